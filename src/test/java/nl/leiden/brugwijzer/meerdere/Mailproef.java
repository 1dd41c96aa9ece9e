package nl.leiden.brugwijzer.meerdere;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** De mailserver is een poos weg terwijl er berichten bijkomen. */
final class Mailproef {

  private static final Duration WEG = Duration.ofSeconds(40);

  private Mailproef() {}

  static void draai(Opstelling opstelling, Verslag verslag) throws Exception {
    new Nazorg(opstelling).postvakLeeg();
    try (var drukte = new Drukte(opstelling)) {
      Wacht.even(Duration.ofSeconds(5));
      opstelling.post().dicht();
      Wacht.even(WEG);
      schrijfAchterstand("mail.achterstand.aan.het.eind", opstelling, verslag);
      opstelling.post().open();
      verslag.regel("mail.weg.seconden", WEG.toSeconds());
      verslag.moet("mail.fouten.gezien", drukte.belevenissen().fouten(), 0L);
    }
    verslag.regel("mail.postvak.leeg.na.seconden", new Nazorg(opstelling).postvakLeeg());
    schrijfAchterstand("mail.achterstand.daarna", opstelling, verslag);
    Mailtelling.schrijf("mail", opstelling, verslag);
    verslag.moet(
        "mail.opgegeven",
        JdbcClient.create(opstelling.pool())
            .sql("select count(*) from bericht where mail_status = 'MISLUKT'")
            .query(Long.class)
            .single(),
        0L);
  }

  private static void schrijfAchterstand(String naam, Opstelling opstelling, Verslag verslag) {
    verslag.regel(
        naam,
        JdbcClient.create(opstelling.pool())
            .sql(
                """
                select count(*) || ' mails, de oudste '
                  || coalesce(round(extract(epoch from now() - min(moment))), 0) || ' s'
                from bericht where mail_status = 'TE_VERSTUREN'
                """)
            .query(String.class)
            .single());
  }
}

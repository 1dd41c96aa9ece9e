package nl.leiden.brugwijzer.meerdere;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kijkt of alles na de drukte tot rust komt, en of de takenlijst gelijk is aan de motor. */
final class Nazorg {

  private static final Duration GEDULD = Duration.ofMinutes(6);

  private final Opstelling opstelling;
  private final JdbcClient jdbc;

  Nazorg(Opstelling opstelling) {
    this.opstelling = opstelling;
    this.jdbc = JdbcClient.create(opstelling.pool());
  }

  /** Wacht tot er geen wekker meer over tijd is. */
  double wekkersStil() {
    return Wacht.tot("wekkers", GEDULD, () -> overtijd() == 0);
  }

  private long overtijd() {
    return tel(
        "act_ru_job where duedate_ < localtimestamp and handler_type_ <> 'history-cleanup' and"
            + " retries_ > 0");
  }

  /** Wacht tot er geen mail meer ligt die weg mag. */
  double postvakLeeg() {
    return Wacht.tot("post", GEDULD, () -> tel("bericht where mail_status = 'TE_VERSTUREN'") == 0);
  }

  void schrijf(String naam, Verslag verslag) throws Exception {
    verslag.regel(naam + ".wekkers.stil.na.seconden", wekkersStil());
    verslag.moet(naam + ".klussen.zonder.poging", tel("act_ru_job where retries_ = 0"), 0L);
    verslag.moet(naam + ".taken.vast", anders(verslag, naam), 0L);
  }

  /** De bestaande vergelijking, zoals een beheerder haar begint. */
  private long anders(Verslag verslag, String naam) throws Exception {
    var laatste = laatste();
    opstelling.als("beheer1", new Belevenissen()).stuur("/beheer/taken/vergelijken", "");
    Wacht.tot("vergelijking", GEDULD, () -> laatste() > laatste);
    verslag.regel(
        naam + ".taken.vergeleken",
        jdbc.sql("select vergeleken from takenvergelijking order by id desc limit 1")
            .query(Long.class)
            .single());
    return jdbc.sql(
            "select ontbreekt + teveel + anders from takenvergelijking order by id desc limit 1")
        .query(Long.class)
        .single();
  }

  private long laatste() {
    return jdbc.sql("select coalesce(max(id), 0) from takenvergelijking")
        .query(Long.class)
        .single();
  }

  private long tel(String waar) {
    return jdbc.sql("select count(*) from " + waar).query(Long.class).single();
  }
}

package nl.leiden.brugwijzer.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.bericht.Voorkeur.Wijze;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hoe iemand van berichten hoort: meteen, in één mail per werkdag, of alleen in de app. */
@BrugwijzerTest
class DagoverzichtTest {

  private static final String NIEUW = "doorverwijzing.nieuw";
  private static final LocalDate MAANDAG = Testklok.BEGIN.toLocalDate();
  private static final LocalDate DINSDAG = MAANDAG.plusDays(1);
  private static final LocalDate ZATERDAG = MAANDAG.plusDays(5);

  @Autowired Postbus postbus;
  @Autowired Postbode postbode;
  @Autowired Overzichtbode overzichtbode;
  @Autowired Dagoverzichten overzichten;
  @Autowired Voorkeuren voorkeuren;
  @Autowired Berichten berichten;
  @Autowired Berichttekst teksten;
  @Autowired Overzichttekst overzichtteksten;
  @Autowired Afmelding afmelding;
  @Autowired Woorden woorden;
  @Autowired Werkdagen werkdagen;
  @Autowired Mailinstellingen instellingen;
  @Autowired JavaMailSender mailserver;
  @Autowired GreenMail bezorgd;
  @Autowired Gebruikers gebruikers;
  @Autowired Proefmensen mensen;
  @Autowired PlatformTransactionManager transacties;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;

  @Value("${brugwijzer.adres}")
  URI adres;

  private Gebruiker lid;

  @BeforeEach
  void begin() {
    jdbc.sql("update bericht set mail_status = 'VERSTUURD' where mail_status = 'TE_VERSTUREN'")
        .update();
    jdbc.sql("update dagoverzicht set mail_status = 'VERSTUURD'").update();
    lid = mensen.teamlid(mensen.organisatie());
    kies(Wijze.DAGOVERZICHT);
  }

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void alleBerichtenVanDeDagKomenInEenMailOpHetGekozenUur() throws Exception {
    stuur("2026-00418");
    stuur("2026-00418");
    stuur("2026-00419");
    ronde();
    assertThat(mails()).isEmpty();
    op(DINSDAG, 7, 59);
    ronde();
    assertThat(mails()).isEmpty();
    op(DINSDAG, 8, 0);
    ronde();
    var mail = mails().get(0);
    assertThat(mail.getSubject()).isEqualTo("Brugwijzer: 3 nieuwe berichten");
    var tekst = mail.getContent().toString();
    assertThat(tekst)
        .contains("Doorverwijzing 2026-00418", "Doorverwijzing 2026-00419", "ma 16 nov 09:00")
        .contains(adres + "/instellingen")
        .doesNotContain(lid.naam(), lid.gebruikersnaam(), "Fam.", "{", "null");
    for (var rij : rijen()) assertThat(tekst).contains(adres + "/berichten/" + rij.id());
    assertThat(tekst.split("Doorverwijzing 2026-00418", -1)).as("per zaak bij elkaar").hasSize(2);
    assertThat(rijen()).allMatch(rij -> rij.mailStatus() == Mailstatus.VERSTUURD);
    op(DINSDAG, 17, 0);
    ronde();
    assertThat(mails()).as("één per dag").hasSize(1);
  }

  @Test
  void wieAllesAlLasOfNiemandsNieuwsHeeftKrijgtGeenMail() {
    stuur("2026-00001");
    ronde();
    berichten.open(rijen().get(0).id(), lid);
    op(DINSDAG, 8, 0);
    ronde();
    op(DINSDAG.plusDays(1), 8, 0);
    ronde();
    assertThat(mails()).isEmpty();
  }

  @Test
  void alleenWatSindsHetVorigeOverzichtKwamStaatErin() throws Exception {
    stuur("2026-00001");
    op(DINSDAG, 8, 0);
    ronde();
    stuur("2026-00002");
    ronde();
    assertThat(mails()).hasSize(1);
    op(DINSDAG.plusDays(1), 8, 0);
    ronde();
    assertThat(mails()).hasSize(2);
    assertThat(mails().get(1).getSubject()).isEqualTo("Brugwijzer: 1 nieuw bericht");
    assertThat(mails().get(1).getContent().toString())
        .contains("2026-00002")
        .doesNotContain("2026-00001");
  }

  @Test
  void watNaHetUurKomtWachtOpDeVolgendeWerkdagEnInHetWeekendGaatErNiets() {
    op(MAANDAG.plusDays(4), 9, 0);
    stuur("2026-00001");
    ronde();
    op(ZATERDAG, 8, 0);
    ronde();
    op(ZATERDAG.plusDays(1), 12, 0);
    ronde();
    assertThat(mails()).isEmpty();
    op(ZATERDAG.plusDays(2), 8, 0);
    ronde();
    assertThat(mails()).hasSize(1);
  }

  @Test
  void wasDeServerOpHetUurWegDanKomtHetOverzichtLater() {
    stuur("2026-00001");
    ronde();
    op(DINSDAG, 11, 20);
    ronde();
    assertThat(mails()).hasSize(1);
  }

  @Test
  void veelServersTegelijkSturenEenMail() throws Exception {
    IntStream.range(0, 20).forEach(n -> stuur("2026-1%04d".formatted(n)));
    ronde();
    op(DINSDAG, 8, 0);
    Samen.doe(
        Collections.nCopies(
            6,
            (Samen.Handeling)
                () -> {
                  bode(mailserver).ronde();
                  return null;
                }));
    assertThat(mails()).hasSize(1);
    assertThat(mails().get(0).getSubject()).contains("20");
  }

  @Test
  void eenCrashVoorHetVersturenVerliestNiets() {
    stuur("2026-00001");
    ronde();
    op(DINSDAG, 8, 0);
    assertThatThrownBy(() -> bode(new Omvaller(false)).ronde()).isInstanceOf(Omgevallen.class);
    assertThat(mails()).isEmpty();
    ronde();
    ronde();
    assertThat(mails()).hasSize(1);
  }

  @Test
  void eenCrashNaHetJaGeeftEenHerkenbareDubbele() throws Exception {
    stuur("2026-00001");
    ronde();
    op(DINSDAG, 8, 0);
    assertThatThrownBy(() -> bode(new Omvaller(true)).ronde()).isInstanceOf(Omgevallen.class);
    ronde();
    assertThat(mails()).hasSize(2);
    assertThat(mails().get(0).getMessageID()).isEqualTo(mails().get(1).getMessageID());
  }

  @Test
  void eenMailserverDieWegIsKrijgtHetOverzichtLaterEenKeer() {
    stuur("2026-00001");
    ronde();
    op(DINSDAG, 8, 0);
    var weg = new JavaMailSenderImpl();
    weg.setHost("127.0.0.1");
    weg.setPort(1);
    bode(weg).ronde();
    ronde();
    assertThat(mails()).as("binnen een minuut niet nog eens").isEmpty();
    klok.vooruit(Duration.ofMinutes(1));
    ronde();
    klok.vooruit(Duration.ofHours(2));
    ronde();
    assertThat(mails()).hasSize(1);
  }

  @Test
  void spoedWachtNietOpHetOverzicht() {
    stuur("2026-00001", true);
    ronde();
    assertThat(mails()).hasSize(1);
  }

  @Test
  void inDeStilleUrenWachtOokSpoedEnDaarnaGaatZijEenKeer() {
    voorkeuren.kies(new Voorkeur(Wijze.DIRECT, 8, 18, 8, false), lid);
    op(MAANDAG, 19, 0);
    stuur("2026-00001");
    stuur("2026-00002", true);
    ronde();
    op(DINSDAG, 7, 59);
    ronde();
    assertThat(mails()).isEmpty();
    assertThat(berichten.van(lid, null).regels()).as("in de app staat het al").hasSize(2);
    op(DINSDAG, 8, 0);
    ronde();
    ronde();
    assertThat(mails()).hasSize(2);
    assertThat(rijen()).allMatch(rij -> rij.mailPogingen() == 1);
  }

  @Test
  void alleenInDeAppIsGeenMailOokNietVoorWatAlKlaarLag() {
    stuur("2026-00001", true);
    kies(Wijze.ALLEEN_APP);
    stuur("2026-00002");
    ronde();
    op(DINSDAG, 8, 0);
    ronde();
    assertThat(mails()).isEmpty();
    assertThat(berichten.van(lid, null).regels()).hasSize(2);
    assertThat(rijen()).allMatch(rij -> rij.mailStatus() == Mailstatus.ALLEEN_APP);
  }

  @Test
  void wieVanOverzichtNaarMeteenGaatKrijgtWatAlWachtteNogInEenOverzicht() {
    stuur("2026-00001");
    ronde();
    kies(Wijze.DIRECT);
    stuur("2026-00002");
    ronde();
    assertThat(mails()).hasSize(1);
    op(DINSDAG, 8, 0);
    ronde();
    op(DINSDAG.plusDays(1), 8, 0);
    ronde();
    assertThat(mails()).hasSize(2);
  }

  @Test
  void wieVertrekkenGaatKrijgtGeenOverzicht() {
    stuur("2026-00001");
    ronde();
    mensen.vertrekt(lid);
    op(DINSDAG, 8, 0);
    ronde();
    assertThat(mails()).isEmpty();
  }

  @Test
  void eenLangeLijstStoptBijVijftigEnZegtHoeveelErNogZijn() throws Exception {
    IntStream.range(0, 53).forEach(n -> stuur("2026-2%04d".formatted(n)));
    ronde();
    op(DINSDAG, 8, 0);
    ronde();
    assertThat(mails().get(0).getSubject()).contains("53");
    assertThat(mails().get(0).getContent().toString()).contains("En nog 3 in Brugwijzer.");
  }

  @Test
  void elkeMailLaatZichMetEenKlikStoppen() throws Exception {
    kies(Wijze.DIRECT);
    stuur("2026-00001");
    ronde();
    kies(Wijze.DAGOVERZICHT);
    stuur("2026-00002");
    ronde();
    op(DINSDAG, 8, 0);
    ronde();
    assertThat(mails()).hasSize(2);
    for (var mail : mails()) {
      var link = mail.getHeader("List-Unsubscribe")[0];
      assertThat(link).matches("<" + adres + "/mail/afmelden/[A-Za-z0-9_-]{43}>");
      assertThat(mail.getHeader("List-Unsubscribe-Post"))
          .containsExactly("List-Unsubscribe=One-Click");
      assertThat(mail.getContent().toString()).contains(link.substring(1, link.length() - 1));
    }
  }

  private void kies(Wijze wijze) {
    voorkeuren.kies(new Voorkeur(wijze, 8, null, null, false), lid);
  }

  private void op(LocalDate dag, int uur, int minuut) {
    klok.zetOp(dag.atTime(LocalTime.of(uur, minuut)).atZone(klok.getZone()).toInstant());
  }

  private void ronde() {
    postbode.ronde();
    overzichtbode.ronde();
  }

  private void stuur(String nummer) {
    stuur(nummer, false);
  }

  private void stuur(String nummer, boolean spoed) {
    var post = new Post(NIEUW, "doorverwijzing", UUID.randomUUID(), nummer, "School Proef", spoed);
    new TransactionTemplate(transacties)
        .executeWithoutResult(status -> postbus.stuur(List.of(lid.gebruikersnaam()), post));
  }

  private List<Bericht> rijen() {
    return jdbc.sql("select " + Bericht.KOLOMMEN + " from bericht where aan = ?")
        .param(lid.gebruikersnaam())
        .query(Bericht.class)
        .list();
  }

  private Overzichtbode bode(JavaMailSender server) {
    var bezorger =
        new Mailbezorger(
            server,
            teksten,
            overzichtteksten,
            afmelding,
            woorden,
            instellingen,
            io.micrometer.observation.ObservationRegistry.NOOP,
            adres);
    return new Overzichtbode(
        overzichten, voorkeuren, bezorger, gebruikers, instellingen, transacties, klok);
  }

  private List<MimeMessage> mails() {
    return Stream.of(bezorgd.getReceivedMessages()).filter(this::aanLid).toList();
  }

  private boolean aanLid(MimeMessage mail) {
    try {
      return Stream.of(mail.getAllRecipients()).anyMatch(a -> a.toString().equals(lid.email()));
    } catch (jakarta.mail.MessagingException fout) {
      throw new AssertionError(fout);
    }
  }

  private static class Omgevallen extends Error {}

  private class Omvaller extends JavaMailSenderImpl {
    private final boolean naHetJa;

    Omvaller(boolean naHetJa) {
      this.naHetJa = naHetJa;
    }

    @Override
    protected void doSend(MimeMessage[] mails, Object[] origineel) {
      if (naHetJa) mailserver.send(mails);
      throw new Omgevallen();
    }
  }
}

package nl.leiden.brugwijzer.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BrugwijzerTest
class PostbodeTest {

  private static final String NIEUW = "doorverwijzing.nieuw";

  @Autowired Postbus postbus;
  @Autowired Postbode postbode;
  @Autowired PostvakUit postvak;
  @Autowired Berichten berichten;
  @Autowired Berichttekst teksten;
  @Autowired Overzichttekst overzichtteksten;
  @Autowired Afmelding afmelding;
  @Autowired Voorkeuren voorkeuren;
  @Autowired Werkdagen werkdagen;
  @Autowired Woorden woorden;
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
    lid = mensen.teamlid(mensen.organisatie());
  }

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void eenBerichtGaatPerMailNaarDeOntvanger() throws Exception {
    stuur(NIEUW, "2026-00418", null);
    postbode.ronde();
    var mail = mailAan(lid, bezorgd).get(0);
    assertThat(mail.getSubject()).isEqualTo("Nieuwe doorverwijzing 2026-00418 voor je team");
    assertThat(tekst(mail))
        .contains("Er is nieuws over doorverwijzing 2026-00418.")
        .contains(adres + "/berichten/" + rij().id());
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getMessageID()).isEqualTo("<bericht-" + rij().id() + "@localhost>");
    assertThat(rij().mailStatus()).isEqualTo(Mailstatus.VERSTUURD);
  }

  @Test
  void watNietVastgelegdIsWordtNietVerstuurd() {
    inTransactie()
        .executeWithoutResult(
            status -> {
              postbus.stuur(lid.gebruikersnaam(), NIEUW, "doorverwijzing", null, "1", null);
              status.setRollbackOnly();
            });
    postbode.ronde();
    assertThat(rijen()).isEmpty();
    assertThat(mailAan(lid, bezorgd)).isEmpty();
  }

  @Test
  void zonderTransactieWordtNietsAangenomen() {
    assertThatThrownBy(
            () -> postbus.stuur(lid.gebruikersnaam(), NIEUW, "doorverwijzing", null, "1", null))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void eenSoortZonderTekstWordtGeweigerd() {
    assertThatThrownBy(() -> stuur("doorverwijzing.verzonnen", "1", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eenCrashTussenVastleggenEnVersturenVerliestNiets() {
    stuur(NIEUW, "2026-00001", null);
    var valtOm = postbode(new Omvaller(false));
    assertThatThrownBy(valtOm::ronde).isInstanceOf(Omgevallen.class);
    assertThat(rij().mailStatus()).isEqualTo(Mailstatus.TE_VERSTUREN);
    assertThat(mailAan(lid, bezorgd)).isEmpty();
    postbode.ronde();
    postbode.ronde();
    assertThat(mailAan(lid, bezorgd)).hasSize(1);
  }

  @Test
  void eenCrashNaHetJaVanDeMailserverGeeftEenHerkenbareDubbele() throws Exception {
    stuur(NIEUW, "2026-00002", null);
    var valtOm = postbode(new Omvaller(true));
    assertThatThrownBy(valtOm::ronde).isInstanceOf(Omgevallen.class);
    postbode.ronde();
    var mails = mailAan(lid, bezorgd);
    assertThat(mails).hasSize(2);
    assertThat(mails.get(0).getMessageID()).isEqualTo(mails.get(1).getMessageID());
  }

  @Test
  void eenMailserverDieTerugkomtKrijgtDeMailPreciesEenKeer() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    var poort = server.getSmtp().getPort();
    server.stop();
    var bode = postbode(server(poort));
    stuur(NIEUW, "2026-00003", null);

    bode.ronde();
    assertThat(rij().mailPogingen()).isEqualTo(1);
    bode.ronde();
    assertThat(rij().mailPogingen()).as("binnen een minuut niet nog eens").isEqualTo(1);
    klok.vooruit(Duration.ofMinutes(1));
    bode.ronde();
    assertThat(rij().mailPogingen()).isEqualTo(2);
    assertThat(rij().mailFout()).contains("ConnectException");

    server = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      klok.vooruit(Duration.ofMinutes(2));
      bode.ronde();
      klok.vooruit(Duration.ofHours(2));
      bode.ronde();
      assertThat(mailAan(lid, server)).hasSize(1);
      assertThat(rij().mailStatus()).isEqualTo(Mailstatus.VERSTUURD);
    } finally {
      server.stop();
    }
  }

  @Test
  void naDrieDagenGeeftDePostbodeOpEnZietDeBeheerderDat() {
    stuur(NIEUW, "2026-00004", null);
    var bode = postbode(server(1));
    var begin = klok.instant();
    while (rij().mailStatus() == Mailstatus.TE_VERSTUREN) {
      bode.ronde();
      klok.vooruit(Postbode.wachttijd(rij().mailPogingen() - 1));
    }
    assertThat(rij().mailStatus()).isEqualTo(Mailstatus.MISLUKT);
    assertThat(Duration.between(begin, klok.instant()))
        .isBetween(Duration.ofDays(3), Duration.ofDays(3).plusHours(2));
    assertThat(berichten.nietBezorgd(mensen.met(Rol.APPLICATIEBEHEERDER), null).regels())
        .anyMatch(regel -> regel.id().equals(rij().id()));
    assertThatThrownBy(() -> berichten.nietBezorgd(lid, null)).isInstanceOf(NietToegestaan.class);
  }

  @Test
  void eenMailDieMisluktHoudtDeAndereNietTegen() {
    var ander = mensen.teamlid(lid.organisatie());
    jdbc.sql("update gebruiker set email = 'geen adres' where gebruikersnaam = ?")
        .param(lid.gebruikersnaam())
        .update();
    stuur(NIEUW, "2026-00005", null);
    klok.vooruit(Duration.ofSeconds(1));
    stuurAan(ander, NIEUW, "2026-00005", null);
    postbode.ronde();
    postbode.ronde();
    assertThat(mailAan(ander, bezorgd)).hasSize(1);
    assertThat(rij().mailStatus()).isEqualTo(Mailstatus.TE_VERSTUREN);
  }

  @Test
  void veelPostbodesTegelijkVersturenElkeMailEenKeer() throws Exception {
    IntStream.range(0, 60).forEach(i -> stuur(NIEUW, "2026-1%04d".formatted(i), null));
    var servers = Executors.newFixedThreadPool(6);
    try {
      var rondes = new ArrayList<Future<?>>();
      for (var i = 0; i < 6; i++) rondes.add(servers.submit(() -> postbode(mailserver).ronde()));
      for (var ronde : rondes) ronde.get();
    } finally {
      servers.shutdown();
    }
    var ids = new ArrayList<String>();
    for (var mail : mailAan(lid, bezorgd)) ids.add(mail.getMessageID());
    assertThat(ids).hasSize(60).doesNotHaveDuplicates();
    assertThat(rijen()).allMatch(rij -> rij.mailStatus() == Mailstatus.VERSTUURD);
    assertThat(rijen()).allMatch(rij -> rij.mailPogingen() == 1);
  }

  @Test
  void wieVertrokkenIsKrijgtNiets() {
    stuur(NIEUW, "2026-00006", null);
    mensen.vertrekt(lid);
    stuur(NIEUW, "2026-00007", null);
    postbode.ronde();
    assertThat(rijen()).extracting(Bericht::mailStatus).containsExactly(Mailstatus.VERVALLEN);
    assertThat(mailAan(lid, bezorgd)).isEmpty();
  }

  @Test
  void geenEnkeleSoortMailNoemtEenMens() throws Exception {
    for (var soort : soorten()) stuur(soort, "2026-00418", "Jeugdteam Proef");
    postbode.ronde();
    var mails = mailAan(lid, bezorgd);
    assertThat(mails).hasSize(soorten().size());
    for (var mail : mails) {
      var alles = mail.getSubject() + "\n" + tekst(mail);
      assertThat(alles)
          .contains("2026-00418")
          .doesNotContain(lid.gebruikersnaam(), lid.naam(), lid.email(), "{", "null");
    }
  }

  @Test
  void elkeSoortHeeftEenOnderwerpEnLeestGoedZonderNummerOfNaam() {
    for (var soort : soorten()) stuur(soort, null, null);
    for (var rij : rijen()) {
      assertThat(teksten.zin(rij)).matches(".+[.?]").doesNotContain("{", "null");
      assertThat(teksten.onderwerp(rij)).isNotBlank();
      assertThat(teksten.mail(rij))
          .contains(teksten.zin(rij))
          .doesNotContain("{", "null", "over doorverwijzing .");
    }
  }

  private static List<String> soorten() {
    var begin = "bericht.soort.";
    return java.util.ResourceBundle.getBundle("teksten.bericht").keySet().stream()
        .filter(sleutel -> sleutel.startsWith(begin))
        .map(sleutel -> sleutel.substring(begin.length()))
        .sorted()
        .toList();
  }

  private UUID stuur(String soort, String nummer, String waarde) {
    return stuurAan(lid, soort, nummer, waarde);
  }

  private UUID stuurAan(Gebruiker wie, String soort, String nummer, String waarde) {
    var zaak = UUID.randomUUID();
    inTransactie()
        .executeWithoutResult(
            status ->
                postbus.stuur(wie.gebruikersnaam(), soort, "doorverwijzing", zaak, nummer, waarde));
    return zaak;
  }

  private Bericht rij() {
    assertThat(rijen()).hasSize(1);
    return rijen().get(0);
  }

  private List<Bericht> rijen() {
    return jdbc.sql("select " + Bericht.KOLOMMEN + " from bericht where aan = ?")
        .param(lid.gebruikersnaam())
        .query(Bericht.class)
        .list();
  }

  private Postbode postbode(JavaMailSender server) {
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
    return new Postbode(
        postvak, bezorger, voorkeuren, werkdagen, gebruikers, instellingen, transacties, klok);
  }

  private TransactionTemplate inTransactie() {
    return new TransactionTemplate(transacties);
  }

  private static JavaMailSender server(int poort) {
    var server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(poort);
    return server;
  }

  private static List<MimeMessage> mailAan(Gebruiker wie, GreenMail server) {
    return Stream.of(server.getReceivedMessages())
        .filter(mail -> Arrays.asList(ontvangers(mail)).contains(adresVan(wie)))
        .toList();
  }

  private static Address[] ontvangers(MimeMessage mail) {
    try {
      return mail.getAllRecipients();
    } catch (MessagingException fout) {
      throw new AssertionError(fout);
    }
  }

  private static Address adresVan(Gebruiker wie) {
    try {
      return new InternetAddress(wie.email());
    } catch (MessagingException fout) {
      throw new AssertionError(fout);
    }
  }

  private static String tekst(MimeMessage mail) throws MessagingException, IOException {
    return mail.getContent().toString();
  }

  /** Staat voor een proces dat wegvalt: niets in de postbode kan dit opvangen. */
  private static class Omgevallen extends Error {}

  /** Een mailserver waarbij het proces omvalt, voor of na het ja. */
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

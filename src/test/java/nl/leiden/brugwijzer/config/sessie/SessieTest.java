package nl.leiden.brugwijzer.config.sessie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Sessies;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.SqlTeller;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.proef.Trommel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@BrugwijzerTest
class SessieTest {

  @LocalServerPort int poort;
  @Autowired MockMvc mvc;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;
  @Autowired Sessies sessies;
  @Autowired Sessietabel tabel;
  @Autowired Sessieinstellingen instellingen;
  @Autowired TransactionTemplate transactie;
  @Autowired Testklok klok;

  private Gebruiker wie;
  private Trommel browser;

  @BeforeEach
  void meldAan() throws Exception {
    wie = mensen.brugfunctionaris();
    browser = Trommel.aangemeld(mvc, wie);
    lees("/vandaag");
  }

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void eenSessieIsEenKleineRijOpNaam() {
    assertThat(rijen()).isEqualTo(1);
    var bytes =
        jdbc.sql(
                """
                select sum(length(attribute_bytes)) from spring_session_attributes a
                join spring_session s on s.primary_id = a.session_primary_id
                where s.principal_name = ?
                """)
            .param(wie.gebruikersnaam())
            .query(Integer.class)
            .single();
    assertThat(bytes).isLessThan(3000);
  }

  @Test
  void eenPaginaLeestDeSessieEenKeerEnSchrijftNiets() throws Exception {
    var rekening = SqlTeller.tel(() -> lees("/vandaag"));
    assertThat(rekening.opdrachten().stream().filter(sql -> sql.contains("SPRING_SESSION")))
        .singleElement()
        .asString()
        .startsWith("SELECT");
  }

  @Test
  void watNaarDeSessietabelNietHoeftTeKijkenDoetDatNiet() throws Exception {
    var toen = verzet(Duration.ofMinutes(5));
    for (var pad : new String[] {"/css/brugwijzer.css", "/js/brugwijzer.js", "/img/iconen.svg"}) {
      overDeLijn(pad);
      assertThat(laatst()).as(pad + " zou hier de tijd bijwerken").isEqualTo(toen);
    }
    overDeLijn("/vandaag");
    assertThat(laatst()).isAfter(toen);
  }

  @Test
  void naEenMinuutSchrijftEenVerzoekOpDatIemandErNogIs() throws Exception {
    var toen = verzet(Duration.ofMinutes(5));
    mvc.perform(get("/vandaag").with(browser).header(Achtergrond.KOP, "ja"))
        .andExpect(status().isOk());
    assertThat(laatst()).as("een script telt niet").isEqualTo(toen);
    lees("/vandaag");
    assertThat(laatst()).isAfter(toen.plus(Duration.ofMinutes(4)));
  }

  @Test
  void wieTeLangNietsDoetMeldtZichOpnieuwAan() throws Exception {
    verzet(instellingen.bewaard().plusSeconds(5));
    mvc.perform(get("/vandaag").with(browser)).andExpect(redirectedUrl("/aanmelden?verlopen"));
    assertThat(rijen()).isZero();
  }

  @Test
  void wieBezigBlijftMeldtZichNaDeGrensOpnieuwAanEnGaatVerderWaarHijWas() throws Exception {
    klok.vooruit(instellingen.hoogstens().minusSeconds(1));
    lees("/vandaag");
    klok.vooruit(Duration.ofSeconds(1));
    mvc.perform(get("/taken").with(browser))
        .andDo(browser)
        .andExpect(redirectedUrl("/aanmelden?telang"));
    assertThat(rijen()).isZero();
    mvc.perform(
            post("/aanmelden")
                .with(browser)
                .with(csrf())
                .param("gebruikersnaam", wie.gebruikersnaam())
                .param("wachtwoord", "demo"))
        .andDo(browser)
        .andExpect(redirectedUrl("/taken"));
    lees("/taken");
  }

  @Test
  void eenSessieUitEenAndereVersieVraagtOpnieuwAanTeMelden() throws Exception {
    jdbc.sql(
            """
            update spring_session_attributes set attribute_bytes = '\\xaced0005deadbeef'
            where session_primary_id =
              (select primary_id from spring_session where principal_name = ?)
            """)
        .param(wie.gebruikersnaam())
        .update();
    mvc.perform(get("/vandaag").with(browser))
        .andDo(browser)
        .andExpect(redirectedUrl("/aanmelden"));
    mvc.perform(get("/aanmelden").with(browser)).andExpect(status().isOk());
  }

  @Test
  void alleSessiesVanIemandSluitenMeldtHemOveralAf() throws Exception {
    var telefoon = Trommel.aangemeld(mvc, wie);
    var ander = mensen.brugfunctionaris();
    var vanAnder = Trommel.aangemeld(mvc, ander);
    sessies.sluitAlle(wie.gebruikersnaam());
    mvc.perform(get("/vandaag").with(browser)).andExpect(redirectedUrl("/aanmelden?verlopen"));
    mvc.perform(get("/vandaag").with(telefoon)).andExpect(redirectedUrl("/aanmelden?verlopen"));
    mvc.perform(get("/vandaag").with(vanAnder)).andExpect(status().isOk());
  }

  @Test
  void sluitenDatTeruggedraaidWordtMeldtNiemandAf() throws Exception {
    transactie.executeWithoutResult(
        lopend -> {
          sessies.sluitAlle(wie.gebruikersnaam());
          lopend.setRollbackOnly();
        });
    lees("/vandaag");
  }

  @Test
  void watVoorbijIsWordtOpgeruimd() {
    verzet(instellingen.bewaard().plusSeconds(5));
    tabel.ruimOp();
    assertThat(rijen()).isZero();
  }

  @Test
  void afmeldenHaaltDeSessieWeg() throws Exception {
    mvc.perform(post("/afmelden").with(browser).with(csrf())).andDo(browser);
    assertThat(rijen()).isZero();
    assertThat(browser.koekjes()).isEmpty();
  }

  private void lees(String pad) throws Exception {
    mvc.perform(get(pad).with(browser)).andDo(browser).andExpect(status().isOk());
  }

  /** MockMvc leest bij elk verzoek nog eens wie het was; de server zelf niet. */
  private void overDeLijn(String pad) throws Exception {
    var koekje = browser.koekjes().get("brugwijzer").getValue();
    var verzoek =
        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
            .header("Cookie", "brugwijzer=" + koekje)
            .header("Accept", "text/html,*/*")
            .build();
    assertThat(HttpClient.newHttpClient().send(verzoek, BodyHandlers.discarding()).statusCode())
        .isEqualTo(200);
  }

  private int rijen() {
    return jdbc.sql("select count(*) from spring_session where principal_name = ?")
        .param(wie.gebruikersnaam())
        .query(Integer.class)
        .single();
  }

  private Instant laatst() {
    return Instant.ofEpochMilli(
        jdbc.sql("select last_access_time from spring_session where principal_name = ?")
            .param(wie.gebruikersnaam())
            .query(Long.class)
            .single());
  }

  /** Alsof iemand zo lang geleden voor het laatst iets deed; de bibliotheek kent onze klok niet. */
  private Instant verzet(Duration terug) {
    jdbc.sql(
            """
            update spring_session set last_access_time = last_access_time - ?,
              expiry_time = expiry_time - ? where principal_name = ?
            """)
        .params(terug.toMillis(), terug.toMillis(), wie.gebruikersnaam())
        .update();
    return laatst();
  }
}

package nl.leiden.brugwijzer.config;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Wereld;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.Waarneembalie;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.proef.Trommel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Overschakelen naar het werk van een afwezige, en wat er gebeurt als dat ineens ophoudt. */
@BrugwijzerTest
class WaarneemwisselTest {

  private static final LocalDate VANDAAG = Testklok.BEGIN.toLocalDate();

  @Autowired MockMvc mvc;
  @Autowired Loop loop;
  @Autowired Proefmensen mensen;
  @Autowired Waarneembalie balie;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;

  private final Trommel sessie = new Trommel();
  private Wereld wereld;
  private Gebruiker sem;
  private UUID waarneming;
  private String zaak;

  @BeforeEach
  void semKanWaarnemenVoorBo() {
    wereld = loop.wereld();
    sem = mensen.nieuw(Rol.BRUGFUNCTIONARIS, wereld.bo().organisatie(), mensen.vestiging());
    waarneming = UUID.fromString(mensen.waarneming(wereld.bo(), sem, VANDAAG, VANDAAG.plusDays(4)));
    zaak = "/doorverwijzingen/" + loop.verstuur(wereld, wereld.zonderAccount()).zaak();
  }

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void opVandaagStaatVoorWieJeWaarneemtEnHoeveelWerkErLigt() throws Exception {
    assertThat(lees("/vandaag"))
        .contains("Voor " + wereld.bo().naam() + ": 1 taak", "Waarnemen voor");
  }

  @Test
  void pasNaHetOverschakelenIsHetWerkVanDeAfwezigeTeZien() throws Exception {
    assertThat(status(zaak)).isEqualTo(404);
    begin();
    assertThat(status(zaak)).isEqualTo(200);
    assertThat(lees("/vandaag"))
        .contains("Je neemt waar voor " + wereld.bo().naam() + " (School " + wereld.school() + ")");
    doe("/waarnemen/klaar");
    assertThat(status(zaak)).isEqualTo(404);
    assertThat(lees("/vandaag")).doesNotContain("Je neemt waar voor " + wereld.bo().naam() + " (");
  }

  @Test
  void overschakelenNaarIemandVoorWieJeNietWaarneemtKanNiet() throws Exception {
    var ander = new Trommel();
    var pad = "/waarnemen/" + waarneming + "/beginnen";
    for (var wie : new Gebruiker[] {wereld.collega(), wereld.bo(), wereld.noor()})
      assertThat(
              mvc.perform(post(pad).with(ander).with(als(wie)).with(csrf()))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .isEqualTo(404);
    assertThat(doe("/waarnemen/" + UUID.randomUUID() + "/beginnen").getStatus()).isEqualTo(404);
    klok.zetOp(VANDAAG.plusDays(5));
    assertThat(doe(pad).getStatus()).isEqualTo(404);
  }

  @Test
  void eindigtDeAfspraakDanStoptHetMeteenEnZegtDePaginaDat() throws Exception {
    begin();
    klok.zetOp(VANDAAG.plusDays(5));
    var antwoord = vraag(get(zaak));
    assertThat(antwoord.getStatus()).isEqualTo(409);
    assertThat(antwoord.getContentAsString())
        .contains("Je neemt niet meer waar voor " + wereld.bo().naam())
        .doesNotContain("Fam. Proef");
    assertThat(status(zaak)).as("daarna in eigen naam").isEqualTo(404);
    assertThat(status("/vandaag")).isEqualTo(200);
  }

  @Test
  void watNaHetIntrekkenNogVerstuurdWordtKomtNietInEigenNaamTerecht() throws Exception {
    begin();
    balie.stop(waarneming, wereld.bo());
    var antwoord =
        vraag(
            post("/gezinnen")
                .param("sleutel", UUID.randomUUID().toString())
                .param("label", "Z.")
                .param("toelichting", "Bel na drie uur"));
    assertThat(antwoord.getStatus()).isEqualTo(409);
    assertThat(antwoord.getContentAsString())
        .contains("Je neemt niet meer waar", "Bel na drie uur");
    assertThat(gezinnen(sem.vestiging())).isZero();
  }

  @Test
  void watEenScriptOpDeAchtergrondVraagtVerbergtDeUitlegNiet() throws Exception {
    begin();
    balie.stop(waarneming, wereld.bo());
    var achtergrond = vraag(get(zaak + "/staat").header(HttpHeaders.ACCEPT, "application/json"));
    assertThat(achtergrond.getStatus()).isEqualTo(409);
    assertThat(lees("/vandaag")).contains("Je neemt niet meer waar");
    assertThat(lees("/vandaag")).doesNotContain("Je neemt niet meer waar");
  }

  @Test
  void ookEenFoutpaginaZegtVoorWieJeWerkt() throws Exception {
    begin();
    assertThat(lees("/doorverwijzingen/" + UUID.randomUUID())).contains("Je neemt waar voor");
  }

  @Test
  void eenBerichtTerWaarnemingVraagtEerstOmOverTeSchakelen() throws Exception {
    loop.verstuur(wereld, wereld.metAccount())
        .team(
            nl.leiden.brugwijzer.doorverwijzing.Stap.ONTVANGST_BEVESTIGEN,
            nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.VRAAG);
    var bericht =
        jdbc.sql("select id from bericht where aan = ? and namens = ?")
            .params(sem.gebruikersnaam(), wereld.bo().gebruikersnaam())
            .query(UUID.class)
            .single();
    assertThat(lees("/berichten")).contains("Ter waarneming voor " + wereld.bo().naam());
    assertThat(vraag(get("/berichten/" + bericht)).getRedirectedUrl())
        .isEqualTo("/waarnemen?bericht=" + bericht);
    assertThat(lees("/waarnemen?bericht=" + bericht)).contains(bericht.toString());
    assertThat(
            vraag(
                    post("/waarnemen/" + waarneming + "/beginnen")
                        .param("bericht", bericht.toString()))
                .getRedirectedUrl())
        .isEqualTo("/berichten/" + bericht);
    assertThat(vraag(get("/berichten/" + bericht)).getRedirectedUrl())
        .startsWith("/doorverwijzingen/");
  }

  private void begin() throws Exception {
    assertThat(doe("/waarnemen/" + waarneming + "/beginnen").getRedirectedUrl())
        .isEqualTo("/vandaag");
  }

  private int gezinnen(String vestiging) {
    return jdbc.sql("select count(*) from gezin where vestiging = ?")
        .param(vestiging)
        .query(Integer.class)
        .single();
  }

  private MockHttpServletResponse doe(String pad) throws Exception {
    return vraag(post(pad));
  }

  private int status(String pad) throws Exception {
    return vraag(get(pad)).getStatus();
  }

  private String lees(String pad) throws Exception {
    return vraag(get(pad)).getContentAsString();
  }

  private MockHttpServletResponse vraag(MockHttpServletRequestBuilder verzoek) throws Exception {
    return mvc.perform(verzoek.with(sessie).with(als(sem)).with(csrf()))
        .andDo(sessie)
        .andReturn()
        .getResponse();
  }
}

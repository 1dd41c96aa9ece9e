package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.proef.Samen.Uitkomst;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import nl.leiden.brugwijzer.subsidie.geld.Plafondstand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Besluiten als er niet genoeg geld voor iedereen is. */
@BrugwijzerTest
class PlafondbesluitTest {

  private static final int AANVRAGEN = 50;
  private static final String JAAR = "2026-2027";

  @Autowired MockMvc mvc;
  @Autowired Subsidiewereld wereld;
  @Autowired Besluitbalie balie;
  @Autowired Besluiten besluiten;
  @Autowired Plafond plafond;

  Gebruiker ravi;
  Gebruiker yara;
  String code;
  UUID regeling;

  @BeforeEach
  void ruimteVoorEen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    yara = wereld.kantoor(Rol.BESLISSER);
    code = "proef-" + UUID.randomUUID().toString().replaceAll("[^a-z]", "x").substring(0, 20);
    regeling =
        wereld.gepubliceerd(
            code,
            Voorbeeldregeling.metPlafond(
                LocalDate.of(2026, 11, 1), LocalDate.of(2027, 6, 1), "40000.00"));
  }

  @Test
  void vijftigTegelijkEnErIsGeldVoorEenDanKrijgtErPreciesEenHet() {
    var alle = IntStream.range(0, AANVRAGEN).mapToObj(n -> voorgelegd()).toList();

    var uitkomsten = Samen.doe(alle.stream().map(this::besluit).toList());

    assertThat(uitkomsten).filteredOn(Uitkomst::gelukt).hasSize(1);
    assertThat(uitkomsten)
        .filteredOn(u -> !u.gelukt())
        .allSatisfy(u -> assertThat(u.fout()).isInstanceOf(KanNietMeer.class));
    telKlopt("0.00", "40000.00");

    var geweigerd = alle.get(eerste(uitkomsten));
    balie.weigerOpPlafond(geweigerd, null, yara);
    var beeld = besluiten.open(geweigerd.waarde(), Ronde.AANVRAAG).orElseThrow().beeld();
    assertThat(beeld.soort()).isEqualTo(Besluitsoort.WEIGERING);
    assertThat(beeld.voorstel().grond()).isEqualTo(Besluitgrond.PLAFOND);
    assertThat(beeld.voorstel().motivering()).contains("plaats", JAAR);
    telKlopt("0.00", "40000.00");
  }

  @Test
  void wieNaEenAnderBesluitHoortWatErNogIsEnKanWeigeren() throws Exception {
    var eerste = voorgelegd();
    var tweede = voorgelegd();
    balie.neem(eerste, Ronde.AANVRAAG, null, yara);

    var antwoord = doe(tweede, "NEEM");
    assertThat(antwoord.getStatus()).isEqualTo(409);
    assertThat(antwoord.getContentAsString())
        .contains(
            "Het plafond is bereikt",
            "Er is niets besloten",
            "in de volgorde",
            "Weiger: het plafond is bereikt",
            "Stuur terug")
        .doesNotContain("value=\"NEEM\"");
    assertThat(doe(tweede, "PLAFOND").getStatus()).isEqualTo(302);
    telKlopt("0.00", "40000.00");
  }

  @Test
  void isErGeldGenoegDanKanWeigerenOpHetPlafondNiet() throws Exception {
    var id = voorgelegd();
    assertThat(doe(id, "PLAFOND").getStatus()).isEqualTo(409);
    telKlopt("40000.00", "0.00");
  }

  private AanvraagId voorgelegd() {
    return wereld.voorgelegdOp(regeling, wereld.school(), ravi);
  }

  private Handeling besluit(AanvraagId id) {
    return () -> {
      balie.neem(id, Ronde.AANVRAAG, null, yara);
      return id;
    };
  }

  private static int eerste(List<Uitkomst> uitkomsten) {
    return IntStream.range(0, AANVRAGEN)
        .filter(n -> !uitkomsten.get(n).gelukt())
        .findFirst()
        .orElseThrow();
  }

  private void telKlopt(String beschikbaar, String gereserveerd) {
    Plafondstand stand = plafond.stand(code, JAAR);
    assertThat(stand.beschikbaar()).isEqualByComparingTo(beschikbaar);
    assertThat(stand.gereserveerd()).isEqualByComparingTo(gereserveerd);
    assertThat(
            stand
                .beschikbaar()
                .add(stand.gereserveerd())
                .add(stand.verleend())
                .add(stand.vastgesteld()))
        .isEqualByComparingTo(new BigDecimal("40000"));
  }

  private MockHttpServletResponse doe(AanvraagId id, String keuze) throws Exception {
    var verzoek = post("/subsidies/" + id + "/stappen/besluiten").param("keuze", keuze);
    return mvc.perform(verzoek.with(als(yara)).with(csrf())).andReturn().getResponse();
  }
}

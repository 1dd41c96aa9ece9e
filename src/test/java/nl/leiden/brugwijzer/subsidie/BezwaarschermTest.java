package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Bezwaar zoals school en gemeente het op hun scherm zien. */
@BrugwijzerTest
class BezwaarschermTest {

  @Autowired MockMvc mvc;
  @Autowired Subsidiewereld wereld;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Testklok klok;

  Gebruiker noa;
  Subsidiewereld.School school;
  AanvraagId id;

  @BeforeEach
  void mensen() {
    noa = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    school = wereld.school();
    id = wereld.geweigerd(school);
  }

  @AfterEach
  void terug() {
    klok.herstel();
  }

  @Test
  void deSchoolZietTotWanneerEnMaaktBezwaar() throws Exception {
    assertThat(lees("", school.directeur()).getContentAsString())
        .contains("Niet eens met de afwijzing?", "28 december 2026", "Maak bezwaar")
        .contains("artikel 6:7 Awb");
    assertThat(
            lees("/bezwaar?besluit=" + wereld.besluit(id), school.directeur()).getContentAsString())
        .contains("Wat er dan gebeurt", "nooit minder");
    var antwoord =
        doe("/bezwaar", school.directeur(), "besluit=" + wereld.besluit(id), "gronden=Wij wel.");
    assertThat(antwoord.getStatus()).isEqualTo(302);
    assertThat(lees("", noa).getContentAsString())
        .contains("in behandeling", "8 februari 2027", "maakte bezwaar");
  }

  @Test
  void eenLeegBezwaarKomtTerugMetDeFoutNaastHetVeld() throws Exception {
    var antwoord =
        doe("/bezwaar", school.directeur(), "besluit=" + wereld.besluit(id), "gronden= ");
    assertThat(antwoord.getStatus()).isEqualTo(400);
    assertThat(antwoord.getContentAsString()).contains("gronden-fout", "Schrijf waarom");
  }

  @Test
  void deGemeenteRegistreertEenBrief() throws Exception {
    assertThat(lees("/bezwaar?besluit=" + wereld.besluit(id), noa).getContentAsString())
        .contains("Ontvangen op", "Poststempel");
    var antwoord =
        doe(
            "/bezwaar",
            noa,
            "besluit=" + wereld.besluit(id),
            "ontvangen=2026-11-16",
            "gronden=In de brief staat waarom.");
    assertThat(antwoord.getStatus()).isEqualTo(302);
    assertThat(lees("", school.directeur()).getContentAsString())
        .contains("registreerde een brief met bezwaar");
  }

  @Test
  void opEenTeLateDagLeggenWeUitWatErKan() throws Exception {
    klok.zetOp(Testklok.BEGIN.toLocalDate().plusWeeks(6).plusDays(1));
    assertThat(lees("", school.directeur()).getContentAsString()).contains("Toch bezwaar maken");
    assertThat(
            lees("/bezwaar?besluit=" + wereld.besluit(id), school.directeur()).getContentAsString())
        .contains("Je kunt nog wel een bezwaar sturen");
  }

  @Test
  void besluitEnGrondenStaanNaastElkaarEnEenFoutHoudtDeTekst() throws Exception {
    wereld.bezwaar(id, "Wij voldoen wel aan de eisen.", school.directeur());
    assertThat(lees("/stappen/bezwaarBehandelen", noa).getContentAsString())
        .contains("Dat blijkt uit de stukken.", "Wij voldoen wel aan de eisen.", "Leg voor");
    var fout =
        doe(
            "/stappen/bezwaarBehandelen",
            noa,
            "uitkomst=GEGROND",
            "bedragen[0].bedrag=veel",
            "motivering=De school heeft gelijk.");
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString()).contains("De school heeft gelijk.", "veel");
    var goed =
        doe(
            "/stappen/bezwaarBehandelen",
            noa,
            "horen=GEHOORD",
            "gehoordOp=2026-11-16",
            "verslag=De directeur vertelde hoe het zit.",
            "uitkomst=GEGROND",
            "bedragen[0].bedrag=40.000,00",
            "motivering=De school heeft gelijk.");
    assertThat(goed.getStatus()).isEqualTo(302);
    var yara = wereld.kantoor(Rol.BESLISSER);
    assertThat(lees("/stappen/bezwaarBeslissen", yara).getContentAsString())
        .contains("De directeur vertelde hoe het zit.", "Wij voldoen wel aan de eisen.")
        .contains("40.000,00")
        .doesNotContain("Dit besluit neemt een ander");
    besluitbalie.neem(id, Ronde.BEZWAAR, null, yara);
    assertThat(lees("/stappen/bezwaarBekendmaken", noa).getStatus()).isEqualTo(200);
    wereld.maakBekend(id, Ronde.BEZWAAR, noa);
    assertThat(lees("", school.directeur()).getContentAsString()).contains("gegrond");
  }

  @Test
  void verdagenMetEenVerkeerdGetalZegtWatErMoet() throws Exception {
    var bezwaar = wereld.bezwaar(id, "", school.directeur());
    var pad = "/bezwaren/" + bezwaar;
    assertThat(lees(pad, noa).getContentAsString())
        .contains("Verdaag de beslissing", "vraag een jurist");
    assertThat(lees(pad, school.directeur()).getContentAsString())
        .contains("Verstuur aanvulling", "14 december 2026", "Trek het bezwaar in")
        .doesNotContain("Verdaag de beslissing");
    var fout = doe(pad + "/verdagen", noa, "weken=9");
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString()).contains("weken-fout");
    assertThat(doe(pad + "/verdagen", noa, "weken=6").getStatus()).isEqualTo(302);
  }

  private MockHttpServletResponse lees(String pad, Gebruiker wie) throws Exception {
    return mvc.perform(get("/subsidies/" + id + pad).with(als(wie))).andReturn().getResponse();
  }

  private MockHttpServletResponse doe(String pad, Gebruiker wie, String... velden)
      throws Exception {
    var verzoek =
        post("/subsidies/" + id + pad)
            .with(als(wie))
            .with(csrf())
            .param("sleutel", UUID.randomUUID().toString());
    for (var veld : velden) {
      var deel = veld.split("=", 2);
      verzoek.param(deel[0], deel[1]);
    }
    return mvc.perform(verzoek).andReturn().getResponse();
  }
}

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
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** De weg naar een besluit, zoals mensen haar op het scherm lopen. */
@BrugwijzerTest
class BesluitschermTest {

  @Autowired MockMvc mvc;
  @Autowired Subsidiewereld wereld;
  @Autowired Besluitbalie balie;
  @Autowired Aanvragen aanvragen;
  @Autowired Taken taken;
  @Autowired JdbcClient jdbc;

  Gebruiker ravi;
  Gebruiker yara;
  Subsidiewereld.School school;

  @BeforeEach
  void mensen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    yara = wereld.kantoor(Rol.BESLISSER);
    school = wereld.school();
  }

  @Test
  void deBeslisserZietHetVoorstelMetPlafondEnNeemtHetBesluit() throws Exception {
    var id = voorgelegd();
    assertThat(lees(id, "besluiten", yara).getContentAsString())
        .contains("De school voldoet aan alle eisen.", "Daarna over", "Neem het besluit")
        .doesNotContain("Dit besluit neemt een ander");
    assertThat(doe(id, "besluiten", yara, "keuze=NEEM").getStatus()).isEqualTo(302);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.BEKENDMAKEN);
  }

  @Test
  void wieTweeKeerKliktHoortDatHetGeluktIsEnEenAnderWieHetDeed() throws Exception {
    var id = voorgelegd();
    var taak = taak(id);
    doe(id, "besluiten", yara, "keuze=NEEM", "taak=" + taak);
    assertThat(doe(id, "besluiten", yara, "keuze=NEEM", "taak=" + taak).getStatus()).isEqualTo(302);
    var ander = wereld.kantoor(Rol.BESLISSER);
    var antwoord = doe(id, "besluiten", ander, "keuze=NEEM", "taak=" + taak);
    assertThat(antwoord.getStatus()).isEqualTo(409);
    assertThat(antwoord.getContentAsString()).contains(yara.naam());
  }

  @Test
  void terugsturenZonderRedenZegtNaastHetVeldWatErMoet() throws Exception {
    var id = voorgelegd();
    var antwoord = doe(id, "besluiten", yara, "keuze=TERUG", "reden= ");
    assertThat(antwoord.getStatus()).isEqualTo(400);
    assertThat(antwoord.getContentAsString()).contains("id=\"reden-fout\"", "Schrijf waarom");
    assertThat(status(id)).isEqualTo(Aanvraagstatus.BESLUITEN);
    doe(id, "besluiten", yara, "keuze=TERUG", "reden=Het bedrag klopt niet.");
    assertThat(status(id)).isEqualTo(Aanvraagstatus.BEOORDELEN);
  }

  @Test
  void deSchoolLeestHetVoornemenEnGeeftHaarZienswijze() throws Exception {
    var id = wereld.inBeoordeling(school, ravi);
    balie.legVoor(
        id, Ronde.AANVRAAG, null, Subsidiewereld.weigeren(Besluitgrond.ACTIVITEITEN), ravi);
    var scherm = lees(id, "zienswijzeGeven", school.directeur()).getContentAsString();
    assertThat(scherm)
        .contains("Dat blijkt uit de stukken.", "artikel 4:35", "Ik geef geen zienswijze");
    assertThat(doe(id, "zienswijzeGeven", school.directeur(), "tekst=").getStatus()).isEqualTo(400);
    var toch = doe(id, "zienswijzeGeven", school.directeur(), "keuze=GEEN", "tekst=Wij wel.");
    assertThat(toch.getStatus()).isEqualTo(400);
    assertThat(toch.getContentAsString()).contains("Wij wel.");
    doe(id, "zienswijzeGeven", school.bestuur(), "tekst=Wij gaan het wel doen.");
    assertThat(status(id)).isEqualTo(Aanvraagstatus.BEOORDELEN);
    balie.legVoor(
        id, Ronde.AANVRAAG, null, Subsidiewereld.weigeren(Besluitgrond.ACTIVITEITEN), ravi);
    assertThat(lees(id, "besluiten", yara).getContentAsString())
        .contains("Wij gaan het wel doen.", school.bestuur().naam());
  }

  @Test
  void bekendmakenGaatMetDeBriefDieOpHetSchermStond() throws Exception {
    var id = wereld.besloten(school, Subsidiewereld.verlenen("40000.00"), ravi);
    var gezien = wereld.hash(id, Ronde.AANVRAAG);
    var scherm = lees(id, "bekendmaken", ravi).getContentAsString();
    assertThat(scherm).contains("value=\"" + gezien + "\"", "bezwaar maken tot en met", "6 weken");
    var anders = doe(id, "bekendmaken", ravi, "hash=anders");
    assertThat(anders.getStatus()).isEqualTo(409);
    assertThat(anders.getContentAsString()).contains("Er is nog niets bekendgemaakt", gezien);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.BEKENDMAKEN);
    doe(id, "bekendmaken", ravi, "hash=" + gezien);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.VERLEEND);
  }

  @Test
  void eenBriefVanGisterenWordtEerstOpnieuwGemaakt() throws Exception {
    var id = wereld.besloten(school, Subsidiewereld.verlenen("40000.00"), ravi);
    jdbc.sql("update besluit set brief_dag = brief_dag - 1 where aanvraag_id = ?")
        .param(id.waarde())
        .update();
    assertThat(lees(id, "bekendmaken", ravi).getContentAsString())
        .contains("Maak de brief opnieuw")
        .doesNotContain("name=\"hash\"");
    doe(id, "bekendmaken/brief", ravi);
    assertThat(lees(id, "bekendmaken", ravi).getContentAsString()).contains("name=\"hash\"");
  }

  @Test
  void wieHetVoorbereiddeZietGeenKnopEnKanHetOokNietVersturen() throws Exception {
    var id = voorgelegd();
    jdbc.sql("update gebruiker set rol = 'BESLISSER' where gebruikersnaam = ?")
        .param(ravi.gebruikersnaam())
        .update();
    var raviAlsBeslisser = wereld.opnieuw(ravi);
    assertThat(lees(id, "besluiten", raviAlsBeslisser).getContentAsString())
        .contains("Jij bereidde dit voorstel voor")
        .doesNotContain("Neem het besluit");
    assertThat(doe(id, "besluiten", raviAlsBeslisser, "keuze=NEEM").getStatus()).isEqualTo(409);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.BESLUITEN);
  }

  @Test
  void beoordelenBegintMetWatDeSchoolVroegEnLegtVoor() throws Exception {
    var id = wereld.inBeoordeling(school, ravi);
    assertThat(lees(id, "beoordelen", ravi).getContentAsString())
        .contains("40.000,00", "Elke ochtend tussen half negen", "komt zo in de brief");
    var antwoord = doe(id, "beoordelen", ravi, compleet("40.000,00"));
    assertThat(antwoord.getStatus()).isEqualTo(302);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.BESLUITEN);
  }

  @Test
  void watErAanSchortStaatNaastHetVeldEnWatGetyptIsIsBewaard() throws Exception {
    var id = wereld.inBeoordeling(school, ravi);
    var antwoord = doe(id, "beoordelen", ravi, compleet("30.000"));
    assertThat(antwoord.getStatus()).isEqualTo(400);
    assertThat(antwoord.getContentAsString())
        .contains(
            "id=\"grond-fout\"",
            "30.000",
            "10.000,00 minder",
            "name=\"conceptVersie\" value=\"0\"");
    assertThat(lees(id, "beoordelen", ravi).getContentAsString())
        .contains("30.000", "Alles klopt.");
    var leeg = doe(id, "beoordelen", ravi, "conceptVersie=0");
    assertThat(leeg.getContentAsString()).contains("Kies of de school aan deze eis voldoet");
  }

  @Test
  void eenConceptHoeftNietAfTeZijnEnEenCollegaOverschrijftHetNiet() throws Exception {
    var id = wereld.inBeoordeling(school, ravi);
    assertThat(doe(id, "beoordelen/concept", ravi, "motivering=Begin").getStatus()).isEqualTo(200);
    assertThat(
            doe(id, "beoordelen", ravi, "actie=bewaar", "conceptVersie=0", "motivering=Verder")
                .getStatus())
        .isEqualTo(302);
    var oud = doe(id, "beoordelen", ravi, "actie=bewaar", "conceptVersie=0", "motivering=Anders");
    assertThat(oud.getStatus()).isEqualTo(409);
    assertThat(oud.getContentAsString()).contains("Verder", "Anders", "Een collega was je voor");
    assertThat(doe(id, "beoordelen/concept", ravi, "conceptVersie=0", "motivering=Weg").getStatus())
        .isEqualTo(409);
  }

  @Test
  void watTerugkomtBegintMetDeRedenVanDeBeslisser() throws Exception {
    var id = voorgelegd();
    doe(id, "besluiten", yara, "keuze=TERUG", "reden=Reken het nog eens na.");
    assertThat(lees(id, "beoordelen", ravi).getContentAsString())
        .contains("Reken het nog eens na.", "De school voldoet aan alle eisen.");
  }

  @Test
  void deSomRekentMeeTerwijlJeTypt() throws Exception {
    var id = wereld.inBeoordeling(school, ravi);
    var som = doe(id, "beoordelen/som", ravi, "bedragen[0].bedrag=12.500,50");
    assertThat(som.getContentAsString()).contains("12.500,50").doesNotContain("<main");
  }

  private static String[] compleet(String bedrag) {
    return new String[] {
      "soort=VERLENING",
      "bedragen[0].bedrag=" + bedrag,
      "motivering=Alles klopt.",
      "oordelen[0].voldoet=true"
    };
  }

  private AanvraagId voorgelegd() {
    var id = wereld.inBeoordeling(school, ravi);
    balie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
    return id;
  }

  private UUID taak(AanvraagId id) {
    return taken.vanZaak(id.waarde()).get(0).id();
  }

  private Aanvraagstatus status(AanvraagId id) {
    return aanvragen.findById(id).orElseThrow().status();
  }

  private MockHttpServletResponse lees(AanvraagId id, String stap, Gebruiker wie) throws Exception {
    return mvc.perform(get("/subsidies/{id}/stappen/{stap}", id, stap).with(als(wie)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse doe(AanvraagId id, String stap, Gebruiker wie, String... velden)
      throws Exception {
    var verzoek = post("/subsidies/" + id + "/stappen/" + stap).with(als(wie)).with(csrf());
    for (var veld : velden) verzoek.param(veld.split("=", 2)[0], veld.split("=", 2)[1]);
    return mvc.perform(verzoek).andReturn().getResponse();
  }
}

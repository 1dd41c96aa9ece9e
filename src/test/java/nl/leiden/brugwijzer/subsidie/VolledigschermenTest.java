package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Wat iemand op de schermen van aanvullen en van de klok ziet. */
@BrugwijzerTest
class VolledigschermenTest {

  @Autowired Subsidiewereld wereld;
  @Autowired Volledigheidsbalie volledigheid;
  @Autowired Ingebrekebalie ingebreke;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Taken taken;
  @Autowired Testklok klok;
  @Autowired MockMvc mvc;

  Gebruiker ravi;
  Subsidiewereld.School school;
  AanvraagId id;

  @BeforeEach
  void ingediend() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    school = wereld.school();
    id = wereld.ontvangen(school);
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void eenFoutLaatDeGetypteTekstStaan() throws Exception {
    assertThat(lees("/stappen/volledigheidToetsen", ravi))
        .contains("Alles is er", "value=\"2026-11-30\"", "niet eerder dan 23 november 2026");
    var fout =
        doe(
            "/stappen/volledigheidToetsen",
            ravi,
            "keuze=AANVULLEN",
            "punten=De begroting",
            "uiterlijk=2026-11-18");
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString())
        .contains("Geef de school ten minste een week", "De begroting</textarea>");
    assertThat(doe("/stappen/volledigheidToetsen", ravi).getStatus()).isEqualTo(400);
  }

  @Test
  void deSchoolZietElkPuntEnStuurtEenKeer() throws Exception {
    vraag();
    assertThat(lees("", school.directeur())).contains("Vul de aanvraag aan", "Het plan");
    assertThat(lees("/stappen/aanvullen", school.bestuur()))
        .contains("1. De begroting", "2. Het plan", "Kies een bestand");
    var leeg = doe("/stappen/aanvullen", school.directeur(), "antwoorden[0]=", "antwoorden[1]=");
    assertThat(leeg.getStatus()).isEqualTo(400);
    assertThat(leeg.getContentAsString()).contains("Schrijf een antwoord of voeg een bestand toe");
    var taak = "taak=" + taken.vanZaak(id.waarde()).get(0).id();
    for (var keer = 0; keer < 2; keer++)
      assertThat(
              doe("/stappen/aanvullen", school.directeur(), taak, "antwoorden[0]=Hier is zij.")
                  .getRedirectedUrl())
          .isEqualTo("/subsidies/" + id);
    assertThat(lees("/stappen/aanvullingToetsen", ravi))
        .contains("Hier is zij.", "Niet behandelen", "14 december 2026");
    assertThat(
            doe("/stappen/aanvullingToetsen", ravi, "keuze=BUITEN_BEHANDELING", "motivering=")
                .getContentAsString())
        .contains("Schrijf waarom.");
    klok.zetOp(LocalDate.of(2026, 12, 15));
    assertThat(lees("/stappen/aanvullingToetsen", ravi))
        .contains("Die vier weken zijn om")
        .doesNotContain("BUITEN_BEHANDELING\"");
  }

  @Test
  void eenVerzonnenRijnummerIsGeenStoring() throws Exception {
    vraag();
    assertThat(doe("/stappen/aanvullen", school.directeur(), "antwoorden[9999]=x").getStatus())
        .isEqualTo(400);
    assertThat(doe("/stappen/aanvullen", school.directeur(), "antwoorden[99]=x").getStatus())
        .isEqualTo(400);
  }

  @Test
  void wieVerdaagtZietEerstWatDeDagWordt() throws Exception {
    volledigheid.volledig(id, null, ravi);
    assertThat(lees("", ravi)).contains("Verdaag de beslissing", "klok/opschorten");
    assertThat(lees("", school.directeur()))
        .contains("De gemeente beslist uiterlijk op 15 februari 2027", "13 weken na")
        .doesNotContain("Verdaag de beslissing");
    var kijk = doe("/klok/verdagen", ravi, "aantal=4", "eenheid=WEKEN", "reden=Druk");
    assertThat(kijk.getStatus()).isEqualTo(200);
    assertThat(kijk.getContentAsString())
        .contains("Zo wordt het", "15 maart 2027", "met 4 weken verdaagd", "Ja, verdaag");
    var anders =
        doe("/klok/verdagen", ravi, "aantal=5", "eenheid=WEKEN", "reden=Druk", "bevestig=ja");
    assertThat(anders.getStatus()).isEqualTo(409);
    assertThat(anders.getContentAsString()).contains("anders dan je net zag", "22 maart 2027");
    assertThat(
            doe(
                    "/klok/verdagen",
                    ravi,
                    "aantal=4",
                    "eenheid=WEKEN",
                    "reden=Druk",
                    "gezien=2027-03-15",
                    "bevestig=ja")
                .getRedirectedUrl())
        .isEqualTo("/subsidies/" + id);
    assertThat(doe("/klok/verdagen", ravi, "aantal=4", "eenheid=WEKEN", "reden=x").getStatus())
        .isEqualTo(409);
    assertThat(doe("/klok/opschorten", ravi).getContentAsString())
        .contains("Kies waarom de termijn stilstaat", "Schrijf waarom. De school leest dit");
    assertThat(doe("/klok/verdagen", ravi, "aantal=veel").getStatus()).isEqualTo(400);
    assertThat(doe("/klok/vooruit", ravi).getStatus()).isEqualTo(404);
    assertThat(lees("/klok/hervatten", ravi)).contains("De termijn loopt al");
  }

  @Test
  void deSchoolLeestWatTeLaatBeslissenKost() throws Exception {
    volledigheid.volledig(id, null, ravi);
    besluitbalie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
    assertThat(lees("/ingebrekestelling", school.directeur()))
        .contains("De gemeente heeft nog tijd om te beslissen")
        .doesNotContain("Ja, stel in gebreke");
    assertThat(doe("/ingebrekestelling", school.directeur()).getStatus()).isEqualTo(409);
    klok.zetOp(LocalDate.of(2027, 2, 16));
    assertThat(lees("/ingebrekestelling", ravi)).contains("Wanneer kwam de brief binnen?");
    assertThat(doe("/ingebrekestelling", ravi, "ontvangen=2027-02-17").getStatus()).isEqualTo(400);
    var sleutel = "sleutel=" + UUID.randomUUID();
    for (var keer = 0; keer < 2; keer++)
      assertThat(doe("/ingebrekestelling", school.directeur(), sleutel).getRedirectedUrl())
          .isEqualTo("/subsidies/" + id);
    klok.zetOp(LocalDate.of(2027, 3, 5));
    assertThat(lees("", school.directeur()))
        .contains("telt vanaf 3 maart 2027", "13 april 2027", "Tot en met vandaag: 3 dagen");
    assertThat(lees("/stappen/ingebrekestellingAfhandelen", ravi))
        .contains("Er is nog geen besluit");
    besluitbalie.neem(id, Ronde.AANVRAAG, null, wereld.kantoor(Rol.BESLISSER));
    wereld.maakBekend(id, Ronde.AANVRAAG, ravi);
    assertThat(lees("/stappen/ingebrekestellingAfhandelen", ravi))
        .contains("Stel de dwangsom vast op 2 dagen");
    assertThat(
            doe("/stappen/ingebrekestellingAfhandelen", ravi, "toelichting=Twee dagen.")
                .getRedirectedUrl())
        .isEqualTo("/subsidies/" + id);
    assertThat(lees("", school.bestuur())).contains("dwangsom over 2 dagen", "Twee dagen.");
  }

  @Test
  void wieEenStapNietMeerKanDoenKomtBijDeAanvraag() throws Exception {
    volledigheid.volledig(id, null, ravi);
    assertThat(
            mvc.perform(get("/subsidies/" + id + "/stappen/volledigheidToetsen").with(als(ravi)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .isEqualTo("/subsidies/" + id);
  }

  private void vraag() {
    volledigheid.vraagAanvulling(
        id, null, List.of("De begroting.", "Het plan."), LocalDate.of(2026, 11, 30), ravi);
  }

  private String lees(String pad, Gebruiker wie) throws Exception {
    var antwoord =
        mvc.perform(get("/subsidies/" + id + pad).with(als(wie))).andReturn().getResponse();
    assertThat(antwoord.getStatus()).as(pad).isEqualTo(200);
    return antwoord.getContentAsString();
  }

  private MockHttpServletResponse doe(String pad, Gebruiker wie, String... velden)
      throws Exception {
    var verzoek = post("/subsidies/" + id + pad).with(als(wie)).with(csrf());
    for (var veld : velden) {
      var is = veld.indexOf('=');
      verzoek.param(veld.substring(0, is), veld.substring(is + 1));
    }
    return mvc.perform(verzoek).andReturn().getResponse();
  }
}

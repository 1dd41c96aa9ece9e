package nl.leiden.brugwijzer.suggestie.taskforce;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Wat iemand op de schermen van de Taskforce ziet en doet. */
@BrugwijzerTest
class TaskforceschermTest {

  private static final String V = "/taskforce/vergaderingen/";

  @Autowired Taskforcewereld wereld;
  @Autowired Proefbron bron;
  @Autowired Besluitentafel tafel;
  @Autowired Vergaderboek boek;
  @Autowired Testklok klok;
  @Autowired MockMvc mvc;

  Gebruiker nadia;
  Gebruiker omar;

  @BeforeEach
  void mensen() {
    nadia = wereld.voorzitter();
    omar = wereld.lid();
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void wieEenVergaderingPlantZietHaarMeteen() throws Exception {
    assertThat(lees("/taskforce", nadia)).contains("Plan een vergadering", "Leden");
    assertThat(lees("/taskforce", omar)).doesNotContain("Plan een vergadering");
    var sleutel = UUID.randomUUID();
    var velden =
        new String[] {
          "sleutel=" + sleutel,
          "datum=2026-12-14",
          "van=9:00",
          "tot=08:00",
          "plaats=Stadhuis",
          "sluiting=2026-12-07"
        };
    var fout = doe("/taskforce/vergaderingen", nadia, velden);
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString())
        .contains("Dat is later dan het begin", "value=\"Stadhuis\"", "value=\"2026-12-14\"");
    velden[3] = "tot=10.30";
    for (var keer = 0; keer < 2; keer++)
      assertThat(doe("/taskforce/vergaderingen", nadia, velden).getRedirectedUrl())
          .isEqualTo(V + sleutel);
    assertThat(lees(V + sleutel, omar))
        .contains("maandag 14 december", "09:00 tot 10:30", "De agenda is er nog niet");
    assertThat(doe("/taskforce/vergaderingen", nadia, "datum=gisteren").getStatus()).isEqualTo(400);
  }

  @Test
  void wieTegelijkWijzigtHoudtZijnTekst() throws Exception {
    var id = wereld.gepland(nadia);
    var velden =
        new String[] {
          "versie=0",
          "datum=2026-12-07",
          "van=14:00",
          "tot=15:30",
          "plaats=Zaal A",
          "sluiting=2026-11-30"
        };
    assertThat(doe(V + id + "/wijzigen", nadia, velden).getRedirectedUrl()).isEqualTo(V + id);
    velden[4] = "plaats=Zaal B";
    var ingehaald = doe(V + id + "/wijzigen", wereld.voorzitter(), velden);
    assertThat(ingehaald.getStatus()).isEqualTo(409);
    assertThat(ingehaald.getContentAsString()).contains("Zaal A", "value=\"Zaal B\"");
  }

  @Test
  void deAgendaWordtZonderJavascriptSamengesteld() throws Exception {
    var signaal = bron.metBewijs(UUID.randomUUID(), "Minder dan 10 keer gemeld.");
    var id = wereld.gepland(nadia);
    var een = wereld.opAgenda(id, signaal, nadia);
    var twee = wereld.wachtend(nadia);
    assertThat(lees(V + id + "/agenda", nadia))
        .contains("Minder dan 10 keer gemeld.", "15 van 90 minuten", "Zet op de agenda")
        .doesNotContain("/signalen/");
    assertThat(lees(V + id + "/agenda", wereld.beleid())).contains("/signalen/" + signaal);
    assertThat(doe(V + id + "/agenda", nadia, "punt=" + twee).getRedirectedUrl())
        .isEqualTo(V + id + "/agenda#punt-" + twee);
    doe(V + id + "/punten/" + twee + "/omhoog", nadia);
    assertThat(wereld.punten(id, nadia)).extracting(Puntbeeld::id).containsExactly(twee, een);
    var fout =
        doe(V + id + "/punten/" + een + "/bewerken", nadia, "versie=9", "titel=", "minuten=veel");
    assertThat(fout.getStatus()).isEqualTo(409);
    assertThat(doe(V + id + "/punten", nadia, "titel=Los", "vraag=", "minuten=0").getStatus())
        .isEqualTo(400);
    assertThat(doe(V + id + "/agenda/vaststellen", nadia).getRedirectedUrl()).isEqualTo(V + id);
    assertThat(lees(V + id, omar))
        .contains("Zwemmen telt verkeerd", "Minder dan 10 keer gemeld.", "agenda-2026-12-07.pdf")
        .doesNotContain("/signalen/", "Noteer de besluiten");
  }

  @Test
  void naDeSluitingVraagtHetSchermOmEenReden() throws Exception {
    var id = wereld.gepland(nadia);
    var punt = wereld.wachtend(nadia);
    klok.zetOp(Taskforcewereld.SLUITING.plusDays(1));
    assertThat(lees(V + id, omar)).contains("De agenda sloot op").doesNotContain("Draag een punt");
    var fout = doe(V + id + "/agenda", nadia, "punt=" + punt, "reden=");
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString()).contains("Schrijf waarom dit er nu nog bij moet");
    assertThat(doe(V + id + "/agenda", nadia, "punt=" + punt, "reden=Haast").getStatus())
        .isEqualTo(302);
  }

  @Test
  void opEenSchermBlijftAlleTekstStaan() throws Exception {
    var id = wereld.vastgesteld(nadia, UUID.randomUUID(), UUID.randomUUID());
    var punten = wereld.punten(id, nadia);
    assertThat(lees(V + id + "/besluiten", nadia)).contains("Nog niet besloten", omar.naam());
    tafel.bewaar(
        id, List.of(wereld.bij(id, 0, Uitkomst.BESLUIT, "Van een ander.")), wereld.voorzitter());
    var ingehaald =
        doe(
            V + id + "/besluiten",
            nadia,
            "punten[0].punt=" + punten.get(0).id(),
            "punten[0].versie=" + punten.get(0).versie(),
            "punten[0].besluit=Mijn tekst bij een.",
            "punten[1].punt=" + punten.get(1).id(),
            "punten[1].versie=" + punten.get(1).versie(),
            "punten[1].besluit=Mijn tekst bij twee.",
            "doe=bewaren");
    assertThat(ingehaald.getStatus()).isEqualTo(409);
    assertThat(ingehaald.getContentAsString())
        .contains("Een collega was je voor", "Van een ander.", "Mijn tekst bij een.</textarea>");
    assertThat(wereld.punten(id, nadia).get(1).besluit().besluit())
        .isEqualTo("Mijn tekst bij twee.");
    var nu = wereld.punten(id, nadia);
    klok.zetOp(Taskforcewereld.DAG);
    var onaf =
        doe(
            V + id + "/besluiten",
            nadia,
            "punten[0].punt=" + nu.get(0).id(),
            "punten[0].versie=" + nu.get(0).versie(),
            "punten[0].uitkomst=BESLUIT",
            "punten[0].besluit=Doen.",
            "punten[0].eigenaar=" + omar.gebruikersnaam(),
            "punten[0].actiedag=2027-02-31",
            "doe=afronden");
    assertThat(onaf.getStatus()).isEqualTo(400);
    assertThat(onaf.getContentAsString())
        .contains("Vul een dag in vanaf de dag van de vergadering", "Doen.</textarea>");
    var zonderDag =
        doe(
            V + id + "/besluiten",
            nadia,
            "punten[0].punt=" + nu.get(0).id(),
            "punten[0].versie=" + nu.get(0).versie(),
            "punten[0].uitkomst=BESLUIT",
            "punten[0].besluit=Doen.",
            "punten[0].eigenaar=" + omar.gebruikersnaam(),
            "doe=afronden");
    assertThat(zonderDag.getContentAsString())
        .contains("Vul in wanneer het klaar is", "Kies wat de Taskforce met dit punt doet");
    assertThat(doe(V + id + "/besluiten", nadia, "punten[9999].besluit=x").getStatus())
        .isEqualTo(400);
  }

  @Test
  void vanBesluitTotVerslagOpDeSchermen() throws Exception {
    var id = wereld.gehouden(nadia, omar);
    assertThat(lees(V + id + "/verslag", nadia)).contains("Wij vragen de wethouder.</textarea>");
    var v = boek.open(id, nadia).vergadering();
    var punt = wereld.punten(id, nadia).get(0);
    var leeg =
        doe(
            V + id + "/verslag",
            nadia,
            "versie=" + v.versie(),
            "aanwezig=Omar",
            "punten[0].punt=" + punt.id(),
            "punten[0].versie=" + punt.versie(),
            "punten[0].tekst=",
            "doe=versturen");
    assertThat(leeg.getStatus()).isEqualTo(400);
    assertThat(leeg.getContentAsString()).contains("Schrijf wat er over dit punt");
    var nu = wereld.punten(id, nadia).get(0);
    var goed =
        new String[] {
          "versie=" + boek.open(id, nadia).vergadering().versie(),
          "aanwezig=Omar",
          "punten[0].punt=" + punt.id(),
          "punten[0].versie=" + nu.versie(),
          "punten[0].tekst=Wij schrijven de wethouder.",
          "doe=versturen"
        };
    for (var keer = 0; keer < 2; keer++)
      assertThat(doe(V + id + "/verslag", nadia, goed).getRedirectedUrl()).isEqualTo(V + id);
    assertThat(lees(V + id, omar))
        .contains("Wij schrijven de wethouder.", "verslag-2026-12-07.pdf", "Wie doet wat");
  }

  @Test
  void eenActieGaatVanTaakNaarGedaan() throws Exception {
    var actie = wereld.actie(wereld.gehouden(nadia, omar), omar);
    var pad = "/taskforce/acties/" + actie;
    assertThat(lees("/vandaag", omar)).contains("Actie van de Taskforce doen", "Taskforce Armoede");
    assertThat(lees("/taskforce", omar)).contains("Dit doe jij", "Zwemmen telt verkeerd");
    assertThat(lees(pad, omar)).contains("Wij vragen de wethouder.", "Er is meer tijd nodig");
    assertThat(lees(pad, nadia)).contains("Geef aan een ander").doesNotContain("Het is gedaan");
    var leeg = doe(pad, omar, "antwoord=VERLENGD", "tekst=Hij is ziek");
    assertThat(leeg.getStatus()).isEqualTo(400);
    assertThat(leeg.getContentAsString()).contains("Kies een latere dag", "Hij is ziek</textarea>");
    assertThat(doe(pad, omar, "tekst=x").getStatus()).isEqualTo(400);
    assertThat(doe(pad + "/overdragen", nadia, "reden=Ziek", "naar=").getContentAsString())
        .contains("Kies iemand uit de lijst", "value=\"Ziek\"");
    assertThat(doe(pad, omar, "antwoord=GEDAAN", "tekst=Gebeld.").getRedirectedUrl())
        .isEqualTo(pad);
    assertThat(doe(pad, omar, "antwoord=GEDAAN", "tekst=Gebeld.").getRedirectedUrl())
        .isEqualTo(pad);
    assertThat(lees("/taskforce/acties?stand=GEDAAN", nadia)).contains("Alle acties");
    assertThat(lees(pad, nadia)).contains("Dit is gedaan", "Gebeld.");
  }

  @Test
  void eenLidKomtErbijEnGaatEraf() throws Exception {
    assertThat(lees("/taskforce/leden", nadia)).contains(omar.naam(), omar.organisatieNaam());
    assertThat(doe("/taskforce/leden", nadia, "gebruiker=", "vanaf=").getStatus()).isEqualTo(400);
    var lid = wereld.lidmaatschap(omar);
    assertThat(doe("/taskforce/leden/" + lid + "/stoppen", nadia).getStatus()).isEqualTo(302);
    assertThat(haal("/taskforce", omar).getStatus()).isEqualTo(404);
    assertThat(lees("/taskforce/leden", nadia)).contains("Waren lid");
    assertThat(
            doe("/taskforce/leden", nadia, "gebruiker=" + omar.gebruikersnaam(), "vanaf=2026-11-16")
                .getStatus())
        .isEqualTo(302);
    assertThat(haal("/taskforce", omar).getStatus()).isEqualTo(200);
  }

  @Test
  void deLinkNaarDeEigenAgendaStaatErEenKeer() throws Exception {
    var antwoord =
        mvc.perform(post("/taskforce/kalender").with(als(omar)).with(csrf())).andReturn();
    assertThat((String) antwoord.getFlashMap().get("kalenderlink"))
        .contains("/taskforce/kalender/");
    assertThat(lees("/taskforce", omar)).contains("Maak een nieuwe link");
  }

  @Test
  void afgelastMetReden() throws Exception {
    var id = wereld.gepland(nadia);
    assertThat(doe(V + id + "/afgelasten", nadia, "reden=").getStatus()).isEqualTo(400);
    doe(V + id + "/afgelasten", nadia, "reden=De zaal is dicht.");
    assertThat(lees(V + id, omar)).contains("gaat niet door", "De zaal is dicht.");
    assertThat(haal(V + id + "/agenda", nadia).getRedirectedUrl()).isEqualTo(V + id);
  }

  @Test
  void watNietBestaatBestaatNiet() throws Exception {
    var niets = UUID.randomUUID();
    for (var pad : List.of(V + niets, "/taskforce/acties/" + niets, V + niets + "/agenda"))
      assertThat(haal(pad, nadia).getStatus()).as(pad).isEqualTo(404);
    var id = wereld.gepland(nadia);
    var elders = wereld.opAgenda(wereld.gepland(nadia), UUID.randomUUID(), nadia);
    assertThat(doe(V + id + "/punten/" + elders + "/omhoog", nadia).getStatus()).isEqualTo(404);
    assertThat(doe(V + id + "/punten/" + elders + "/eraf", nadia).getStatus()).isEqualTo(404);
  }

  private String lees(String pad, Gebruiker wie) throws Exception {
    var antwoord = haal(pad, wie);
    assertThat(antwoord.getStatus()).as(pad).isEqualTo(200);
    return antwoord.getContentAsString();
  }

  private MockHttpServletResponse haal(String pad, Gebruiker wie) throws Exception {
    return mvc.perform(get(pad).with(als(wie))).andReturn().getResponse();
  }

  private MockHttpServletResponse doe(String pad, Gebruiker wie, String... velden)
      throws Exception {
    var verzoek = post(pad).with(als(wie)).with(csrf());
    for (var veld : velden) {
      var is = veld.indexOf('=');
      verzoek.param(veld.substring(0, is), veld.substring(is + 1));
    }
    return mvc.perform(verzoek).andReturn().getResponse();
  }
}

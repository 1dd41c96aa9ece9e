package nl.leiden.brugwijzer.suggestie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Splitsbalie.Deel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Beoordelen, samenvoegen en splitsen zoals wie het doet het op zijn scherm ziet. */
@BrugwijzerTest
class TriageschermTest {

  @Autowired MockMvc mvc;
  @Autowired Signaalwereld wereld;
  @Autowired Samenproef proef;
  @Autowired Samenvoegbalie samenvoegen;
  @Autowired Splitsbalie splitsen;

  private Gebruiker bo;
  private Gebruiker alex;
  private SignaalId id;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    alex = wereld.armoede();
    id = wereld.gemeld(bo);
  }

  @Test
  void deEigenaarZietWatErMoetWaaromHierEnHoeDeDagBerekendIs() throws Exception {
    assertThat(lees("", alex).getContentAsString())
        .contains(
            "Neem deze taak",
            "Waarom bij Beleid Armoede?",
            "Er is geen andere eigenaar",
            "5 werkdagen",
            "Gaat dit over hetzelfde?")
        .doesNotContain(bo.naam());
  }

  @Test
  void zonderKeuzeOfRedenBlijftStaanWatErGetyptIs() throws Exception {
    var leeg = stuur("/stappen/signaalBeoordelen", "");
    assertThat(leeg.getStatus()).isEqualTo(400);
    assertThat(leeg.getContentAsString()).contains("Kies wat je met dit signaal doet.");
    var zonder =
        stuur("/stappen/signaalBeoordelen", "keuze=DOORZETTEN&doorzetreden=Dit+is+van+school");
    assertThat(zonder.getStatus()).isEqualTo(400);
    assertThat(zonder.getContentAsString())
        .contains("Kies een andere eigenaar.", "Dit is van school");
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.NIEUW);
  }

  @Test
  void elkeKeuzeGaatNaarHetSignaal() throws Exception {
    for (var keuze :
        List.of(
            "keuze=OPPAKKEN",
            "keuze=VRAAG&vraag=Welke+grens",
            "keuze=DOORZETTEN&naar=ONDERWIJS&doorzetreden=School",
            "keuze=NIET_OVERNEMEN&reden=De+wet+staat+dit+niet+toe")) {
      id = wereld.gemeld(bo);
      var antwoord = stuur("/stappen/signaalBeoordelen", keuze);
      assertThat(antwoord.getRedirectedUrl()).as(keuze).isEqualTo("/signalen/" + id);
    }
  }

  @Test
  void eenStapDieNietBestaatIsErNiet() throws Exception {
    assertThat(lees("/stappen/verzonnen", alex).getStatus()).isEqualTo(404);
  }

  @Test
  void voorSamenvoegenStaatErWieHetHoort() throws Exception {
    var lid = wereld.gemeld(wereld.melder());
    var nummer = wereld.signaal(lid).nummer();
    var gezocht = stuur("/samenvoegen", "actie=zoek&zoek=" + nummer + "&reden=Zelfde+toets");
    assertThat(gezocht.getContentAsString()).contains(lid.toString(), "Zelfde toets");
    var keuze = "&leden=" + lid + "&reden=Zelfde+toets";
    var bekeken = stuur("/samenvoegen", "actie=bekijk" + keuze);
    assertThat(bekeken.getContentAsString())
        .contains("2 melders krijgen bericht", "hoort dat " + nummer, "Voeg samen", "checked");
    assertThat(wereld.status(lid)).isEqualTo(Signaalstatus.NIEUW);
    assertThat(stuur("/samenvoegen", "actie=samenvoegen" + keuze).getStatus()).isEqualTo(302);
    assertThat(wereld.status(lid)).isEqualTo(Signaalstatus.SAMENGEVOEGD);
    assertThat(lees("", alex).getContentAsString())
        .contains("Samen met 1 ander signaal", "Weer losmaken");
    assertThat(lees("/losmaken", alex).getContentAsString()).contains(nummer);
    assertThat(stuur("/losmaken", "leden=" + lid + "&reden=Toch+anders").getStatus())
        .isEqualTo(302);
    assertThat(wereld.status(lid)).isEqualTo(Signaalstatus.NIEUW);
  }

  @Test
  void samenvoegenZonderRedenOfKeuzeZegtWatErMist() throws Exception {
    var antwoord = stuur("/samenvoegen", "actie=samenvoegen");
    assertThat(antwoord.getStatus()).isEqualTo(400);
    assertThat(antwoord.getContentAsString()).contains("Kies minstens één signaal.");
  }

  @Test
  void splitsenKanMetDelenErbijEnErafZonderScript() throws Exception {
    var twee =
        "delen[0].zin=Een&delen[0].thema=GELD&delen[0].eigenaar=ARMOEDE"
            + "&delen[1].zin=Twee&delen[1].thema=SCHOOL&delen[1].eigenaar=ONDERWIJS";
    assertThat(stuur("/splitsen", twee + "&rij=erbij").getContentAsString())
        .contains("Deel 3", ">Twee</textarea>");
    var weg = stuur("/splitsen", twee + "&delen[2].zin=Drie&rij=0").getContentAsString();
    assertThat(weg).contains(">Twee</textarea>", ">Drie</textarea>").doesNotContain("Deel 3");
    var fout = stuur("/splitsen", twee + "&delen[2].zin=Drie");
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString()).contains("href=\"#delen-2.thema\"");
    assertThat(stuur("/splitsen", "delen[999999].zin=x").getStatus()).isEqualTo(400);
    assertThat(stuur("/splitsen", twee).getRedirectedUrl()).isEqualTo("/signalen/" + id);
    assertThat(lees("", alex).getContentAsString())
        .contains("De delen", "Niet langer wachten op de delen");
  }

  @Test
  void bijAfrondenStaatElkOpenDeel() throws Exception {
    var deel = new Deel("De brief is moeilijk.", "TAAL", Eigenaar.ARMOEDE);
    var delen = splitsen.splits(id, List.of(deel, deel), null, alex);
    assertThat(lees("/afronden", alex).getContentAsString())
        .contains(delen.get(0).toString(), delen.get(1).toString(), "Het stopt.");
    var fout = stuur("/afronden", keus(0, delen, "STOPT") + keus(1, delen, "LOOPT_DOOR"));
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString()).contains("Schrijf op waarom dit deel stopt.");
    var goed = keus(0, delen, "STOPT") + "delen[0].reden=Geregeld&" + keus(1, delen, "LOOPT_DOOR");
    assertThat(stuur("/afronden", goed).getStatus()).isEqualTo(302);
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.TE_BEANTWOORDEN);
    assertThat(lees("", bo).getStatus()).isEqualTo(200);
  }

  private static String keus(int nr, List<SignaalId> delen, String keus) {
    return "delen[%1$d].deel=%2$s&delen[%1$d].keus=%3$s&".formatted(nr, delen.get(nr), keus);
  }

  private MockHttpServletResponse lees(String pad, Gebruiker wie) throws Exception {
    return mvc.perform(get("/signalen/" + id + pad).with(als(wie))).andReturn().getResponse();
  }

  private MockHttpServletResponse stuur(String pad, String formulier) throws Exception {
    var verzoek = post("/signalen/" + id + pad).with(als(alex)).with(csrf());
    for (var veld : formulier.split("&")) {
      var deel = veld.split("=", 2);
      if (deel.length == 2) verzoek.param(deel[0], deel[1].replace('+', ' '));
    }
    return mvc.perform(verzoek).andReturn().getResponse();
  }
}

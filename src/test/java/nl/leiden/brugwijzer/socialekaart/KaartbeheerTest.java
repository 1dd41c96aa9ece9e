package nl.leiden.brugwijzer.socialekaart;

import static nl.leiden.brugwijzer.socialekaart.KaartTest.instantie;
import static nl.leiden.brugwijzer.socialekaart.KaartTest.regeling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Htmlkeuring;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Wie de sociale kaart mag bijhouden, en wat er gebeurt met wat iemand typt. */
@BrugwijzerTest
class KaartbeheerTest {

  @Autowired MockMvc mvc;
  @Autowired Proefmensen mensen;
  @Autowired SocialeKaart kaart;

  Gebruiker armoede;
  String naam;

  @BeforeEach
  void iemandDieBijhoudt() {
    armoede = mensen.met(Rol.BELEID_ARMOEDE);
    naam = "Plek " + KaartTest.woord();
  }

  @Test
  void iedereenLeestMaarAlleenBeheerEnArmoedeHoudenBij() throws Exception {
    var instantie = pad(doe(instantie(naam)));
    var regeling = pad(doe(regeling(naam)));
    for (var wie : lezers().toList()) {
      for (var weg : List.of("/sociale-kaart", "/sociale-kaart/regelingen", instantie, regeling)) {
        var scherm =
            Jsoup.parse(
                als(get(weg), wie)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
        assertThat(scherm.select("main form[method=post], main a[href$=nieuw]")).isEmpty();
      }
      for (var weg : beheer(instantie, regeling)) als(weg, wie).andExpect(status().isForbidden());
    }
    assertThat(kaart.bestemmingen().stream().filter(b -> b.naam().equals(naam))).hasSize(2);
  }

  @Test
  void onbekendIdIsNietGevonden() throws Exception {
    for (var weg :
        List.of(
            "/sociale-kaart/instanties/" + UUID.randomUUID(),
            "/sociale-kaart/regelingen/" + UUID.randomUUID())) {
      doe(get(weg)).andExpect(status().isNotFound());
      doe(get(weg + "/bewerken")).andExpect(status().isNotFound());
      for (var stap : List.of("bewerken", "sluiten", "heropenen", "nagekeken"))
        doe(post(weg + "/" + stap).param("naam", "")).andExpect(status().isNotFound());
    }
    doe(get("/sociale-kaart/instanties/geen-uuid")).andExpect(status().isNotFound());
  }

  @Test
  void foutenStaanNaastHetVeldEnDeTekstBlijftStaan() throws Exception {
    var scherm =
        fout(
            doe(
                post("/sociale-kaart/instanties")
                    .param("naam", "x".repeat(10_000))
                    .param("soort", "")
                    .param("omschrijving", "BSN 111222333")
                    .param("email", "geen mail")
                    .param("website", "javascript:alert(1)")
                    .param("hulpvragen", "BRIL")
                    .param("reactieWerkdagen", "veel")));
    assertThat(scherm.select("#reactieWerkdagen-fout").text()).contains("Fout:");
    assertThat(scherm.select("#reactieWerkdagen").val()).isEqualTo("veel");
    assertThat(scherm.select("#website").val()).isEqualTo("javascript:alert(1)");
    scherm =
        fout(
            doe(
                instantie("x".repeat(10_000))
                    .param("omschrijving", "BSN 111222333")
                    .param("email", "geen mail")
                    .param("hulpvragen", "BRIL")));
    assertThat(scherm.select("#naam-fout").text()).contains("120");
    assertThat(scherm.select("#omschrijving-fout").text()).contains("BSN");
    assertThat(scherm.select("#email-fout").text()).contains("e-mailadres");
    assertThat(scherm.select("[name=hulpvragen][checked]").val()).isEqualTo("BRIL");
    assertThat(
            fout(doe(instantie(naam).param("website", "javascript:alert(1)")))
                .select("#website-fout")
                .text())
        .contains("webadres");
    assertThat(
            fout(doe(regeling("")).andReturn().getResponse().getContentAsString())
                .select("#naam-fout")
                .text())
        .contains("naam");
  }

  @Test
  void foutInEenVoorwaardeStaatBijDieRijOokMetLegeRijenErtussen() throws Exception {
    var scherm =
        fout(
            doe(
                regeling(naam)
                    .param("voorwaarden[0].tekst", "")
                    .param("voorwaarden[1].tekst", "Zonder bron")
                    .param("voorwaarden[2].tekst", "x")));
    assertThat(scherm.getElementById("voorwaarden-1.bron-fout").text()).contains("waar");
    assertThat(scherm.select(".bw-foutoverzicht a").attr("href")).isEqualTo("#voorwaarden-1.bron");
    assertThat(scherm.getElementById("voorwaarden-1.tekst").val()).isEqualTo("Zonder bron");
    for (var dag : List.of("1900-01-01", "morgen", "2026-02-30")) {
      scherm =
          fout(
              doe(
                  regeling(naam)
                      .param("voorwaarden[1].tekst", "x")
                      .param("voorwaarden[1].bron", "y")
                      .param("voorwaarden[1].vanaf", dag)));
      assertThat(scherm.getElementById("voorwaarden-1.vanaf-fout").text()).contains("dag");
      assertThat(scherm.getElementById("voorwaarden-1.vanaf").val()).isEqualTo(dag);
    }
    scherm = fout(doe(regeling(naam).param("voorwaarden[0].tekst", "111222333")));
    assertThat(scherm.getElementById("voorwaarden-0.tekst-fout").text()).contains("BSN");
    doe(regeling(naam).param("voorwaarden[99999].tekst", "x")).andExpect(status().isBadRequest());
  }

  @Test
  void voorwaardenErbijEnWegZonderScript() throws Exception {
    var scherm =
        pagina(
            regeling(naam)
                .param("rij", "erbij")
                .param("voorwaarden[0].tekst", "Een")
                .param("voorwaarden[1].tekst", "Twee"));
    assertThat(scherm.select("[name$=.tekst]").eachAttr("value"))
        .containsExactly("Een", "Twee", "");
    assertThat(scherm.select("#naam").val()).isEqualTo(naam);
    assertThat(scherm.select("#wieVraagtAan option[selected]").val()).isEqualTo("SCHOOL");
    scherm =
        pagina(
            regeling(naam)
                .param("rij", "0")
                .param("voorwaarden[0].tekst", "Een")
                .param("voorwaarden[1].tekst", "Twee"));
    assertThat(scherm.select("[name$=.tekst]").eachAttr("value")).containsExactly("Twee");
    pagina(regeling(naam).param("rij", "99999999999"));
    assertThat(kaart.bestemmingen()).noneMatch(b -> b.naam().equals(naam));
  }

  @Test
  void wieLaterBewaartZietBeideVersiesEnHoudtZijnTekst() throws Exception {
    for (var nieuw : List.of(instantie(naam), regeling(naam))) {
      var pad = pad(doe(nieuw));
      var versie = pagina(get(pad + "/bewerken")).select("[name=versie]").val();
      doe(bewerk(pad, "Van " + naam, versie)).andExpect(status().isFound());
      var scherm =
          Jsoup.parse(
              doe(bewerk(pad, "Ook " + naam, versie))
                  .andExpect(status().isConflict())
                  .andReturn()
                  .getResponse()
                  .getContentAsString());
      assertThat(scherm.select(".bw-botsing td").eachText())
          .containsExactly("Van " + naam, "Ook " + naam);
      assertThat(scherm.select("#naam").val()).isEqualTo("Ook " + naam);
      assertThat(pagina(get(pad)).select("h1").text()).isEqualTo("Van " + naam);
      doe(bewerk(pad, "Ook " + naam, scherm.select("[name=versie]").val()))
          .andExpect(status().isFound());
      assertThat(pagina(get(pad)).select("h1").text()).isEqualTo("Ook " + naam);
    }
  }

  @Test
  void wachttijdVanEenOntvangerHaaltNiemandInDieBewerkt() throws Exception {
    var pad = pad(doe(instantie(naam)));
    var versie = pagina(get(pad + "/bewerken")).select("[name=versie]").val();
    kaart.meldWachttijd(UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1)), 4);
    doe(bewerk(pad, naam + " nieuw", versie)).andExpect(status().isFound());
    assertThat(pagina(get(pad)).text()).contains("ongeveer 4 weken");
  }

  @Test
  void bewerkenZonderVerschilHoudtVoorwaardenEnHulpvragenZoalsZeWaren() throws Exception {
    var pad =
        pad(
            doe(
                regeling(naam)
                    .param("hulpvragen", "ETEN", "GELD")
                    .param("voorwaarden[0].tekst", "Eén")
                    .param("voorwaarden[0].vanaf", "2026-01-01")
                    .param("voorwaarden[0].bron", "b")));
    var scherm = pagina(get(pad + "/bewerken"));
    var opnieuw = post(pad + "/bewerken");
    scherm
        .select("main form")
        .first()
        .select("input:not([type=checkbox])[name], [checked], option[selected], textarea")
        .forEach(veld -> opnieuw.param(naamVan(veld), veld.val()));
    doe(opnieuw).andExpect(status().isFound());
    assertThat(pagina(get(pad)).select(".bw-voorwaarden").text())
        .isEqualTo("Eén vanaf do 1 jan · bron: b");
    assertThat(pagina(get(pad)).select(".bw-labels").text()).isEqualTo("Eten Geld");
  }

  @Test
  void emojiRechtsNaarLinksEnScriptStaanVeiligOpHetScherm() throws Exception {
    for (var vreemd : List.of("🧦 sok", "מילה", "<script>alert(1)</script>")) {
      var pad = pad(doe(instantie(vreemd + naam).param("omschrijving", vreemd)));
      var scherm = pagina(get(pad));
      assertThat(scherm.select("h1").text()).isEqualTo(vreemd + naam);
      assertThat(scherm.select("main script")).isEmpty();
    }
  }

  @Test
  void elkSchermIsGeldigeHtml() throws Exception {
    var instantie =
        pad(doe(instantie(naam).param("website", "https://voorbeeld.example/?a=1&b=2")));
    var regeling =
        pad(
            doe(
                regeling(naam)
                    .param("voorwaarden[0].tekst", "Eén")
                    .param("voorwaarden[0].tot", "2024-01-01")
                    .param("voorwaarden[0].bron", "b")));
    for (var verzoek :
        List.of(
            get("/sociale-kaart"),
            get("/sociale-kaart").param("zoek", naam).param("gesloten", "true"),
            get("/sociale-kaart/regelingen").param("hulpvraag", "ETEN"),
            get(instantie),
            get(regeling),
            get("/sociale-kaart/instanties/nieuw"),
            instantie("").param("email", "x"),
            bewerk(instantie, "Anders", "99"),
            get(regeling + "/bewerken"),
            bewerk(regeling, "Anders", "99"),
            regeling("x").param("voorwaarden[0].tekst", "Zonder bron")))
      assertThat(Htmlkeuring.fouten(doe(verzoek).andReturn().getResponse().getContentAsString()))
          .isEmpty();
  }

  private Stream<Gebruiker> lezers() {
    return Stream.of(
        mensen.brugfunctionaris(),
        mensen.met(Rol.DIRECTEUR),
        mensen.met(Rol.TEAMLID),
        mensen.met(Rol.TEAMLEIDER),
        mensen.met(Rol.PROJECTLEIDER));
  }

  private static List<MockHttpServletRequestBuilder> beheer(String instantie, String regeling) {
    return List.of(
        get("/sociale-kaart/instanties/nieuw"),
        instantie("X"),
        get(instantie + "/bewerken"),
        bewerk(instantie, "X", "0"),
        post(instantie + "/sluiten"),
        post(instantie + "/heropenen"),
        post(instantie + "/nagekeken"),
        post(instantie + "/wachttijd").param("weken", "3"),
        get("/sociale-kaart/regelingen/nieuw"),
        regeling("X"),
        regeling("X").param("rij", "erbij"),
        get(regeling + "/bewerken"),
        bewerk(regeling, "X", "0"),
        post(regeling + "/sluiten"),
        post(regeling + "/heropenen"),
        post(regeling + "/nagekeken"));
  }

  private static MockHttpServletRequestBuilder bewerk(String pad, String naam, String versie) {
    return post(pad + "/bewerken")
        .param("naam", naam)
        .param("versie", versie)
        .param("soort", "ANDERS")
        .param("reactieWerkdagen", "5")
        .param("wieVraagtAan", "SCHOOL")
        .param("beslist", "De gemeente")
        .param("beslistermijnDagen", "14");
  }

  private static String pad(ResultActions antwoord) throws Exception {
    return antwoord.andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
  }

  private static Document fout(ResultActions antwoord) throws Exception {
    return fout(
        antwoord.andExpect(status().isBadRequest()).andReturn().getResponse().getContentAsString());
  }

  private static String naamVan(org.jsoup.nodes.Element veld) {
    return (veld.is("option") ? veld.closest("select") : veld).attr("name");
  }

  private static Document fout(String html) {
    return Jsoup.parse(html);
  }

  private Document pagina(MockHttpServletRequestBuilder verzoek) throws Exception {
    return Jsoup.parse(
        doe(verzoek).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
  }

  private ResultActions doe(MockHttpServletRequestBuilder verzoek) throws Exception {
    return als(verzoek, armoede);
  }

  private ResultActions als(MockHttpServletRequestBuilder verzoek, Gebruiker wie) throws Exception {
    return mvc.perform(verzoek.with(nl.leiden.brugwijzer.proef.Als.als(wie)).with(csrf()));
  }
}

package nl.leiden.brugwijzer.gezin;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Een contact noteren en terugzien, op een echte database. */
@BrugwijzerTest
class ContactTest {

  @Autowired MockMvc mvc;
  @Autowired Proefmensen mensen;
  @Autowired Contactloket loket;
  @Autowired Gezinsboek boek;
  @Autowired Testklok klok;

  Gebruiker bo;

  @BeforeEach
  void eenSchool() {
    bo = mensen.brugfunctionaris();
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void eenTikOpDeSoortIsGenoegDeRestIsAlIngevuld() throws Exception {
    var formulier = pagina(get("/contactmomenten/nieuw"), bo);
    assertThat(formulier.select("[name=type][checked]")).isEmpty();
    assertThat(formulier.select("[name=plaats][checked]").val()).isEqualTo("SPREEKUUR");
    assertThat(formulier.select("[name=minuten][checked]").val()).isEqualTo("15");
    assertThat(formulier.select("[name=datum]").val()).isEqualTo("2026-11-16");
    assertThat(formulier.select("[name=gezin][checked]").val()).isEmpty();
    noteer(bo).andExpect(redirectedUrl("/vandaag"));
    assertThat(loket.lijst(null, null, bo).regels()).hasSize(1);
  }

  @Test
  void volgendeKeerBegintMetWatJeDeVorigeKeerKoos() throws Exception {
    noteer(bo, "plaats", "HUISBEZOEK", "minuten", "45");
    noteer(mensen.brugfunctionaris(bo.vestiging()), "plaats", "TELEFOON");
    assertThat(loket.voorstel(bo)).isEqualTo(new Contactvoorstel(Plaats.HUISBEZOEK, 45));
  }

  @Test
  void tweeKeerVersturenNoteertEenContact() throws Exception {
    var sleutel = UUID.randomUUID().toString();
    noteer(bo, "sleutel", sleutel).andExpect(status().isFound());
    noteer(bo, "sleutel", sleutel).andExpect(status().isFound());
    assertThat(loket.lijst(null, null, bo).regels()).hasSize(1);
  }

  @Test
  void ongedaanMakenHaaltHetContactWeg() throws Exception {
    doe(post(ongedaan(noteer(bo))), bo).andExpect(redirectedUrl("/contactmomenten"));
    assertThat(loket.lijst(null, null, bo).regels()).isEmpty();
  }

  @Test
  void naTienMinutenBlijftHetStaan() throws Exception {
    var ongedaan = ongedaan(noteer(bo));
    klok.vooruit(Duration.ofMinutes(11));
    doe(post(ongedaan), bo).andExpect(status().isConflict());
    assertThat(pagina(get("/contactmomenten"), bo).select("form[action$=weghalen]")).isEmpty();
    assertThat(loket.lijst(null, null, bo).regels()).hasSize(1);
  }

  @Test
  void eenCollegaKanHetNietWeghalen() throws Exception {
    var collega = mensen.brugfunctionaris(bo.vestiging());
    doe(post(ongedaan(noteer(bo))), collega).andExpect(status().isNotFound());
    assertThat(loket.lijst(null, null, collega).regels()).hasSize(1);
  }

  @Test
  void zonderSoortOfMetEenOnmogelijkeDagStaatDeFoutNaastHetVeld() throws Exception {
    for (var dag : List.of("1900-01-01", "2026-11-17", "morgen", "")) {
      var scherm = fout(noteer(bo, "datum", dag, "plaats", "TELEFOON"));
      assertThat(scherm.select("#datum-fout").text()).contains("Fout:").doesNotContain("Exception");
      assertThat(scherm.select("#datum").val()).isEqualTo(dag);
      assertThat(scherm.select("[name=plaats][checked]").val()).isEqualTo("TELEFOON");
    }
    assertThat(fout(noteer(bo, "type", "")).select("#type-fout").text()).contains("Kies");
    assertThat(fout(noteer(bo, "minuten", "-5")).select("#minuten-fout").text()).contains("Kies");
    noteer(bo, "type", "GEEN_SOORT").andExpect(status().isBadRequest());
    noteer(bo, "gezin", "geen-uuid").andExpect(status().isBadRequest());
    assertThat(loket.lijst(null, null, bo).regels()).isEmpty();
  }

  @Test
  void contactVanafEenGezinGaatTerugNaarHetGezinEnStaatDaar() throws Exception {
    var gezin = boek.begin("M., groep 4", bo);
    boek.begin("N.", bo);
    klok.vooruit(Duration.ofHours(1));
    var formulier = pagina(get("/contactmomenten/nieuw").param("gezin", gezin.toString()), bo);
    assertThat(formulier.select("[name=gezin][checked]").val()).isEqualTo(gezin.toString());
    assertThat(formulier.select("[name=terug]").val()).isEqualTo("true");
    noteer(bo, "gezin", gezin.toString(), "terug", "true")
        .andExpect(redirectedUrl("/gezinnen/" + gezin));
    assertThat(pagina(get("/gezinnen/" + gezin), bo).select(".bw-tijdlijn").text())
        .contains("Opvoeden · Spreekuur · 15 min");
    assertThat(boek.recente(bo, 1).get(0).id()).isEqualTo(gezin);
  }

  @Test
  void contactBijEenGezinVanEenAndereSchoolBestaatNiet() throws Exception {
    var gezin = boek.begin("M.", mensen.brugfunctionaris());
    noteer(bo, "gezin", gezin.toString()).andExpect(status().isNotFound());
    doe(get("/contactmomenten/nieuw").param("gezin", gezin.toString()), bo)
        .andExpect(status().isNotFound());
    doe(get("/contactmomenten").param("gezin", gezin.toString()), bo)
        .andExpect(status().isNotFound());
  }

  @Test
  void totalenTellenAlleenDitSchooljaarEnDezeSchool() throws Exception {
    var collega = mensen.brugfunctionaris(bo.vestiging());
    noteer(bo, "minuten", "45");
    noteer(collega, "minuten", "30");
    noteer(bo, "type", "FINANCIEN", "datum", "2026-08-01");
    noteer(bo, "type", "FINANCIEN", "datum", "2026-07-31");
    noteer(mensen.brugfunctionaris());
    assertThat(loket.totalen(bo))
        .containsExactly(
            new Contacttotaal(Ondersteuningstype.FINANCIEN, 1, 15),
            new Contacttotaal(Ondersteuningstype.OPVOEDEN, 2, 75));
    var scherm = pagina(get("/contactmomenten"), collega);
    assertThat(scherm.select("tfoot").text()).contains("3").contains("1 u 30 min");
    assertThat(scherm.select(".bw-kaart")).hasSize(4);
    assertThat(scherm.select("h2").first().text()).isEqualTo("Vandaag");
  }

  @Test
  void bladerenSlaatNietsOverEnHerhaaltNiets() throws Exception {
    for (var i = 0; i < 60; i++) {
      klok.vooruit(Duration.ofSeconds(1));
      noteer(bo, "datum", LocalDate.of(2026, 11, 1 + i % 15).toString());
    }
    var gezien = new java.util.ArrayList<String>();
    var pad = URI.create("/contactmomenten");
    while (pad != null) {
      var scherm = pagina(get(pad), bo);
      gezien.addAll(scherm.select("form[action$=weghalen]").eachAttr("action"));
      var volgende = scherm.select("a[rel=next]").attr("href");
      pad = volgende.isEmpty() ? null : URI.create(volgende);
    }
    assertThat(gezien).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void verzonnenBladzijdeIsErNiet() throws Exception {
    for (var waarde : List.of("", "/", "2026-11-16", "2026-11-16/", "2026-11-16/nu", "x/y/z")) {
      var na = new nl.leiden.brugwijzer.basis.Cursor(waarde, UUID.randomUUID()).alsTekst();
      doe(get("/contactmomenten").param("na", na), bo).andExpect(status().isNotFound());
    }
  }

  private ResultActions noteer(Gebruiker wie, String... anders) throws Exception {
    var velden =
        new java.util.HashMap<String, String>(
            java.util.Map.of(
                "type", "OPVOEDEN",
                "plaats", "SPREEKUUR",
                "minuten", "15",
                "datum", LocalDate.now(klok).toString()));
    for (var i = 0; i < anders.length; i += 2) velden.put(anders[i], anders[i + 1]);
    var verzoek = post("/contactmomenten");
    velden.forEach(verzoek::param);
    return doe(verzoek, wie);
  }

  private static String ongedaan(ResultActions genoteerd) {
    return ((Melding) genoteerd.andReturn().getFlashMap().get("melding")).ongedaanUrl();
  }

  private static Document fout(ResultActions antwoord) throws Exception {
    antwoord.andExpect(status().isBadRequest());
    return Jsoup.parse(antwoord.andReturn().getResponse().getContentAsString());
  }

  private Document pagina(MockHttpServletRequestBuilder verzoek, Gebruiker wie) throws Exception {
    return Jsoup.parse(
        doe(verzoek, wie)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private ResultActions doe(MockHttpServletRequestBuilder verzoek, Gebruiker wie) throws Exception {
    return mvc.perform(verzoek.with(als(wie)).with(csrf()));
  }
}

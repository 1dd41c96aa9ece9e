package nl.leiden.brugwijzer.gezin;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Htmlkeuring;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** De schermen van een gezin, op een echte database. */
@BrugwijzerTest
class GezinnenTest {

  @Autowired MockMvc mvc;
  @Autowired Proefmensen mensen;
  @Autowired Gezinsloket loket;
  @Autowired Gezinsboek boek;
  @Autowired JdbcClient jdbc;
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
  void nieuwGezinStaatDaarnaInDeLijstEnOpZijnEigenScherm() throws Exception {
    var pad =
        doe(nieuw("M., groep 4").param("kinderen", "GROEP_4", "", "VO").param("talen", "Turks"))
            .andExpect(status().isFound())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    var scherm = pagina(get(pad));
    assertThat(scherm.select("h1").text()).isEqualTo("M., groep 4");
    assertThat(scherm.select(".bw-titel__onder").text())
        .isEqualTo("groep 4, voortgezet onderwijs · Turks");
    assertThat(pagina(get("/gezinnen")).select(".bw-kaart__link").eachAttr("href"))
        .containsExactly(pad);
  }

  @Test
  void tweeKeerVersturenMaaktEenGezin() throws Exception {
    var sleutel = UUID.randomUUID();
    var eerste = doe(nieuw("M.").param("sleutel", sleutel.toString())).andReturn();
    var tweede = doe(nieuw("M.").param("sleutel", sleutel.toString())).andReturn();
    assertThat(tweede.getResponse().getRedirectedUrl())
        .isEqualTo(eerste.getResponse().getRedirectedUrl());
    assertThat(boek.recente(bo, 10)).hasSize(1);
  }

  @Test
  void contactgegevensStaanVersleuteldInDeDatabase() throws Exception {
    doe(nieuw("M.").param("contactnaam", "Fatma").param("telefoon", "06 12345678"));
    var gezin = boek.recente(bo, 1).get(0).id();
    assertThat(boek.vind(gezin, bo).contactnaam()).isEqualTo("Fatma");
    assertThat(boek.vind(gezin, bo).telefoon()).isEqualTo("06 12345678");
    var bewaard =
        jdbc.sql("select contactnaam || contacttelefoon from gezin where id = ?")
            .param(gezin)
            .query(byte[].class)
            .single();
    assertThat(new String(bewaard, StandardCharsets.ISO_8859_1))
        .doesNotContain("Fatma")
        .doesNotContain("12345678");
  }

  @Test
  void foutenStaanNaastHetVeldEnDeTekstBlijftStaan() throws Exception {
    var scherm =
        Jsoup.parse(
            doe(nieuw("")
                    .param("talen", "Turks 111222333")
                    .param("contactnaam", "x".repeat(10_000))
                    .param("telefoon", "bel maar"))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(scherm.select("#label-fout").text()).contains("label");
    assertThat(scherm.select("#talen-fout").text()).contains("BSN");
    assertThat(scherm.select("#contactnaam-fout").text()).contains("120");
    assertThat(scherm.select("#contactnaam").val()).hasSize(10_000);
    assertThat(scherm.select("#telefoon").val()).isEqualTo("bel maar");
    assertThat(scherm.select(".bw-foutoverzicht a").eachAttr("href"))
        .contains("#label", "#talen", "#contactnaam");
    assertThat(boek.recente(bo, 1)).isEmpty();
  }

  @Test
  void onzinInHetFormulierGeeftGeenStoring() throws Exception {
    doe(nieuw("M.").param("kinderen", "GROEP_99")).andExpect(status().isBadRequest());
    doe(nieuw("M.").param("sleutel", "geen-uuid")).andExpect(status().isBadRequest());
    doe(nieuw("M.").param("telefoon", "bel maar"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("geen telefoonnummer")));
  }

  @Test
  void emojiRechtsNaarLinksEnScriptStaanVeiligOpHetScherm() throws Exception {
    for (var label : List.of("👨‍👩‍👧 blij", "عائلة \u202E om", "<script>alert(1)</script>")) {
      var pad = doe(nieuw(label)).andReturn().getResponse().getRedirectedUrl();
      doe(get(pad)).andExpect(content().string(not(containsString("<script>alert"))));
      assertThat(pagina(get(pad)).select("h1").text()).isEqualTo(label);
      assertThat(pagina(get("/gezinnen")).text()).contains(label);
    }
  }

  @Test
  void nogEenKindErbijHoudtWatErGetyptIs() throws Exception {
    var scherm =
        pagina(
            nieuw("M.")
                .param("erbij", "kind")
                .param("kinderen", "GROEP_1", "GROEP_2", "GROEP_3")
                .param("talen", "Pools"));
    assertThat(scherm.select("select[name=kinderen]")).hasSize(4);
    assertThat(scherm.select("select[name=kinderen] option[selected]").eachAttr("value"))
        .containsExactly("GROEP_1", "GROEP_2", "GROEP_3");
    assertThat(scherm.select("#label").val()).isEqualTo("M.");
    assertThat(scherm.select("#talen").val()).isEqualTo("Pools");
    assertThat(boek.recente(bo, 1)).isEmpty();
  }

  @Test
  void zoekenVindtHetBeginVanHetLabelEnGeenProcentteken() throws Exception {
    gezin("Fam. zuid");
    gezin("fam. noord");
    gezin("M. 100%");
    assertThat(labels(get("/gezinnen").param("zoek", "FAM")))
        .containsExactlyInAnyOrder("Fam. zuid", "fam. noord");
    assertThat(labels(get("/gezinnen").param("zoek", "%"))).isEmpty();
    assertThat(labels(get("/gezinnen").param("zoek", "m. 100%"))).containsExactly("M. 100%");
    doe(get("/gezinnen").param("zoek", "\u0000' or 1=1 --")).andExpect(status().isOk());
  }

  @Test
  void laatstGebruiktStaatBovenaanEnBladerenSlaatNietsOver() throws Exception {
    for (var i = 1; i <= 30; i++) {
      klok.vooruit(Duration.ofMinutes(1));
      gezin("Gezin " + i);
    }
    var eerste = pagina(get("/gezinnen"));
    assertThat(eerste.select(".bw-kaart__link").eachText()).hasSize(25).startsWith("Gezin 30");
    var tweede = pagina(get(java.net.URI.create(eerste.select("a[rel=next]").attr("href"))));
    assertThat(tweede.select(".bw-kaart__link").eachText())
        .containsExactly("Gezin 5", "Gezin 4", "Gezin 3", "Gezin 2", "Gezin 1");
    assertThat(tweede.select("a[rel=next]")).isEmpty();
  }

  @Test
  void verzonnenBladzijdeIsErNiet() throws Exception {
    for (var na : List.of("x", "onzin!", cursor("geen tijd"), cursor("+999999999-01-01T00:00:00Z")))
      doe(get("/gezinnen").param("na", na)).andExpect(status().isNotFound());
  }

  @Test
  void wieLaterBewaartZietBeideVersiesEnHoudtZijnTekst() throws Exception {
    var gezin = gezin("M.");
    var versie = pagina(get("/gezinnen/" + gezin + "/bewerken")).select("[name=versie]").val();
    doe(bewerk(gezin, "Van de collega", versie)).andExpect(redirectedUrl("/gezinnen/" + gezin));
    var scherm =
        Jsoup.parse(
            doe(bewerk(gezin, "Van mij", versie))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(scherm.select(".bw-botsing td").eachText())
        .containsExactly("Van de collega", "Van mij");
    assertThat(scherm.select("#label").val()).isEqualTo("Van mij");
    assertThat(boek.vind(gezin, bo).label()).isEqualTo("Van de collega");
    doe(bewerk(gezin, "Van mij", scherm.select("[name=versie]").val()))
        .andExpect(status().isFound());
    assertThat(boek.vind(gezin, bo).label()).isEqualTo("Van mij");
  }

  @Test
  void gebruikenHaaltNiemandInDieBewerkt() throws Exception {
    var gezin = gezin("M.");
    var versie = pagina(get("/gezinnen/" + gezin + "/bewerken")).select("[name=versie]").val();
    klok.vooruit(Duration.ofHours(1));
    boek.gebruikt(gezin);
    doe(bewerk(gezin, "Van mij", versie)).andExpect(status().isFound());
    assertThat(loket.zoek("", false, null, bo).regels().get(0).laatstGebruikt())
        .isEqualTo(klok.instant());
  }

  @Test
  void afsluitenHaaltUitDeLijstenEnIsOngedaanTeMaken() throws Exception {
    var gezin = gezin("M.");
    var melding =
        (Melding)
            doe(post("/gezinnen/" + gezin + "/afsluiten"))
                .andExpect(redirectedUrl("/gezinnen"))
                .andExpect(flash().attributeExists("melding"))
                .andReturn()
                .getFlashMap()
                .get("melding");
    assertThat(labels(get("/gezinnen"))).isEmpty();
    assertThat(boek.recente(bo, 5)).isEmpty();
    assertThat(labels(get("/gezinnen").param("afgesloten", "true"))).containsExactly("M.");
    doe(post(melding.ongedaanUrl())).andExpect(redirectedUrl("/gezinnen/" + gezin));
    assertThat(labels(get("/gezinnen"))).containsExactly("M.");
  }

  @Test
  void elkeHandelingStaatInHetAuditspoor() throws Exception {
    doe(nieuw("M."));
    var gezin = boek.recente(bo, 1).get(0).id();
    doe(get("/gezinnen/" + gezin));
    doe(bewerk(gezin, "N.", "0"));
    doe(post("/gezinnen/" + gezin + "/afsluiten"));
    doe(post("/gezinnen/" + gezin + "/heropenen"));
    assertThat(
            jdbc.sql("select handeling from auditregel where zaak_id = ? order by id")
                .param(gezin)
                .query(String.class)
                .list())
        .containsExactly(
            "gezin.maken", "gezin.inzien", "gezin.wijzigen", "gezin.afsluiten", "gezin.heropenen");
  }

  @Test
  void tweeCollegasTegelijkIsEenWinnaarEnEenDuidelijkAntwoord() {
    var gezin = gezin("M.");
    var pogingen =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> probeer(gezin, "Tekst " + i)))
            .toList();
    assertThat(pogingen.stream().map(CompletableFuture::join).filter(gelukt -> gelukt)).hasSize(1);
  }

  private boolean probeer(UUID gezin, String label) {
    try {
      loket.wijzig(gezin, 0, new Gezinsgegevens(label, "", List.of(), "", ""), bo);
      return true;
    } catch (Ingehaald collegaWasEerder) {
      return false;
    }
  }

  @Test
  void elkSchermIsGeldigeHtml() throws Exception {
    var gezin = gezin("M. & Z. <x>");
    doe(
        post("/contactmomenten")
            .param("type", "OPVOEDEN")
            .param("plaats", "ANDERS")
            .param("minuten", "7")
            .param("datum", "2026-11-16")
            .param("gezin", gezin.toString()));
    for (var verzoek :
        List.of(
            get("/gezinnen"),
            get("/gezinnen").param("zoek", "niets"),
            get("/gezinnen").param("afgesloten", "true"),
            get("/gezinnen/nieuw"),
            nieuw("").param("talen", "111222333"),
            get("/gezinnen/" + gezin),
            bewerk(gezin, "Anders", "99"),
            get("/contactmomenten"),
            get("/contactmomenten").param("gezin", gezin.toString()),
            get("/contactmomenten/nieuw"),
            post("/contactmomenten").param("datum", "1900-01-01")))
      assertThat(Htmlkeuring.fouten(doe(verzoek).andReturn().getResponse().getContentAsString()))
          .isEmpty();
  }

  private UUID gezin(String label) {
    var gegevens = new Gezinsgegevens(label, "", List.of(), "", "");
    return loket.maak(UUID.randomUUID(), gegevens, bo);
  }

  private static String cursor(String waarde) {
    return new nl.leiden.brugwijzer.basis.Cursor(waarde, UUID.randomUUID()).alsTekst();
  }

  private static MockHttpServletRequestBuilder nieuw(String label) {
    return post("/gezinnen").param("label", label);
  }

  private static MockHttpServletRequestBuilder bewerk(UUID gezin, String label, String versie) {
    return post("/gezinnen/" + gezin + "/bewerken").param("label", label).param("versie", versie);
  }

  private List<String> labels(MockHttpServletRequestBuilder verzoek) throws Exception {
    return pagina(verzoek).select(".bw-kaart__link").eachText();
  }

  private Document pagina(MockHttpServletRequestBuilder verzoek) throws Exception {
    return Jsoup.parse(
        doe(verzoek).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
  }

  private ResultActions doe(MockHttpServletRequestBuilder verzoek) throws Exception {
    return mvc.perform(verzoek.with(als(bo)).with(csrf()));
  }
}

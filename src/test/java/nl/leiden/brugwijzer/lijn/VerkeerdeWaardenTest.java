package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Wereld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Datums, keuzes, adressen en formulieren die niet kunnen: een uitleg, en wat getypt is blijft. */
@BrugwijzerTest
class VerkeerdeWaardenTest {

  private static final String TOELICHTING = "Bel liefst na drieën, dan is moeder thuis.";

  @Autowired Lijn lijn;
  @Autowired Loop loop;
  @Autowired JdbcClient jdbc;

  Wereld wereld;
  Bezoeker bo;
  Formulier doorverwijzen;

  @BeforeEach
  void iemandDieDoorverwijst() {
    wereld = loop.wereld();
    bo = lijn.als(wereld.bo());
    doorverwijzen =
        new Formulier(
            bo,
            "/doorverwijzingen/nieuw",
            "/doorverwijzingen",
            Map.of(
                "gezin",
                "nieuw",
                "nieuwGezin",
                "M., groep 4",
                "hulpvraag",
                "GELD",
                "bestemming",
                wereld.metAccount().toString(),
                "akkoord",
                "true",
                "toelichting",
                TOELICHTING),
            List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "akkoordOp, 1900-01-01, hoogstens een jaar geleden",
    "akkoordOp, 2999-01-01, hoogstens een jaar geleden",
    "akkoordOp, 31-02-2026, Dit is geen datum",
    "akkoordOp, gisteren, Dit is geen datum",
    "akkoordOp, '', Vul de dag in",
    "akkoord, false, Zonder akkoord van de ouder",
    "akkoord, misschien, niet lezen",
    "akkoordWie, '', Kies wie het goed vond",
    "akkoordWie, BUURMAN, niet lezen",
    "hulpvraag, RAKET, niet lezen",
    "hulpvraag, '', Kies waar het om gaat",
    "bestemming, '', Kies waar je naar doorverwijst",
    "bestemming, geen-id, niet lezen",
    "gezin, geen-id, Kies een gezin",
    "deelt, BANKREKENING, niet lezen",
    "spoed, true, haast"
  })
  void eenVerkeerdAntwoordKrijgtUitlegEnDeRestStaatErNog(
      String veld, String waarde, String uitleg) {
    var pagina = doorverwijzen.maar(Map.of(veld, waarde));
    assertThat(pagina.status()).isEqualTo(400);
    Nederlands.isNetjes(pagina, veld);
    assertThat(pagina.document().select(".bw-foutoverzicht").text()).contains(uitleg);
    var formulier = pagina.formulier("/doorverwijzingen");
    assertThat(formulier.get("toelichting")).containsExactly(TOELICHTING);
    if (!veld.equals("gezin"))
      assertThat(formulier.get("nieuwGezin")).containsExactly("M., groep 4");
    if (!veld.equals("hulpvraag")) assertThat(formulier.get("hulpvraag")).containsExactly("GELD");
  }

  @Test
  void eenDatumMagOokZoalsDeUitlegHaarSchrijft() {
    var pagina = doorverwijzen.maar(Map.of("akkoordOp", "15-11-2026"));
    assertThat(pagina.status()).as(pagina.tekst()).isEqualTo(200);
    assertThat(pagina.tekst()).contains("mondeling, zo 15 nov");
  }

  @Test
  void eenBestemmingDieNetGeslotenIsKrijgtUitleg() {
    var open = bo.ga("/doorverwijzingen/nieuw");
    jdbc.sql("update instantie set gesloten = '2026-11-16' where id = ?")
        .param(wereld.metAccount())
        .update();
    var pagina = bo.vulIn(open, "/doorverwijzingen", doorverwijzen.goed());
    assertThat(pagina.status()).isEqualTo(400);
    assertThat(pagina.tekst()).contains("Hier kun je niet meer naar doorverwijzen");
    assertThat(pagina.formulier("/doorverwijzingen").get("toelichting"))
        .containsExactly(TOELICHTING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bestemming", "gezin", "vorige"})
  void eenOnbekendOfVreemdIdIsNetNietGevonden(String veld) {
    var pagina = doorverwijzen.maar(Map.of(veld, UUID.randomUUID().toString()));
    Nederlands.isNetjes(pagina, veld);
    assertThat(pagina.status()).isIn(400, 404);
    assertThat(pagina.html()).contains(TOELICHTING);
  }

  @ParameterizedTest
  @CsvSource({
    "keuze, ''",
    "keuze, ZEKER",
    "keuze, JA",
    "weken, 0",
    "weken, 1000",
    "weken, acht",
    "weken, -3",
    "weken, 99999999999",
    "reden, ZOMAAR"
  })
  void eenVerkeerdAntwoordOpEenStapKrijgtUitleg(String veld, String waarde) {
    var zaak = loop.verstuur(wereld, wereld.metAccount()).zaak();
    var stap = "/doorverwijzingen/" + zaak + "/stappen/ontvangstBevestigen";
    var goed = Map.of("keuze", "WACHTLIJST", "weken", "8", "toelichting", TOELICHTING);
    var pagina =
        new Formulier(lijn.als(wereld.noor()), stap, stap, goed, List.of())
            .maar(Map.of(veld, waarde));
    assertThat(pagina.status()).isEqualTo(400);
    Nederlands.isNetjes(pagina, veld);
    assertThat(pagina.document().select(".bw-foutoverzicht").text()).isNotBlank();
    assertThat(pagina.formulier(stap).get("toelichting")).containsExactly(TOELICHTING);
  }

  @ParameterizedTest
  @CsvSource({"1900-01-01", "2026-11-15", "2999-12-31", "morgen", "''"})
  void verzettenKanAlleenNaarEenDagDieKomt(String dag) {
    var zaak = loop.verstuur(wereld, wereld.zonderAccount()).zaak();
    var stap = "/doorverwijzingen/" + zaak + "/stappen/aankomstNagaan";
    var pagina = bo.vulIn(bo.ga(stap), stap + "/verzetten", Map.of("dag", dag));
    assertThat(pagina.status()).isEqualTo(400);
    Nederlands.isNetjes(pagina, dag);
  }

  @Test
  void eenContactUit1900KrijgtUitleg() {
    for (var dag : List.of("1900-01-01", "2999-01-01", "gisteren", "")) {
      var pagina =
          bo.vulIn(
              bo.ga("/contactmomenten/nieuw"),
              "/contactmomenten",
              Map.of("type", "OPVOEDEN", "datum", dag));
      assertThat(pagina.status()).as(dag).isEqualTo(400);
      Nederlands.isNetjes(pagina, dag);
    }
  }

  @Test
  void eenAdresMetOnzinIsNietGevondenOfOnbegrepen() {
    var nul = "%00";
    for (var pad :
        List.of(
            "/doorverwijzingen/x",
            "/doorverwijzingen/" + nul,
            "/doorverwijzingen/x/staat",
            "/doorverwijzingen/x/stappen/y",
            "/doorverwijzingen/" + UUID.randomUUID() + "/stappen/" + nul,
            "/taken/x",
            "/gezinnen/x",
            "/berichten/x",
            "/sociale-kaart/instanties/x",
            "/sociale-kaart/regelingen/x",
            "/taken/stapels/x",
            "/taken/stapels/" + UUID.randomUUID(),
            "/taken/weergaven/x/hernoemen",
            "/taken/weergaven/nieuw?lijst=ALLEMAAL",
            "/taken/weergaven/nieuw?wanneer=OOIT&stap=" + nul,
            "/taken?schoolnaam=" + nul + "%25_",
            "/taken?lijst=ALLEMAAL",
            "/taken?wanneer=OOIT",
            "/taken?school=" + nul + "&stap=" + nul + "&wie=" + nul,
            "/taken?stap=" + "x".repeat(3000),
            "/doorverwijzingen?keus=RAAR",
            "/doorverwijzingen?van=" + nul,
            "/doorverwijzingen/nieuw?gezin=x",
            "/doorverwijzingen/nieuw?hulpvraag=RAKET",
            "/doorverwijzingen/nieuw?concept=x&vorige=y",
            "/gezinnen?afgesloten=misschien",
            "/gezinnen?zoek=" + nul + "%25_",
            "/contactmomenten?gezin=x",
            "/contactmomenten/nieuw?gezin=x",
            "/sociale-kaart?hulpvraag=RAKET",
            "/sociale-kaart?zoek=" + nul + "%25",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/taken;jsessionid=x")) Nederlands.isNetjes(bo.ga(pad), pad);
  }

  @Test
  void eenCursorMetOnzinGeeftGeenStoring() {
    var id = UUID.randomUUID();
    var cursors =
        List.of(
            "x",
            "%00",
            cursor("x"),
            cursor("x|y"),
            cursor(id + "|"),
            cursor(id + "|gisteren"),
            cursor(id + "|\0"),
            cursor(id + "|+999999999-12-31"),
            cursor(id + "|+999999999-12-31T23:59:59Z"),
            cursor(id + "|-0001-01-01"),
            cursor(id + "|2026-11-16"),
            cursor(id + "|2026-11-16T09:00:00Z"),
            cursor(id + "|'; drop table taak; --"));
    for (var lijst :
        List.of(
            "/taken?lijst=TEAM",
            "/doorverwijzingen?van=school",
            "/gezinnen?zoek=",
            "/contactmomenten?x=",
            "/berichten?x=",
            "/demo/post?x=",
            "/sociale-kaart?zoek=",
            "/sociale-kaart/regelingen?zoek="))
      for (var na : cursors) Nederlands.isNetjes(bo.ga(lijst + "&na=" + na), lijst + " na " + na);
  }

  @Test
  void eenStapelMetOnzinDoetNietsEnZegtWaarom() {
    var noor = lijn.als(wereld.noor());
    var taak = loop.verstuur(wereld, wereld.metAccount());
    var lijst = noor.ga("/taken?lijst=TEAM");
    for (var velden :
        List.<Map<String, List<String>>>of(
            Map.of(),
            Map.of("stapel", List.of("x"), "taak", List.of("y")),
            Map.of("stapel", List.of(UUID.randomUUID().toString()), "taak", List.of("y")),
            Map.of("stapel", List.of(UUID.randomUUID().toString()), "lijst", List.of("X"))))
      for (var pad : List.of("/taken/oppakken", "/taken/toewijzen"))
        Nederlands.isNetjes(noor.stuur(pad, velden), pad + velden);
    assertThat(lijst.status()).isEqualTo(200);
    assertThat(
            jdbc.sql("select count(*) from taak where zaak_id = ? and behandelaar is not null")
                .param(taak.zaak())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void eenReusachtigFormulierKrijgtUitleg() {
    var pagina = doorverwijzen.maar(Map.of("toelichting", "a".repeat(1_500_000)));
    assertThat(pagina.status()).isEqualTo(413);
    Nederlands.isNetjes(pagina, "1,5 MB");
    assertThat(pagina.tekst()).contains("Dit is te groot", "Maak je tekst korter");
  }

  @Test
  void veelTeVeelVeldenKrijgenUitleg() {
    var velden = new LinkedHashMap<String, List<String>>();
    for (var nummer = 0; nummer < 20_000; nummer++) velden.put("v" + nummer, List.of("x"));
    Nederlands.isNetjes(bo.stuur("/doorverwijzingen", velden), "20.000 velden");
  }

  @Test
  void zonderKenmerkGebeurtErNietsEnStaatDeTekstErNog() {
    var formulier =
        new LinkedHashMap<>(bo.ga("/doorverwijzingen/nieuw").formulier("/doorverwijzingen"));
    formulier.remove("_csrf");
    doorverwijzen.goed().forEach((veld, waarde) -> formulier.put(veld, List.of(waarde)));
    var pagina = bo.stuur("/doorverwijzingen", formulier);
    assertThat(pagina.status()).isEqualTo(403);
    Nederlands.isNetjes(pagina, "zonder kenmerk");
    assertThat(pagina.tekst()).contains("Deze pagina was verouderd", TOELICHTING);
    assertThat(bo.ga("/doorverwijzingen?keus=ALLES").tekst()).doesNotContain("M., groep 4");
  }

  @Test
  void overdragenAanNiemandOfOnzinGeeftGeenStoring() {
    var zaak = loop.verstuur(wereld, wereld.metAccount()).zaak();
    var dossier = "/doorverwijzingen/" + zaak;
    for (var naar : List.of("", "x", "nul\0teken", wereld.noor().gebruikersnaam()))
      Nederlands.isNetjes(
          bo.vulIn(bo.ga(dossier), dossier + "/overdragen", Map.of("naar", naar)), naar);
    for (var van : List.of("", "nul\0teken", wereld.noor().gebruikersnaam()))
      Nederlands.isNetjes(bo.vulIn(bo.ga("/overdragen"), "/overdragen", Map.of("van", van)), van);
    assertThat(bo.ga("/doorverwijzingen?keus=ALLES").tekst()).contains("Fam. Proef");
  }

  private static String cursor(String inhoud) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(inhoud.getBytes(StandardCharsets.UTF_8));
  }
}

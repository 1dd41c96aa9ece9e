package nl.leiden.brugwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Trommel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Wat de API aan elk programma belooft: één keer, niets overschrijven, bladeren, duidelijke fouten.
 */
@BrugwijzerTest
class AfsprakenTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired MockMvc mvc;
  @Autowired Programma programma;
  @Autowired Proefmensen mensen;
  @Autowired Loop loop;
  @Autowired JdbcClient jdbc;

  Gebruiker bo;
  Programma.Gesprek alsBo;

  @BeforeEach
  void nieuweSchool() {
    bo = mensen.brugfunctionaris();
    alsBo = programma.als(bo);
  }

  @Test
  void wieNietIsAangemeldHoortHoeDatMoet() throws Exception {
    var antwoord = programma.onbekende().lees("/api/v1/ik");
    assertThat(antwoord.statusCode()).isEqualTo(401);
    assertThat(antwoord.headers().firstValue("WWW-Authenticate"))
        .get()
        .asString()
        .contains("Basic");
    assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
    probleem(antwoord);
  }

  @Test
  void wieVertrektKomtErMeteenNietMeerIn() throws Exception {
    assertThat(alsBo.lees("/api/v1/ik").statusCode()).isEqualTo(200);
    mensen.vertrekt(bo);
    assertThat(alsBo.lees("/api/v1/ik").statusCode()).isEqualTo(401);
  }

  @Test
  void eenHerhalingMetDezelfdeSleutelMaaktNietsDubbel() throws Exception {
    var sleutel = UUID.randomUUID();
    var eerst = maakGezin(sleutel, "M., groep 4");
    var nogEens = maakGezin(sleutel, "M., groep 4");
    assertThat(List.of(eerst.statusCode(), nogEens.statusCode())).containsOnly(201);
    assertThat(plek(nogEens)).isEqualTo(plek(eerst));
    assertThat(nogEens.body()).isEqualTo(eerst.body());
    assertThat(gezinnen()).isEqualTo(1);
  }

  @Test
  void dezelfdeSleutelMetIetsAndersWordtGeweigerd() throws Exception {
    var sleutel = UUID.randomUUID();
    maakGezin(sleutel, "M., groep 4");
    var anders = maakGezin(sleutel, "K., groep 1");
    assertThat(anders.statusCode()).isEqualTo(409);
    assertThat(probleem(anders).get("detail").asText()).contains("nieuwe sleutel");
    assertThat(gezinnen()).isEqualTo(1);
  }

  @Test
  void deSleutelVanEenAnderIsNietDeMijne() throws Exception {
    var sleutel = UUID.randomUUID();
    maakGezin(sleutel, "M., groep 4");
    var ander = programma.als(mensen.brugfunctionaris());
    var antwoord = ander.doe("/api/v1/gezinnen", sleutel, null, Map.of("label", "M., groep 4"));
    assertThat(antwoord.statusCode()).isEqualTo(201);
  }

  @Test
  void tweeTegelijkMetDezelfdeSleutelMakenErEen() throws Exception {
    var sleutel = UUID.randomUUID();
    alsBo.lees("/api/v1/ik");
    var uitkomsten =
        Samen.doe(
            IntStream.range(0, 6)
                .mapToObj(i -> (Samen.Handeling) () -> plek(maakGezin(sleutel, "M., groep 4")))
                .toList());
    assertThat(uitkomsten.stream().map(Samen.Uitkomst::waarde).distinct()).hasSize(1);
    assertThat(gezinnen()).isEqualTo(1);
  }

  @Test
  void eenFoutVerbruiktDeSleutelNiet() throws Exception {
    var sleutel = UUID.randomUUID();
    assertThat(maakGezin(sleutel, " ").statusCode()).isEqualTo(400);
    assertThat(maakGezin(sleutel, "M., groep 4").statusCode()).isEqualTo(201);
  }

  @Test
  void zonderSleutelGebeurtErNiets() throws Exception {
    for (var sleutel : new String[] {null, "", "1", "niet-een-uuid"}) {
      var verzoek = alsBo.verzoek("/api/v1/gezinnen").header("Content-Type", "application/json");
      if (sleutel != null) verzoek.header("Idempotency-Key", sleutel);
      var antwoord = alsBo.vraag(verzoek.POST(BodyPublishers.ofString("{\"label\":\"M.\"}")));
      assertThat(antwoord.statusCode()).isEqualTo(400);
      assertThat(fout(antwoord, "Idempotency-Key")).contains("UUID");
    }
    assertThat(gezinnen()).isZero();
  }

  @Test
  void eenWijzigingGaatUitVanWatJeLas() throws Exception {
    var gemaakt = maakGezin(UUID.randomUUID(), "M., groep 4");
    var gelezen = etag(alsBo.lees(plek(gemaakt)));
    assertThat(gelezen).isEqualTo(etag(gemaakt)).startsWith("\"");
    var eerste = alsBo.vervang(plek(gemaakt), gelezen, gezin("M., groep 4", "Arabisch"));
    assertThat(eerste.statusCode()).isEqualTo(200);
    assertThat(etag(eerste)).isNotEqualTo(gelezen);

    var tweede = alsBo.vervang(plek(gemaakt), gelezen, gezin("M., groep 4", "Turks"));
    assertThat(tweede.statusCode()).isEqualTo(412);
    assertThat(etag(tweede)).isEqualTo(etag(eerste));
    var verschil = probleem(tweede).get("verschillen").get(0);
    assertThat(verschil.get("veld").asText()).isEqualTo("talen");
    assertThat(verschil.get("nu").asText()).isEqualTo("Arabisch");
    assertThat(verschil.get("jij").asText()).isEqualTo("Turks");
    assertThat(alsBo.lees(plek(gemaakt)).body()).contains("Arabisch").doesNotContain("Turks");
  }

  @Test
  void watNietVeranderdIsHoeftNietNogEens() throws Exception {
    var gemaakt = maakGezin(UUID.randomUUID(), "M., groep 4");
    var verzoek = alsBo.verzoek(plek(gemaakt)).header("If-None-Match", etag(gemaakt)).GET();
    var antwoord = alsBo.vraag(verzoek);
    assertThat(antwoord.statusCode()).isEqualTo(304);
    assertThat(antwoord.body()).isEmpty();
  }

  @Test
  void zonderVersieOfMetEenSterretjeVerandertErNiets() throws Exception {
    var plek = plek(maakGezin(UUID.randomUUID(), "M., groep 4"));
    var zonder = alsBo.doe(plek + "/afsluiten", null);
    assertThat(zonder.statusCode()).isEqualTo(428);
    probleem(zonder);
    for (var vaag : new String[] {"*", "abc", "\"open"})
      assertThat(alsBo.doe(plek + "/afsluiten", UUID.randomUUID(), vaag, null).statusCode())
          .as(vaag)
          .isEqualTo(400);
    assertThat(alsBo.lees(plek).body()).contains("\"afgesloten\":false");
  }

  @Test
  void eenHerhalingVanEenHandelingGaatNietNogEensLangsDeVersie() throws Exception {
    var gemaakt = maakGezin(UUID.randomUUID(), "M., groep 4");
    var sleutel = UUID.randomUUID();
    var eerst = alsBo.doe(plek(gemaakt) + "/afsluiten", sleutel, etag(gemaakt), null);
    var nogEens = alsBo.doe(plek(gemaakt) + "/afsluiten", sleutel, etag(gemaakt), null);
    assertThat(List.of(eerst.statusCode(), nogEens.statusCode())).containsOnly(200);
    assertThat(nogEens.body()).isEqualTo(eerst.body()).contains("\"afgesloten\":true");
  }

  @Test
  void jeBladertDoorAllesHeen() throws Exception {
    for (var i = 0; i < 30; i++) maakGezin(UUID.randomUUID(), "Gezin " + i);
    var eerste = alsBo.lees("/api/v1/gezinnen?zoek=Gezin");
    var verder = JSON.readTree(eerste.body()).at("/links/next").asText();
    assertThat(eerste.headers().firstValue("Link")).hasValue("<" + verder + ">; rel=\"next\"");
    var tweede = alsBo.lees(verder);
    assertThat(JSON.readTree(tweede.body()).at("/links/next").isMissingNode()).isTrue();
    assertThat(labels(eerste)).hasSize(25);
    assertThat(labels(tweede)).hasSize(5).doesNotContainAnyElementsOf(labels(eerste));
  }

  @Test
  void elkFoutVeldKrijgtUitleg() throws Exception {
    var wereld = loop.wereld();
    var antwoord =
        programma
            .als(wereld.bo())
            .doe("/api/v1/doorverwijzingen", Map.of("toelichting", "BSN 111222333"));
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(fout(antwoord, "toelichting")).contains("BSN");
    var leeg = programma.als(wereld.bo()).doe("/api/v1/doorverwijzingen", Map.of());
    assertThat(velden(leeg)).contains("gezin", "hulpvraag", "bestemming", "akkoord");
  }

  @Test
  void watWeNietKennenOfNietLezenIsEenFoutMetUitleg() throws Exception {
    assertThat(fout(stuur("{\"label\":\"M.\",\"bsn\":1}"), "bsn")).contains("kennen we niet");
    assertThat(fout(stuur("{\"label\":\"M.\",\"kinderen\":[\"GROEP_9\"]}"), "kinderen[0]"))
        .contains("GROEP_8");
    assertThat(fout(stuur("{\"label\":"), "")).contains("regel 1");
    assertThat(stuur("").statusCode()).isEqualTo(400);
    assertThat(stuur("[]").statusCode()).isEqualTo(400);
    assertThat(stuur("{\"label\":\"" + "x".repeat(200_000) + "\"}").statusCode()).isEqualTo(413);
    assertThat(fout(alsBo.lees("/api/v1/taken?lijst=IEDEREEN"), "lijst")).contains("VAN_MIJ");
    assertThat(fout(alsBo.lees("/api/v1/taken?na=hier"), "na")).contains("links.next");
    assertThat(gezinnen()).isZero();
  }

  @Test
  void ookWieNietZegtHoeveelErKomtWordtBegrensd() throws Exception {
    var lijf = ("{\"label\":\"" + "x".repeat(300_000) + "\"}").getBytes();
    var antwoord =
        alsBo.vraag(
            alsBo
                .verzoek("/api/v1/gezinnen")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(lijf))));
    assertThat(antwoord.statusCode()).isEqualTo(413);
    probleem(antwoord);
  }

  @Test
  void eenSessieUitEenBrowserTeltHierNiet() throws Exception {
    var sessie = Trommel.aangemeld(mvc, bo);
    mvc.perform(get("/vandaag").with(sessie)).andExpect(status().isOk());
    mvc.perform(get("/api/v1/ik").with(sessie)).andExpect(status().isUnauthorized());
  }

  @Test
  void eenCollegaDieEerderWasHeeftEenNaam() throws Exception {
    var rit = loop.naarTeam();
    var wereld = rit.wereld();
    var taak = "/api/v1/taken/" + rit.taak(Stap.ONTVANGST_BEVESTIGEN);
    var noor = programma.als(wereld.noor());
    var sam = programma.als(wereld.sam());
    var gezienDoorSam = etag(sam.lees(taak));
    var opgepakt = noor.doe(taak + "/oppakken", UUID.randomUUID(), etag(noor.lees(taak)), null);
    assertThat(JSON.readTree(opgepakt.body()).get("vanMij").asBoolean()).isTrue();
    var teLaat = sam.doe(taak + "/oppakken", UUID.randomUUID(), gezienDoorSam, null);
    assertThat(teLaat.statusCode()).isEqualTo(412);
    var nuBekend = sam.doe(taak + "/oppakken", UUID.randomUUID(), etag(sam.lees(taak)), null);
    assertThat(nuBekend.statusCode()).isEqualTo(409);
    assertThat(probleem(nuBekend).get("detail").asText()).contains(wereld.noor().naam());
  }

  @Test
  void deOntvangerZietHetGezinNietAlsHetzelfdeGezin() throws Exception {
    var rit = loop.naarTeam();
    var pad = "/api/v1/doorverwijzingen/" + rit.zaak();
    var school = JSON.readTree(programma.als(rit.wereld().bo()).lees(pad).body());
    var team = programma.als(rit.wereld().noor()).lees(pad).body();
    assertThat(school.at("/gezin/label").asText()).isEqualTo("Fam. Proef");
    assertThat(team).doesNotContain("Fam. Proef", school.at("/gezin/id").asText(), "drieën");
  }

  private HttpResponse<String> maakGezin(UUID sleutel, String label) throws Exception {
    return alsBo.doe("/api/v1/gezinnen", sleutel, null, Map.of("label", label));
  }

  private HttpResponse<String> stuur(String lijf) throws Exception {
    return alsBo.vraag(
        alsBo
            .verzoek("/api/v1/gezinnen")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(lijf)));
  }

  private static Map<String, Object> gezin(String label, String talen) {
    return Map.of("label", label, "talen", talen, "kinderen", List.of());
  }

  private int gezinnen() {
    return jdbc.sql("select count(*) from gezin where vestiging = ?")
        .param(bo.vestiging())
        .query(Integer.class)
        .single();
  }

  private static String plek(HttpResponse<?> antwoord) {
    return antwoord.headers().firstValue("Location").orElseThrow();
  }

  private static String etag(HttpResponse<?> antwoord) {
    return antwoord.headers().firstValue("ETag").orElseThrow();
  }

  private static List<String> labels(HttpResponse<String> lijst) throws Exception {
    return JSON.readTree(lijst.body()).get("resultaten").findValuesAsText("label");
  }

  private static JsonNode probleem(HttpResponse<String> antwoord) throws Exception {
    assertThat(antwoord.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/problem+json");
    var probleem = JSON.readTree(antwoord.body());
    assertThat(probleem.get("status").asInt()).isEqualTo(antwoord.statusCode());
    assertThat(probleem.get("title").asText()).isNotBlank();
    return probleem;
  }

  private static List<String> velden(HttpResponse<String> antwoord) throws Exception {
    return probleem(antwoord).get("fouten").findValuesAsText("veld");
  }

  private static String fout(HttpResponse<String> antwoord, String veld) throws Exception {
    return StreamSupport.stream(probleem(antwoord).path("fouten").spliterator(), false)
        .filter(fout -> fout.get("veld").asText().equals(veld))
        .map(fout -> fout.get("melding").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError(antwoord.body()));
  }
}

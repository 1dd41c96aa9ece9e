package nl.leiden.brugwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signalen zonder scherm, met dezelfde regels. */
@BrugwijzerTest
class SignaalApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SIGNALEN = "/api/v1/signalen";

  @Autowired Programma programma;
  @Autowired Signaalwereld wereld;
  @Autowired JdbcClient jdbc;

  Gebruiker bo;
  Gebruiker hanna;
  Programma.Gesprek alsBo;
  Programma.Gesprek alsHanna;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    hanna = wereld.armoede();
    alsBo = programma.als(bo);
    alsHanna = programma.als(hanna);
  }

  @Test
  void eenMelderStuurtEenSignaalEenKeerEnTrektHetIn() throws Exception {
    var sleutel = UUID.randomUUID();
    var gestuurd = alsBo.doe(SIGNALEN, sleutel, null, invoer());
    assertThat(gestuurd.statusCode()).as(gestuurd.body()).isEqualTo(201);
    var blad = lees(gestuurd);
    assertThat(blad.get("nummer").asText()).startsWith("S20");
    assertThat(blad.get("teIntrekken").asBoolean()).isTrue();
    var nogEens = alsBo.doe(SIGNALEN, sleutel, null, invoer());
    assertThat(lees(nogEens).get("id")).isEqualTo(blad.get("id"));
    assertThat(lees(alsBo.lees(SIGNALEN)).get("resultaten")).hasSize(1);

    var pad = SIGNALEN + "/" + blad.get("id").asText();
    var ingetrokken =
        alsBo.doe(pad + "/intrekking", UUID.randomUUID(), etag(alsBo.lees(pad)), null);
    assertThat(ingetrokken.statusCode()).as(ingetrokken.body()).isEqualTo(200);
    assertThat(lees(ingetrokken).get("status").asText()).isEqualTo("INGETROKKEN");
  }

  @Test
  void watErNietKloptStaatBijHetVeld() throws Exception {
    var leeg = alsBo.doe(SIGNALEN, Map.of("zin", "", "thema", "GELD", "vaak", "VAAK"));
    assertThat(leeg.statusCode()).isEqualTo(400);
    assertThat(lees(leeg).get("fouten").findValuesAsText("veld")).contains("zin");
    var nergens = alsBo.doe(SIGNALEN, Map.of("zin", "Iets.", "thema", "GELD", "vaak", "VAAK"));
    assertThat(nergens.statusCode()).isEqualTo(400);
    assertThat(lees(nergens).get("fouten").findValuesAsText("veld")).contains("waarbij");
  }

  @Test
  void hetKantoorVindtHaarWerkEnZietNietWieHetStuurde() throws Exception {
    var id = wereld.gemeld(bo).toString();
    var nummer = lees(alsBo.lees(SIGNALEN + "/" + id)).get("nummer").asText();
    var lijst = alsHanna.lees(SIGNALEN + "?stand=TE_BEOORDELEN&zoek=" + nummer);
    assertThat(lees(lijst).at("/resultaten/0/id").asText()).isEqualTo(id);
    var blad = alsHanna.lees(SIGNALEN + "/" + id);
    assertThat(blad.body()).doesNotContain(bo.naam(), bo.vestiging());
    assertThat(programma.als(wereld.onderwijs()).lees(SIGNALEN + "/" + id).statusCode())
        .isEqualTo(404);
  }

  @Test
  void eenTaakIsAfTeRondenMaarDeRegelAanpakkenVraagtHetScherm() throws Exception {
    var id = wereld.gemeld(bo).waarde();
    var leeg = rondAf(alsHanna, id, Map.of("keuze", "VRAAG"));
    assertThat(leeg.statusCode()).isEqualTo(400);
    assertThat(lees(leeg).get("fouten").findValuesAsText("veld")).contains("toelichting");
    var vraag = Map.of("keuze", "VRAAG", "toelichting", "Om welk inkomen gaat het?");
    assertThat(rondAf(alsHanna, id, vraag).statusCode()).isEqualTo(200);
    var antwoord = Map.of("keuze", "BEANTWOORD", "toelichting", "Het belastbaar inkomen.");
    assertThat(rondAf(alsBo, id, antwoord).statusCode()).isEqualTo(200);
    assertThat(lees(alsBo.lees(SIGNALEN + "/" + id)).at("/vragen/0/antwoord").asText())
        .isEqualTo("Het belastbaar inkomen.");
    assertThat(rondAf(alsHanna, id, Map.of("keuze", "OPGEPAKT")).statusCode()).isEqualTo(200);
    var scherm = rondAf(alsHanna, id, Map.of("keuze", "KLAAR"));
    assertThat(scherm.statusCode()).isEqualTo(409);
    assertThat(lees(scherm).get("detail").asText())
        .contains("/signalen/" + id + "/stappen/regelAanpakken");
  }

  @Test
  void eenMelderZegtZonderSchermOfHetAntwoordHielp() throws Exception {
    var id = wereld.beantwoord(bo, hanna).waarde();
    var leeg = rondAf(alsBo, id, Map.of("keuze", "NIET_TEVREDEN"));
    assertThat(leeg.statusCode()).isEqualTo(400);
    var nee = Map.of("keuze", "NIET_TEVREDEN", "toelichting", "Het gezin zit nog vast.");
    assertThat(rondAf(alsBo, id, nee).statusCode()).isEqualTo(200);
    var blad = lees(alsBo.lees(SIGNALEN + "/" + id));
    assertThat(blad.get("status").asText()).isEqualTo("HEROPENING_GEVRAAGD");
    assertThat(blad.at("/antwoorden/0/tevreden").asBoolean(true)).isFalse();
  }

  private HttpResponse<String> rondAf(Programma.Gesprek wie, UUID zaak, Object antwoord)
      throws Exception {
    var taak =
        "/api/v1/taken/"
            + jdbc.sql("select id from taak where zaak_id = ?")
                .param(zaak)
                .query(UUID.class)
                .single();
    return wie.doe(taak + "/afronding", UUID.randomUUID(), etag(wie.lees(taak)), antwoord);
  }

  private static Map<String, Object> invoer() {
    return Map.of(
        "zin", "De toets kijkt naar het verkeerde inkomen.",
        "regel", "Eis van drie jaar",
        "vaak", "PAAR_KEER",
        "thema", "GELD");
  }

  private static JsonNode lees(HttpResponse<String> antwoord) throws Exception {
    return JSON.readTree(antwoord.body());
  }

  private static String etag(HttpResponse<?> antwoord) {
    return antwoord.headers().firstValue("ETag").orElseThrow();
  }
}

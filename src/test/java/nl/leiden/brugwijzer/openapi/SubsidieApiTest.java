package nl.leiden.brugwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subsidie zonder scherm: van concept tot besluit, met dezelfde regels. */
@BrugwijzerTest
class SubsidieApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String AANVRAGEN = "/api/v1/subsidieaanvragen";

  @Autowired Programma programma;
  @Autowired Subsidiewereld wereld;
  @Autowired JdbcClient jdbc;

  Subsidiewereld.School school;
  Programma.Gesprek directeur;
  Gebruiker ravi;

  @BeforeEach
  void mensen() {
    school = wereld.school();
    directeur = programma.als(school.directeur());
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
  }

  @Test
  void eenSchoolSchrijftEnDientInZonderScherm() throws Exception {
    var begonnen =
        directeur.doe(
            AANVRAGEN, Map.of("regeling", wereld.open(), "vestiging", school.vestiging()));
    assertThat(begonnen.statusCode()).as(begonnen.body()).isEqualTo(201);
    var pad = begonnen.headers().firstValue("Location").orElseThrow();

    var teVroeg = dienIn(pad, etag(begonnen));
    assertThat(teVroeg.statusCode()).isEqualTo(400);
    assertThat(lees(teVroeg).get("fouten").findValuesAsText("veld"))
        .contains("populatie", "iban", "begroting[0].omschrijving");

    var geschreven = directeur.vervang(pad + "/inhoud", etag(begonnen), inhoud());
    assertThat(geschreven.statusCode()).as(geschreven.body()).isEqualTo(200);
    assertThat(lees(geschreven).get("ontbreekt")).isEmpty();
    var oud = directeur.vervang(pad + "/inhoud", etag(begonnen), inhoud());
    assertThat(oud.statusCode()).isEqualTo(412);

    var ingediend = dienIn(pad, etag(geschreven));
    assertThat(ingediend.statusCode()).as(ingediend.body()).isEqualTo(200);
    var blad = lees(ingediend);
    assertThat(blad.get("status").asText()).isEqualTo("INGEDIEND");
    assertThat(blad.at("/termijnen/0/soort").asText()).isEqualTo("BESLISSEN");
    assertThat(blad.at("/termijnen/0/som/0/zin").asText()).contains("13 weken");
    assertThat(blad.at("/inhoud/iban").asText()).isNotBlank();
    var bijGemeente = lees(programma.als(ravi).lees(pad));
    assertThat(bijGemeente.at("/inhoud/iban").asText()).isBlank();
  }

  @Test
  void deGemeenteVindtHaarWerkMetDezelfdeFilters() throws Exception {
    var id = wereld.ingediend(school);
    var lijst = AANVRAGEN + "?status=INGEDIEND&zoek=" + school.vestiging();
    assertThat(lees(programma.als(ravi).lees(lijst)).at("/resultaten/0/id").asText())
        .isEqualTo(id.toString());
    assertThat(lees(programma.als(ravi).lees(lijst + "&vanMij=true")).get("resultaten")).isEmpty();
    assertThat(lees(directeur.lees(AANVRAGEN)).at("/resultaten/0/id").asText())
        .isEqualTo(id.toString());
  }

  @Test
  void eenTaakIsAfTeRondenMaarEenVoorstelVraagtHetScherm() throws Exception {
    var id = wereld.ingediend(school);
    var alsRavi = programma.als(ravi);
    var volledig = rondAf(alsRavi, id.waarde(), Map.of("keuze", "VOLLEDIG"));
    assertThat(volledig.statusCode()).as(volledig.body()).isEqualTo(200);
    var voorstel = rondAf(alsRavi, id.waarde(), Map.of("keuze", "VOORGELEGD"));
    assertThat(voorstel.statusCode()).isEqualTo(409);
    assertThat(lees(voorstel).get("detail").asText())
        .contains("formulier", "/subsidies/" + id + "/stappen/beoordelen");
  }

  @Test
  void wieVoorlegdeBesluitOokZonderSchermNiet() throws Exception {
    var id = wereld.inBeoordeling(school, ravi);
    wereld.voorgelegd(id, ravi);
    jdbc.sql("update gebruiker set rol = 'BESLISSER' where gebruikersnaam = ?")
        .param(ravi.gebruikersnaam())
        .update();
    var zelf = rondAf(programma.als(ravi), id.waarde(), Map.of("keuze", "BESLOTEN"));
    assertThat(zelf.statusCode()).isEqualTo(409);
    assertThat(lees(zelf).get("detail").asText()).contains(ravi.naam());

    var yara = programma.als(wereld.kantoor(Rol.BESLISSER));
    var leeg = rondAf(yara, id.waarde(), Map.of("keuze", "TERUG"));
    assertThat(leeg.statusCode()).isEqualTo(400);
    var besloten = rondAf(yara, id.waarde(), Map.of("keuze", "BESLOTEN"));
    assertThat(besloten.statusCode()).as(besloten.body()).isEqualTo(200);
    var blad = lees(yara.lees(AANVRAGEN + "/" + id));
    assertThat(blad.get("status").asText()).isEqualTo("BEKENDMAKEN");
    assertThat(blad.at("/besluiten/0/stand").asText()).isEqualTo("GENOMEN");
    assertThat(lees(directeur.lees(AANVRAGEN + "/" + id)).get("besluiten")).isEmpty();
  }

  private HttpResponse<String> dienIn(String pad, String etag) throws Exception {
    return directeur.doe(pad + "/indienen", UUID.randomUUID(), etag, Map.of("verklaring", true));
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

  private static Map<String, Object> inhoud() {
    return Map.ofEntries(
        Map.entry("schooljaren", List.of("2026-2027")),
        Map.entry("populatie", "Jonge gezinnen."),
        Map.entry("uitdagingen", "Geldzorgen."),
        Map.entry("schoolweging", getal()),
        Map.entry("spreidingscijfer", getal()),
        Map.entry("achterstandsscore", getal()),
        Map.entry("uren", 16),
        Map.entry("werkgever", "EIGEN"),
        Map.entry("kwaliteit", List.of("Elke ochtend inloop.")),
        Map.entry("begroting", List.of(Map.of("omschrijving", "Salaris", "bedrag", 40000))),
        Map.entry("gevraagd", 40000),
        Map.entry("rijkssubsidie", "AFGEWEZEN"),
        Map.entry("iban", "NL91ABNA0417164300"),
        Map.entry("tenaamstelling", "Stichting Voorbeeld"));
  }

  private static Map<String, Object> getal() {
    return Map.of("waarde", 34.5, "jaar", 2025, "bron", "Inspectie");
  }

  private static JsonNode lees(HttpResponse<String> antwoord) throws Exception {
    return JSON.readTree(antwoord.body());
  }

  private static String etag(HttpResponse<?> antwoord) {
    return antwoord.headers().firstValue("ETag").orElseThrow();
  }
}

package nl.leiden.brugwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.openapi.Speelveld.Speler;
import nl.leiden.brugwijzer.openapi.Verzoeken.Verzoek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tienduizend verzoeken uit de beschrijving van de API: goede, bijna goede en vijandige, van elke
 * rol en van niemand. Nooit een storing, nooit iets van een ander, altijd wat de beschrijving zegt.
 * Met {@code -Dbrugwijzer.zaad} zijn ze na te spelen of anders te kiezen.
 */
@BrugwijzerTest
class GegenereerdTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient LIJN = HttpClient.newHttpClient();
  private static final int AANTAL = Integer.getInteger("brugwijzer.verzoeken", 10_000);
  private static final long ZAAD = Long.getLong("brugwijzer.zaad", 20261122L);
  private static final int DRADEN = 4;

  @Autowired Programma programma;
  @Autowired Speelveld speelveld;

  private final ConcurrentLinkedQueue<String> afwijkingen = new ConcurrentLinkedQueue<>();
  private final ConcurrentHashMap<Integer, Integer> statussen = new ConcurrentHashMap<>();
  private final AtomicInteger gedaan = new AtomicInteger();

  @AfterEach
  void ruimOp() {
    speelveld.ruimOp();
  }

  @Test
  void geenVerzoekGeeftEenStoringOfIetsVanEenAnder() throws Exception {
    var beschrijving = JSON.readTree(programma.onbekende().lees("/api/v1/openapi.json").body());
    var verzoeken = new Verzoeken(beschrijving);
    var spelers = speelveld.zetNeer();
    var werk = Executors.newFixedThreadPool(DRADEN);
    for (var i = 0; i < AANTAL; i++) {
      var nummer = i;
      werk.submit(() -> probeer(nummer, verzoeken, spelers));
    }
    werk.shutdown();
    assertThat(werk.awaitTermination(15, TimeUnit.MINUTES)).isTrue();
    LoggerFactory.getLogger(getClass())
        .info("{} verzoeken, zaad {}: {}", gedaan, ZAAD, new TreeMap<>(statussen));
    assertThat(afwijkingen).as("zaad " + ZAAD).isEmpty();
    assertThat(gedaan).hasValue(AANTAL);
    assertThat(statussen).containsKeys(200, 201, 204, 400, 401, 403, 404, 405, 409, 412, 415, 428);
  }

  private void probeer(int nummer, Verzoeken verzoeken, List<Speler> spelers) {
    Verzoek verzoek = null;
    try {
      verzoek = verzoeken.maak(ZAAD * 1_000_003 + nummer, spelers);
      var antwoord = LIJN.send(verzoek.http(), BodyHandlers.ofString());
      statussen.merge(antwoord.statusCode(), 1, Integer::sum);
      gedaan.incrementAndGet();
      keur(verzoek, antwoord);
    } catch (Exception | AssertionError mis) {
      if (afwijkingen.size() < 25) afwijkingen.add(nummer + ": " + mis + "\n  bij " + verzoek);
    }
  }

  private static void keur(Verzoek verzoek, HttpResponse<String> antwoord) throws Exception {
    var status = antwoord.statusCode();
    assertThat(status).as("storing: " + antwoord.body()).isLessThan(500);
    assertThat(verzoek.statussen()).as("antwoord " + antwoord.body()).contains(status);
    assertThat(antwoord.headers().firstValue("API-Version")).as("versie").hasValue("1.0.0");
    assertThat(antwoord.body()).doesNotContain(verzoek.wie().verboden().toArray(String[]::new));
    assertThat(antwoord.body())
        .doesNotContain("Exception", "java.", "org.postgresql", "org.spring");
    if (antwoord.body().isEmpty()) return;
    var vorm = antwoord.headers().firstValue("Content-Type").orElse("");
    assertThat(vorm).startsWith(status < 400 ? "application/json" : "application/problem+json");
    var json = JSON.readTree(antwoord.body());
    if (status >= 400) {
      assertThat(json.path("status").asInt()).isEqualTo(status);
      assertThat(json.path("title").asText()).isNotBlank();
      assertThat(json.path("detail").asText()).isNotBlank();
    }
  }

  @Test
  void hetzelfdeZaadGeeftHetzelfdeVerzoek() throws Exception {
    var verzoeken =
        new Verzoeken(JSON.readTree(programma.onbekende().lees("/api/v1/openapi.json").body()));
    var niemand =
        List.of(
            new Speler(
                "niemand",
                programma.onbekende(),
                Map.of("gezinnen", List.of("0b8f1a52-6c1e-4f0e-9a3d-2f5e7c9b1d34")),
                List.of()));
    for (var i = 0; i < 20; i++)
      assertThat(verzoeken.maak(i, niemand)).hasToString(verzoeken.maak(i, niemand).toString());
  }
}

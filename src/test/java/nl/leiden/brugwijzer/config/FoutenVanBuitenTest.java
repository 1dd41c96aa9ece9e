package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Fouten die buiten de controllers ontstaan, over een echte verbinding. */
@BrugwijzerTest
class FoutenVanBuitenTest {

  @LocalServerPort int poort;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeEach
  void meldAan() throws Exception {
    var kenmerk = kenmerk();
    var antwoord =
        verstuur(
            "/aanmelden",
            Map.of("_csrf", kenmerk, "gebruikersnaam", "wijkteam1", "wachtwoord", "demo"));
    assertThat(antwoord.statusCode()).isEqualTo(302);
    assertThat(antwoord.headers().firstValue("Location")).get().asString().endsWith("/vandaag");
  }

  @Test
  void eenOnbekendAdresIsEenEigenPagina() throws Exception {
    var antwoord = haal("/bestaat/niet");
    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(antwoord.body()).select("h1").text()).isEqualTo("Niet gevonden");
    assertThat(antwoord.body()).contains("Sociaal Wijkteam");
    assertThat(antwoord.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void eenFormulierZonderKenmerkIsVerouderdEnBewaartDeTekst() throws Exception {
    var antwoord = verstuur("/taken", Map.of("antwoord", "Wij bellen morgen"));
    assertThat(antwoord.statusCode()).isEqualTo(403);
    assertThat(antwoord.body()).contains("Deze pagina was verouderd", "Wij bellen morgen");
  }

  @Test
  void teVeelTekstZegtDatHetTeGrootIs() throws Exception {
    var antwoord =
        verstuur("/taken", Map.of("antwoord", "x".repeat(5_000_000), "_csrf", "maakt niet uit"));
    assertThat(antwoord.statusCode()).isEqualTo(413);
    assertThat(antwoord.body()).contains("Dit is te groot").doesNotContain("xxxxx");
  }

  @Test
  void eenVerdachtAdresIsEenEigenPagina() throws Exception {
    var antwoord = haal("/taken;a=b//c");
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("Dit begrijpen we niet");
  }

  @Test
  void naHetAanmeldenIsDeSessieEenAndere() throws Exception {
    var eerste = new CookieManager();
    var bezoeker = HttpClient.newBuilder().cookieHandler(eerste).build();
    var pagina = bezoeker.send(verzoek("/aanmelden").GET().build(), BodyHandlers.ofString());
    var voor = sessie(eerste);
    var kenmerk = Jsoup.parse(pagina.body()).select("input[name=_csrf]").val();
    bezoeker.send(
        formulier(
            "/aanmelden", Map.of("_csrf", kenmerk, "gebruikersnaam", "jgz1", "wachtwoord", "demo")),
        BodyHandlers.ofString());
    assertThat(sessie(eerste)).isNotEqualTo(voor);
  }

  private static String sessie(CookieManager koekjes) {
    return koekjes.getCookieStore().getCookies().stream()
        .filter(koekje -> koekje.getName().equals("brugwijzer"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private String kenmerk() throws Exception {
    return Jsoup.parse(haal("/aanmelden").body()).select("input[name=_csrf]").val();
  }

  private HttpResponse<String> haal(String pad) throws Exception {
    return browser.send(verzoek(pad).GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> verstuur(String pad, Map<String, String> velden) throws Exception {
    return browser.send(formulier(pad, velden), BodyHandlers.ofString());
  }

  private HttpRequest formulier(String pad, Map<String, String> velden) {
    var lijf =
        velden.entrySet().stream()
            .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return verzoek(pad)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(lijf))
        .build();
  }

  private HttpRequest.Builder verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
        .header("Accept", "text/html");
  }
}

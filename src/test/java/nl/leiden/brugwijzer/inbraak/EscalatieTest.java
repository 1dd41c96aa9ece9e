package nl.leiden.brugwijzer.inbraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.KeycloakTest;
import nl.leiden.brugwijzer.proef.Keycloakmensen;
import nl.leiden.brugwijzer.proef.Keycloakserver;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Alles waarmee iemand hogerop wil; aan het eind verschijnt de lijst met wat het opleverde. */
@KeycloakTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscalatieTest {

  private static final String ELDERS = "elders.example";
  private static final String GEHEIM = "Fam. Onzichtbaar";

  @Autowired Keycloakserver keycloak;
  @Autowired Keycloakmensen accounts;
  @Autowired Proefmensen mensen;
  @Autowired Gebruikers gebruikers;

  private final List<String> uitkomsten = new ArrayList<>();

  Lijn lijn;
  Gebruiker bo;
  Map<String, String> bewijzen;
  Map<String, String> waarden;

  @BeforeAll
  void tweeScholen() {
    lijn = new Lijn(keycloak.brugwijzer());
    bo = mensen.brugfunctionaris();
    var ander = mensen.brugfunctionaris();
    var account = accounts.account(bo);
    var alsAnder = token(ander);
    var inlog = Inlog.van(account, keycloak.brugwijzer());
    bewijzen =
        Map.of(
            "niemand",
            "X-Niets: niets",
            "token",
            "Authorization: Bearer " + accounts.token(account),
            "sessie",
            inlog.na(),
            "oude sessie",
            inlog.voor(),
            "directeur",
            token(mensen.nieuw(Rol.DIRECTEUR, ander.organisatie(), ander.vestiging())));
    var gezin = gezinVan(alsAnder);
    waarden =
        Map.of(
            "kenmerk", kenmerk(inlog.na()),
            "bo", bo.gebruikersnaam(),
            "ander", ander.gebruikersnaam(),
            "school", ander.vestiging(),
            "gezin", gezin,
            "gezinpagina", gezin.replace("/api/v1", ""),
            "elders", ELDERS,
            "tweede token", alsAnder,
            "afmeldbewijs", afmeldbewijs(),
            "basic", basic(bo.gebruikersnaam() + ":demo"));
  }

  @AfterAll
  void toonDeLijst() {
    System.out.println(
        "| soort | wie | verzoek | koppen | inhoud | antwoord |\n|---|---|---|---|---|---|");
    uitkomsten.forEach(System.out::println);
    System.out.printf(
        "%d van de %d pogingen om hogerop te komen zijn gestuit.%n",
        uitkomsten.size(), Poging.alle().size());
  }

  @TestFactory
  Stream<DynamicTest> niemandKomtHogerop() {
    return Poging.alle().stream()
        .map(poging -> DynamicTest.dynamicTest(poging.toString(), () -> probeer(poging)));
  }

  private void probeer(Poging poging) {
    var antwoord = stuur(poging.met(waarden));
    assertThat(gestuit(poging.verwacht(), antwoord))
        .as("%d %s%n%s", antwoord.status(), antwoord.koppen(), antwoord.lijf())
        .isTrue();
    assertThat(antwoord.status()).isLessThan(500);
    assertThat(antwoord.lijf()).doesNotContain(GEHEIM, "\tat ", "Exception");
    assertThat(gebruikers.vind(bo.gebruikersnaam())).contains(bo);
    uitkomsten.add(
        "| %s | %s | %s %s | %s | %s | %d %s |"
            .formatted(
                poging.soort(),
                poging.wie(),
                poging.methode(),
                poging.pad(),
                poging.kop(),
                poging.inhoud(),
                antwoord.status(),
                antwoord.kop("Location").map(this::kort).orElse("")));
  }

  private Antwoord stuur(Poging poging) {
    var koppen = new ArrayList<>(List.of(bewijzen.get(poging.wie())));
    if (!poging.kop().isEmpty()) koppen.add(poging.kop());
    if (!poging.inhoud().isEmpty())
      koppen.add(
          "Content-Type: application/" + (poging.isJson() ? "json" : "x-www-form-urlencoded"));
    koppen.add("Idempotency-Key: " + UUID.randomUUID());
    var inhoud = poging.inhoud().isEmpty() ? null : poging.inhoud();
    return lijn.stuur(poging.methode(), poging.pad(), inhoud, koppen.toArray(String[]::new));
  }

  private boolean gestuit(String verwacht, Antwoord antwoord) {
    return switch (verwacht) {
      case "ik" ->
          antwoord.gelukt()
              && antwoord.json().get("gebruikersnaam").asText().equals(bo.gebruikersnaam());
      case "aanmelden" ->
          antwoord.status() == 302
              && blijftHier(antwoord)
              && antwoord.kop("Location").orElse("").contains("/aanmelden");
      case "buiten" -> !antwoord.gelukt() && blijftHier(antwoord);
      case "hier" -> blijftHier(antwoord);
      default -> List.of(verwacht.split(", ")).contains(String.valueOf(antwoord.status()));
    };
  }

  /** Wie omgeleid wordt, blijft bij Brugwijzer of gaat naar Keycloak, en komt hier terug. */
  private boolean blijftHier(Antwoord antwoord) {
    return antwoord.kop("Location").map(this::vanOns).orElse(true);
  }

  private boolean vanOns(String adres) {
    if (URLDecoder.decode(adres, StandardCharsets.UTF_8).contains(ELDERS)) return false;
    var host = URI.create(adres).getAuthority();
    return host == null
        ? adres.startsWith("/") && !adres.startsWith("//")
        : Stream.of(keycloak.brugwijzer(), keycloak.adres())
            .anyMatch(ons -> URI.create(ons).getAuthority().equals(host));
  }

  private String kort(String adres) {
    return "→ "
        + adres
            .replace(keycloak.brugwijzer(), "")
            .replace(keycloak.adres(), "Keycloak")
            .replaceFirst("\\?.*", "");
  }

  private String gezinVan(String wie) {
    var sleutel = "Idempotency-Key: " + UUID.randomUUID();
    var inhoud = "{\"label\":\"" + GEHEIM + "\"}";
    return lijn.stuur(
            "POST", "/api/v1/gezinnen", inhoud, wie, sleutel, "Content-Type: application/json")
        .kop("Location")
        .orElseThrow();
  }

  private String kenmerk(String sessie) {
    var pagina = Jsoup.parse(lijn.lees("/vandaag", sessie).lijf());
    return pagina.selectFirst("input[name=_csrf]").val();
  }

  private String token(Gebruiker wie) {
    return "Authorization: Bearer " + accounts.token(accounts.account(wie));
  }

  /** Niemand tekende dit; het zou ieders sessie beëindigen. */
  private String afmeldbewijs() {
    var inhoud =
        new JWTClaimsSet.Builder()
            .issuer(keycloak.uitgever())
            .audience("brugwijzer")
            .subject("x")
            .claim(
                "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    return new PlainJWT(inhoud.build()).serialize();
  }

  private static String basic(String wie) {
    var code = Base64.getEncoder().encodeToString(wie.getBytes(StandardCharsets.UTF_8));
    return "Authorization: Basic " + code;
  }
}

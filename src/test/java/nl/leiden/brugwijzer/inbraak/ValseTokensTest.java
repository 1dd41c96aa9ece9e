package nl.leiden.brugwijzer.inbraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.KeycloakTest;
import nl.leiden.brugwijzer.proef.Keycloakmensen;
import nl.leiden.brugwijzer.proef.Keycloakserver;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Elk vals, verlopen of andermans token op de echte deur van de API, met een echte Keycloak. */
@KeycloakTest
class ValseTokensTest {

  private static final String IK = "/api/v1/ik";

  @Autowired Keycloakserver keycloak;
  @Autowired Keycloakmensen accounts;
  @Autowired Proefmensen mensen;

  Lijn lijn;
  Gebruiker bo;
  Keycloakmensen.Account account;
  String goed;
  Map<String, Object> inhoud;
  Valsehand hand;

  @BeforeEach
  void eenGoedToken() throws Exception {
    lijn = new Lijn(keycloak.brugwijzer());
    bo = mensen.brugfunctionaris();
    account = accounts.account(bo);
    goed = accounts.token(account);
    inhoud = new HashMap<>(SignedJWT.parse(goed).getPayload().toJSONObject());
    hand = Valsehand.bij(keycloak);
  }

  @Test
  void eenEchtTokenGeeftToegangEnEenEigenHandtekeningMetDezelfdeInhoudOok() throws Exception {
    assertThat(met(goed).json().get("gebruikersnaam").asText()).isEqualTo(bo.gebruikersnaam());
    assertThat(met(hand.teken(inhoud)).status()).isEqualTo(200);
  }

  @Test
  void zonderHandtekening() throws Exception {
    weigert(new PlainJWT(JWTClaimsSet.parse(inhoud)).serialize());
    weigert(goed.substring(0, goed.lastIndexOf('.') + 1));
  }

  @Test
  void getekendMetDeOpenbareSleutelAlsGeheim() throws Exception {
    var kop = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(hand.kid()).build();
    var token = new JWSObject(kop, new Payload(inhoud));
    token.sign(new MACSigner(hand.sleutel().toRSAPublicKey().getEncoded()));
    weigert(token.serialize());
  }

  @Test
  void getekendMetEenAndereSleutelVanDezelfdeNaam() throws Exception {
    var vals = new RSAKeyGenerator(2048).keyID(hand.kid()).generate();
    weigert(Valsehand.teken(rs256(), vals, inhoud));
  }

  @Test
  void metEenEigenSleutelOfEenAdresDaarvanInDeKop() throws Exception {
    var vals = new RSAKeyGenerator(2048).keyID("vals").generate();
    var adres = URI.create(keycloak.brugwijzer() + "/js/sleutels.json");
    weigert(Valsehand.teken(rs256().jwk(vals.toPublicJWK()), vals, inhoud));
    weigert(Valsehand.teken(rs256().jwkURL(adres), vals, inhoud));
    weigert(Valsehand.teken(rs256().x509CertURL(adres), vals, inhoud));
  }

  @Test
  void metEenAnderRecht() throws Exception {
    weigertMet("iss", keycloak.adres() + "/realms/master");
    weigertMet("iss", "https://sso.example/realms/brugwijzer");
    weigertMet("aud", "account");
    weigertMet("aud", List.of("brugwijzer"));
    weigertMet("azp", "ander-programma");
    weigertMet("azp", null);
    weigertMet("typ", "ID");
    weigertMet("cnf", Map.of("jkt", "abc"));
  }

  @Test
  void teLaatOfTeVroeg() throws Exception {
    var nu = ((Number) inhoud.get("iat")).longValue();
    weigertMet("exp", nu - 61);
    weigertMet("nbf", nu + 120);
  }

  @Test
  void eenEchtBewijsVanAanmeldenOfVerverstokenIsGeenToegang() throws Exception {
    var alles = alleTokens();
    assertThat(met(alles.json().get("access_token").asText()).status()).isEqualTo(200);
    weigert(alles.json().get("id_token").asText());
    weigert(alles.json().get("refresh_token").asText());
  }

  @Test
  void eenEchtTokenVanEenAndereClientOfZonderOnzeScope() {
    var scopes = List.of("basic", "profile", "email", "roles", "brugwijzer-api");
    weigert(accounts.token(account, "ander-programma", scopes, "1"));
    weigert(accounts.token(account, "zonder-scope", scopes.subList(0, 4), "1"));
  }

  @Test
  void eenRolDieAlleenBijEenAndereClientHoort() throws Exception {
    var rol = Map.of("roles", List.of("BRUGFUNCTIONARIS", "APPLICATIEBEHEERDER"));
    inhoud.put("resource_access", Map.of("brugwijzer-api", rol, "ander-programma", rol));
    inhoud.put("realm_access", Map.of("roles", List.of("offline_access")));
    klopt("Je account klopt niet", hand.teken(inhoud));
  }

  @Test
  void zonderRolMetTweeRollenOfMetEenRolDieWijNietKennenVanDezeGebruiker() {
    accounts.geefRol(account.id(), "APPLICATIEBEHEERDER");
    klopt("Je account klopt niet", accounts.token(account));
    accounts.neemRol(account.id(), "BRUGFUNCTIONARIS");
    klopt("Je account klopt niet", accounts.token(account));
    accounts.neemRol(account.id(), "APPLICATIEBEHEERDER");
    klopt("Je account klopt niet", accounts.token(account));
  }

  @Test
  void metDeGroepVanEenAndereOrganisatieOfSchool() {
    var ander = "organisaties/" + mensen.organisatie();
    accounts.zetIn(account.id(), ander);
    klopt("Je account klopt niet", accounts.token(account));
    accounts.haalUit(account.id(), ander);
    assertThat(met(accounts.token(account)).status()).isEqualTo(200);
    accounts.haalUit(account.id(), "scholen/" + bo.vestiging());
    klopt("Je account klopt niet", accounts.token(account));
  }

  @Test
  void wieVertrokIsMeteenWegOokMetEenTokenDatNogLoopt() {
    mensen.vertrekt(bo);
    klopt("Je account klopt niet", goed);
  }

  @Test
  void wieWijNietKennen() throws Exception {
    for (var wie : List.of("g-bestaatniet", bo.gebruikersnaam().toUpperCase(Locale.ROOT))) {
      inhoud.put("preferred_username", wie);
      klopt("Je account klopt niet", hand.teken(inhoud));
    }
  }

  @Test
  void wieBeslistZetOokMetEenTokenDeTweedeStap() {
    var token = accounts.token(accounts.accountMetCode(mensen.met(Rol.BESLISSER)));
    assertThat(klopt("Meld je aan met een tweede stap", token).kop("WWW-Authenticate"))
        .hasValue(
            "Bearer realm=\"Brugwijzer\", error=\"insufficient_user_authentication\","
                + " acr_values=\"2\"");
    // Een ander, want een code werkt maar één keer.
    var ander = accounts.accountMetCode(mensen.met(Rol.BESLISSER));
    assertThat(met(accounts.tokenMetTweedeStap(ander)).status()).isEqualTo(200);
  }

  @Test
  void eenTokenInHetAdresOfInEenFormulierTeltNiet() {
    assertThat(lijn.lees(IK + "?access_token=" + goed).status()).isEqualTo(401);
    var formulier = "Content-Type: application/x-www-form-urlencoded";
    assertThat(lijn.stuur("POST", IK, "access_token=" + goed, formulier).status()).isEqualTo(401);
    assertThat(lijn.lees(IK, "Cookie: access_token=" + goed).status()).isEqualTo(401);
  }

  @Test
  void eenTeGroteKopWordtGeweigerdVoordatIemandHemLeest() {
    var antwoord = met(goed + "a".repeat(20_000));
    assertThat(antwoord.status()).isEqualTo(400);
    assertThat(antwoord.kop("Content-Type").orElseThrow()).startsWith("application/problem+json");
  }

  @Test
  void zonderTokenHoorJeHoeHetMoet() {
    for (var kop : List.of("X: y", "Authorization: Basic YmVoZWVyMTpkZW1v", "Authorization: x")) {
      var antwoord = lijn.lees(IK, kop);
      assertThat(antwoord.status()).isEqualTo(401);
      assertThat(antwoord.koppen("WWW-Authenticate")).containsOnly("Bearer realm=\"Brugwijzer\"");
    }
  }

  private Antwoord met(String token) {
    return lijn.lees(IK, "Authorization: Bearer " + token);
  }

  private void weigertMet(String gegeven, Object waarde) throws Exception {
    var anders = new HashMap<>(inhoud);
    anders.put(gegeven, waarde);
    weigert(hand.teken(anders));
  }

  private void weigert(String token) {
    var antwoord = klopt("Dit token geldt niet", token);
    assertThat(antwoord.kop("WWW-Authenticate"))
        .hasValue("Bearer realm=\"Brugwijzer\", error=\"invalid_token\"");
  }

  private Antwoord klopt(String titel, String token) {
    var antwoord = met(token);
    assertThat(antwoord.status()).as(antwoord.lijf()).isEqualTo(401);
    assertThat(antwoord.kop("Content-Type").orElseThrow()).startsWith("application/problem+json");
    assertThat(antwoord.json().get("title").asText()).isEqualTo(titel);
    assertThat(antwoord.lijf()).doesNotContain(bo.naam(), bo.email(), bo.organisatie());
    return antwoord;
  }

  private JWSHeader.Builder rs256() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(hand.kid());
  }

  private Antwoord alleTokens() throws Exception {
    var vraag =
        HttpRequest.newBuilder(URI.create(keycloak.uitgever() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=password&scope=openid&client_id=proef-acr-1&username="
                        + account.gebruikersnaam()
                        + "&password="
                        + Keycloakmensen.WACHTWOORD.replace(' ', '+')))
            .build();
    var antwoord = HttpClient.newHttpClient().send(vraag, BodyHandlers.ofString());
    return new Antwoord(antwoord.statusCode(), List.of(), antwoord.body());
  }
}

package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Welk token de API gelooft; elk vals token is op één punt na goed. */
class TokenlezerTest {

  private final Testklok klok = new Testklok();
  private final Nepkeycloak keycloak = new Nepkeycloak(klok.instant());
  private final Tokenlezer lezer = new Tokenlezer(keycloak.instellingen(), klok);

  @AfterEach
  void stop() {
    keycloak.close();
  }

  @Test
  void eenTokenDatKeycloakVoorOnsTekendeGeldt() {
    assertThat(lezer.lees(keycloak.token())).containsEntry("preferred_username", "g-7k3m2x9p");
    assertThat(lezer.lees(teken(kop(JWSAlgorithm.PS256, "k2"), Nepkeycloak.pss))).isNotEmpty();
    var es =
        keycloak.teken(kop(JWSAlgorithm.ES256, "k3"), Nepkeycloak.ec(Nepkeycloak.krom), t -> t);
    assertThat(lezer.lees(es)).isNotEmpty();
    assertThat(lezer.lees(met("aud", List.of("account", "brugwijzer-api")))).isNotEmpty();
  }

  @Test
  void eenTokenZonderHandtekeningGeldtNiet() {
    weigert(new PlainJWT(keycloak.inhoud().build()).serialize());
    var delen = keycloak.token().split("\\.");
    weigert(delen[0] + "." + delen[1] + ".");
    weigert(delen[0] + "." + delen[1]);
    weigert(base64("{\"alg\":\"none\",\"kid\":\"k1\"}") + "." + delen[1] + "." + delen[2]);
    weigert(base64("{\"alg\":\"nOnE\",\"typ\":\"JWT\"}") + "." + delen[1] + "." + delen[2]);
  }

  @Test
  void deOpenbareSleutelIsGeenGedeeldGeheim() throws Exception {
    var sleutel = Nepkeycloak.sleutel.toRSAPublicKey().getEncoded();
    var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(sleutel);
    for (var geheim : List.of(sleutel, pem.getBytes(StandardCharsets.US_ASCII)))
      for (var algoritme : List.of(JWSAlgorithm.HS256, JWSAlgorithm.HS512))
        weigert(keycloak.teken(kop(algoritme, "k1"), new MACSigner(geheim), t -> t));
  }

  @Test
  void eenAndereSleutelMetDezelfdeNaamGeldtNiet() {
    var vals = Nepkeycloak.rsa("k1", JWSAlgorithm.RS256, KeyUse.SIGNATURE);
    weigert(keycloak.teken(kop(JWSAlgorithm.RS256, "k1"), Nepkeycloak.rsa(vals), t -> t));
    weigert(
        keycloak.teken(new JWSHeader.Builder(JWSAlgorithm.RS256), Nepkeycloak.rsa(vals), t -> t));
  }

  @Test
  void eenSleutelVoorIetsAndersTekentNiet() {
    var verkeerd = Nepkeycloak.rsa(Nepkeycloak.versleutelt);
    weigert(keycloak.teken(kop(JWSAlgorithm.RS256, "k5"), verkeerd, t -> t));
    weigert(
        keycloak.teken(
            kop(JWSAlgorithm.PS256, "k1"), Nepkeycloak.rsa(Nepkeycloak.sleutel), t -> t));
    weigert(
        keycloak.teken(
            kop(JWSAlgorithm.RS512, "k1"), Nepkeycloak.rsa(Nepkeycloak.sleutel), t -> t));
  }

  @Test
  void eenMeegebrachteSleutelTeltNietEnWordtNietGehaald() throws Exception {
    lezer.lees(keycloak.token());
    var vals = Nepkeycloak.rsa("vals", JWSAlgorithm.RS256, KeyUse.SIGNATURE);
    try (var elders = new Nepkeycloak(klok.instant())) {
      var adres = URI.create(elders.adres() + "/sleutels");
      for (var kid : List.of("k1", "vals")) {
        weigert(teken(kop(JWSAlgorithm.RS256, kid).jwk(vals.toPublicJWK()), vals));
        weigert(teken(kop(JWSAlgorithm.RS256, kid).jwkURL(adres), vals));
        weigert(teken(kop(JWSAlgorithm.RS256, kid).x509CertURL(adres), vals));
      }
      weigert(
          teken(
              kop(JWSAlgorithm.RS256, "k1").criticalParams(Set.of("exp")).customParam("exp", 1),
              Nepkeycloak.sleutel));
      assertThat(elders.gevraagd).hasValue(0);
    }
  }

  @Test
  void eenTokenVanEenAndereUitgeverGeldtNiet() {
    weigert(met("iss", "https://sso.example/realms/master"));
    weigert(met("iss", "https://sso.example/realms/brugwijzer/"));
    weigert(met("iss", "https://SSO.example/realms/brugwijzer"));
    weigert(met("iss", keycloak.adres() + "/realms/brugwijzer"));
    weigert(met("iss", null));
  }

  @Test
  void eenTokenVoorEenAnderGeldtNiet() {
    weigert(met("aud", "account"));
    weigert(met("aud", List.of("brugwijzer", "account")));
    weigert(met("aud", List.of()));
    weigert(met("aud", null));
  }

  @Test
  void eenTokenVanEenAndereClientGeldtNiet() {
    weigert(met("azp", "ander-programma"));
    weigert(met("azp", "brugwijzer"));
    weigert(met("azp", "brugwijzer-api"));
    weigert(met("azp", List.of("programma")));
    weigert(met("azp", null));
  }

  @Test
  void eenVerlopenTokenGeldtNiet() {
    var token = keycloak.token();
    klok.vooruit(Duration.ofSeconds(359));
    assertThat(lezer.lees(token)).as("de klok mag een minuut schelen").isNotEmpty();
    klok.vooruit(Duration.ofSeconds(2));
    weigert(token);
    klok.herstel();
    weigert(met("exp", null));
  }

  @Test
  void eenTokenDatNogNietGeldtWordtGeweigerd() {
    weigert(met("nbf", Date.from(klok.instant().plusSeconds(61))));
    assertThat(lezer.lees(met("nbf", Date.from(klok.instant().plusSeconds(59))))).isNotEmpty();
  }

  @Test
  void eenBewijsVanAanmeldenOfEenVerverstokenGeeftGeenToegang() {
    for (var soort : List.of("ID", "Refresh", "Offline", "Logout", "bearer"))
      weigert(met("typ", soort));
    weigert(met("typ", null));
  }

  @Test
  void eenTokenDatAanEenSleutelHangtGeldtNietLos() {
    weigert(met("cnf", Map.of("jkt", "abc")));
  }

  @Test
  void wieInEenTokenKnoeitMaaktHetOngeldig() {
    var delen = keycloak.token().split("\\.");
    var inhoud = new String(Base64.getUrlDecoder().decode(delen[1]), StandardCharsets.UTF_8);
    var anders = base64(inhoud.replace("g-7k3m2x9p", "g-aaaaaaaa"));
    weigert(delen[0] + "." + anders + "." + delen[2]);
    for (var onzin : List.of("x", "a.b.c", "..", delen[0] + ".." + delen[2], "e30.e30.e30"))
      weigert(onzin);
  }

  @Test
  void alsKeycloakStilligtGaatWieEenTokenHeeftDoor() {
    var token = keycloak.token();
    lezer.lees(token);
    keycloak.close();
    assertThat(lezer.lees(token)).isNotEmpty();
    assertThat(lezer.lees(keycloak.token())).isNotEmpty();
  }

  @Test
  void alsKeycloakStilligtEnWijNogNietsWetenKomtErNiemandInMaarStraksWel() {
    keycloak.close();
    var token = keycloak.token();
    assertThat(geweigerd(token)).isEqualTo(Foutsoort.AANMELDSERVER_WEG);
    keycloak.start();
    assertThat(lezer.lees(token)).isNotEmpty();
  }

  @Test
  void wieBlijftVragenHoudtKeycloakNietBezig() {
    keycloak.close();
    var token = keycloak.token();
    for (var i = 0; i < 3; i++) assertThat(geweigerd(token)).isEqualTo(Foutsoort.AANMELDSERVER_WEG);
    keycloak.start();
    assertThat(geweigerd(token)).as("even rust").isEqualTo(Foutsoort.AANMELDSERVER_WEG);
    assertThat(keycloak.gevraagd).hasValue(0);
  }

  @Test
  void eenNieuweSleutelVanKeycloakGeldtMeteen() {
    lezer.lees(keycloak.token());
    keycloak.vervangSleutels();
    assertThat(lezer.lees(teken(kop(JWSAlgorithm.RS256, "k4"), Nepkeycloak.nieuw))).isNotEmpty();
    weigert(keycloak.token());
  }

  @Test
  void verzonnenSleutelnamenKostenKeycloakNiets() {
    lezer.lees(keycloak.token());
    for (var i = 0; i < 50; i++)
      weigert(
          teken(kop(JWSAlgorithm.RS256, "../../verzonnen' or 1=1 --" + i), Nepkeycloak.sleutel));
    assertThat(keycloak.gevraagd.get()).isLessThanOrEqualTo(3);
    assertThat(lezer.lees(keycloak.token())).isNotEmpty();
  }

  private String met(String gegeven, Object waarde) {
    UnaryOperator<JWTClaimsSet.Builder> anders = goed -> goed.claim(gegeven, waarde);
    return keycloak.token(anders);
  }

  private String teken(JWSHeader.Builder kop, RSAKey sleutel) {
    return keycloak.teken(kop, Nepkeycloak.rsa(sleutel), goed -> goed);
  }

  private void weigert(String token) {
    assertThat(geweigerd(token)).as(token).isEqualTo(Foutsoort.TOKEN_ONGELDIG);
  }

  private Foutsoort geweigerd(String token) {
    var fout = catchThrowableOfType(Tokengeweigerd.class, () -> lezer.lees(token));
    assertThat(fout).as("geaccepteerd: " + token).isNotNull();
    return fout.soort();
  }

  private static JWSHeader.Builder kop(JWSAlgorithm algoritme, String sleutel) {
    return new JWSHeader.Builder(algoritme).keyID(sleutel);
  }

  private static String base64(String tekst) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
  }
}

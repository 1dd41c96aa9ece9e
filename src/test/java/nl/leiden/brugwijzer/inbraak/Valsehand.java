package nl.leiden.brugwijzer.inbraak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.proef.Keycloakserver;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.representations.idm.ComponentRepresentation;
import org.keycloak.representations.idm.KeysMetadataRepresentation.KeyMetadataRepresentation;

/**
 * Tekent met een sleutel die Keycloak echt uitgeeft. Zo is aan een vals token niets vals dan wat de
 * proef eraan verandert.
 */
final class Valsehand {

  private static final String NAAM = "sleutel van de proef";

  private static Valsehand gedeeld;

  private final RSAKey sleutel;
  private final String kid;

  private Valsehand(RSAKey sleutel, String kid) {
    this.sleutel = sleutel;
    this.kid = kid;
  }

  static synchronized Valsehand bij(Keycloakserver keycloak) throws JOSEException {
    if (gedeeld == null) {
      var sleutel = new RSAKeyGenerator(2048).generate();
      gedeeld = new Valsehand(sleutel, geefAan(keycloak, sleutel));
    }
    return gedeeld;
  }

  private static String geefAan(Keycloakserver keycloak, RSAKey sleutel) throws JOSEException {
    var realm = keycloak.realm();
    var pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(sleutel.toPrivateKey().getEncoded())
            + "\n-----END PRIVATE KEY-----";
    var gever = new ComponentRepresentation();
    gever.setName(NAAM);
    gever.setProviderId("rsa");
    gever.setProviderType("org.keycloak.keys.KeyProvider");
    gever.setParentId(realm.toRepresentation().getId());
    var instellingen = new MultivaluedHashMap<String, String>();
    Map.of(
            "privateKey",
            pem,
            "algorithm",
            "RS256",
            "priority",
            "1",
            "enabled",
            "true",
            "active",
            "false")
        .forEach(instellingen::putSingle);
    gever.setConfig(instellingen);
    try (var antwoord = realm.components().add(gever)) {
      if (antwoord.getStatus() != 201) throw new IllegalStateException("geen sleutel");
    }
    var openbaar = Base64.getEncoder().encodeToString(sleutel.toPublicKey().getEncoded());
    return realm.keys().getKeyMetadata().getKeys().stream()
        .filter(k -> openbaar.equals(k.getPublicKey()))
        .map(KeyMetadataRepresentation::getKid)
        .findFirst()
        .orElseThrow();
  }

  String kid() {
    return kid;
  }

  RSAKey sleutel() {
    return sleutel;
  }

  /** Tekent met de sleutel die Keycloak uitgeeft. */
  String teken(Map<String, Object> inhoud) throws JOSEException {
    return teken(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid), sleutel, inhoud);
  }

  /** Tekent met een andere kop of sleutel. */
  static String teken(JWSHeader.Builder kop, RSAKey sleutel, Map<String, Object> inhoud)
      throws JOSEException {
    var bouwer = new JWTClaimsSet.Builder();
    inhoud.forEach(
        (naam, waarde) ->
            bouwer.claim(
                naam,
                List.of("exp", "iat", "nbf").contains(naam) && waarde instanceof Number n
                    ? new Date(n.longValue() * 1000)
                    : waarde));
    var token = new SignedJWT(kop.type(JOSEObjectType.JWT).build(), bouwer.build());
    token.sign(new RSASSASigner(sleutel));
    return token.serialize();
  }
}

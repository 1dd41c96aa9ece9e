package nl.leiden.brugwijzer.proef;

import com.bastiaanjansen.otp.SecretGenerator;
import com.bastiaanjansen.otp.TOTPGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.boot.json.JsonParserFactory;

/** Maakt accounts in Keycloak, zoals een beheerder daar, en haalt tokens voor wie er een heeft. */
public final class Keycloakmensen {

  /** Het wachtwoord van iedereen hier. */
  public static final String WACHTWOORD = "een lange zin om te proberen";

  private final Keycloakserver keycloak;

  Keycloakmensen(Keycloakserver keycloak) {
    this.keycloak = keycloak;
  }

  /**
   * Iemand met een account.
   *
   * @param id van het account in Keycloak
   * @param geheim van de app met codes (base32), of null
   */
  public record Account(String id, String gebruikersnaam, String email, String geheim) {

    /** De code die de app nu laat zien. */
    public String code() {
      return Keycloakmensen.code(geheim);
    }
  }

  /** De code die een app met dit geheim (base32) nu laat zien. */
  public static String code(String geheim) {
    return code(geheim, Instant.now());
  }

  /** De code die een app met dit geheim (base32) op een moment laat zien. */
  public static String code(String geheim, Instant moment) {
    return new TOTPGenerator.Builder(geheim.getBytes(StandardCharsets.US_ASCII)).build().at(moment);
  }

  /** Geeft iemand een account dat klopt met wat Brugwijzer weet, zonder tweede stap. */
  public Account account(Gebruiker wie) {
    return account(wie, null);
  }

  /** Geeft iemand een account dat klopt, met de tweede stap al ingesteld. */
  public Account accountMetCode(Gebruiker wie) {
    return account(wie, new String(SecretGenerator.generate(), StandardCharsets.US_ASCII));
  }

  private Account account(Gebruiker wie, String geheim) {
    var groepen =
        wie.vestiging() == null
            ? List.of("organisaties/" + wie.organisatie())
            : List.of("organisaties/" + wie.organisatie(), "scholen/" + wie.vestiging());
    return maak(wie.gebruikersnaam(), wie.email(), List.of(wie.rol().name()), groepen, geheim);
  }

  /**
   * Maakt een account met precies deze rollen en groepen, of het klopt of niet.
   *
   * @param groepen zoals {@code organisaties/jgz}
   * @param geheim van de app met codes, of null
   */
  public Account maak(
      String gebruikersnaam,
      String email,
      List<String> rollen,
      List<String> groepen,
      String geheim) {
    var mens = new UserRepresentation();
    mens.setUsername(gebruikersnaam);
    mens.setEmail(email);
    mens.setEmailVerified(true);
    mens.setEnabled(true);
    mens.setCredentials(
        geheim == null ? List.of(wachtwoord()) : List.of(wachtwoord(), codes(geheim)));
    try (var antwoord = keycloak.realm().users().create(mens)) {
      var id = CreatedResponseUtil.getCreatedId(antwoord);
      rollen.forEach(rol -> geefRol(id, rol));
      groepen.forEach(groep -> zetIn(id, groep));
      return new Account(id, gebruikersnaam, email, geheim);
    }
  }

  private static CredentialRepresentation wachtwoord() {
    var wachtwoord = new CredentialRepresentation();
    wachtwoord.setType(CredentialRepresentation.PASSWORD);
    wachtwoord.setValue(WACHTWOORD);
    wachtwoord.setTemporary(false);
    return wachtwoord;
  }

  private static CredentialRepresentation codes(String geheim) {
    var codes = new CredentialRepresentation();
    codes.setType("otp");
    codes.setUserLabel("proeftelefoon");
    codes.setSecretData("{\"value\":\"%s\"}".formatted(geheim));
    codes.setCredentialData(
        "{\"subType\":\"totp\",\"period\":30,\"digits\":6,\"algorithm\":\"HmacSHA1\","
            + "\"secretEncoding\":\"BASE32\"}");
    return codes;
  }

  /** Het account zelf, voor wat een beheerder van Keycloak ermee doet. */
  public UserResource bij(String id) {
    return keycloak.realm().users().get(id);
  }

  /** Geeft een rol, zoals in de console van Keycloak. */
  public void geefRol(String id, String rol) {
    bij(id).roles().realmLevel().add(List.of(keycloak.realm().roles().get(rol).toRepresentation()));
  }

  /** Neemt een rol af, zoals in de console van Keycloak. */
  public void neemRol(String id, String rol) {
    bij(id)
        .roles()
        .realmLevel()
        .remove(List.of(keycloak.realm().roles().get(rol).toRepresentation()));
  }

  /** Zet iemand in een groep die er zo nodig komt. */
  public void zetIn(String id, String groep) {
    bij(id).joinGroup(groep(groep));
  }

  /** Haalt iemand uit een groep. */
  public void haalUit(String id, String groep) {
    bij(id).leaveGroup(groep(groep));
  }

  private String groep(String pad) {
    var boven = keycloak.realm().getGroupByPath("/" + pad.substring(0, pad.indexOf('/'))).getId();
    var nieuw = new GroupRepresentation();
    nieuw.setName(pad.substring(pad.indexOf('/') + 1));
    try (var antwoord = keycloak.realm().groups().group(boven).subGroup(nieuw)) {
      return antwoord.getStatus() == 409
          ? keycloak.realm().getGroupByPath("/" + pad).getId()
          : CreatedResponseUtil.getCreatedId(antwoord);
    }
  }

  /** Doet iets terwijl Keycloak niet vertelt hoe zeker een aanmelding is, en herstelt dat. */
  public void zonderNiveau(Runnable wat) {
    var schermen = keycloak.realm().clients().findByClientId("brugwijzer").get(0).getId();
    var client = keycloak.realm().clients().get(schermen);
    var acr =
        client.getDefaultClientScopes().stream()
            .filter(scope -> scope.getName().equals("acr"))
            .findFirst()
            .orElseThrow();
    client.removeDefaultClientScope(acr.getId());
    try {
      wat.run();
    } finally {
      client.addDefaultClientScope(acr.getId());
    }
  }

  /** Een token voor de API van wie alleen een wachtwoord gaf. */
  public String token(Account wie) {
    return token(wie, "1");
  }

  /** Een token voor de API van wie ook een code gaf. */
  public String tokenMetTweedeStap(Account wie) {
    return token(wie, "2");
  }

  /** Via een client die alleen in de proef bestaat: het realm zelf kent deze weg niet. */
  private String token(Account wie, String acr) {
    var client =
        client(
            "proef-acr-" + acr,
            List.of("basic", "profile", "email", "roles", "brugwijzer-api"),
            acr);
    return token(client, wie);
  }

  /** Een token van een andere client, met deze scopes en dit acr. */
  public String token(Account wie, String client, List<String> scopes, String acr) {
    return token(client(client, scopes, acr), wie);
  }

  private String token(String client, Account wie) {
    var velden =
        new HashMap<>(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                wie.gebruikersnaam(),
                "password",
                WACHTWOORD));
    if (wie.geheim() != null) velden.put("totp", wie.code());
    var vraag =
        HttpRequest.newBuilder(URI.create(keycloak.uitgever() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(formulier(velden)))
            .build();
    try {
      var antwoord = HttpClient.newHttpClient().send(vraag, BodyHandlers.ofString());
      if (antwoord.statusCode() != 200) throw new IllegalStateException(antwoord.body());
      return (String)
          JsonParserFactory.getJsonParser().parseMap(antwoord.body()).get("access_token");
    } catch (IOException | InterruptedException geenToken) {
      throw new IllegalStateException(geenToken);
    }
  }

  private static String formulier(Map<String, String> velden) {
    return velden.entrySet().stream()
        .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private String client(String naam, List<String> scopes, String acr) {
    if (!keycloak.realm().clients().findByClientId(naam).isEmpty()) return naam;
    var client = new ClientRepresentation();
    client.setClientId(naam);
    client.setPublicClient(true);
    client.setStandardFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(true);
    client.setDefaultClientScopes(scopes);
    var mapper = new ProtocolMapperRepresentation();
    mapper.setName("acr van de proef");
    mapper.setProtocol("openid-connect");
    mapper.setProtocolMapper("oidc-hardcoded-claim-mapper");
    mapper.setConfig(
        Map.of(
            "claim.name", "acr",
            "claim.value", acr,
            "jsonType.label", "String",
            "access.token.claim", "true"));
    client.setProtocolMappers(List.of(mapper));
    keycloak.realm().clients().create(client).close();
    return naam;
  }
}

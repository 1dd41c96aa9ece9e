package nl.leiden.brugwijzer.gebruiker.keycloak;

import jakarta.ws.rs.client.ClientBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Het realm zoals het beheer het ziet. Vraagt Keycloak bij de start niets, en wacht nooit lang. */
@Component
@Profile("productie")
class Keycloakrealm implements DisposableBean {

  private static final int VERBINDEN_SECONDEN = 3;
  private static final int LEZEN_SECONDEN = 10;
  private static final int BLADZIJDE = 100;
  private static final int BESTAAT_AL = 409;

  private final Keycloak keycloak;
  private final String realm;

  Keycloakrealm(
      @Value("${brugwijzer.keycloak.intern:}") String intern,
      @Value("${brugwijzer.keycloak.adres}") String adres,
      @Value("${brugwijzer.keycloak.realm:}") String realm,
      @Value("${brugwijzer.keycloak.beheergeheim}") String geheim) {
    this.realm = realm.isBlank() ? "brugwijzer" : realm.strip();
    this.keycloak =
        KeycloakBuilder.builder()
            .serverUrl((intern.isBlank() ? adres : intern).strip().replaceFirst("/+$", ""))
            .realm(this.realm)
            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
            .clientId("brugwijzer-beheer")
            .clientSecret(geheim)
            .resteasyClient(
                ClientBuilder.newBuilder()
                    .connectTimeout(VERBINDEN_SECONDEN, TimeUnit.SECONDS)
                    .readTimeout(LEZEN_SECONDEN, TimeUnit.SECONDS)
                    .register(JacksonProvider.class, BLADZIJDE)
                    .build())
            .build();
  }

  RealmResource realm() {
    return keycloak.realm(realm);
  }

  /** Het account met precies deze gebruikersnaam. */
  Optional<UserRepresentation> vind(String gebruikersnaam) {
    return realm().users().searchByUsername(gebruikersnaam, true).stream().findFirst();
  }

  UserResource bij(UserRepresentation account) {
    return realm().users().get(account.getId());
  }

  /**
   * De groep met dit pad; die komt er als zij er nog niet is. Het huis van de groep staat in het
   * realm.
   */
  String groep(String pad) {
    var streep = pad.lastIndexOf('/');
    var boven = realm().getGroupByPath(pad.substring(0, streep));
    var nieuw = new GroupRepresentation();
    nieuw.setName(pad.substring(streep + 1));
    try (var antwoord = realm().groups().group(boven.getId()).subGroup(nieuw)) {
      return antwoord.getStatus() == BESTAAT_AL
          ? realm().getGroupByPath(pad).getId()
          : CreatedResponseUtil.getCreatedId(antwoord);
    }
  }

  /** Alles wat Keycloak in bladzijden geeft. */
  static <T> List<T> alle(BiFunction<Integer, Integer, List<T>> bladzijde) {
    var alles = new ArrayList<T>();
    List<T> volgende;
    do {
      volgende = bladzijde.apply(alles.size(), BLADZIJDE);
      alles.addAll(volgende);
    } while (volgende.size() == BLADZIJDE);
    return alles;
  }

  @Override
  public void destroy() {
    keycloak.close();
  }
}

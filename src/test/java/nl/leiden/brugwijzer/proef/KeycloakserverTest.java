package nl.leiden.brugwijzer.proef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RoleRepresentation;
import org.springframework.boot.json.JsonParserFactory;

/** De proefbank zelf, en wat het realm belooft. */
class KeycloakserverTest {

  private final Keycloakserver keycloak = Keycloakserver.gedeeld();
  private final Keycloakmensen mensen = keycloak.mensen();

  @Test
  void elkeRolVanBrugwijzerIsEenRolInHetRealm() {
    assertThat(keycloak.realm().roles().list())
        .extracting(RoleRepresentation::getName)
        .contains(Arrays.stream(Rol.values()).map(Rol::name).toArray(String[]::new));
  }

  @Test
  void eenTokenZegtWieHetIsEnVoorWie() {
    var wie = iemand();
    assertThat(inhoud(mensen.token(wie)))
        .containsEntry("preferred_username", wie.gebruikersnaam())
        .containsEntry("email", wie.email())
        .containsEntry("iss", keycloak.uitgever())
        .containsEntry("acr", "1")
        .containsKey("sid")
        .satisfies(
            t ->
                assertThat(List.<Object>copyOf((List<?>) t.get("groups")))
                    .containsExactlyInAnyOrder("/organisaties/proef", "/scholen/X12345"))
        .containsEntry("aud", "brugwijzer-api")
        .extractingByKey("realm_access")
        .asString()
        .contains("BRUGFUNCTIONARIS");
    assertThat(inhoud(mensen.tokenMetTweedeStap(wie))).containsEntry("acr", "2");
  }

  @Test
  void naStoppenEnStartenIsIedereenErNog() {
    var wie = iemand();
    keycloak.stop();
    assertThatThrownBy(() -> mensen.token(wie)).isInstanceOf(RuntimeException.class);
    keycloak.start();
    assertThat(mensen.token(wie)).isNotBlank();
  }

  private Keycloakmensen.Account iemand() {
    var naam = "g-" + UUID.randomUUID().toString().substring(0, 8);
    return mensen.maak(
        naam,
        naam + "@voorbeeld.example",
        List.of("BRUGFUNCTIONARIS"),
        List.of("organisaties/proef", "scholen/X12345"),
        null);
  }

  private static Map<String, Object> inhoud(String token) {
    var midden = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return JsonParserFactory.getJsonParser().parseMap(new String(midden));
  }
}

package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class KeycloakgebruikerTest {

  @Test
  void eenAanmeldingGaatHeelDoorDeDatabase() throws Exception {
    var wie = wie(Rol.BESLISSER, "2");
    var terug =
        (OAuth2AuthenticationToken)
            heenEnWeer(new OAuth2AuthenticationToken(wie, wie.getAuthorities(), "brugwijzer"));
    assertThat(terug.getName()).isEqualTo("g-7k3m2x9p");
    assertThat(terug.getPrincipal())
        .isInstanceOfSatisfying(
            Keycloakgebruiker.class,
            zelfde -> {
              assertThat(zelfde.gebruiker()).isEqualTo(wie.gebruiker());
              assertThat(zelfde.sid()).isEqualTo("sessie-1");
              assertThat(zelfde.getClaims()).isEqualTo(wie.getClaims());
            });
  }

  @Test
  void watErInHetLogboekKomtIsAlleenDeGebruikersnaam() {
    var wie = wie(Rol.BESLISSER, "1");
    assertThat(wie).hasToString("g-7k3m2x9p");
    assertThat(new OAuth2AuthenticationToken(wie, wie.getAuthorities(), "brugwijzer").toString())
        .doesNotContain("voorbeeld.example", "Proef", "het-bewijs");
  }

  @ParameterizedTest
  @CsvSource({
    "BESLISSER,1,true",
    "BESLISSER,2,false",
    "BESLISSER,0,true",
    "BESLISSER,x,true",
    "BRUGFUNCTIONARIS,1,false"
  })
  void deTweedeStapHangtAfVanDeRolEnVanWatKeycloakZag(Rol rol, String acr, boolean mist) {
    assertThat(wie(rol, acr).mistTweedeStap()).isEqualTo(mist);
  }

  private static Object heenEnWeer(Object iets) throws Exception {
    var bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(iets);
    return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }

  private static Keycloakgebruiker wie(Rol rol, String acr) {
    var bewijs =
        new OidcIdToken(
            "het-bewijs",
            Instant.EPOCH,
            Instant.EPOCH.plusSeconds(300),
            Map.of(
                "sub",
                "account-1",
                "sid",
                "sessie-1",
                "acr",
                acr,
                "groups",
                List.of("/organisaties/gemeente")));
    return new Keycloakgebruiker(
        new Gebruiker(
            "g-7k3m2x9p", "Proef", "p@voorbeeld.example", rol, "gemeente", "G", null, null),
        bewijs);
  }
}

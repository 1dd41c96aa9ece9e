package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeycloakinstellingenTest {

  @Test
  void watDeBrowserZietVolgtUitHetAdresEnDeRestUitIntern() {
    var keycloak = met("https://sso.example/", "http://keycloak:8080", "stad");
    assertThat(keycloak.uitgever()).isEqualTo("https://sso.example/realms/stad");
    assertThat(keycloak.autorisatie())
        .isEqualTo("https://sso.example/realms/stad/protocol/openid-connect/auth");
    assertThat(keycloak.afmelden())
        .isEqualTo("https://sso.example/realms/stad/protocol/openid-connect/logout");
    assertThat(keycloak.token())
        .isEqualTo("http://keycloak:8080/realms/stad/protocol/openid-connect/token");
    assertThat(keycloak.sleutels())
        .isEqualTo("http://keycloak:8080/realms/stad/protocol/openid-connect/certs");
    assertThat(keycloak.beheer()).isEqualTo("http://keycloak:8080/admin/realms/stad");
  }

  @Test
  void watLeegIsKrijgtDeGewoneWaarde() {
    var keycloak = met("https://sso.example", " ", "");
    assertThat(keycloak.sleutels()).startsWith("https://sso.example/realms/brugwijzer/");
    assertThat(keycloak.apiclients()).isEmpty();
  }

  @Test
  void deGeheimenStaanNooitInEenLogregel() {
    assertThat(met("https://sso.example", null, null).toString())
        .doesNotContain("geheim-een", "geheim-twee");
  }

  private static Keycloakinstellingen met(String adres, String intern, String realm) {
    return new Keycloakinstellingen(adres, intern, realm, "geheim-een", "geheim-twee", null);
  }
}

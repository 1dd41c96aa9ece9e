package nl.leiden.brugwijzer.inbraak;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.proef.KeycloakTest;
import nl.leiden.brugwijzer.proef.Keycloakmensen;
import nl.leiden.brugwijzer.proef.Keycloakserver;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De API terwijl Keycloak stilligt; dat niemand dan zomaar binnenkomt, staat in TokenlezerTest. */
@KeycloakTest
class KeycloakStilTest {

  private static final String IK = "/api/v1/ik";

  @Autowired Keycloakserver keycloak;
  @Autowired Keycloakmensen accounts;
  @Autowired Proefmensen mensen;

  @Test
  void wieEenTokenHeeftWerktDoorEnWieVertrektNiet() {
    var lijn = new Lijn(keycloak.brugwijzer());
    var blijft = mensen.brugfunctionaris();
    var vertrekt = mensen.brugfunctionaris();
    var alsBlijft = "Authorization: Bearer " + accounts.token(accounts.account(blijft));
    var alsVertrekt = "Authorization: Bearer " + accounts.token(accounts.account(vertrekt));
    assertThat(lijn.lees(IK, alsBlijft).status()).isEqualTo(200);
    keycloak.stop();
    try {
      assertThat(lijn.lees(IK, alsBlijft).status()).isEqualTo(200);
      assertThat(lijn.lees(IK, alsVertrekt).status()).isEqualTo(200);
      mensen.vertrekt(vertrekt);
      assertThat(lijn.lees(IK, alsVertrekt).status()).isEqualTo(401);
      assertThat(lijn.lees(IK, alsBlijft + "x").status()).isEqualTo(401);
    } finally {
      keycloak.start();
    }
    assertThat(lijn.lees(IK, alsBlijft).status()).isEqualTo(200);
  }
}

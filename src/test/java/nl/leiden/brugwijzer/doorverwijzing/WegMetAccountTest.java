package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Een instantie met account: elke weg van versturen tot de uitkomst. */
@BrugwijzerTest
class WegMetAccountTest {

  @Autowired Loop loop;

  @Test
  void versturenLegtDeZaakBijHetTeam() {
    var rit = loop.naarTeam();
    assertThat(rit.status()).isEqualTo(Status.VERZONDEN);
    assertThat(rit.open()).containsExactly("ontvangstBevestigen");
    assertThat(rit.berichten()).containsExactly("noor nieuw", "sam nieuw");
    assertThat(rit.tijdlijn()).containsExactly("VERSTUURD");
    assertThat(rit.spoor()).containsExactly("doorverwijzing.versturen");
    rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN)
        .team(UITKOMST_TERUGKOPPELEN, HULP_GESTART)
        .school(NAZORG, JA);
    System.err.println(rit.weg());
    System.err.println(rit.nu());
  }
}

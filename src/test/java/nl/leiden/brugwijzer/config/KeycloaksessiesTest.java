package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.config.Aanmeldpunt.Reden;
import nl.leiden.brugwijzer.config.Keycloaksessies.Stand;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Kluis;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

@BrugwijzerTest
class KeycloaksessiesTest {

  @Autowired JdbcClient jdbc;
  @Autowired Kluis kluis;
  @Autowired Testklok klok;
  @Autowired Proefmensen mensen;

  private final String sid = UUID.randomUUID().toString();
  private Keycloaksessies sessies;
  private Keycloakgebruiker wie;

  @BeforeEach
  void begin() {
    sessies = new Keycloaksessies(jdbc, kluis, klok);
    wie = wie(mensen.brugfunctionaris());
  }

  @AfterEach
  void zetTerug() {
    klok.herstel();
  }

  @Test
  void hetVerversbewijsStaatVersleuteldInDeDatabase() {
    sessies.begin(wie, "geheim-bewijs");
    var bewaard =
        jdbc.sql("select ververs from keycloaksessie where sid = ?")
            .param(sid)
            .query(byte[].class)
            .single();
    assertThat(new String(bewaard, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("geheim-bewijs");
    assertThat(sessies.neemBeurt(sid, stand())).contains("geheim-bewijs");
  }

  @Test
  void vanAchtTegelijkKrijgtErEenDeBeurt() {
    sessies.begin(wie, "bewijs");
    klok.vooruit(Duration.ofMinutes(6));
    var gezien = stand();
    var beurten =
        Samen.doe(
            IntStream.range(0, 8)
                .<Samen.Handeling>mapToObj(i -> () -> sessies.neemBeurt(sid, gezien).isPresent())
                .toList());
    assertThat(beurten).filteredOn(b -> Boolean.TRUE.equals(b.waarde())).hasSize(1);
    assertThat(stand().verlengNa()).isEqualTo(klok.instant().plus(Keycloaksessies.VERLENG));
  }

  @Test
  void afmeldenWintOokAlsHetEerderAankomtDanDeAanmelding() {
    sessies.meldAf(sid);
    sessies.begin(wie, "bewijs");
    assertThat(stand().einde()).isEqualTo(Reden.AFGEMELD);
    assertThat(sessies.neemBeurt(sid, stand())).isEmpty();
  }

  @Test
  void naEenAndereRedenKanIemandOpnieuwBeginnen() {
    sessies.begin(wie, "bewijs");
    sessies.eindig(sid, Reden.GEWIJZIGD);
    assertThat(stand().einde()).isEqualTo(Reden.GEWIJZIGD);
    sessies.begin(wie, "nieuw");
    assertThat(stand().einde()).isNull();
  }

  @Test
  void zonderSessieInHetBerichtGaatHetHeleAccountEraf() {
    sessies.begin(wie, "bewijs");
    sessies.meldAccountAf(wie.getSubject());
    assertThat(stand().einde()).isEqualTo(Reden.AFGEMELD);
  }

  @Test
  void watVoorbijIsBlijftNiet() {
    sessies.begin(wie, "bewijs");
    klok.vooruit(Duration.ofHours(13));
    new Keycloaksessies(jdbc, kluis, klok).begin(wie(wie.gebruiker(), "ander-" + sid), "bewijs");
    assertThat(sessies.stand(sid)).isEmpty();
  }

  private Stand stand() {
    return sessies.stand(sid).orElseThrow();
  }

  private Keycloakgebruiker wie(Gebruiker gebruiker) {
    return wie(gebruiker, sid);
  }

  private static Keycloakgebruiker wie(Gebruiker gebruiker, String sid) {
    return new Keycloakgebruiker(
        gebruiker,
        new OidcIdToken(
            "bewijs",
            Instant.EPOCH,
            Instant.EPOCH.plusSeconds(300),
            Map.of("sub", "account-" + sid, "sid", sid, "acr", "1")));
  }
}

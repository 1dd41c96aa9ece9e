package nl.leiden.brugwijzer.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.bericht.Voorkeur.Wijze;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wanneer een mail die nu klaarligt weg mag. */
class VoorkeurTest {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource({
    // 's nachts stil, over middernacht heen
    "18, 8, false, 2026-11-16T17:59, 2026-11-16T17:59",
    "18, 8, false, 2026-11-16T18:00, 2026-11-17T08:00",
    "18, 8, false, 2026-11-17T03:15, 2026-11-17T08:00",
    "18, 8, false, 2026-11-17T08:00, 2026-11-17T08:00",
    // overdag stil
    "12, 14, false, 2026-11-16T12:30, 2026-11-16T14:00",
    "12, 14, false, 2026-11-16T11:59, 2026-11-16T11:59",
    // het weekend en een feestdag: eerste kerstdag valt op vrijdag
    ", , true, 2026-11-20T23:00, 2026-11-20T23:00",
    ", , true, 2026-11-21T09:00, 2026-11-23T00:00",
    "18, 8, true, 2026-11-20T19:00, 2026-11-23T08:00",
    "18, 8, true, 2026-12-24T18:30, 2026-12-28T08:00",
    // de nacht dat de klok verspringt
    "1, 3, false, 2026-03-29T01:30, 2026-03-29T03:00",
    ", , false, 2026-11-21T03:00, 2026-11-21T03:00",
  })
  void eenMailWachtTotDeStilteVoorbijIs(
      Integer van, Integer tot, boolean weekend, LocalDateTime nu, LocalDateTime mag) {
    var voorkeur = new Voorkeur(Wijze.DIRECT, 8, van, tot, weekend);
    assertThat(voorkeur.eerstvolgend(nu.atZone(HIER), new Werkdagen())).isEqualTo(mag.atZone(HIER));
  }
}

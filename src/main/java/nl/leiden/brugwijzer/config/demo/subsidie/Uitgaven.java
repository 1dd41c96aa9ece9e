package nl.leiden.brugwijzer.config.demo.subsidie;

import java.math.BigDecimal;
import java.util.List;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsinhoud;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsinhoud.Jaarkosten;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsinhoud.Kosten;

/** Wat een school in de eerste ronde uitgaf, kort opgeschreven. */
final class Uitgaven {

  private static final int SCHOLING = 1_500;

  private Uitgaven() {}

  /**
   * Een verantwoording over twee schooljaren.
   *
   * @param eerste uitgegeven in het eerste jaar, in hele euro's
   * @param nietGedaan leeg als alles volgens plan ging
   */
  static Verantwoordingsinhoud over(
      int eerste, int tweede, String uren, String activiteiten, String nietGedaan) {
    return new Verantwoordingsinhoud(
        activiteiten,
        new BigDecimal(uren),
        List.of(
            new Kosten("Inhuur brugfunctionaris", null, euro(eerste + tweede - SCHOLING)),
            new Kosten("Scholing en intervisie", null, euro(SCHOLING))),
        List.of(
            new Jaarkosten(Vraag.EERSTE, euro(eerste)), new Jaarkosten(Vraag.TWEEDE, euro(tweede))),
        nietGedaan);
  }

  private static BigDecimal euro(int heel) {
    return new BigDecimal(heel).setScale(2);
  }
}

package nl.leiden.brugwijzer.doorverwijzing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Verwezen, aangekomen en opgelost zijn drie verschillende feiten, elk met een eigen moment; null
 * zolang iets niet gebeurde.
 */
@Embeddable
public record Mijlpalen(
    @Column(name = "verwezen_op") Instant verwezen,
    @Column(name = "ontvangen_op") Instant ontvangen,
    @Column(name = "aangenomen_op") Instant aangenomen,
    @Column(name = "aangekomen_op") Instant aangekomen,
    @Column(name = "opgelost_op") Instant opgelost,
    @Column(name = "afgesloten_op") Instant afgesloten) {

  static Mijlpalen verwezen(Instant nu) {
    return new Mijlpalen(nu, null, null, null, null, null);
  }

  Mijlpalen ontvangen(Instant nu) {
    return new Mijlpalen(verwezen, nu, aangenomen, aangekomen, opgelost, afgesloten);
  }

  Mijlpalen aangenomen(Instant nu) {
    return new Mijlpalen(verwezen, eerste(ontvangen, nu), nu, aangekomen, opgelost, afgesloten);
  }

  Mijlpalen aangekomen(Instant nu) {
    return new Mijlpalen(verwezen, ontvangen, aangenomen, nu, opgelost, afgesloten);
  }

  /**
   * @param isOpgelost of het probleem weg is; anders is er alleen afgesloten
   */
  Mijlpalen afgesloten(boolean isOpgelost, Instant nu) {
    return new Mijlpalen(verwezen, ontvangen, aangenomen, aangekomen, isOpgelost ? nu : null, nu);
  }

  private static Instant eerste(Instant eerder, Instant nu) {
    return eerder == null ? nu : eerder;
  }
}

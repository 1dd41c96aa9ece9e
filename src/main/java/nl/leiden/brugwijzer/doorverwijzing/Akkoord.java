package nl.leiden.brugwijzer.doorverwijzing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wat er met de ouder is afgesproken: een werkafspraak die de ouder altijd kan intrekken, geen
 * grondslag (AVG).
 *
 * @param wie wie akkoord gaf
 * @param hoe hoe dat ging
 * @param op wanneer
 * @param deelt wat de ontvanger mag zien
 */
@Embeddable
public record Akkoord(
    @Enumerated(EnumType.STRING) @Column(name = "akkoord_wie") Wie wie,
    @Enumerated(EnumType.STRING) @Column(name = "akkoord_hoe") Hoe hoe,
    @Column(name = "akkoord_op") LocalDate op,
    @Column(name = "akkoord_deelt") String[] deelt) {

  /** Wie akkoord kan geven. */
  public enum Wie {
    MOEDER,
    VADER,
    OUDERS,
    VERZORGER
  }

  /** Hoe akkoord gegeven is. */
  public enum Hoe {
    MONDELING,
    TELEFOON,
    SCHRIFTELIJK
  }

  /** Wat gedeeld kan worden; het label van het gezin hoort daar nooit bij. */
  public enum Deelbaar {
    NAAM,
    TELEFOON,
    TALEN,
    KINDEREN,
    TOELICHTING
  }

  static Akkoord van(Wie wie, Hoe hoe, LocalDate op, Set<Deelbaar> deelt) {
    return new Akkoord(
        wie, hoe, op, new TreeSet<>(deelt).stream().map(Enum::name).toArray(String[]::new));
  }

  Set<Deelbaar> gedeeld() {
    if (deelt == null) return Set.of();
    return Stream.of(deelt).map(Deelbaar::valueOf).collect(Collectors.toCollection(TreeSet::new));
  }
}

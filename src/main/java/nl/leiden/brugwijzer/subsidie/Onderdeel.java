package nl.leiden.brugwijzer.subsidie;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Een stap van het aanvraagformulier. */
public enum Onderdeel {
  SCHOOL,
  OUDERS,
  KENGETALLEN,
  INZET,
  KWALITEIT,
  BEGROTING,
  RIJKSSUBSIDIE,
  REKENING;

  /** Zoals het in een adres staat. */
  public String pad() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Het onderdeel met dit pad. */
  public static Optional<Onderdeel> met(String pad) {
    return Stream.of(values()).filter(o -> o.pad().equals(pad)).findFirst();
  }

  /** Het onderdeel hierna; leeg na het laatste. */
  public Optional<Onderdeel> volgende() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  /** Het onderdeel hiervoor; leeg bij het eerste. */
  public Optional<Onderdeel> vorige() {
    return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
  }
}

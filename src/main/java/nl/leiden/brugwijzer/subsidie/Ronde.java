package nl.leiden.brugwijzer.subsidie;

import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.NietGevonden;

/**
 * Een weg naar een besluit: iemand bereidt voor, de school geeft zo nodig haar zienswijze, een
 * ander besluit, en het besluit wordt bekendgemaakt.
 */
public enum Ronde {
  AANVRAAG(Stap.BEOORDELEN, Stap.ZIENSWIJZE_GEVEN, Stap.BESLUITEN, Stap.BEKENDMAKEN),
  VASTSTELLING(
      Stap.VASTSTELLING_BEOORDELEN,
      Stap.ZIENSWIJZE_VASTSTELLING,
      Stap.VASTSTELLEN,
      Stap.VASTSTELLING_BEKENDMAKEN),
  INTREKKING(
      Stap.INTREKKING_VOORBEREIDEN,
      Stap.ZIENSWIJZE_INTREKKING,
      Stap.INTREKKEN,
      Stap.INTREKKING_BEKENDMAKEN),
  /** De school is al gehoord: zij maakte zelf bezwaar. */
  BEZWAAR(Stap.BEZWAAR_BEHANDELEN, null, Stap.BEZWAAR_BESLISSEN, Stap.BEZWAAR_BEKENDMAKEN);

  private final Stap voorbereiden;
  private final Stap zienswijze;
  private final Stap besluiten;
  private final Stap bekendmaken;

  Ronde(Stap voorbereiden, Stap zienswijze, Stap besluiten, Stap bekendmaken) {
    this.voorbereiden = voorbereiden;
    this.zienswijze = zienswijze;
    this.besluiten = besluiten;
    this.bekendmaken = bekendmaken;
  }

  /**
   * De ronde waar een stap bij hoort.
   *
   * @throws nl.leiden.brugwijzer.basis.NietGevonden als zij bij geen ronde hoort
   */
  public static Ronde met(Stap stap) {
    return Stream.of(values())
        .filter(
            ronde ->
                Stream.of(ronde.voorbereiden, ronde.zienswijze, ronde.besluiten, ronde.bekendmaken)
                    .anyMatch(s -> s == stap))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("ronde", stap));
  }

  /** De stap waarin het besluit wordt voorbereid. */
  public Stap voorbereiden() {
    return voorbereiden;
  }

  /** De stap waarin de school haar zienswijze geeft, of null. */
  public Stap zienswijze() {
    return zienswijze;
  }

  /** De stap waarin een ander besluit. */
  public Stap besluiten() {
    return besluiten;
  }

  /** De stap waarin het besluit wordt bekendgemaakt. */
  public Stap bekendmaken() {
    return bekendmaken;
  }
}

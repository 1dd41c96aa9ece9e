package nl.leiden.brugwijzer.subsidie;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Hoe ver een aanvraag is, en waar zij vandaar heen kan. */
public enum Aanvraagstatus {
  CONCEPT,
  /** De gemeente kijkt of alles er is. */
  INGEDIEND,
  /** De school vult aan. */
  AANVULLEN,
  /** De gemeente kijkt of de aanvulling genoeg is. */
  AANGEVULD,
  BEOORDELEN,
  /** De school kan haar zienswijze geven op een voornemen. */
  ZIENSWIJZE,
  BESLUITEN,
  /** Het besluit is genomen en gaat naar de school. */
  BEKENDMAKEN,
  BUITEN_BEHANDELING,
  AFGEWEZEN,
  VERLEEND,
  /** De verantwoording is binnen, of bleef uit; de gemeente stelt vast. */
  VASTSTELLEN,
  VASTGESTELD,
  /** Door de school, voor er een besluit was. */
  INGETROKKEN,
  /** Door de gemeente, na de verlening. */
  VERLENING_INGETROKKEN;

  private static final Map<Aanvraagstatus, Set<Aanvraagstatus>> OVERGANGEN =
      Map.ofEntries(
          Map.entry(CONCEPT, EnumSet.of(INGEDIEND)),
          Map.entry(INGEDIEND, EnumSet.of(AANVULLEN, BEOORDELEN, INGETROKKEN)),
          Map.entry(AANVULLEN, EnumSet.of(AANGEVULD, INGETROKKEN)),
          Map.entry(AANGEVULD, EnumSet.of(AANVULLEN, BEOORDELEN, BESLUITEN, INGETROKKEN)),
          Map.entry(BEOORDELEN, EnumSet.of(ZIENSWIJZE, BESLUITEN, INGETROKKEN)),
          Map.entry(ZIENSWIJZE, EnumSet.of(BEOORDELEN, INGETROKKEN)),
          Map.entry(BESLUITEN, EnumSet.of(BEOORDELEN, BEKENDMAKEN, INGETROKKEN)),
          Map.entry(BEKENDMAKEN, EnumSet.of(VERLEEND, AFGEWEZEN, BUITEN_BEHANDELING, INGETROKKEN)),
          Map.entry(BUITEN_BEHANDELING, EnumSet.of(VERLEEND)),
          Map.entry(AFGEWEZEN, EnumSet.of(VERLEEND)),
          Map.entry(VERLEEND, EnumSet.of(VASTSTELLEN, AFGEWEZEN, VERLENING_INGETROKKEN)),
          Map.entry(VASTSTELLEN, EnumSet.of(VERLEEND, VASTGESTELD, VERLENING_INGETROKKEN)),
          Map.entry(VASTGESTELD, EnumSet.of(VERLENING_INGETROKKEN)),
          Map.entry(INGETROKKEN, Set.of()),
          Map.entry(VERLENING_INGETROKKEN, EnumSet.of(VERLEEND)));

  /** Of deze stap bestaat. */
  boolean kanNaar(Aanvraagstatus volgende) {
    return OVERGANGEN.get(this).contains(volgende);
  }

  /** Of de gemeente of de school nog naar het eerste besluit toe werkt. */
  public boolean voorBesluit() {
    return kanNaar(INGETROKKEN);
  }
}

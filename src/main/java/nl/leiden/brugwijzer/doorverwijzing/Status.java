package nl.leiden.brugwijzer.doorverwijzing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Hoe het met een doorverwijzing staat, in de woorden die mensen zien. */
public enum Status {
  CONCEPT,
  VERZONDEN,
  ONTVANGEN,
  VRAAG,
  WACHTLIJST,
  IN_BEHANDELING,
  AANGEKOMEN,
  NIET_GELUKT,
  AFGEWEZEN,
  INGETROKKEN,
  AFGEROND;

  private static final Set<Status> ANTWOORDEN =
      EnumSet.of(
          ONTVANGEN,
          VRAAG,
          WACHTLIJST,
          IN_BEHANDELING,
          AANGEKOMEN,
          NIET_GELUKT,
          AFGEWEZEN,
          INGETROKKEN);

  private static final Set<Status> SLOT = EnumSet.of(AFGEROND, INGETROKKEN);

  private static final Map<Status, Set<Status>> OVERGANGEN =
      Map.ofEntries(
          Map.entry(CONCEPT, EnumSet.of(VERZONDEN)),
          Map.entry(VERZONDEN, ANTWOORDEN),
          Map.entry(ONTVANGEN, ANTWOORDEN),
          Map.entry(VRAAG, EnumSet.of(ONTVANGEN, INGETROKKEN)),
          Map.entry(
              WACHTLIJST,
              EnumSet.of(
                  WACHTLIJST, IN_BEHANDELING, AANGEKOMEN, NIET_GELUKT, AFGEWEZEN, INGETROKKEN)),
          Map.entry(IN_BEHANDELING, EnumSet.of(AANGEKOMEN, NIET_GELUKT, AFGEWEZEN, INGETROKKEN)),
          Map.entry(AANGEKOMEN, SLOT),
          Map.entry(NIET_GELUKT, SLOT),
          Map.entry(AFGEWEZEN, SLOT),
          Map.entry(INGETROKKEN, Set.of()),
          Map.entry(AFGEROND, Set.of()));

  /** Of deze toestand naar die andere kan. */
  public boolean kanNaar(Status ander) {
    return OVERGANGEN.get(this).contains(ander);
  }

  /** Of de doorverwijzing verstuurd is en nog niet gesloten. */
  public boolean loopt() {
    return this != CONCEPT && !SLOT.contains(this);
  }
}

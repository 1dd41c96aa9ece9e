package nl.leiden.brugwijzer.suggestie;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Hoe ver een signaal is, en waar het vandaar heen kan. */
public enum Signaalstatus {
  /** Iemand beoordeelt wat ermee moet gebeuren. */
  NIEUW,
  /** De melder is aan zet met één vraag. */
  VRAAG_GESTELD,
  IN_BEHANDELING,
  IN_UITVOERING,
  BIJ_BELEID,
  /** Op de agenda van een ander, zoals OCW of de VNG. */
  GEAGENDEERD,
  BIJ_TASKFORCE,
  /** Loopt mee met een ander signaal over hetzelfde. */
  SAMENGEVOEGD,
  /** De delen lopen, elk met een eigen eigenaar. */
  GESPLITST,
  TE_BEANTWOORDEN,
  BEANTWOORD,
  /** De melder was niet tevreden; een mens beslist of het opnieuw opgepakt wordt. */
  HEROPENING_GEVRAAGD,
  AFGESLOTEN,
  /** Door de melder, voor iemand ermee begon. */
  INGETROKKEN;

  private static final Map<Signaalstatus, Set<Signaalstatus>> OVERGANGEN =
      Map.ofEntries(
          Map.entry(
              NIEUW,
              EnumSet.of(
                  VRAAG_GESTELD,
                  IN_BEHANDELING,
                  SAMENGEVOEGD,
                  GESPLITST,
                  TE_BEANTWOORDEN,
                  INGETROKKEN,
                  AFGESLOTEN)),
          Map.entry(VRAAG_GESTELD, EnumSet.of(NIEUW, SAMENGEVOEGD, INGETROKKEN)),
          Map.entry(
              IN_BEHANDELING,
              EnumSet.of(
                  IN_UITVOERING,
                  BIJ_BELEID,
                  GEAGENDEERD,
                  BIJ_TASKFORCE,
                  SAMENGEVOEGD,
                  GESPLITST,
                  TE_BEANTWOORDEN,
                  AFGESLOTEN)),
          Map.entry(IN_UITVOERING, EnumSet.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(BIJ_BELEID, EnumSet.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(GEAGENDEERD, EnumSet.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(BIJ_TASKFORCE, EnumSet.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(SAMENGEVOEGD, EnumSet.of(NIEUW, IN_BEHANDELING, BEANTWOORD)),
          Map.entry(GESPLITST, EnumSet.of(TE_BEANTWOORDEN)),
          Map.entry(TE_BEANTWOORDEN, EnumSet.of(IN_BEHANDELING, BEANTWOORD, AFGESLOTEN)),
          Map.entry(BEANTWOORD, EnumSet.of(HEROPENING_GEVRAAGD, AFGESLOTEN)),
          Map.entry(HEROPENING_GEVRAAGD, EnumSet.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(AFGESLOTEN, Set.of()),
          Map.entry(INGETROKKEN, Set.of()));

  /** Of deze stap bestaat. */
  boolean kanNaar(Signaalstatus volgende) {
    return OVERGANGEN.get(this).contains(volgende);
  }

  /** Of er nog iets moet gebeuren voordat de melder antwoord heeft. */
  public boolean loopt() {
    return this != AFGESLOTEN && this != INGETROKKEN && this != BEANTWOORD;
  }
}

package nl.leiden.brugwijzer.subsidie;

import java.util.Set;

/** Hoe ver een aanvraag is, en waar zij vandaar heen kan. */
public enum Aanvraagstatus {
  CONCEPT,
  INGEDIEND;

  /** Of deze stap bestaat. */
  boolean kanNaar(Aanvraagstatus volgende) {
    return switch (this) {
      case CONCEPT -> Set.of(INGEDIEND).contains(volgende);
      case INGEDIEND -> false;
    };
  }
}

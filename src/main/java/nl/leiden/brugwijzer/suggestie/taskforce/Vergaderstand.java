package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.Set;

/** Hoe ver een vergadering is. */
public enum Vergaderstand {
  GEPLAND,
  AGENDA_VASTGESTELD,
  GEHOUDEN,
  VERSLAG_VERSTUURD,
  AFGELAST;

  /** Wat er op deze stand kan volgen. */
  Set<Vergaderstand> verder() {
    return switch (this) {
      case GEPLAND -> Set.of(AGENDA_VASTGESTELD, AFGELAST);
      case AGENDA_VASTGESTELD -> Set.of(GEHOUDEN, AFGELAST);
      case GEHOUDEN -> Set.of(VERSLAG_VERSTUURD);
      case VERSLAG_VERSTUURD, AFGELAST -> Set.of();
    };
  }

  /** Of de vergadering nog moet komen. */
  public boolean komtNog() {
    return this == GEPLAND || this == AGENDA_VASTGESTELD;
  }

  /** Of leden de agenda al zien. */
  public boolean metAgenda() {
    return this != GEPLAND && this != AFGELAST;
  }
}

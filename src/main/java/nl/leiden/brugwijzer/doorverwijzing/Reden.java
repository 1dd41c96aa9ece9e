package nl.leiden.brugwijzer.doorverwijzing;

import java.util.EnumSet;
import java.util.Set;

/** Waarom een instantie of een regeling nee zegt. */
public enum Reden {
  GEEN_PLEK,
  NIET_ONZE_TAAK,
  ANDER_GEBIED,
  AL_BEKEND,
  NIET_BEREIKT,
  INKOMENSGRENS,
  PAPIEREN_ONTBREKEN,
  TE_LAAT,
  BUITEN_REGELING,
  ANDERS;

  /** De redenen van een instantie. */
  public static final Set<Reden> VAN_INSTANTIE =
      EnumSet.of(GEEN_PLEK, NIET_ONZE_TAAK, ANDER_GEBIED, AL_BEKEND, NIET_BEREIKT, ANDERS);

  /** De redenen bij een regeling. */
  public static final Set<Reden> VAN_REGELING =
      EnumSet.of(INKOMENSGRENS, PAPIEREN_ONTBREKEN, TE_LAAT, BUITEN_REGELING, ANDERS);
}

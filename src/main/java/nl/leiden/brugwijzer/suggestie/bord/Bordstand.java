package nl.leiden.brugwijzer.suggestie.bord;

import java.util.EnumSet;
import java.util.Set;

/** Waar een signaal op het bord staat. De database rekent het uit; de namen zijn daar dezelfde. */
public enum Bordstand {
  TE_BEOORDELEN,
  VRAAG_UIT,
  IN_BEHANDELING,
  LOOPT_ELDERS,
  TE_BEANTWOORDEN,
  BEANTWOORD,
  /** Loopt mee met een ander signaal, en staat daarom niet op het bord. */
  SAMENGEVOEGD,
  AFGEROND;

  /** De kolommen van het bord, op volgorde. */
  public static final Set<Bordstand> OP_HET_BORD = EnumSet.range(TE_BEOORDELEN, BEANTWOORD);

  /** Alles. */
  static final Set<Bordstand> ALLE = EnumSet.allOf(Bordstand.class);
}

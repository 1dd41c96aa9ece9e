package nl.leiden.brugwijzer.subsidie.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Hoe lang een wettelijke termijn duurt. Altijd in kalendertijd: werkdagen horen bij onze eigen
 * herinneringen en zijn een ander type.
 *
 * @param aantal een of meer
 */
public record Duur(int aantal, Eenheid eenheid) {

  /** De eenheden waarin een wet een termijn noemt, met tot waar de Algemene termijnenwet geldt. */
  public enum Eenheid {
    DAGEN(ChronoUnit.DAYS, 90),
    WEKEN(ChronoUnit.WEEKS, 12),
    MAANDEN(ChronoUnit.MONTHS, 3),
    JAREN(ChronoUnit.YEARS, 0);

    private final ChronoUnit stap;
    private final int atwTotEnMet;

    Eenheid(ChronoUnit stap, int atwTotEnMet) {
      this.stap = stap;
      this.atwTotEnMet = atwTotEnMet;
    }
  }

  public Duur {
    if (aantal < 1) throw new IllegalArgumentException("een termijn duurt een of meer");
  }

  /** Een duur in dagen. */
  public static Duur dagen(int aantal) {
    return new Duur(aantal, Eenheid.DAGEN);
  }

  /** Een duur in weken. */
  public static Duur weken(int aantal) {
    return new Duur(aantal, Eenheid.WEKEN);
  }

  /**
   * Een duur in maanden; een dag die er in de laatste maand niet is, wordt de laatste dag ervan.
   */
  public static Duur maanden(int aantal) {
    return new Duur(aantal, Eenheid.MAANDEN);
  }

  /** De laatste dag van een termijn die de dag na {@code dag} begint. */
  public LocalDate na(LocalDate dag) {
    return dag.plus(aantal, eenheid.stap);
  }

  /**
   * Of de Algemene termijnenwet hem niet te lang vindt (artikel 4): meer dan 90 dagen, twaalf weken
   * of drie maanden is te lang, en elke termijn in jaren.
   */
  boolean kortGenoegVoorAtw() {
    return aantal <= eenheid.atwTotEnMet;
  }
}

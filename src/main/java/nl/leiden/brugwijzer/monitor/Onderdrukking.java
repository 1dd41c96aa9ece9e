package nl.leiden.brugwijzer.monitor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Hoe een aantal getoond wordt: een klein aantal als "&lt;10", een groter naar beneden afgerond op
 * een veelvoud. Nul is ook klein: wie nul zou tonen, zegt van elke andere "&lt;10" dat er iemand
 * is.
 */
@Component
public class Onderdrukking {

  /** Wat er staat voor een aantal dat groot genoeg is, maar een klein aantal zou verraden. */
  public static final String VERBORGEN = "–";

  private final int klein;
  private final int veelvoud;

  /**
   * @param klein het kleinste aantal dat genoemd wordt
   * @param veelvoud waarop een aantal naar beneden wordt afgerond; 1 is niet afronden
   */
  public Onderdrukking(
      @Value("${brugwijzer.monitor.klein:10}") int klein,
      @Value("${brugwijzer.monitor.veelvoud:5}") int veelvoud) {
    if (klein < 2 || veelvoud < 1)
      throw new IllegalArgumentException("brugwijzer.monitor: klein vanaf 2, veelvoud vanaf 1");
    this.klein = klein;
    this.veelvoud = veelvoud;
  }

  /** Het aantal zoals iemand het mag zien. */
  public String toon(long aantal) {
    return isKlein(aantal) ? "<" + klein : Long.toString(afgerond(aantal));
  }

  /** Of dit aantal te klein is om te noemen; nul is dat ook. */
  public boolean isKlein(long aantal) {
    return aantal < klein;
  }

  /**
   * Een rij met haar totaal, waarin geen klein aantal door aftrekken te vinden is.
   *
   * @param aantallen sluiten elkaar uit en vormen samen het totaal
   */
  public Onderdruktabel rij(long... aantallen) {
    return Onderdruktabel.rij(this, aantallen);
  }

  /** Een tabel met rij- en kolomtotalen, waarin geen klein aantal door aftrekken te vinden is. */
  public Onderdruktabel tabel(long[][] aantallen) {
    return Onderdruktabel.tabel(this, aantallen);
  }

  /** Hoe groot een aantal ten minste is dat als {@link #afgerond} getoond wordt. */
  long afgerond(long aantal) {
    return Math.max(klein, aantal - aantal % veelvoud);
  }

  /** Hoe groot een aantal hoogstens is dat als {@link #afgerond} getoond wordt. */
  long hoogstens(long aantal) {
    return aantal - aantal % veelvoud + veelvoud - 1;
  }

  /** Het kleinste aantal dat genoemd wordt. */
  public int klein() {
    return klein;
  }

  /** Waarop een aantal naar beneden wordt afgerond. */
  public int veelvoud() {
    return veelvoud;
  }

  /** Het grootste aantal dat niet genoemd wordt. */
  long grootsteKlein() {
    return klein - 1L;
  }
}

package nl.leiden.brugwijzer.basis;

import java.time.Instant;

/** Deze stap is al gedaan: door een collega (409), of door jezelf bij een dubbele klik. */
public class AlGedaan extends Situatie {

  private final String wie;
  private final transient Instant moment;
  private final boolean zelf;

  /**
   * @param wie naam van wie het deed
   * @param moment wanneer die het deed
   * @param zelf of het dezelfde gebruiker was
   */
  public AlGedaan(String wie, Instant moment, boolean zelf) {
    super("fout.algedaan", wie, moment);
    this.wie = wie;
    this.zelf = zelf;
    this.moment = moment;
  }

  /** Naam van wie het deed. */
  public String wie() {
    return wie;
  }

  /** Wanneer het gedaan is. */
  public Instant moment() {
    return moment;
  }

  /** Of de gebruiker het zelf al deed: dan is er niets aan de hand. */
  public boolean zelf() {
    return zelf;
  }
}

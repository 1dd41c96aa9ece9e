package nl.leiden.brugwijzer.basis;

import java.time.Instant;

/** Een collega was eerder met dezelfde stap (409). */
public class AlGedaan extends Situatie {

  private final String wie;
  private final transient Instant moment;

  /**
   * @param wie naam van de collega
   * @param moment wanneer die het deed
   */
  public AlGedaan(String wie, Instant moment) {
    super("fout.algedaan", wie, moment);
    this.wie = wie;
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
}

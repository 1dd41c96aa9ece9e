package nl.leiden.brugwijzer.basis;

/** De rol van de gebruiker hoort niet bij deze handeling (403). */
public class NietToegestaan extends Situatie {

  /**
   * @param handeling wat geprobeerd werd, voor het logboek
   */
  public NietToegestaan(String handeling) {
    super("fout.niettoegestaan", handeling);
  }
}

package nl.leiden.brugwijzer.basis;

/** Bestaat niet, of niet voor deze gebruiker: van buiten is dat hetzelfde (404). */
public class NietGevonden extends Situatie {

  /**
   * @param wat het soort ding, voor het logboek
   * @param id waarmee gezocht is, voor het logboek
   */
  public NietGevonden(String wat, Object id) {
    super("fout.nietgevonden", wat, id);
  }
}

package nl.leiden.brugwijzer.basis;

/**
 * Iets wat de gebruiker moet weten en waar hij verder mee kan. De subklassen zijn de situaties; één
 * plek vertaalt ze naar een pagina of naar problem+json.
 */
public abstract class Situatie extends RuntimeException {

  private final String sleutel;
  private final transient Object[] waarden;

  /**
   * @param sleutel tekst in de berichtenbestanden, onder {@code fout.}
   * @param waarden wat er in de tekst wordt ingevuld; nooit persoonsgegevens van een gezin
   */
  protected Situatie(String sleutel, Object... waarden) {
    super(sleutel, null, false, true);
    this.sleutel = sleutel;
    this.waarden = waarden;
  }

  /** De sleutel van de tekst. */
  public String sleutel() {
    return sleutel;
  }

  /** Wat er in de tekst wordt ingevuld. */
  public Object[] waarden() {
    return waarden.clone();
  }
}

package nl.leiden.brugwijzer.basis;

/** Invoer die een regel van het domein breekt; de fout hoort naast het veld (400). */
public class OngeldigeInvoer extends Situatie {

  private final String veld;

  /**
   * @param veld de naam van het veld zoals formulier en API het noemen
   * @param sleutel tekst die zegt wat er mis is en wat te doen
   */
  public OngeldigeInvoer(String veld, String sleutel, Object... waarden) {
    super(sleutel, waarden);
    this.veld = veld;
  }

  /** Het veld waar de fout naast hoort. */
  public String veld() {
    return veld;
  }
}

package nl.leiden.brugwijzer.basis;

/**
 * Eén veld waarover twee mensen het niet eens zijn.
 *
 * @param veld naam van het veld, in woorden
 * @param nu wat er nu staat
 * @param jij wat jij typte
 */
public record Verschil(String veld, String nu, String jij) {

  /** Of er echt verschil is. */
  public boolean echt() {
    return !nu.equals(jij);
  }
}

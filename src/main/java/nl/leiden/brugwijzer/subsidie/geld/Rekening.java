package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;

/**
 * Waarop betaald wordt.
 *
 * @param begunstigde de tenaamstelling; de bank leest hoogstens zeventig tekens
 * @param iban zonder spaties
 */
public record Rekening(String begunstigde, String iban) {

  private static final Pattern VORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
  private static final BigInteger DEELTAL = BigInteger.valueOf(97);
  private static final int LANG = 70;
  private static final int EIND = 4;
  private static final int ZESENDERTIGTALLIG = 36;

  /**
   * @throws OngeldigeInvoer als het controlegetal niet klopt
   */
  public Rekening {
    begunstigde = begunstigde.strip();
    if (begunstigde.length() > LANG) begunstigde = begunstigde.substring(0, LANG).strip();
    iban = iban.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (!klopt(iban)) throw new OngeldigeInvoer("iban", "geld.fout.iban");
  }

  /** De laatste vier tekens: genoeg om te herkennen, te weinig om te gebruiken. */
  String eind() {
    return iban.substring(iban.length() - EIND);
  }

  private static boolean klopt(String iban) {
    if (!VORM.matcher(iban).matches()) return false;
    var cijfers = new StringBuilder();
    (iban.substring(EIND) + iban.substring(0, EIND))
        .chars()
        .forEach(teken -> cijfers.append(Character.digit(teken, ZESENDERTIGTALLIG)));
    return new BigInteger(cijfers.toString()).mod(DEELTAL).intValue() == 1;
  }

  @Override
  public String toString() {
    return "Rekening[*" + eind() + "]";
  }
}

package nl.leiden.brugwijzer.subsidie.geld;

import java.util.Locale;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;

/**
 * Waarop betaald wordt.
 *
 * @param begunstigde de tenaamstelling; de bank leest hoogstens zeventig tekens
 * @param iban zonder spaties
 */
public record Betaalrekening(String begunstigde, String iban) {

  private static final int LANG = 70;
  private static final int EIND = 4;

  /**
   * @throws OngeldigeInvoer als het controlegetal niet klopt
   */
  public Betaalrekening {
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
    try {
      IbanUtil.validate(iban);
      return true;
    } catch (IbanFormatException | InvalidCheckDigitException | UnsupportedCountryException fout) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "Betaalrekening[*" + eind() + "]";
  }
}

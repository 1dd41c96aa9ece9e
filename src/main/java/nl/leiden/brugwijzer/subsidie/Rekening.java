package nl.leiden.brugwijzer.subsidie;

import java.util.Locale;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;

/**
 * Waar het geld heen moet.
 *
 * @param iban zonder spaties, of leeg
 */
public record Rekening(String iban, String tenaamstelling) {

  static final Rekening LEEG = new Rekening("", "");

  private static final int ZICHTBAAR = 4;

  public Rekening {
    iban = iban == null ? "" : iban.replaceAll("[\\s\\u00a0.-]", "").toUpperCase(Locale.ROOT);
    tenaamstelling = tenaamstelling == null ? "" : tenaamstelling;
  }

  /** Of het nummer bestaat volgens zijn controlegetal. */
  boolean klopt() {
    try {
      IbanUtil.validate(iban);
      return true;
    } catch (IbanFormatException | InvalidCheckDigitException | UnsupportedCountryException fout) {
      return false;
    }
  }

  /** Genoeg om te herkennen, te weinig om te gebruiken: de laatste vier tekens. */
  public String kort() {
    return iban.length() <= ZICHTBAAR
        ? ""
        : "••••\u00a0" + iban.substring(iban.length() - ZICHTBAAR);
  }

  /** In groepjes van vier, om na te lezen. */
  public String gegroepeerd() {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }
}

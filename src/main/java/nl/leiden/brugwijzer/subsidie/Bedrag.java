package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Bedragen en getallen zoals we ze in Nederland schrijven: {@code € 80.000,00}. */
@Component("bedrag")
public class Bedrag {

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

  /** Zonder deze vorm leest Java 12.50 als twaalfhonderdvijftig. */
  private static final Pattern VORM =
      Pattern.compile("(?:[0-9]{1,9}|[0-9]{1,3}(?:\\.[0-9]{3}){1,2})(?:,[0-9]{1,2})?");

  private static final Pattern EURO = Pattern.compile("^\\s*(?:€|EUR|eur|euro)?\\s*");

  /** Leest een getypt bedrag of getal; leeg als het er geen is. */
  public static Optional<BigDecimal> lees(String getypt) {
    var kaal = EURO.matcher(getypt.replace('\u00a0', ' ')).replaceFirst("").strip();
    kaal = kaal.replaceFirst(",-$", "");
    if (!VORM.matcher(kaal).matches()) return Optional.empty();
    try {
      var vorm = (DecimalFormat) NumberFormat.getNumberInstance(NEDERLANDS);
      vorm.setParseBigDecimal(true);
      return Optional.of(((BigDecimal) vorm.parse(kaal)).setScale(2, RoundingMode.UNNECESSARY));
    } catch (ParseException kanNiet) {
      return Optional.empty();
    }
  }

  /** Zoals in een zin: {@code € 80.000,00}. */
  public String toon(BigDecimal bedrag) {
    return NumberFormat.getCurrencyInstance(NEDERLANDS).format(bedrag);
  }

  /** Zoals in een invoerveld: {@code 80.000,00}; leeg als er niets is. */
  public static String inVeld(BigDecimal bedrag) {
    if (bedrag == null) return "";
    var vorm = NumberFormat.getNumberInstance(NEDERLANDS);
    vorm.setMinimumFractionDigits(2);
    vorm.setMaximumFractionDigits(2);
    return vorm.format(bedrag);
  }

  /** Een getal zonder nullen achter de komma die niets zeggen: {@code 16} of {@code 32,4}. */
  public static String getal(BigDecimal waarde) {
    if (waarde == null) return "";
    var vorm = NumberFormat.getNumberInstance(NEDERLANDS);
    vorm.setMaximumFractionDigits(2);
    vorm.setGroupingUsed(false);
    return vorm.format(waarde);
  }
}

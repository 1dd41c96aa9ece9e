package nl.leiden.brugwijzer.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Herkent een burgerservicenummer in tekst, zodat het nergens bewaard wordt. Ook met spaties,
 * punten of streepjes ertussen; een langer nummer, een telefoonnummer met landcode of het nummer
 * van een zaak is er geen.
 */
public final class Bsn {

  private static final int LENGTE = 9;
  private static final Pattern SCHEIDING = Pattern.compile("[ ]{0,2}[-._/]?[ ]{0,2}");
  private static final Pattern LANDCODE =
      Pattern.compile("(\\+|00) ?31[ .\\-]{0,2}(\\(0\\))?[ .\\-]{0,2}$");
  private static final int LANDCODE_LENGTE = 14;

  /** Hoe onze eigen nummers eruitzien: een op de elf doorstaat toevallig de elfproef. */
  private static final Pattern ZAAKNUMMER = Pattern.compile("20[2-9]\\d-\\d{5}");

  private Bsn() {}

  /** Of er negen cijfers in staan die samen aan de elfproef voldoen. */
  public static boolean staatIn(CharSequence tekst) {
    if (tekst == null) return false;
    var gewoon = gewoon(tekst);
    var plekken = plekken(gewoon);
    for (var begin = 0; begin + LENGTE <= plekken.size(); begin++) {
      if (isBsn(gewoon, plekken.subList(begin, begin + LENGTE))) return true;
    }
    return false;
  }

  /** Dezelfde tekst met gewone cijfers, spaties en streepjes, zonder onzichtbare tekens. */
  private static String gewoon(CharSequence tekst) {
    var uit = new StringBuilder(tekst.length());
    Normalizer.normalize(tekst, Normalizer.Form.NFKC)
        .codePoints()
        .filter(teken -> Character.getType(teken) != Character.FORMAT)
        .forEach(teken -> uit.appendCodePoint(gewoon(teken)));
    return uit.toString();
  }

  private static int gewoon(int teken) {
    if (Character.isDigit(teken)) return '0' + Character.digit(teken, 10);
    if (Character.isWhitespace(teken) || Character.isSpaceChar(teken)) return ' ';
    return Character.getType(teken) == Character.DASH_PUNCTUATION ? '-' : teken;
  }

  private static List<Integer> plekken(String tekst) {
    var plekken = new ArrayList<Integer>();
    for (var i = 0; i < tekst.length(); i++) if (isCijfer(tekst, i)) plekken.add(i);
    return plekken;
  }

  private static boolean isBsn(String tekst, List<Integer> plekken) {
    var begin = plekken.get(0);
    var einde = plekken.get(LENGTE - 1);
    return !isCijfer(tekst, begin - 1)
        && !isCijfer(tekst, einde + 1)
        && hoortBijElkaar(tekst, plekken)
        && elfproef(tekst, plekken)
        && !ZAAKNUMMER.matcher(tekst.substring(begin, einde + 1)).matches()
        && !naLandcode(tekst, begin);
  }

  /** Een datum met een tijd heeft verschillende tekens ertussen, een nummer hooguit één soort. */
  private static boolean hoortBijElkaar(String tekst, List<Integer> plekken) {
    var eerste = "";
    for (var i = 1; i < LENGTE; i++) {
      var tussen = tekst.substring(plekken.get(i - 1) + 1, plekken.get(i));
      if (tussen.isEmpty()) continue;
      if (eerste.isEmpty()) eerste = tussen;
      if (!tussen.equals(eerste) || !SCHEIDING.matcher(tussen).matches()) return false;
    }
    return true;
  }

  private static boolean naLandcode(String tekst, int begin) {
    return LANDCODE.matcher(tekst.substring(Math.max(0, begin - LANDCODE_LENGTE), begin)).find();
  }

  private static boolean isCijfer(String tekst, int plek) {
    return plek >= 0
        && plek < tekst.length()
        && tekst.charAt(plek) >= '0'
        && tekst.charAt(plek) <= '9';
  }

  private static boolean elfproef(String tekst, List<Integer> plekken) {
    var som = 0;
    var alles = 0;
    for (var i = 0; i < LENGTE; i++) {
      var cijfer = tekst.charAt(plekken.get(i)) - '0';
      som += (i == LENGTE - 1 ? -1 : LENGTE - i) * cijfer;
      alles += cijfer;
    }
    return som % 11 == 0 && alles > 0;
  }
}

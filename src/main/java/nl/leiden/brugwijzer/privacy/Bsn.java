package nl.leiden.brugwijzer.privacy;

import java.util.regex.Pattern;

/** Herkent een burgerservicenummer in tekst, zodat het nergens bewaard wordt. */
public final class Bsn {

  private static final Pattern NEGEN_CIJFERS =
      Pattern.compile("(?<![0-9])[0-9](?:[ .\\-]?[0-9]){8}(?![0-9])");

  private Bsn() {}

  /** Of er negen cijfers in staan die samen aan de elfproef voldoen. */
  public static boolean staatIn(CharSequence tekst) {
    if (tekst == null) return false;
    var zoeker = NEGEN_CIJFERS.matcher(tekst);
    while (zoeker.find()) if (elfproef(zoeker.group().replaceAll("[^0-9]", ""))) return true;
    return false;
  }

  private static boolean elfproef(String cijfers) {
    var som = -(cijfers.charAt(8) - '0');
    for (var i = 0; i < 8; i++) som += (9 - i) * (cijfers.charAt(i) - '0');
    return som % 11 == 0 && !cijfers.equals("000000000");
  }
}

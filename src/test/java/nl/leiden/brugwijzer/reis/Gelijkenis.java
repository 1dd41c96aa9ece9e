package nl.leiden.brugwijzer.reis;

import java.util.regex.Pattern;

/** Maakt pagina's gelijk die alleen in een id, een kenmerk of een verzonnen naam verschillen. */
final class Gelijkenis {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern KENMERK =
      Pattern.compile("(name=\"(?:_csrf|csrf-token)\" (?:value|content)=\")[^\"]*");
  private static final Pattern NUMMER = Pattern.compile("\\b20\\d\\d-\\d{5}\\b");
  private static final Pattern NAAM =
      Pattern.compile("\\b(?:p-|org-)[0-9a-f]{12}\\b|\\bX[0-9A-F]{5}\\b");

  private Gelijkenis() {}

  static String van(String html) {
    var zonder = ID.matcher(html).replaceAll("id");
    zonder = KENMERK.matcher(zonder).replaceAll("$1");
    zonder = NAAM.matcher(zonder).replaceAll("naam");
    return NUMMER.matcher(zonder).replaceAll("nummer");
  }
}

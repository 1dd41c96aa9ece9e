package nl.leiden.brugwijzer.subsidie.brief;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Een regel van een briefsjabloon, zoals {@code alinea ?terug !slot: U betaalt {terug} terug.}
 *
 * @param vorm wat de regel wordt, zoals {@code alinea} of {@code punt}
 * @param als feiten die er moeten zijn ({@code ?}) of juist niet ({@code !})
 * @param cellen de tekst, gedeeld op {@code |}
 */
record Sjabloonregel(String vorm, List<String> als, List<String> cellen) {

  private static final Pattern REGEL =
      Pattern.compile("([a-z]+)((?: [?!][a-z_]+)*): (\\S.*)", Pattern.DOTALL);
  private static final Pattern PLEK = Pattern.compile("\\{([a-z_]+)}");

  /**
   * @throws IllegalStateException als de regel geen vorm en tekst heeft
   */
  static Sjabloonregel van(String tekst) {
    var delen = REGEL.matcher(tekst);
    if (!delen.matches()) throw new IllegalStateException("Geen briefregel: " + tekst);
    var als = Stream.of(delen.group(2).trim().split(" ")).filter(a -> !a.isEmpty()).toList();
    return new Sjabloonregel(
        delen.group(1),
        als,
        Stream.of(delen.group(3).split("\\|", -1)).map(String::strip).toList());
  }

  boolean geldt(Map<String, List<List<String>>> feiten) {
    return als.stream().allMatch(a -> feiten.containsKey(a.substring(1)) == a.startsWith("?"));
  }

  /** De cellen ingevuld; staat er alleen een opsomming of tabel, dan al haar rijen. */
  List<List<String>> rijen(Map<String, List<List<String>>> feiten) {
    var heel = PLEK.matcher(cellen.get(0));
    if (cellen.size() == 1 && heel.matches()) return feit(heel.group(1), feiten);
    return List.of(cellen.stream().map(cel -> vul(cel, feiten)).toList());
  }

  /** De namen van de feiten in de tekst. */
  Stream<String> plekken() {
    return cellen.stream().flatMap(cel -> PLEK.matcher(cel).results()).map(m -> m.group(1));
  }

  /** Vult in één keer in: accolades in een feit zijn gewone tekst. */
  private static String vul(String cel, Map<String, List<List<String>>> feiten) {
    return PLEK.matcher(cel)
        .replaceAll(
            plek ->
                java.util.regex.Matcher.quoteReplacement(
                    feit(plek.group(1), feiten).get(0).get(0)));
  }

  private static List<List<String>> feit(String naam, Map<String, List<List<String>>> feiten) {
    if (!feiten.containsKey(naam)) throw new BriefOnvolledig(naam);
    return feiten.get(naam);
  }
}

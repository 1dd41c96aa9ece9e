package nl.leiden.brugwijzer.opstelling;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** De metrieken die docs/metrieken.md belooft, en welke er in een vraag aan Prometheus staan. */
final class Metrieken {

  private static final Pattern BELOFTE = Pattern.compile("`([a-z_]+\\*?)`");
  private static final Pattern WOORD = Pattern.compile("[a-z_][a-z0-9_]*(?!\\w*\\s*\\()\\b");
  private static final Set<String> TAAL =
      Set.of("by", "without", "or", "and", "unless", "on", "ignoring", "offset", "bool", "le");

  private Metrieken() {}

  /** De eerste kolom van elke tabel; een naam die op een ster eindigt, is een begin. */
  static Set<String> beloofd() {
    return Samenstelling.tekst(Path.of("docs/metrieken.md"))
        .lines()
        .filter(regel -> regel.startsWith("| `"))
        .map(regel -> regel.split("\\|")[1])
        .flatMap(kolom -> BELOFTE.matcher(kolom).results().map(vondst -> vondst.group(1)))
        .collect(Collectors.toSet());
  }

  static boolean beloofd(String naam) {
    var kern = naam.replaceFirst("_(bucket|count|sum|max)$", "");
    return beloofd().stream()
        .anyMatch(
            belofte ->
                belofte.endsWith("*")
                    ? naam.startsWith(belofte.substring(0, belofte.length() - 1))
                    : belofte.equals(naam)
                        || (belofte.endsWith("_seconds") && belofte.equals(kern)));
  }

  /** Zonder kenmerken, tijden en groepen blijven functies en metrieken over. */
  static Set<String> in(String vraag) {
    var kaal =
        vraag
            .replaceAll("\\{[^}]*}", "")
            .replaceAll("\\[[^]]*]", "")
            .replaceAll("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)", "");
    var namen = new TreeSet<String>();
    var vondst = WOORD.matcher(kaal);
    while (vondst.find()) if (!TAAL.contains(vondst.group())) namen.add(vondst.group());
    return namen;
  }
}

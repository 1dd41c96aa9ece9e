package nl.leiden.brugwijzer.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** De namen waaronder Brugwijzer iets uit de omgeving leest; voor wie een opstelling nakijkt. */
public final class Omgevingsnamen {

  private static final Path INSTELLINGEN = Path.of("src", "main", "resources");
  private static final Pattern NAAM = Pattern.compile("\\$\\{(BRUGWIJZER_[A-Z0-9_]+)");
  private static final Pattern LIJST =
      Pattern.compile(
          "BRUGWIJZER_SLEUTELS_SLEUTEL_[A-Z0-9]+"
              + "|BRUGWIJZER_DWANGSOM_\\d+_(VANAF|DAGEN|PERDAG|BRON)");

  private Omgevingsnamen() {}

  /** Zonder deze start productie niet. */
  public static Set<String> nodig() {
    return Instelling.NODIG.stream().map(Instelling::naam).collect(Collectors.toSet());
  }

  /** Alles wat application-productie.yml en application.yml uit de omgeving halen. */
  public static Set<String> gelezen() {
    var namen = new TreeSet<String>();
    for (var bestand : Set.of("application.yml", "application-productie.yml")) {
      var vondst = NAAM.matcher(lees(INSTELLINGEN.resolve(bestand)));
      while (vondst.find()) namen.add(vondst.group(1));
    }
    return namen;
  }

  /** Of Brugwijzer iets met deze naam doet; ook als zij bij een lijst hoort. */
  public static boolean gelezen(String naam) {
    return gelezen().contains(naam) || LIJST.matcher(naam).matches();
  }

  private static String lees(Path bestand) {
    try {
      return Files.readString(bestand);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}

package nl.leiden.brugwijzer.teksten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** De berichtenbestanden, sjablonen en Java-bronnen zoals ze in de map staan. */
final class Bronnen {

  private static final Path HOOFD = Path.of("src", "main");
  static final Path SJABLONEN = HOOFD.resolve("resources/templates");
  private static final Path JAVA = HOOFD.resolve("java");

  private Bronnen() {}

  /** Elk berichtenbestand met zijn sleutels; een sleutel die twee keer voorkomt valt hier al op. */
  static Map<Path, Properties> woorden() {
    var bestanden = new TreeMap<Path, Properties>();
    bestanden.put(
        HOOFD.resolve("resources/messages.properties"),
        lees(HOOFD.resolve("resources/messages.properties")));
    for (var pad : onder(HOOFD.resolve("resources/teksten"), ".properties"))
      bestanden.put(pad, lees(pad));
    return bestanden;
  }

  /** Alle sleutels met hun tekst. */
  static Map<String, String> teksten() {
    return woorden().values().stream()
        .flatMap(
            bestand ->
                bestand.stringPropertyNames().stream()
                    .map(s -> new String[] {s, bestand.getProperty(s)}))
        .collect(
            Collectors.toMap(
                paar -> paar[0],
                paar -> paar[1],
                (een, ander) -> {
                  throw new IllegalStateException("Dubbele sleutel, met de tekst: " + ander);
                },
                TreeMap::new));
  }

  static List<Path> sjablonen() {
    return onder(SJABLONEN, ".html");
  }

  static List<Path> java() {
    return onder(JAVA, ".java");
  }

  /** Elke vindplaats van de eerste groep van het patroon. */
  static List<Vondst> zoek(List<Path> paden, Pattern patroon) {
    var vondsten = new ArrayList<Vondst>();
    for (var pad : paden) {
      var zoeker = patroon.matcher(tekst(pad));
      while (zoeker.find()) vondsten.add(new Vondst(zoeker.group(1), pad));
    }
    return vondsten;
  }

  /** Een stuk tekst en het bestand waar het in staat. */
  record Vondst(String tekst, Path waar) {}

  static String tekst(Path pad) {
    try {
      return Files.readString(pad);
    } catch (IOException weg) {
      throw new UncheckedIOException(weg);
    }
  }

  private static List<Path> onder(Path map, String einde) {
    try (Stream<Path> paden = Files.walk(map)) {
      return paden.filter(pad -> pad.toString().endsWith(einde)).sorted().toList();
    } catch (IOException weg) {
      throw new UncheckedIOException(weg);
    }
  }

  private static Properties lees(Path pad) {
    var bestand =
        new Properties() {
          @Override
          public synchronized Object put(Object sleutel, Object waarde) {
            if (containsKey(sleutel))
              throw new IllegalStateException("Dubbele sleutel " + sleutel + " in " + pad);
            return super.put(sleutel, waarde);
          }
        };
    try (var lezer = Files.newBufferedReader(pad)) {
      bestand.load(lezer);
    } catch (IOException weg) {
      throw new UncheckedIOException(weg);
    }
    return bestand;
  }
}

package nl.leiden.brugwijzer.subsidie.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * De sjablonen van één versie. Wat in een versie staat die ooit uitgegeven is, verandert niet meer:
 * wie een brief anders wil, maakt een volgende versie.
 */
final class Briefsjablonen {

  /** Wat alle brieven van een versie delen. */
  static final List<String> GEDEELD = List.of("aanhef", "slot", "bezwaar", "beroep");

  private final Map<String, List<Sjabloonregel>> regels = new HashMap<>();

  /**
   * Leest een versie.
   *
   * @throws UncheckedIOException als er een brief ontbreekt
   */
  Briefsjablonen(int versie) {
    Stream.concat(GEDEELD.stream(), Stream.of(Briefsoort.values()).map(Briefsoort::sjabloon))
        .forEach(naam -> regels.put(naam, lees("brieven/" + versie + "/" + naam + ".txt")));
  }

  List<Sjabloonregel> van(String naam) {
    return regels.get(naam);
  }

  private static List<Sjabloonregel> lees(String pad) {
    try {
      var tekst = new ClassPathResource(pad).getContentAsString(StandardCharsets.UTF_8);
      // Een regel die inspringt, hoort bij de vorige.
      return tekst
          .replaceAll("\\R[ \\t]+", " ")
          .lines()
          .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
          .map(Sjabloonregel::van)
          .toList();
    } catch (IOException ontbreekt) {
      throw new UncheckedIOException(ontbreekt);
    }
  }
}

package nl.leiden.brugwijzer.opstelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Een compose-bestand, met alles uitgeschreven wat er maar één keer in staat. */
final class Samenstelling {

  private final Map<String, Object> alles;

  private Samenstelling(Map<String, Object> alles) {
    this.alles = alles;
  }

  static Samenstelling uit(Path bestand) {
    return new Samenstelling(yaml(bestand));
  }

  /** Leest een YAML-bestand; dezelfde sleutel twee keer is een fout. */
  static Map<String, Object> yaml(Path bestand) {
    var streng = new LoaderOptions();
    streng.setAllowDuplicateKeys(false);
    return new Yaml(new SafeConstructor(streng)).load(tekst(bestand));
  }

  static String tekst(Path bestand) {
    try {
      return Files.readString(bestand);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  Map<String, Object> deel(String naam) {
    return kaart(alles.get(naam));
  }

  Map<String, Map<String, Object>> diensten() {
    var diensten = new TreeMap<String, Map<String, Object>>();
    deel("services").forEach((naam, dienst) -> diensten.put(naam, kaart(dienst)));
    return diensten;
  }

  Map<String, Object> dienst(String naam) {
    return diensten().get(naam);
  }

  Map<String, String> omgeving(String dienst) {
    return kaart(dienst(dienst).get("environment")).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, veld -> veld.getValue().toString()));
  }

  List<String> netwerken(String dienst) {
    return rij(dienst(dienst).get("networks"));
  }

  /** Wat een dienst koppelt, als bron:doel[:stand]. */
  List<String> koppelingen(String dienst) {
    return rij(dienst(dienst).get("volumes"));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> kaart(Object iets) {
    return iets == null ? Map.of() : (Map<String, Object>) iets;
  }

  static List<String> rij(Object iets) {
    return iets == null
        ? List.of()
        : ((Collection<?>) iets).stream().map(Object::toString).toList();
  }
}

package nl.leiden.brugwijzer.opstelling;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** De lijst met geheimen in k8s/README.md, en die een operator zelf maakt. */
final class Geheimen {

  private final Map<String, Set<String>> lijst = new HashMap<>();

  Geheimen(Opstelling opstelling) {
    for (var regel : Yaml.tekst(Path.of("k8s/README.md")).lines().toList()) {
      var vak = regel.split("\\|");
      if (vak.length < 4 || !vak[1].trim().matches("`[a-z0-9-]+`")) continue;
      lijst.put(
          vak[1].replace("`", "").trim(),
          Arrays.stream(vak[2].split(","))
              .map(sleutel -> sleutel.replace("`", "").trim())
              .collect(Collectors.toSet()));
    }
    opstelling
        .soort("Cluster")
        .map(een -> een.at("/metadata/name").asText())
        .forEach(
            naam -> {
              lijst.put(naam + "-app", Set.of("username", "password"));
              lijst.put(naam + "-ca", Set.of("ca.crt"));
            });
  }

  boolean heeft(String naam, String sleutel) {
    return lijst.getOrDefault(naam, Set.of()).contains(sleutel);
  }

  boolean heeft(String naam) {
    return lijst.containsKey(naam);
  }

  /** Wat in de lijst staat en nergens gevraagd wordt, laat een beheerder voor niets werken. */
  Set<String> over(Set<String> gevraagd) {
    var over = new HashSet<>(lijst.keySet());
    over.removeAll(gevraagd);
    over.removeIf(naam -> naam.startsWith("database"));
    return over;
  }
}

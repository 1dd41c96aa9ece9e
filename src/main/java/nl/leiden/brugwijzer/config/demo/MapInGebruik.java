package nl.leiden.brugwijzer.config.demo;

import java.nio.file.Path;

/** Er draait al een Brugwijzer op deze map. */
class MapInGebruik extends RuntimeException {

  private final transient Path map;

  MapInGebruik(Path map) {
    super("Er draait al een Brugwijzer op de map " + map.toAbsolutePath());
    this.map = map;
  }

  Path map() {
    return map;
  }
}

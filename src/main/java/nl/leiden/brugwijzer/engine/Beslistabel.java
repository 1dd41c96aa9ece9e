package nl.leiden.brugwijzer.engine;

import java.util.Map;

/** Een beslissing die in een tabel staat (DMN): wie de tabel leest, leest de regels zelf. */
public interface Beslistabel {

  /**
   * De uitvoer van de ene regel die past.
   *
   * @param beslissing sleutel van de beslissing
   * @param waarden zoals poorten ze krijgen: getallen, ja of nee, namen; geen persoonsgegevens
   * @throws IllegalStateException als er geen regel past, of meer dan een: dan klopt de tabel niet
   */
  Map<String, Object> beslis(String beslissing, Map<String, Object> waarden);
}

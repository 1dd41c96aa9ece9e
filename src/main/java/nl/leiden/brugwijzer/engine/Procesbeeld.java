package nl.leiden.brugwijzer.engine;

import java.util.Set;

/**
 * Waar een zaak is in haar model.
 *
 * @param actief elementen waar de zaak nu op wacht
 * @param doorlopen elementen en pijlen waar de zaak langs kwam
 */
public record Procesbeeld(Set<String> actief, Set<String> doorlopen) {}

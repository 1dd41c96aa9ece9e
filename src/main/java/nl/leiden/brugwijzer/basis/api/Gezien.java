package nl.leiden.brugwijzer.basis.api;

import java.util.Set;

/**
 * De kop If-Match van een verzoek: de versie waar de vrager van uitgaat.
 *
 * @param kenmerken een of meer ETags, met aanhalingstekens
 */
public record Gezien(Set<String> kenmerken) {}

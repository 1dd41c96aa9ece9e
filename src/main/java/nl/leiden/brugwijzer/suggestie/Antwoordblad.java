package nl.leiden.brugwijzer.suggestie;

import java.util.List;

/**
 * Wat iemand ziet die een antwoord maakt.
 *
 * @param voorstel de tekst om mee te beginnen
 * @param viaGeheel of de melders dit in het antwoord op het geheel lezen
 * @param krijgen wie dit krijgt, zonder naam tenzij de melder die liet zien
 * @param mensen hoeveel mensen dat zijn
 * @param lijst kenmerk van precies deze ontvangers
 */
public record Antwoordblad(
    String voorstel, boolean viaGeheel, List<Ontvangers> krijgen, int mensen, String lijst) {

  /** Een of meer melders die voor de lezer hetzelfde heten. */
  public record Ontvangers(String wie, int aantal) {}
}

package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import nl.leiden.brugwijzer.privacy.Persoonsgegevenszoeker.Soort;

/**
 * Wat er bij een signaal staat, om te kiezen wat weg moet.
 *
 * @param teksten alle woorden, elk één keer
 * @param vondsten wat een persoonsgegeven lijkt
 */
public record Weglakblad(List<String> teksten, List<Vondst> vondsten) {

  /** Een stuk tekst dat een persoonsgegeven lijkt. */
  public record Vondst(String tekst, Soort soort) {}
}

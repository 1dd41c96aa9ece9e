package nl.leiden.brugwijzer.bericht;

import java.util.Collection;
import java.util.UUID;

/** Bezorgt een bericht in de app en per mail, in de transactie van wat er gebeurde. */
public interface Postbus {

  /**
   * Zet een bericht klaar voor deze mensen. Wie vertrokken is, krijgt niets. Wie waarneemt voor een
   * afwezige ontvanger, krijgt het ook; niemand krijgt het twee keer.
   *
   * @param aan gebruikersnamen
   * @throws IllegalArgumentException als er voor deze soort geen tekst is
   */
  void stuur(Collection<String> aan, Post post);

  /** Hetzelfde voor één mens en zonder haast. */
  void stuur(String aan, String soort, String zaaksoort, UUID zaak, String nummer, String waarde);
}

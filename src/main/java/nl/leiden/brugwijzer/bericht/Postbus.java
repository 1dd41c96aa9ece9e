package nl.leiden.brugwijzer.bericht;

import java.util.UUID;

/** Bezorgt een bericht in de app en per mail, in de transactie van wat er gebeurde. */
public interface Postbus {

  /**
   * Zet een bericht klaar.
   *
   * @param aan gebruikersnaam
   * @param soort sleutel onder {@code bericht.soort.}, zoals {@code doorverwijzing.aangenomen}
   * @param nummer nummer van de zaak, zoals {@code 2026-00418}; verder geen gegevens van het gezin
   * @param waarde wat er in de tekst wordt ingevuld, zoals de naam van een instantie; mag null zijn
   */
  void stuur(String aan, String soort, String zaaksoort, UUID zaak, String nummer, String waarde);
}

package nl.leiden.brugwijzer.bericht;

import java.util.UUID;

/** Bezorgt een bericht in de app en per mail, in de transactie van wat er gebeurde. */
public interface Postbus {

  /**
   * Zet een bericht klaar. Wie vertrokken is, krijgt niets.
   *
   * @param aan gebruikersnaam
   * @param soort sleutel onder {@code bericht.soort.}, zoals {@code doorverwijzing.aangenomen}
   * @param zaak waar het bericht naartoe leidt; null als de ontvanger daar niet (meer) bij mag
   * @param nummer nummer van de zaak, zoals {@code 2026-00418}; verder geen gegevens van het gezin;
   *     null of leeg als het over meer zaken gaat
   * @param waarde naam van de ander, een organisatie, school of regeling, die in de tekst wordt
   *     ingevuld; mag null zijn
   * @throws IllegalArgumentException als er voor deze soort geen tekst is
   */
  void stuur(String aan, String soort, String zaaksoort, UUID zaak, String nummer, String waarde);
}

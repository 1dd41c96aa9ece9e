package nl.leiden.brugwijzer.bericht;

import java.util.UUID;

/**
 * Wat er in een bericht staat.
 *
 * @param soort sleutel onder {@code bericht.soort.}, zoals {@code doorverwijzing.aangenomen}
 * @param zaak waar het bericht naartoe leidt; null als de ontvanger daar niet (meer) bij mag
 * @param nummer nummer van de zaak, zoals {@code 2026-00418}; verder geen gegevens van het gezin;
 *     null of leeg als het over meer zaken gaat
 * @param waarde naam van de ander, een organisatie, school of regeling, die in de tekst wordt
 *     ingevuld; mag null zijn
 * @param spoed of de mail niet op een dagoverzicht wacht
 */
public record Post(
    String soort, String zaaksoort, UUID zaak, String nummer, String waarde, boolean spoed) {

  /** Post zonder haast. */
  public Post(String soort, String zaaksoort, UUID zaak, String nummer, String waarde) {
    this(soort, zaaksoort, zaak, nummer, waarde, false);
  }
}

package nl.leiden.brugwijzer.bericht;

import java.time.Instant;
import java.util.UUID;

/**
 * Eén bericht aan één gebruiker: de regel in de app en de mail ineen.
 *
 * @param aan gebruikersnaam
 * @param namens gebruikersnaam van de afwezige voor wie de ontvanger waarneemt, of null
 * @param namensNaam diens naam
 * @param soort waar het bericht over gaat, sleutel van de tekst
 * @param zaak waar het naartoe leidt, of null
 * @param nummer nummer van de zaak, of leeg
 * @param waarde naam van een organisatie of regeling, of null
 * @param gelezen wanneer het geopend is, of null
 */
public record Bericht(
    UUID id,
    String aan,
    String namens,
    String namensNaam,
    String soort,
    String zaaksoort,
    UUID zaak,
    String nummer,
    String waarde,
    boolean spoed,
    Instant moment,
    Instant gelezen,
    Mailstatus mailStatus,
    int mailPogingen,
    String mailFout) {

  static final String KOLOMMEN =
      """
      id, aan, namens,
      (select g.naam from gebruiker g where g.gebruikersnaam = namens) as namens_naam, soort, zaaksoort, zaak_id as zaak, nummer, waarde, spoed, moment,
      gelezen, mail_status, mail_pogingen, mail_fout
      """;

  /** Of de ontvanger het nog niet geopend heeft. */
  public boolean ongelezen() {
    return gelezen == null;
  }

  /** Of de mail na dagen proberen niet bezorgd kon worden. */
  public boolean mailMislukt() {
    return mailStatus == Mailstatus.MISLUKT;
  }
}

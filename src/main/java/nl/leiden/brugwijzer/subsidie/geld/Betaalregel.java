package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Een betaling zoals Financiën haar in een lijst ziet.
 *
 * @param soort VOORSCHOT of SLOT
 * @param eind de laatste vier tekens van het rekeningnummer
 * @param klaargezetDoor gebruikersnaam, of null
 * @param klaargezet naam van wie haar klaarzette, of null
 * @param vrijgegeven naam van wie haar vrijgaf, of null
 * @param batch het bestand waarin zij naar de bank ging, of null
 */
public record Betaalregel(
    UUID id,
    String aanvraagnummer,
    String school,
    String schooljaar,
    int volgnummer,
    String soort,
    BigDecimal bedrag,
    LocalDate uiterlijk,
    Betaalstatus status,
    String begunstigde,
    String eind,
    String klaargezetDoor,
    String klaargezet,
    String vrijgegeven,
    UUID batch,
    LocalDate betaaldOp,
    String reden) {

  /** Of deze gebruiker haar zelf klaarzette en haar dus niet vrijgeeft. */
  public boolean klaargezetDoor(String gebruikersnaam) {
    return gebruikersnaam.equals(klaargezetDoor);
  }

  /** Of er iets terug te draaien is. */
  public boolean terugTeDraaien() {
    return status.kanNaar(Betaalstatus.TERUGGEDRAAID);
  }
}

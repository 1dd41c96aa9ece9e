package nl.leiden.brugwijzer.taak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * Een open taak zoals een lijst haar laat zien.
 *
 * @param stap id van de taak in het model
 * @param onderwerp waar het over gaat, zonder persoonsgegevens
 * @param herkomst waar de vraag vandaan komt
 * @param behandelaar gebruikersnaam van wie haar oppakte, of null
 * @param behandelaarNaam de naam daarbij
 * @param uiterlijk laatste dag
 * @param uitleg hoe die dag berekend is
 * @param ongelezen of wie keek haar nog niet opende
 * @param aangevuld wanneer een ander er iets bij deed na het laatste bezoek van wie keek, of null;
 *     buiten een lijst: wanneer er het laatst iets bij kwam
 */
public record Taak(
    UUID id,
    String zaaksoort,
    UUID zaakId,
    String stap,
    String onderwerp,
    String herkomst,
    String gebied,
    Rol rol,
    String organisatie,
    String vestiging,
    String behandelaar,
    String behandelaarNaam,
    boolean spoed,
    Instant aangemaakt,
    LocalDate uiterlijk,
    String uitleg,
    boolean ongelezen,
    Instant aangevuld) {

  /** Of deze gebruiker haar mag zien. */
  public boolean zichtbaarVoor(Gebruiker wie) {
    return Taakzicht.ziet(wie, rol, organisatie, vestiging);
  }

  /** Of deze gebruiker haar nu kan doen: niemand deed het eerder, of hij leidt het team. */
  public boolean magDoen(Gebruiker wie) {
    return zichtbaarVoor(wie) && (behandelaar == null || isVan(wie) || wie.is(Rol.TEAMLEIDER));
  }

  /** Of deze gebruiker haar heeft, of de collega voor wie hij waarneemt. */
  public boolean isVan(Gebruiker wie) {
    return wie.werkVan().equals(behandelaar);
  }
}

package nl.leiden.brugwijzer.taak;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.engine.OpenTaak;
import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * Een rij van het leesmodel, voor zover zij uit de motor en de zaak volgt. Wanneer zij ontstond en
 * wie haar las, volgt daar niet uit en blijft bij herstel staan.
 */
record Taakrij(
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
    boolean spoed,
    LocalDate uiterlijk,
    String uitleg) {

  /** De rij die bij deze open taak hoort. */
  static Taakrij van(String zaaksoort, OpenTaak taak, Taakgegevens over) {
    return new Taakrij(
        taak.taak(),
        zaaksoort,
        taak.zaak(),
        taak.stap(),
        over.onderwerp(),
        over.herkomst(),
        over.gebied(),
        over.rol(),
        over.organisatie(),
        over.vestiging(),
        taak.behandelaar(),
        over.spoed(),
        over.uiterlijk(),
        over.uitleg());
  }

  /** De waarden in de volgorde van de kolommen. */
  Object[] waarden() {
    return new Object[] {
      zaaksoort,
      zaakId,
      stap,
      onderwerp,
      herkomst,
      gebied,
      rol.name(),
      organisatie,
      vestiging,
      behandelaar,
      spoed,
      uiterlijk,
      uitleg,
      id
    };
  }
}

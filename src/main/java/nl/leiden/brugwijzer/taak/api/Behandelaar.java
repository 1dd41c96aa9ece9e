package nl.leiden.brugwijzer.taak.api;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.leiden.brugwijzer.taak.Taak;

/** Wie een taak heeft. */
@Schema(description = "Wie de taak heeft; ontbreekt zolang niemand haar oppakte.")
record Behandelaar(
    @Schema(example = "wijkteam1") String gebruikersnaam,
    @Schema(example = "Mika Voorbeeld") String naam) {

  static Behandelaar van(Taak taak) {
    return taak.behandelaar() == null
        ? null
        : new Behandelaar(taak.behandelaar(), taak.behandelaarNaam());
  }
}

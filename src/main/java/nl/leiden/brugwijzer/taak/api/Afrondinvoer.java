package nl.leiden.brugwijzer.taak.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.leiden.brugwijzer.taak.Taakafronding.Afronding;

/** Het antwoord waarmee een taak klaar is. */
@Schema(description = "Het antwoord waarmee de taak klaar is; wat erbij hoort, staat bij keuzes.")
record Afrondinvoer(
    @Schema(description = "Een van de keuzes van de taak.", example = "AANGENOMEN")
        @NotBlank(message = "{fout.taak.keuze}")
        String keuze,
    @Schema(
            description = "Over hoeveel weken er plek is; alleen bij een wachtlijst.",
            example = "6")
        Integer weken,
    @Schema(description = "Alleen bij een afwijzing.", example = "GEEN_PLEK") String reden,
    @Schema(
            description = "Geen achternaam, BSN of medische gegevens.",
            example = "Wij bellen morgen.")
        @Size(max = 1000, message = "{fout.taak.lang}")
        String toelichting) {

  Afronding alsAfronding() {
    return new Afronding(keuze, weken, reden, toelichting);
  }
}

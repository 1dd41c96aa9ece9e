package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.leiden.brugwijzer.doorverwijzing.Antwoord;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingAfronding;
import nl.leiden.brugwijzer.doorverwijzing.Reden;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.taak.Taakafronding.Afronding;

/** Het antwoord op een stap. */
@Schema(description = "Het antwoord op een open stap; wat erbij hoort, staat bij keuzes.")
record Antwoordinvoer(
    @Schema(description = "Een van de open stappen.", example = "ontvangstBevestigen")
        @NotBlank(message = "{doorverwijzing.fout.stap}")
        String stap,
    @Schema(description = "Een van de keuzes van die stap.", example = "AANGENOMEN")
        Antwoordsoort keuze,
    @Schema(description = "Over hoeveel weken er plek is; alleen bij WACHTLIJST.", example = "6")
        Integer weken,
    @Schema(description = "Alleen bij AFGEWEZEN.", example = "GEEN_PLEK") Reden reden,
    @Schema(
            description = "Geen achternaam, BSN of medische gegevens.",
            example = "Wij bellen morgen.")
        @Size(max = 1000, message = "{doorverwijzing.fout.toelichtinglang}")
        @ZonderBsn
        String toelichting) {

  Antwoord alsAntwoord() {
    return DoorverwijzingAfronding.antwoord(
        new Afronding(
            keuze == null ? null : keuze.name(),
            weken,
            reden == null ? null : reden.name(),
            toelichting));
  }
}

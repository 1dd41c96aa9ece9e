package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

/** Aan wie een doorverwijzing gaat. */
@Schema(description = "De collega van dezelfde school die het overneemt.")
record Overdrachtinvoer(
    @Schema(description = "Gebruikersnaam.", example = "bf2.tweemaster")
        @NotBlank(message = "{doorverwijzing.fout.naar}")
        String naar) {}

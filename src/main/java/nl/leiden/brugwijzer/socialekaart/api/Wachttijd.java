package nl.leiden.brugwijzer.socialekaart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Een wachttijd die een beheerder hoorde. */
@Schema(description = "Een wachttijd die je van de instantie hoorde.")
record Wachttijd(
    @Schema(
            description = "In weken; 0 als er geen wachttijd is.",
            minimum = "0",
            maximum = "260",
            example = "6")
        @NotNull(message = "{fout.kaart.weken}")
        Integer weken) {}

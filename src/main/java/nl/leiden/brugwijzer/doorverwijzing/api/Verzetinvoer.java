package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/** Een andere laatste dag voor een stap. */
@Schema(description = "Een andere dag om iets na te gaan.")
record Verzetinvoer(
    @Schema(description = "Een open stap die verzetbaar is.", example = "aankomstNagaan")
        @NotBlank(message = "{doorverwijzing.fout.stap}")
        String stap,
    @Schema(description = "Later dan vandaag, hoogstens een jaar.", example = "2026-12-01")
        LocalDate dag) {}

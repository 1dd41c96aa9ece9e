package nl.leiden.brugwijzer.subsidie.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Waarvoor een school wil aanvragen. */
@Schema(
    description = "Waarvoor je wilt aanvragen.",
    example =
        """
        {"regeling": "2b7f6a10-3c5d-4e8f-9a1b-0c2d4e6f8a10", "vestiging": "20UW00"}""")
record NieuweAanvraag(
    @Schema(
            description = "Een versie uit subsidieregelingen.",
            example = "2b7f6a10-3c5d-4e8f-9a1b-0c2d4e6f8a10")
        @NotNull(message = "{fout.subsidie.kiesregeling}")
        UUID regeling,
    @Schema(description = "BRIN6 van je school.", example = "20UW00")
        @NotBlank(message = "{fout.subsidie.kiesschool}")
        String vestiging) {}

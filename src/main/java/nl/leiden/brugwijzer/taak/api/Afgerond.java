package nl.leiden.brugwijzer.taak.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** Een taak die klaar is. */
@Schema(description = "De taak is klaar; hoe het verdergaat, staat bij de zaak.")
record Afgerond(
    @Schema(example = "1f3a5c7e-9b2d-4f60-8a1c-3e5d7f9b0a2c") UUID taak,
    @Schema(example = "6d0f4b2a-8c1e-4d3f-b5a7-9e0c2d4f6a81") UUID zaak) {}

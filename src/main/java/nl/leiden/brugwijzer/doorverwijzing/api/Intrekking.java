package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.leiden.brugwijzer.privacy.ZonderBsn;

/** Waarom een doorverwijzing stopt. */
@Schema(description = "Wie de doorverwijzing intrekt.")
record Intrekking(
    @Schema(description = "De ouder trekt het akkoord in, of je stopt zelf.", example = "OUDER")
        @NotNull(message = "{doorverwijzing.fout.intrekdoor}")
        Door door,
    @Schema(description = "Voor collega's van school.", example = "Het gezin is verhuisd.")
        @Size(max = 300, message = "{doorverwijzing.fout.redenlang}")
        @ZonderBsn
        String reden) {

  /** Wie er intrekt. */
  enum Door {
    OUDER,
    VERZENDER
  }
}

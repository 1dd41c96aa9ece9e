package nl.leiden.brugwijzer.subsidie.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** Waarmee een school haar aanvraag indient. */
@Schema(description = "Waarmee je indient.", example = "{\"verklaring\": true}")
record Indiening(
    @Schema(description = "Dat alles naar waarheid is ingevuld.", example = "true")
        Boolean verklaring) {

  boolean verklaard() {
    return Boolean.TRUE.equals(verklaring);
  }
}

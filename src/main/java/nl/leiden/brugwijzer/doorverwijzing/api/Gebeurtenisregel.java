package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.leiden.brugwijzer.doorverwijzing.Dossier;
import nl.leiden.brugwijzer.doorverwijzing.web.Dossierwoorden;

/** Iets wat er met een doorverwijzing gebeurde. */
@Schema(name = "Gebeurtenis", description = "Iets wat er met een doorverwijzing gebeurde.")
record Gebeurtenisregel(
    @Schema(example = "2026-11-17T08:20:00Z") Instant moment,
    @Schema(description = "Vaste code.", example = "ONTVANGST_BEVESTIGEN.AANGENOMEN") String soort,
    @Schema(description = "Hetzelfde als zin.", example = "Aangenomen door Mika Voorbeeld")
        String wat,
    @Schema(description = "Wie het deed.", example = "Mika Voorbeeld") String door,
    @Schema(description = "Wie het eigenlijk zou doen.", example = "Robin Voorbeeld") String namens,
    @Schema(description = "Wat erbij geschreven is.", example = "Wij bellen morgen.")
        String toelichting) {

  static Gebeurtenisregel van(Dossier.Moment m, Dossierwoorden.Regel inWoorden) {
    return new Gebeurtenisregel(
        m.moment(), m.soort(), inWoorden.wat(), m.door(), m.namens(), m.toelichting());
  }
}

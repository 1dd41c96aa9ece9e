package nl.leiden.brugwijzer.socialekaart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Kaartregel;
import nl.leiden.brugwijzer.socialekaart.WieVraagtAan;

/** Een regeling in een lijst. */
@Schema(description = "Een regeling in een lijst.")
record Regelingregel(
    @Schema(example = "9c1d4b7e-52a0-4f0c-8c3b-1e2f3a4b5c6d") UUID id,
    @Schema(example = "Jeugdfonds Sport & Cultuur") String naam,
    @Schema(example = "Sporten of muziekles voor kinderen.") String omschrijving,
    @Schema(description = "Wie de aanvraag doet.") WieVraagtAan wieVraagtAan,
    @Schema(description = "Wie beslist.", example = "Het fonds") String beslist,
    @Schema(description = "Wanneer de gegevens zijn nagekeken.", example = "2026-04-01")
        LocalDate nagekeken,
    @Schema(description = "Of de termijn een voorbeeld is.", example = "false") boolean voorbeeld) {

  static Regelingregel van(Kaartregel r) {
    return new Regelingregel(
        r.id(),
        r.naam(),
        r.omschrijving(),
        r.wieVraagtAan(),
        r.beslist(),
        r.nagekeken(),
        r.voorbeeld());
  }
}

package nl.leiden.brugwijzer.socialekaart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Instantiesoort;
import nl.leiden.brugwijzer.socialekaart.Kaartregel;

/** Een instantie in een lijst. */
@Schema(description = "Een instantie in een lijst.")
record Instantieregel(
    @Schema(example = "3f0e8a52-1c7d-4b1f-9b51-6a7d0f2c9e10") UUID id,
    @Schema(example = "Sociaal Wijkteam") String naam,
    @Schema(example = "Hulp bij geld, wonen en meedoen.") String omschrijving,
    Instantiesoort soort,
    @Schema(description = "Of zij zelf in Brugwijzer antwoordt.", example = "true") boolean account,
    @Schema(description = "Laatst gemelde wachttijd in weken.", example = "6")
        Integer wachttijdWeken,
    @Schema(description = "Wanneer die gemeld is.", example = "2026-11-02")
        LocalDate wachttijdGemeld,
    @Schema(description = "Wanneer de gegevens zijn nagekeken.", example = "2026-04-01")
        LocalDate nagekeken,
    @Schema(description = "Of de getallen een voorbeeld zijn.", example = "false")
        boolean voorbeeld) {

  static Instantieregel van(Kaartregel r) {
    return new Instantieregel(
        r.id(),
        r.naam(),
        r.omschrijving(),
        r.soort(),
        r.account(),
        r.wachttijdWeken(),
        r.wachttijdGemeld(),
        r.nagekeken(),
        r.voorbeeld());
  }
}

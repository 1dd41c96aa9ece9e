package nl.leiden.brugwijzer.socialekaart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Instantiebeeld;
import nl.leiden.brugwijzer.socialekaart.Instantiesoort;

/** Alles van één instantie. */
@Schema(name = "Instantie", description = "Een plek waar een gezin met een vraag terechtkan.")
record Instantieblad(
    @Schema(example = "3f0e8a52-1c7d-4b1f-9b51-6a7d0f2c9e10") UUID id,
    @Schema(example = "Sociaal Wijkteam") String naam,
    Instantiesoort soort,
    @Schema(example = "Hulp bij geld, wonen en meedoen.") String omschrijving,
    @Schema(description = "Waar deze instantie bij past.") Set<Hulpvraag> hulpvragen,
    @Schema(description = "Leeg als dat nog niet bekend is.", example = "14 071") String telefoon,
    @Schema(example = "wijkteam@voorbeeld.example") String email,
    @Schema(example = "https://example.org") String website,
    @Schema(description = "Binnen hoeveel werkdagen een antwoord te verwachten is.", example = "5")
        int reactieWerkdagen,
    @Schema(description = "Waar de gegevens vandaan komen.", example = "Website van de instantie")
        String bron,
    @Schema(description = "Of de getallen een voorbeeld zijn.", example = "false")
        boolean voorbeeld,
    @Schema(description = "Of zij zelf in Brugwijzer antwoordt.", example = "true") boolean account,
    @Schema(description = "Laatst gemelde wachttijd in weken.", example = "6")
        Integer wachttijdWeken,
    @Schema(description = "Wanneer die gemeld is.", example = "2026-11-02")
        LocalDate wachttijdGemeld,
    @Schema(description = "Wanneer de gegevens zijn nagekeken.", example = "2026-04-01")
        LocalDate nagekeken,
    @Schema(description = "Sinds wanneer er niet meer naar verwezen wordt.", example = "2026-11-09")
        LocalDate gesloten) {

  static Instantieblad van(Instantiebeeld i) {
    var g = i.gegevens();
    return new Instantieblad(
        i.id(),
        g.naam(),
        g.soort(),
        g.omschrijving(),
        g.hulpvragen(),
        g.telefoon(),
        g.email(),
        g.website(),
        g.reactieWerkdagen(),
        g.bron(),
        g.voorbeeld(),
        i.account(),
        i.wachttijdWeken(),
        i.wachttijdGemeld(),
        i.nagekeken(),
        i.gesloten());
  }
}

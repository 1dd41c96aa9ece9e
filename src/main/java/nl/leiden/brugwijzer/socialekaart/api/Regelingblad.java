package nl.leiden.brugwijzer.socialekaart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Regelingbeeld;
import nl.leiden.brugwijzer.socialekaart.WieVraagtAan;

/** Alles van één regeling. */
@Schema(
    name = "Regeling",
    description = "Een regeling waar een gezin misschien recht op heeft; hier wordt nooit beslist.")
record Regelingblad(
    @Schema(example = "9c1d4b7e-52a0-4f0c-8c3b-1e2f3a4b5c6d") UUID id,
    @Schema(example = "Jeugdfonds Sport & Cultuur") String naam,
    @Schema(example = "Sporten of muziekles voor kinderen.") String omschrijving,
    @Schema(description = "Waar deze regeling bij past.") Set<Hulpvraag> hulpvragen,
    @Schema(description = "Wie de aanvraag doet.") WieVraagtAan wieVraagtAan,
    @Schema(description = "Wat er voor de aanvraag nodig is.", example = "Naam van de club")
        String nodig,
    @Schema(description = "Wie beslist.", example = "Het fonds") String beslist,
    @Schema(description = "Binnen hoeveel kalenderdagen er beslist wordt.", example = "56")
        int beslistermijnDagen,
    @Schema(example = "https://example.org") String website,
    @Schema(description = "Ook die nog niet of niet meer gelden.")
        List<Regelingvoorwaarde> voorwaarden,
    @Schema(description = "Waar de gegevens vandaan komen.", example = "Website van het fonds")
        String bron,
    @Schema(description = "Of de termijn een voorbeeld is.", example = "false") boolean voorbeeld,
    @Schema(description = "Wanneer de gegevens zijn nagekeken.", example = "2026-04-01")
        LocalDate nagekeken,
    @Schema(description = "Sinds wanneer er niet meer naar verwezen wordt.", example = "2026-11-09")
        LocalDate gesloten) {

  static Regelingblad van(Regelingbeeld r) {
    var g = r.gegevens();
    return new Regelingblad(
        r.id(),
        g.naam(),
        g.omschrijving(),
        g.hulpvragen(),
        g.wieVraagtAan(),
        g.nodig(),
        g.beslist(),
        g.beslistermijnDagen(),
        g.website(),
        g.voorwaarden().stream().map(Regelingvoorwaarde::van).toList(),
        g.bron(),
        g.voorbeeld(),
        r.nagekeken(),
        r.gesloten());
  }
}

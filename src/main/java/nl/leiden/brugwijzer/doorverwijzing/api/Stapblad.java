package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.doorverwijzing.Dossier.OpenStap;
import nl.leiden.brugwijzer.taak.Taakafronding;

/** Een stap die nog gedaan moet worden. */
@Schema(name = "OpenStap", description = "Een stap die nu gedaan kan worden, en door wie.")
record Stapblad(
    @Schema(example = "ontvangstBevestigen") String stap,
    @Schema(
            description = "De taak die erbij hoort.",
            example = "1f3a5c7e-9b2d-4f60-8a1c-3e5d7f9b0a2c")
        UUID taak,
    @Schema(description = "Of jij hem nu kunt doen.", example = "true") boolean voorMij,
    @Schema(description = "Wie hem heeft, als iemand hem oppakte.", example = "Mika Voorbeeld")
        String behandelaar,
    @Schema(description = "Laatste dag.", example = "2026-11-23") LocalDate uiterlijk,
    @Schema(description = "Hoe die dag berekend is.", example = "5 werkdagen na ma 16 nov")
        String uitleg,
    @Schema(description = "Of je zelf een andere dag mag kiezen.", example = "false")
        boolean verzetbaar,
    @Schema(description = "Wat er geantwoord kan worden.") List<Taakafronding.Keuze> keuzes) {

  static Stapblad van(OpenStap open, List<Taakafronding.Keuze> keuzes) {
    return new Stapblad(
        open.stap().id(),
        open.taak().id(),
        open.voorMij(),
        open.taak().behandelaarNaam(),
        open.taak().uiterlijk(),
        open.taak().uitleg(),
        open.stap().verzetbaar(),
        keuzes);
  }
}

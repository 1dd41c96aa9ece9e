package nl.leiden.brugwijzer.taak.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;

/** Een taak in een lijst. */
@Schema(description = "Een open taak in een lijst.")
record Taakvermelding(
    @Schema(example = "1f3a5c7e-9b2d-4f60-8a1c-3e5d7f9b0a2c") UUID id,
    @Schema(description = "Waar de taak bij hoort.", example = "doorverwijzing") String zaaksoort,
    @Schema(example = "6d0f4b2a-8c1e-4d3f-b5a7-9e0c2d4f6a81") UUID zaak,
    @Schema(description = "Wat er gevraagd wordt.", example = "ontvangstBevestigen") String stap,
    @Schema(description = "Waar het over gaat.", example = "Geld") String onderwerp,
    @Schema(description = "Waar de vraag vandaan komt.", example = "De Tweemaster") String herkomst,
    @Schema(description = "Stadsdistrict.", example = "Merenwijkdistrict") String gebied,
    @Schema(description = "Label van het gezin, voor wie dat mag weten.", example = "M., groep 4")
        String betreft,
    Behandelaar behandelaar,
    @Schema(description = "Of jij haar hebt.", example = "false") boolean vanMij,
    @Schema(description = "Of jij haar nu kunt doen.", example = "true") boolean magDoen,
    @Schema(example = "false") boolean spoed,
    @Schema(description = "Of nog niemand keek.", example = "true") boolean ongelezen,
    @Schema(example = "2026-11-16T08:00:00Z") Instant aangemaakt,
    @Schema(description = "Laatste dag.", example = "2026-11-23") LocalDate uiterlijk,
    @Schema(description = "Hoe die dag berekend is.", example = "5 werkdagen na ma 16 nov")
        String uitleg) {

  static Taakvermelding van(Taak t, String betreft, Gebruiker wie) {
    return new Taakvermelding(
        t.id(),
        t.zaaksoort(),
        t.zaakId(),
        t.stap(),
        t.onderwerp(),
        t.herkomst(),
        t.gebied(),
        betreft,
        Behandelaar.van(t),
        t.isVan(wie),
        t.magDoen(wie),
        t.spoed(),
        t.ongelezen(),
        t.aangemaakt(),
        t.uiterlijk(),
        t.uitleg());
  }
}

package nl.leiden.brugwijzer.taak.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakafronding;

/** Eén taak, met wat je kunt antwoorden. */
@Schema(name = "Taak", description = "Een open taak, met wat er geantwoord kan worden.")
record Taakblad(
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
    @Schema(example = "2026-11-16T08:00:00Z") Instant aangemaakt,
    @Schema(description = "Laatste dag.", example = "2026-11-23") LocalDate uiterlijk,
    @Schema(description = "Hoe die dag berekend is.", example = "5 werkdagen na ma 16 nov")
        String uitleg,
    @Schema(description = "Wat je kunt antwoorden bij de afronding.")
        List<Taakafronding.Keuze> keuzes,
    Taaklinks links) {

  /** Waar het verder gaat. */
  @Schema(description = "Waar het verder gaat.")
  record Taaklinks(
      @Schema(
              description = "Deze taak.",
              example = "/api/v1/taken/1f3a5c7e-9b2d-4f60-8a1c-3e5d7f9b0a2c")
          String self,
      @Schema(
              description = "De zaak waar zij bij hoort.",
              example = "/api/v1/doorverwijzingen/6d0f4b2a-8c1e-4d3f-b5a7-9e0c2d4f6a81")
          String zaak) {}

  static Taakblad van(Taak t, String betreft, Taakafronding kamer, Gebruiker wie) {
    return new Taakblad(
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
        t.aangemaakt(),
        t.uiterlijk(),
        t.uitleg(),
        kamer.keuzes(t.stap()),
        new Taaklinks(TakenApi.PAD + "/" + t.id(), kamer.pad(t.zaakId())));
  }
}

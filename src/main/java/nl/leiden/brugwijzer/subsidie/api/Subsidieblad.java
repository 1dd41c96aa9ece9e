package nl.leiden.brugwijzer.subsidie.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.subsidie.Aanvraagstaat.Betaaldeel;
import nl.leiden.brugwijzer.subsidie.Aanvraagstaat.Looptijd;
import nl.leiden.brugwijzer.subsidie.Aanvraagstaat.Uitkomst;
import nl.leiden.brugwijzer.subsidie.Aanvraagstatus;
import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Besluitsoort;
import nl.leiden.brugwijzer.subsidie.Onderdeel;
import nl.leiden.brugwijzer.subsidie.geld.Betaalstatus;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakafronding;

/** Een aanvraag zoals de vrager haar mag zien. */
@Schema(name = "Subsidieaanvraag", description = "Een aanvraag, zoals jij haar mag zien.")
record Subsidieblad(
    @Schema(example = "4c1d8e2f-7a3b-4f5c-8d6e-1f2a3b4c5d6e") UUID id,
    @Schema(description = "Vanaf het indienen.", example = "SUB-2026-0001") String nummer,
    @Schema(example = "BEOORDELEN") Aanvraagstatus status,
    @Schema(description = "BRIN6 van de school.", example = "20UW00") String vestiging,
    @Schema(example = "De Tweemaster") String school,
    @Schema(description = "De versie waarop is aangevraagd.") Versie regeling,
    @Schema(description = "Het rekeningnummer staat er alleen voor de school in.")
        Inhoudinvoer inhoud,
    @ArraySchema(
            arraySchema = @Schema(description = "Wat er voor het indienen nog niet af is."),
            schema = @Schema(example = "BEGROTING"))
        List<Onderdeel> ontbreekt,
    @Schema(example = "2026-05-12T09:30:00Z") Instant ingediend,
    @Schema(description = "De wettelijke termijnen met de som.") List<Termijnblad> termijnen,
    @Schema(description = "Een school ziet een besluit zodra het bekendgemaakt is.")
        List<Besluitblad> besluiten,
    @Schema(description = "Wanneer de school geld krijgt.") List<Betalingblad> betalingen,
    @Schema(description = "Wat jij nu kunt doen of zien.") List<Stapblad> stappen,
    Subsidielinks links) {

  /** De versie van de regeling. */
  @Schema(name = "Regelingversie", description = "De versie van de regeling.")
  record Versie(
      @Schema(example = "2b7f6a10-3c5d-4e8f-9a1b-0c2d4e6f8a10") UUID id,
      @Schema(example = "Inzet Brugfunctionaris Leiden") String naam,
      @Schema(example = "2") int versienummer) {}

  /** Een wettelijke termijn. */
  @Schema(name = "Wettelijketermijn", description = "Een wettelijke termijn, met de som.")
  record Termijnblad(
      @Schema(example = "BESLISSEN") String soort,
      @Schema(example = "2026-06-01") LocalDate sinds,
      @Schema(description = "Ontbreekt zolang de termijn stilstaat.", example = "2026-08-31")
          LocalDate uiterlijk,
      @Schema(description = "Wanneer het gedaan was.", example = "2026-07-14") LocalDate klaar,
      List<Somregel> som) {

    static Termijnblad van(Looptijd l) {
      return new Termijnblad(
          l.soort(),
          l.sinds(),
          l.uiterlijk(),
          l.klaar(),
          l.som().stream().map(r -> new Somregel(r.zin(), r.artikel())).toList());
    }
  }

  /** Een stap van de som. */
  @Schema(description = "Een stap van de som.")
  record Somregel(
      @Schema(example = "13 weken na 1 juni 2026 = 31 augustus 2026") String zin,
      @Schema(example = "WAJ 13-2024, artikel 6") String artikel) {}

  /** Een besluit. */
  @Schema(name = "Besluit", description = "Een besluit, of het voorstel daarvoor.")
  record Besluitblad(
      @Schema(example = "7e8f9a0b-1c2d-4e3f-8a4b-5c6d7e8f9a0b") UUID id,
      @Schema(example = "AANVRAAG") String ronde,
      @Schema(example = "VERLENING") Besluitsoort soort,
      @Schema(example = "BEKENDGEMAAKT") String stand,
      @Schema(description = "Als niet alles gegeven is.", example = "PLAFOND") Besluitgrond grond,
      @Schema(description = "In euro's.", example = "40000.00") BigDecimal bedrag,
      @Schema(example = "De school voldoet aan alle eisen.") String motivering,
      @Schema(example = "2026-07-14") LocalDate bekendgemaakt) {

    static Besluitblad van(Uitkomst u) {
      return new Besluitblad(
          u.id(),
          u.ronde().name(),
          u.soort(),
          u.stand(),
          u.grond(),
          u.bedrag(),
          u.motivering(),
          u.bekendgemaakt());
    }
  }

  /** Een betaling. */
  @Schema(name = "Betaling", description = "Een deel van het geld.")
  record Betalingblad(
      @Schema(example = "2026-2027") String schooljaar,
      @Schema(example = "1") int volgnummer,
      @Schema(description = "In euro's.", example = "20000.00") BigDecimal bedrag,
      @Schema(example = "2026-08-25") LocalDate uiterlijk,
      @Schema(example = "BETAALD") Betaalstatus status,
      @Schema(example = "2026-08-20") LocalDate betaaldOp) {

    static Betalingblad van(Betaaldeel b) {
      return new Betalingblad(
          b.schooljaar(), b.volgnummer(), b.bedrag(), b.uiterlijk(), b.status(), b.betaaldOp());
    }
  }

  /** Een open stap. */
  @Schema(name = "OpenSubsidiestap", description = "Een stap die nu gedaan kan worden.")
  record Stapblad(
      @Schema(example = "zienswijzeGeven") String stap,
      @Schema(
              description = "De taak; rond haar af bij taken.",
              example = "1f3a5c7e-9b2d-4f60-8a1c-3e5d7f9b0a2c")
          UUID taak,
      @Schema(description = "Of jij hem nu kunt doen.", example = "true") boolean voorMij,
      @Schema(example = "Ravi Voorbeeld") String behandelaar,
      @Schema(example = "2026-07-01") LocalDate uiterlijk,
      @Schema(description = "Hoe die dag berekend is.", example = "2 weken na 17 juni 2026")
          String uitleg,
      @Schema(description = "Leeg als deze stap een formulier vraagt.")
          List<Taakafronding.Keuze> keuzes) {

    static Stapblad van(Taak t, boolean voorMij, List<Taakafronding.Keuze> keuzes) {
      return new Stapblad(
          t.stap(), t.id(), voorMij, t.behandelaarNaam(), t.uiterlijk(), t.uitleg(), keuzes);
    }
  }

  /** Waar het verder gaat. */
  @Schema(description = "Waar het verder gaat.")
  record Subsidielinks(
      @Schema(example = "/api/v1/subsidieaanvragen/4c1d8e2f-7a3b-4f5c-8d6e-1f2a3b4c5d6e")
          String self) {}
}

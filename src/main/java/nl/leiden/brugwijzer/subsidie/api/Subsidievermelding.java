package nl.leiden.brugwijzer.subsidie.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.subsidie.Aanvraaglijst;
import nl.leiden.brugwijzer.subsidie.Aanvraagstatus;
import nl.leiden.brugwijzer.subsidie.Werkregel;

/** Een aanvraag in een lijst. */
@Schema(description = "Een aanvraag in een lijst.")
record Subsidievermelding(
    @Schema(example = "4c1d8e2f-7a3b-4f5c-8d6e-1f2a3b4c5d6e") UUID id,
    @Schema(description = "Vanaf het indienen.", example = "SUB-2026-0001") String nummer,
    @Schema(example = "BEOORDELEN") Aanvraagstatus status,
    @Schema(example = "De Tweemaster") String school,
    @Schema(example = "Inzet Brugfunctionaris Leiden") String regeling,
    @Schema(description = "Versie van de regeling.", example = "2") int versienummer,
    @Schema(description = "In euro's.", example = "40000.00") BigDecimal gevraagd,
    @Schema(description = "Laatste dag van de wettelijke termijn.", example = "2026-08-31")
        LocalDate uiterlijk,
    @Schema(description = "Waar die termijn voor is.", example = "BESLISSEN") String termijn,
    @Schema(description = "Of de beslistermijn stilstaat.", example = "false") Boolean staatStil,
    @Schema(description = "Wat er nu moet gebeuren.", example = "beoordelen") String stap,
    @Schema(description = "Wie de taak heeft; alleen voor de gemeente.", example = "Ravi Voorbeeld")
        String behandelaar) {

  static Subsidievermelding van(Werkregel r) {
    return new Subsidievermelding(
        r.id(),
        r.nummer(),
        r.status(),
        r.school(),
        r.regeling(),
        r.versienummer(),
        r.gevraagd(),
        r.uiterlijk(),
        r.termijn(),
        r.staatStil(),
        r.bij() == null ? null : r.bij().stap(),
        r.bij() == null ? null : r.bij().naam());
  }

  static Subsidievermelding van(Aanvraaglijst.Regel r) {
    return new Subsidievermelding(
        r.id(),
        r.nummer(),
        r.status(),
        r.school(),
        r.regeling(),
        r.versienummer(),
        r.gevraagd(),
        r.stap() == null ? r.uiterlijk() : r.stapUiterlijk(),
        null,
        null,
        r.stap(),
        null);
  }
}

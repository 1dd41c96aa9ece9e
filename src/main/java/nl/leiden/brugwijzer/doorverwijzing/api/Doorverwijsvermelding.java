package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.doorverwijzing.Doorverwijsregel;
import nl.leiden.brugwijzer.doorverwijzing.Status;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;

/** Een doorverwijzing in een lijst. */
@Schema(description = "Een doorverwijzing in een lijst.")
record Doorverwijsvermelding(
    @Schema(example = "6d0f4b2a-8c1e-4d3f-b5a7-9e0c2d4f6a81") UUID id,
    @Schema(example = "2020-00042") String nummer,
    @Schema(example = "IN_BEHANDELING") Status status,
    @Schema(description = "Label van het gezin; alleen voor de school.", example = "M., groep 4")
        String gezin,
    @Schema(example = "GELD") Hulpvraag hulpvraag,
    @Schema(example = "Sociaal Wijkteam") String bestemming,
    @Schema(description = "Wie verwees.", example = "Bo Voorbeeld") String brugfunctionaris,
    @Schema(example = "De Tweemaster") String school,
    @Schema(description = "Alleen op de wachtlijst.", example = "6") Integer wachtWeken,
    @Schema(description = "Sinds wanneer deze stap loopt.", example = "2026-11-16")
        LocalDate stapSinds,
    @Schema(example = "2026-11-16T08:00:00Z") Instant gewijzigd) {

  static Doorverwijsvermelding van(Doorverwijsregel r, String label) {
    return new Doorverwijsvermelding(
        r.id(),
        r.nummer(),
        r.status(),
        label,
        r.hulpvraag(),
        r.bestemmingNaam(),
        r.wie(),
        r.school(),
        r.wachtWeken(),
        r.stapSinds(),
        r.gewijzigd());
  }
}

package nl.leiden.brugwijzer.gezin.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gezin.Gezinsdossier;
import nl.leiden.brugwijzer.gezin.Groep;

/** Een gezin zoals zijn brugfunctionaris het ziet. */
@Schema(name = "Gezin", description = "Een gezin onder een label; alleen voor de eigen school.")
record Gezinsblad(
    @Schema(example = "7c9e6679-7425-40de-944b-e07fc1f90ae7") UUID id,
    @Schema(example = "M., groep 4") String label,
    List<Groep> kinderen,
    @Schema(example = "Arabisch, een beetje Nederlands") String talen,
    @Schema(description = "Leeg als je die niet opschreef.", example = "Amina") String contactnaam,
    @Schema(description = "Leeg als je die niet opschreef.", example = "06 00000000")
        String telefoon,
    @Schema(example = "2026-11-16T08:00:00Z") Instant aangemaakt,
    @Schema(description = "Of het uit de lijsten is.", example = "false") boolean afgesloten) {

  static Gezinsblad van(Gezinsdossier d) {
    var g = d.gegevens();
    return new Gezinsblad(
        d.id(),
        g.label(),
        List.copyOf(g.kinderen()),
        g.talen(),
        g.contactnaam(),
        g.telefoon(),
        d.aangemaakt(),
        d.afgesloten());
  }
}

package nl.leiden.brugwijzer.gezin.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.leiden.brugwijzer.gezin.Gezinsgegevens;
import nl.leiden.brugwijzer.gezin.Groep;
import nl.leiden.brugwijzer.privacy.ZonderBsn;

/** Wat een brugfunctionaris over een gezin opschrijft. */
@Schema(description = "Wat je over een gezin opschrijft. Geen achternaam, geen BSN.")
record Gezinsinvoer(
    @Schema(description = "Hoe jij het gezin herkent.", example = "M., groep 4")
        @NotBlank(message = "{fout.gezin.label.leeg}")
        @Size(max = 40, message = "{fout.gezin.lang}")
        @ZonderBsn
        String label,
    @Schema(description = "Per kind een groep, of een leeftijd als je die niet weet.")
        List<Groep> kinderen,
    @Schema(description = "Talen thuis.", example = "Arabisch, een beetje Nederlands")
        @Size(max = 200, message = "{fout.gezin.lang}")
        @ZonderBsn
        String talen,
    @Schema(description = "Voornaam van de ouder.", example = "Amina")
        @Size(max = 120, message = "{fout.gezin.lang}")
        @ZonderBsn
        String contactnaam,
    @Schema(description = "Telefoon van de ouder.", example = "06 00000000")
        @Size(max = 40, message = "{fout.gezin.lang}")
        String telefoon) {

  Gezinsgegevens gegevens() {
    return new Gezinsgegevens(label, talen, kinderen, contactnaam, telefoon);
  }
}

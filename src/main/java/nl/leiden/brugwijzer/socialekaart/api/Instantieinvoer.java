package nl.leiden.brugwijzer.socialekaart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Instantiegegevens;
import nl.leiden.brugwijzer.socialekaart.Instantiesoort;

/** Wat er van een instantie op de kaart komt. */
@Schema(description = "Wat er van een instantie op de sociale kaart komt te staan.")
record Instantieinvoer(
    @Schema(example = "Sociaal Wijkteam")
        @NotBlank(message = "{fout.kaart.naam}")
        @Size(max = 120, message = "{fout.kaart.lang}")
        @ZonderBsn
        String naam,
    @Schema(example = "WIJK_EN_WELZIJN") @NotNull(message = "{fout.kaart.soort}")
        Instantiesoort soort,
    @Schema(example = "Hulp bij geld, wonen en meedoen.")
        @Size(max = 500, message = "{fout.kaart.lang}")
        @ZonderBsn
        String omschrijving,
    @Schema(description = "Waar deze instantie bij past.") Set<Hulpvraag> hulpvragen,
    @Schema(description = "Telefoon van de instantie zelf.", example = "14 071")
        @Size(max = 40, message = "{fout.kaart.lang}")
        @ZonderBsn
        String telefoon,
    @Schema(example = "wijkteam@voorbeeld.example")
        @Size(max = 200, message = "{fout.kaart.lang}")
        @Email(message = "{fout.kaart.email}")
        @ZonderBsn
        String email,
    @Schema(description = "Begint met http:// of https://.", example = "https://example.org")
        @Size(max = 300, message = "{fout.kaart.lang}")
        @ZonderBsn
        String website,
    @Schema(
            description = "Binnen hoeveel werkdagen een antwoord te verwachten is.",
            minimum = "1",
            maximum = "730",
            example = "5")
        @NotNull(message = "{fout.kaart.dagen}")
        Integer reactieWerkdagen,
    @Schema(description = "Waar de gegevens vandaan komen.", example = "Website van de instantie")
        @Size(max = 300, message = "{fout.kaart.lang}")
        @ZonderBsn
        String bron,
    @Schema(description = "Of de getallen een voorbeeld zijn.", example = "false")
        Boolean voorbeeld) {

  Instantiegegevens gegevens() {
    return new Instantiegegevens(
        naam,
        soort,
        omschrijving,
        telefoon,
        email,
        website,
        reactieWerkdagen,
        hulpvragen,
        bron,
        Boolean.TRUE.equals(voorbeeld));
  }
}

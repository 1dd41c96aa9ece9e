package nl.leiden.brugwijzer.socialekaart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Regelinggegevens;
import nl.leiden.brugwijzer.socialekaart.WieVraagtAan;

/** Wat er van een regeling op de kaart komt. */
@Schema(description = "Wat er van een regeling op de sociale kaart komt te staan.")
record Regelinginvoer(
    @Schema(example = "Jeugdfonds Sport & Cultuur")
        @NotBlank(message = "{fout.kaart.naam}")
        @Size(max = 120, message = "{fout.kaart.lang}")
        @ZonderBsn
        String naam,
    @Schema(example = "Sporten of muziekles voor kinderen.")
        @Size(max = 500, message = "{fout.kaart.lang}")
        @ZonderBsn
        String omschrijving,
    @Schema(description = "Waar deze regeling bij past.") Set<Hulpvraag> hulpvragen,
    @Schema(description = "Wie de aanvraag doet.", example = "INTERMEDIAIR")
        @NotNull(message = "{fout.kaart.wievraagtaan}")
        WieVraagtAan wieVraagtAan,
    @Schema(description = "Wat er voor de aanvraag nodig is.", example = "Naam van de club")
        @Size(max = 1000, message = "{fout.kaart.lang}")
        @ZonderBsn
        String nodig,
    @Schema(description = "Wie beslist.", example = "Het fonds")
        @NotBlank(message = "{fout.kaart.beslist}")
        @Size(max = 120, message = "{fout.kaart.lang}")
        @ZonderBsn
        String beslist,
    @Schema(
            description = "Binnen hoeveel kalenderdagen er beslist wordt.",
            minimum = "1",
            maximum = "730",
            example = "56")
        @NotNull(message = "{fout.kaart.dagen}")
        Integer beslistermijnDagen,
    @Schema(description = "Begint met http:// of https://.", example = "https://example.org")
        @Size(max = 300, message = "{fout.kaart.lang}")
        @ZonderBsn
        String website,
    @Schema(description = "Hoogstens twintig.") List<@Valid Regelingvoorwaarde> voorwaarden,
    @Schema(description = "Waar de gegevens vandaan komen.", example = "Website van het fonds")
        @Size(max = 300, message = "{fout.kaart.lang}")
        @ZonderBsn
        String bron,
    @Schema(description = "Of de termijn een voorbeeld is.", example = "false") Boolean voorbeeld) {

  Regelinginvoer {
    voorwaarden =
        voorwaarden == null ? List.of() : voorwaarden.stream().filter(Objects::nonNull).toList();
  }

  Regelinggegevens gegevens() {
    return new Regelinggegevens(
        naam,
        omschrijving,
        beslist,
        wieVraagtAan,
        nodig,
        website,
        beslistermijnDagen,
        hulpvragen,
        IntStream.range(0, voorwaarden.size())
            .mapToObj(i -> voorwaarden.get(i).voorwaarde(i))
            .toList(),
        bron,
        Boolean.TRUE.equals(voorbeeld));
  }
}

package nl.leiden.brugwijzer.suggestie.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Principe;
import nl.leiden.brugwijzer.suggestie.RegelVan;
import nl.leiden.brugwijzer.suggestie.Signaalinhoud;
import nl.leiden.brugwijzer.suggestie.Vaak;

/** Wat iemand meldt. */
@Schema(
    name = "NieuwSignaal",
    description = "Wat er in de weg zit. Nooit iets van een gezin, ook geen namen of nummers.",
    example =
        """
        {"zin": "De toets kijkt naar het verkeerde inkomen.",
         "regeling": "9c1d4b7e-52a0-4f0c-8c3b-1e2f3a4b5c6d", "vaak": "PAAR_KEER",
         "gezinVast": true, "idee": "Kijk naar het besteedbaar inkomen.", "thema": "GELD"}""")
record Signaalinvoer(
    @Schema(description = "In één zin.", example = "De toets kijkt naar het verkeerde inkomen.")
        @NotBlank(message = "{fout.suggestie.zin}")
        @Size(max = Signaalinhoud.ZIN, message = "{fout.bord.telang}")
        @ZonderBsn
        String zin,
    @Schema(
            description = "De regeling op de sociale kaart waar het om gaat.",
            example = "9c1d4b7e-52a0-4f0c-8c3b-1e2f3a4b5c6d")
        UUID regeling,
    @Schema(
            description = "Of de instantie.",
            example = "7a3b5c9d-1e2f-4a6b-8c0d-2e4f6a8b0c1d",
            nullable = true)
        UUID instantie,
    @Schema(description = "Of een regel die niet op de kaart staat.", example = "Eis van drie jaar")
        @Size(max = Signaalinhoud.REGEL, message = "{fout.bord.telang}")
        @ZonderBsn
        String regel,
    @Schema(description = "Van wie de regel is, als je dat weet.", example = "LANDELIJK")
        RegelVan regelVan,
    @Schema(description = "Hoe vaak je dit zag.", example = "PAAR_KEER")
        @NotNull(message = "{fout.suggestie.vaak}")
        Vaak vaak,
    @Schema(description = "Of er nu een gezin op wacht.", example = "true") Boolean gezinVast,
    @Schema(
            description = "Hoe het eenvoudiger kan.",
            example = "Kijk naar het besteedbaar inkomen.")
        @Size(max = Signaalinhoud.IDEE, message = "{fout.bord.telang}")
        @ZonderBsn
        String idee,
    @Schema(description = "Het principe waar het bij past.", example = "VEREENVOUDIGEN")
        Principe principe,
    @Schema(description = "Code van het thema.", example = "GELD")
        @NotBlank(message = "{fout.suggestie.thema}")
        @Size(max = 30, message = "{fout.suggestie.thema}")
        String thema,
    @Schema(description = "Of je het doorgeeft voor een inwoner.", example = "false")
        Boolean vanInwoner,
    @Schema(description = "Of wie het behandelt je naam mag zien.", example = "false")
        Boolean naamTonen) {

  Signaalinhoud inhoud() {
    return new Signaalinhoud(
        zin,
        regeling,
        regeling == null ? instantie : null,
        regeling == null && instantie == null ? regel : null,
        regelVan,
        null,
        vaak,
        Boolean.TRUE.equals(gezinVast),
        idee,
        principe,
        thema,
        Boolean.TRUE.equals(vanInwoner));
  }

  boolean metNaam() {
    return Boolean.TRUE.equals(naamTonen);
  }
}

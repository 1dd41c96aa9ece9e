package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Opdracht;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;

/** Wat een brugfunctionaris invult om door te verwijzen. */
@Schema(
    description =
        "Een doorverwijzing om te versturen: een gezin, een vraag, een bestemming en akkoord.")
record NieuweDoorverwijzing(
    @Schema(
            description = "Een gezin van de eigen school; of vul nieuwGezin in.",
            example = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        UUID gezin,
    @Schema(description = "Label van een gezin dat er nog niet is.", example = "M., groep 4")
        @Size(max = 40, message = "{doorverwijzing.fout.gezinlang}")
        @ZonderBsn
        String nieuwGezin,
    @Schema(description = "Waar het gezin hulp bij zoekt.", example = "GELD") Hulpvraag hulpvraag,
    @Schema(
            description = "Id van een instantie of een regeling.",
            example = "3f0e8a52-1c7d-4b1f-9b51-6a7d0f2c9e10")
        UUID bestemming,
    @Schema(description = "Of de ouder het eens is met doorverwijzen.", example = "true")
        Boolean akkoord,
    @Schema(description = "Wie akkoord gaf.", example = "MOEDER") Akkoord.Wie akkoordWie,
    @Schema(description = "Hoe dat ging.", example = "MONDELING") Akkoord.Hoe akkoordHoe,
    @Schema(description = "Hoogstens een jaar geleden.", example = "2026-11-16")
        LocalDate akkoordOp,
    @Schema(description = "Wat de ontvanger van de ouder mag zien.") Set<Akkoord.Deelbaar> deelt,
    @Schema(
            description = "Voor de ontvanger. Geen achternaam, BSN of medische gegevens.",
            example = "Bel liefst na drie uur.")
        @Size(max = 1000, message = "{doorverwijzing.fout.toelichtinglang}")
        @ZonderBsn
        String toelichting,
    @Schema(description = "Of je bij het eerste gesprek wilt zijn.", example = "false")
        Boolean warmeOverdracht,
    @Schema(example = "false") Boolean spoed,
    @Schema(description = "Verplicht bij spoed.", example = "Morgen gaat de stroom eraf.")
        @Size(max = 300, message = "{doorverwijzing.fout.spoedredenlang}")
        @ZonderBsn
        String spoedReden,
    @Schema(
            description = "De doorverwijzing waar deze op volgt.",
            example = "6d0f4b2a-8c1e-4d3f-b5a7-9e0c2d4f6a81")
        UUID vorige) {

  Opdracht alsOpdracht() {
    return new Opdracht(
        new DoorverwijzingId(UUID.randomUUID()),
        gezin,
        gezin == null ? Tekst.schoon(nieuwGezin) : null,
        hulpvraag,
        bestemming,
        Boolean.TRUE.equals(akkoord),
        akkoordWie,
        akkoordHoe,
        akkoordOp,
        gekozen(),
        Tekst.schoon(toelichting),
        Boolean.TRUE.equals(warmeOverdracht),
        Boolean.TRUE.equals(spoed),
        Tekst.schoon(spoedReden),
        vorige);
  }

  private Set<Akkoord.Deelbaar> gekozen() {
    var gekozen = EnumSet.noneOf(Akkoord.Deelbaar.class);
    if (deelt != null) deelt.stream().filter(Objects::nonNull).forEach(gekozen::add);
    return gekozen;
  }
}

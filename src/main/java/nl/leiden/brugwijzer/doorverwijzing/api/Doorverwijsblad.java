package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Doorverwijsregel;
import nl.leiden.brugwijzer.doorverwijzing.Dossier;
import nl.leiden.brugwijzer.doorverwijzing.Reden;
import nl.leiden.brugwijzer.doorverwijzing.Status;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;

/** Een doorverwijzing zoals de vrager haar mag zien. */
@Schema(name = "Doorverwijzing", description = "Een doorverwijzing, zoals jij haar mag zien.")
record Doorverwijsblad(
    @Schema(example = "6d0f4b2a-8c1e-4d3f-b5a7-9e0c2d4f6a81") UUID id,
    @Schema(description = "Het nummer dat in berichten staat.", example = "2020-00042")
        String nummer,
    @Schema(example = "IN_BEHANDELING") Status status,
    @Schema(description = "Of je haar ziet als school; anders als ontvanger.", example = "true")
        boolean alsVerzender,
    @Schema(example = "GELD") Hulpvraag hulpvraag,
    Doel bestemming,
    @Schema(example = "De Tweemaster") String school,
    @Schema(example = "Merenwijkdistrict") String district,
    @Schema(example = "Bo Voorbeeld") String brugfunctionaris,
    Gedeeld gezin,
    Afspraak akkoord,
    @Schema(description = "Als de ouder die wil delen.", example = "Bel liefst na drie uur.")
        String toelichting,
    @Schema(example = "false") boolean warmeOverdracht,
    @Schema(example = "false") boolean spoed,
    @Schema(description = "Alleen bij spoed.", example = "Morgen gaat de stroom eraf.")
        String spoedReden,
    Feiten mijlpalen,
    @Schema(description = "Alleen op de wachtlijst.", example = "6") Integer wachtWeken,
    @Schema(description = "Alleen op de wachtlijst.", example = "2026-11-18") LocalDate wachtSinds,
    @Schema(description = "Wat ervan kwam.", example = "HULP_GESTART") Antwoordsoort uitkomst,
    @Schema(description = "Bij een afwijzing.", example = "GEEN_PLEK") Reden reden,
    @Schema(description = "Wat de nazorg zei.", example = "JA") Antwoordsoort opgelost,
    @Schema(
            description =
                "Liep het hier vast en is dat nog niet gemeld: geef dit mee aan een signaal.",
            example = "b7c1d2e3-f405-4617-8829-3a4b5c6d7e8f")
        UUID aanbod,
    @Schema(description = "Wat er nu gedaan kan worden.") List<Stapblad> stappen,
    @Schema(description = "Waar deze op volgt.", example = "0e1d2c3b-4a59-4687-9786-a5b4c3d2e1f0")
        UUID vorige,
    @Schema(
            description = "Wat hierop volgde.",
            example = "[\"a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d\"]")
        List<UUID> vervolgen,
    Doorverwijslinks links) {

  /** Waarheen verwezen is. */
  @Schema(name = "Doel", description = "Waarheen verwezen is.")
  record Doel(
      @Schema(example = "3f0e8a52-1c7d-4b1f-9b51-6a7d0f2c9e10") UUID id,
      @Schema(example = "Sociaal Wijkteam") String naam,
      Bestemming.Soort soort) {}

  /** Waar het verder gaat. */
  @Schema(description = "Waar het verder gaat.")
  record Doorverwijslinks(
      @Schema(
              description = "Deze doorverwijzing.",
              example = "/api/v1/doorverwijzingen/6d0f4b2a-8c1e-4d3f-b5a7-9e0c2d4f6a81")
          String self,
      @Schema(
              description = "Wat er gebeurde.",
              example = "/api/v1/doorverwijzingen/6d0f4b2a-8c1e-4d3f-b5a7-9e0c2d4f6a81/tijdlijn")
          String tijdlijn,
      @Schema(
              description = "Wat er nu gedaan kan worden.",
              example = "/api/v1/doorverwijzingen/6d0f4b2a-8c1e-4d3f-b5a7-9e0c2d4f6a81/stappen")
          String stappen) {}

  /** De taak bij een open stap, of null als die stap niet open is. */
  UUID taak(String stap) {
    return stappen.stream()
        .filter(open -> open.stap().equals(stap))
        .map(Stapblad::taak)
        .findFirst()
        .orElse(null);
  }

  static Doorverwijsblad van(Dossier d, List<Stapblad> stappen) {
    var zelf = DoorverwijzingenApi.PAD + "/" + d.id();
    return new Doorverwijsblad(
        d.id().waarde(),
        d.nummer(),
        d.status(),
        d.alsVerzender(),
        d.hulpvraag(),
        new Doel(d.bestemmingId(), d.bestemming(), d.soort()),
        d.school(),
        d.district(),
        d.brugfunctionaris(),
        Gedeeld.van(d.gezin(), d.alsVerzender()),
        Afspraak.van(d),
        d.toelichting(),
        d.warmeOverdracht(),
        d.spoed(),
        d.spoedReden(),
        Feiten.van(d.mijlpalen()),
        d.wachtWeken(),
        d.wachtSinds(),
        d.uitkomst(),
        d.reden(),
        d.opgelost(),
        d.melden() == null || d.melden().gemeld() ? null : d.melden().aanbod(),
        stappen,
        d.vorige(),
        d.vervolgen().stream().map(Doorverwijsregel::id).toList(),
        new Doorverwijslinks(zelf, zelf + "/tijdlijn", zelf + "/stappen"));
  }
}

package nl.leiden.brugwijzer.doorverwijzing.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import nl.leiden.brugwijzer.basis.api.Afhandeling;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.basis.api.Lijst;
import nl.leiden.brugwijzer.basis.api.Sleutel;
import nl.leiden.brugwijzer.doorverwijzing.Doorverwijsbalie;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Overzicht;
import nl.leiden.brugwijzer.doorverwijzing.Overzicht.Keus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Doorverwijzingen lezen en versturen. */
@RestController
@RequestMapping(path = DoorverwijzingenApi.PAD, produces = APPLICATION_JSON_VALUE)
@Tag(
    name = "doorverwijzingen",
    description = "Van school naar hulp en terug; voor de school, en voor het team dat haar kreeg.")
class DoorverwijzingenApi {

  static final String PAD = Api.V1 + "/doorverwijzingen";

  private final Overzicht overzicht;
  private final Doorverwijsbalie balie;
  private final Doorverwijsbladen bladen;
  private final Afhandeling afhandeling;

  DoorverwijzingenApi(
      Overzicht overzicht,
      Doorverwijsbalie balie,
      Doorverwijsbladen bladen,
      Afhandeling afhandeling) {
    this.overzicht = overzicht;
    this.balie = balie;
    this.bladen = bladen;
    this.afhandeling = afhandeling;
  }

  @GetMapping
  @Operation(summary = "Doorverwijzingen lezen", description = "De laatst gewijzigde eerst.")
  ResponseEntity<Lijst<Doorverwijsvermelding>> zoekDoorverwijzingen(
      @Parameter(description = "Welke doorverwijzingen.") @RequestParam(defaultValue = "LOPEND")
          Keus keus,
      @Parameter(description = "Alleen die je zelf verstuurde; anders die van de hele school.")
          @RequestParam(defaultValue = "false")
          boolean vanMij,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na,
      Gebruiker wie) {
    var blad = overzicht.blad(keus, vanMij, na, wie);
    var labels = overzicht.labels(blad.regels(), wie);
    return Lijst.van(blad, r -> Doorverwijsvermelding.van(r, labels.get(r.gezinId())));
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Doorverwijzen",
      description = "Verstuurt meteen; de ontvanger ziet het gezin voor zover de ouder dat wil.")
  ResponseEntity<Doorverwijsblad> verstuurDoorverwijzing(
      Sleutel sleutel, @Valid @RequestBody NieuweDoorverwijzing invoer, Gebruiker wie) {
    return afhandeling.maak(
        sleutel,
        invoer,
        wie.gebruikersnaam(),
        () -> balie.verstuur(invoer.alsOpdracht(), wie).waarde(),
        id -> bladen.blad(new DoorverwijzingId(id), wie));
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Eén doorverwijzing lezen",
      description = "Kijkt de ontvanger voor het eerst, dan telt dat als ontvangen.")
  ResponseEntity<Doorverwijsblad> leesDoorverwijzing(
      @PathVariable DoorverwijzingId id, Gebruiker wie) {
    return afhandeling.toon(bladen.blad(id, wie));
  }

  @GetMapping("/{id}/tijdlijn")
  @Operation(summary = "Wat er gebeurde", description = "In volgorde; alles op één bladzijde.")
  ResponseEntity<Lijst<Gebeurtenisregel>> leesTijdlijn(
      @PathVariable DoorverwijzingId id, Gebruiker wie) {
    return Lijst.van(bladen.tijdlijn(id, wie));
  }

  @GetMapping("/{id}/stappen")
  @Operation(
      summary = "Wat er nu gedaan kan worden",
      description = "De open stappen met hun keuzes; alles op één bladzijde.")
  ResponseEntity<Lijst<Stapblad>> leesStappen(@PathVariable DoorverwijzingId id, Gebruiker wie) {
    return Lijst.van(bladen.stappen(id, wie));
  }
}

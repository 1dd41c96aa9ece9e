package nl.leiden.brugwijzer.gezin.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.api.Afhandeling;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.basis.api.Gezien;
import nl.leiden.brugwijzer.basis.api.Lijst;
import nl.leiden.brugwijzer.basis.api.Sleutel;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gezin.Gezinsloket;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** De gezinnen van de eigen school. */
@RestController
@RequestMapping(path = Api.V1 + "/gezinnen", produces = APPLICATION_JSON_VALUE)
@Tag(name = "gezinnen", description = "De gezinnen van de eigen school; voor brugfunctionarissen.")
class GezinnenApi {

  private final Gezinsloket loket;
  private final Afhandeling afhandeling;

  GezinnenApi(Gezinsloket loket, Afhandeling afhandeling) {
    this.loket = loket;
    this.afhandeling = afhandeling;
  }

  @GetMapping
  @Operation(summary = "Gezinnen zoeken", description = "Het laatst gebruikte gezin eerst.")
  ResponseEntity<Lijst<Gezinsvermelding>> zoekGezinnen(
      @Parameter(description = "Begin van het label.", example = "M.")
          @RequestParam(defaultValue = "")
          String zoek,
      @Parameter(description = "Of het om afgesloten gezinnen gaat.")
          @RequestParam(defaultValue = "false")
          boolean afgesloten,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na,
      Gebruiker wie) {
    return Lijst.van(loket.zoek(zoek, afgesloten, Cursor.van(na), wie), Gezinsvermelding::van);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Eén gezin lezen",
      description = "Met de contactgegevens. Dat je keek, wordt vastgelegd.")
  ResponseEntity<Gezinsblad> leesGezin(@PathVariable UUID id, Gebruiker wie) {
    return afhandeling.toon(nu(id, wie));
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Een gezin opschrijven")
  ResponseEntity<Gezinsblad> maakGezin(
      Sleutel sleutel, @Valid @RequestBody Gezinsinvoer invoer, Gebruiker wie) {
    return afhandeling.maak(
        sleutel,
        invoer,
        wie.gebruikersnaam(),
        () -> loket.maak(UUID.randomUUID(), invoer.gegevens(), wie),
        id -> nu(id, wie));
  }

  @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Een gezin wijzigen", description = "Vervangt alles wat er staat.")
  ResponseEntity<Gezinsblad> wijzigGezin(
      @PathVariable UUID id,
      Gezien gezien,
      @Valid @RequestBody Gezinsinvoer invoer,
      Gebruiker wie) {
    var versie = loket.open(id, wie).versie();
    return afhandeling.vervang(
        gezien, invoer, () -> nu(id, wie), () -> loket.wijzig(id, versie, invoer.gegevens(), wie));
  }

  @PostMapping("/{id}/afsluiten")
  @Operation(
      summary = "Een gezin afsluiten",
      description = "Haalt het uit de lijsten; wat eraan hangt, blijft.")
  ResponseEntity<Gezinsblad> sluitGezinAf(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, wie, () -> loket.sluitAf(id, wie));
  }

  @PostMapping("/{id}/heropenen")
  @Operation(summary = "Een afgesloten gezin terugzetten")
  ResponseEntity<Gezinsblad> heropenGezin(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, wie, () -> loket.heropen(id, wie));
  }

  private ResponseEntity<Gezinsblad> doe(
      UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie, Runnable werk) {
    return afhandeling.doe(
        sleutel, gezien, null, wie.gebruikersnaam(), id, () -> nu(id, wie), werk);
  }

  private Gezinsblad nu(UUID id, Gebruiker wie) {
    return Gezinsblad.van(loket.open(id, wie));
  }
}

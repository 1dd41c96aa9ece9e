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
import nl.leiden.brugwijzer.gezin.Contactloket;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** De contactmomenten van de eigen school. */
@RestController
@RequestMapping(path = Api.V1 + "/contactmomenten", produces = APPLICATION_JSON_VALUE)
@Tag(
    name = "contactmomenten",
    description = "Contacten met ouders van de eigen school; voor brugfunctionarissen.")
class ContactmomentenApi {

  private final Contactloket loket;
  private final Afhandeling afhandeling;

  ContactmomentenApi(Contactloket loket, Afhandeling afhandeling) {
    this.loket = loket;
    this.afhandeling = afhandeling;
  }

  @GetMapping
  @Operation(summary = "Contactmomenten lezen", description = "De laatste dag eerst.")
  ResponseEntity<Lijst<Contactblad>> zoekContactmomenten(
      @Parameter(description = "Alleen van dit gezin.") @RequestParam(required = false) UUID gezin,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na,
      Gebruiker wie) {
    return Lijst.van(loket.lijst(gezin, Cursor.van(na), wie), Contactblad::van);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Eén contactmoment lezen")
  ResponseEntity<Contactblad> leesContactmoment(@PathVariable UUID id, Gebruiker wie) {
    return afhandeling.toon(nu(id, wie));
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Een contactmoment noteren")
  ResponseEntity<Contactblad> noteerContactmoment(
      Sleutel sleutel, @Valid @RequestBody Contactinvoer invoer, Gebruiker wie) {
    return afhandeling.maak(
        sleutel,
        invoer,
        wie.gebruikersnaam(),
        () -> loket.noteer(UUID.randomUUID(), invoer.gegevens(), wie),
        id -> nu(id, wie));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Een contactmoment weghalen",
      description = "Alleen wat je zelf noteerde, tot tien minuten daarna.")
  ResponseEntity<Void> haalContactmomentWeg(@PathVariable UUID id, Gezien gezien, Gebruiker wie) {
    afhandeling.keur(gezien, nu(id, wie));
    loket.haalWeg(id, wie);
    return ResponseEntity.noContent().build();
  }

  private Contactblad nu(UUID id, Gebruiker wie) {
    return Contactblad.van(loket.lees(id, wie));
  }
}

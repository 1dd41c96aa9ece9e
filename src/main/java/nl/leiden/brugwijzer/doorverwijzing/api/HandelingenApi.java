package nl.leiden.brugwijzer.doorverwijzing.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.Consumer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.api.Afhandeling;
import nl.leiden.brugwijzer.basis.api.Gezien;
import nl.leiden.brugwijzer.basis.api.Sleutel;
import nl.leiden.brugwijzer.doorverwijzing.Doorverwijsbalie;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Overdracht;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.doorverwijzing.Stappenbalie;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wat er met een lopende doorverwijzing kan. */
@RestController
@RequestMapping(path = DoorverwijzingenApi.PAD + "/{id}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "doorverwijzingen")
class HandelingenApi {

  private final Doorverwijsbladen bladen;
  private final Stappenbalie stappen;
  private final Doorverwijsbalie balie;
  private final Overdracht overdracht;
  private final Afhandeling afhandeling;

  HandelingenApi(
      Doorverwijsbladen bladen,
      Stappenbalie stappen,
      Doorverwijsbalie balie,
      Overdracht overdracht,
      Afhandeling afhandeling) {
    this.bladen = bladen;
    this.stappen = stappen;
    this.balie = balie;
    this.overdracht = overdracht;
    this.afhandeling = afhandeling;
  }

  @PostMapping(path = "/antwoorden", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Een stap beantwoorden",
      description =
          "Mag je de doorverwijzing daarna niet meer zien, dan is het antwoord leeg (204).")
  @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "204", content = @Content)
  ResponseEntity<Doorverwijsblad> beantwoordStap(
      @PathVariable DoorverwijzingId id,
      Sleutel sleutel,
      Gezien gezien,
      @Valid @RequestBody Antwoordinvoer invoer,
      Gebruiker wie) {
    var stap = stap(invoer.stap());
    return doe(
        id,
        sleutel,
        gezien,
        invoer,
        wie,
        nu -> stappen.antwoord(id, stap, nu.taak(stap.id()), invoer.alsAntwoord(), wie));
  }

  @PostMapping(path = "/verzetten", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Een andere dag kiezen",
      description = "Voor een stap die verzetbaar is; alleen de school.")
  ResponseEntity<Doorverwijsblad> verzetStap(
      @PathVariable DoorverwijzingId id,
      Sleutel sleutel,
      Gezien gezien,
      @Valid @RequestBody Verzetinvoer invoer,
      Gebruiker wie) {
    var stap = stap(invoer.stap());
    return doe(id, sleutel, gezien, invoer, wie, nu -> stappen.verzet(id, stap, invoer.dag(), wie));
  }

  @PostMapping(path = "/intrekking", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Een doorverwijzing intrekken",
      description = "De ontvanger ziet het gezin vanaf hetzelfde moment niet meer.")
  ResponseEntity<Doorverwijsblad> trekDoorverwijzingIn(
      @PathVariable DoorverwijzingId id,
      Sleutel sleutel,
      Gezien gezien,
      @Valid @RequestBody Intrekking invoer,
      Gebruiker wie) {
    var doorOuder = invoer.door() == Intrekking.Door.OUDER;
    return doe(
        id, sleutel, gezien, invoer, wie, nu -> balie.trekIn(id, doorOuder, invoer.reden(), wie));
  }

  @PostMapping(path = "/overdracht", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Een doorverwijzing aan een collega geven")
  ResponseEntity<Doorverwijsblad> draagDoorverwijzingOver(
      @PathVariable DoorverwijzingId id,
      Sleutel sleutel,
      Gezien gezien,
      @Valid @RequestBody Overdrachtinvoer invoer,
      Gebruiker wie) {
    return doe(
        id, sleutel, gezien, invoer, wie, nu -> overdracht.draagOver(id, invoer.naar(), wie));
  }

  private ResponseEntity<Doorverwijsblad> doe(
      DoorverwijzingId id,
      Sleutel sleutel,
      Gezien gezien,
      Object inhoud,
      Gebruiker wie,
      Consumer<Doorverwijsblad> werk) {
    afhandeling.doe(
        sleutel,
        gezien,
        inhoud,
        wie.gebruikersnaam(),
        () -> bladen.blad(id, wie),
        nu -> {
          werk.accept(nu);
          return id.waarde();
        });
    return daarna(id, wie);
  }

  /** Wie een vraag afwijst, ziet het gezin daarna niet meer. */
  private ResponseEntity<Doorverwijsblad> daarna(DoorverwijzingId id, Gebruiker wie) {
    try {
      return afhandeling.toon(bladen.blad(id, wie));
    } catch (NietGevonden nietMeerVanMij) {
      return ResponseEntity.noContent().build();
    }
  }

  private static Stap stap(String id) {
    return Stap.met(id).orElseThrow(() -> new OngeldigeInvoer("stap", "doorverwijzing.fout.stap"));
  }
}

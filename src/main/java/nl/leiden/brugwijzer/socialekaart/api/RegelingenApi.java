package nl.leiden.brugwijzer.socialekaart.api;

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
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Kaartlijst;
import nl.leiden.brugwijzer.socialekaart.Kaartvraag;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
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

/** De regelingen van de sociale kaart. */
@RestController
@RequestMapping(path = RegelingenApi.PAD, produces = APPLICATION_JSON_VALUE)
@Tag(name = "regelingen", description = "Regelingen waar een gezin misschien recht op heeft.")
class RegelingenApi {

  static final String PAD = Api.V1 + "/regelingen";

  private final Kaartlijst lijst;
  private final Regelingbeheer beheer;
  private final Afhandeling afhandeling;

  RegelingenApi(Kaartlijst lijst, Regelingbeheer beheer, Afhandeling afhandeling) {
    this.lijst = lijst;
    this.beheer = beheer;
    this.afhandeling = afhandeling;
  }

  @GetMapping
  @Operation(summary = "Regelingen zoeken", description = "Op naam, voor iedereen.")
  ResponseEntity<Lijst<Regelingregel>> zoekRegelingen(
      @Parameter(description = "Staat in de naam of de omschrijving.", example = "sport")
          @RequestParam(defaultValue = "")
          String zoek,
      @Parameter(description = "Waar het bij past.") @RequestParam(required = false)
          Hulpvraag hulpvraag,
      @Parameter(description = "Of het om gesloten regelingen gaat.")
          @RequestParam(defaultValue = "false")
          boolean gesloten,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na) {
    var vraag = new Kaartvraag(zoek, hulpvraag, gesloten);
    return Lijst.van(lijst.regelingen(vraag, Cursor.van(na)), Regelingregel::van);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Eén regeling lezen")
  ResponseEntity<Regelingblad> leesRegeling(@PathVariable UUID id) {
    return afhandeling.toon(nu(id));
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Een regeling op de kaart zetten",
      description = "Voor wie de sociale kaart bijhoudt.")
  ResponseEntity<Regelingblad> maakRegeling(
      Sleutel sleutel, @Valid @RequestBody Regelinginvoer invoer, Gebruiker wie) {
    return afhandeling.maak(
        sleutel,
        invoer,
        wie.gebruikersnaam(),
        () -> beheer.maak(UUID.randomUUID(), invoer.gegevens(), wie),
        this::nu);
  }

  @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Een regeling wijzigen",
      description = "Vervangt alles wat er staat. Voor wie de sociale kaart bijhoudt.")
  ResponseEntity<Regelingblad> wijzigRegeling(
      @PathVariable UUID id,
      Gezien gezien,
      @Valid @RequestBody Regelinginvoer invoer,
      Gebruiker wie) {
    var versie = beheer.lees(id).versie();
    return afhandeling.vervang(
        gezien, invoer, () -> nu(id), () -> beheer.wijzig(id, versie, invoer.gegevens(), wie));
  }

  @PostMapping("/{id}/nakijken")
  @Operation(
      summary = "Zeggen dat alles klopt",
      description = "Zet de dag van nakijken op vandaag; de termijn is dan geen voorbeeld meer.")
  ResponseEntity<Regelingblad> kijkRegelingNa(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, null, wie, () -> beheer.kijkNa(id, wie));
  }

  @PostMapping("/{id}/sluiten")
  @Operation(
      summary = "Een regeling sluiten",
      description = "Er kan niet meer naar verwezen worden; wat loopt, loopt door.")
  ResponseEntity<Regelingblad> sluitRegeling(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, null, wie, () -> beheer.sluit(id, wie));
  }

  @PostMapping("/{id}/heropenen")
  @Operation(summary = "Een gesloten regeling terugzetten")
  ResponseEntity<Regelingblad> heropenRegeling(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, null, wie, () -> beheer.heropen(id, wie));
  }

  private ResponseEntity<Regelingblad> doe(
      UUID id, Sleutel sleutel, Gezien gezien, Object inhoud, Gebruiker wie, Runnable werk) {
    return afhandeling.doe(sleutel, gezien, inhoud, wie.gebruikersnaam(), id, () -> nu(id), werk);
  }

  private Regelingblad nu(UUID id) {
    return Regelingblad.van(beheer.lees(id));
  }
}

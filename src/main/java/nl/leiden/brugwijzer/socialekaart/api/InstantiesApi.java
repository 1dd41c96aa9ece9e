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
import nl.leiden.brugwijzer.socialekaart.Instantiebeheer;
import nl.leiden.brugwijzer.socialekaart.Kaartlijst;
import nl.leiden.brugwijzer.socialekaart.Kaartvraag;
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

/** De instanties van de sociale kaart. */
@RestController
@RequestMapping(path = InstantiesApi.PAD, produces = APPLICATION_JSON_VALUE)
@Tag(name = "instanties", description = "Plekken waar een gezin met een vraag terechtkan.")
class InstantiesApi {

  static final String PAD = Api.V1 + "/instanties";

  private final Kaartlijst lijst;
  private final Instantiebeheer beheer;
  private final Afhandeling afhandeling;

  InstantiesApi(Kaartlijst lijst, Instantiebeheer beheer, Afhandeling afhandeling) {
    this.lijst = lijst;
    this.beheer = beheer;
    this.afhandeling = afhandeling;
  }

  @GetMapping
  @Operation(summary = "Instanties zoeken", description = "Op naam, voor iedereen.")
  ResponseEntity<Lijst<Instantieregel>> zoekInstanties(
      @Parameter(description = "Staat in de naam of de omschrijving.", example = "wijkteam")
          @RequestParam(defaultValue = "")
          String zoek,
      @Parameter(description = "Waar het bij past.") @RequestParam(required = false)
          Hulpvraag hulpvraag,
      @Parameter(description = "Of het om gesloten instanties gaat.")
          @RequestParam(defaultValue = "false")
          boolean gesloten,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na) {
    var vraag = new Kaartvraag(zoek, hulpvraag, gesloten);
    return Lijst.van(lijst.instanties(vraag, Cursor.van(na)), Instantieregel::van);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Eén instantie lezen")
  ResponseEntity<Instantieblad> leesInstantie(@PathVariable UUID id) {
    return afhandeling.toon(nu(id));
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Een instantie op de kaart zetten",
      description = "Voor wie de sociale kaart bijhoudt.")
  ResponseEntity<Instantieblad> maakInstantie(
      Sleutel sleutel, @Valid @RequestBody Instantieinvoer invoer, Gebruiker wie) {
    return afhandeling.maak(
        sleutel,
        invoer,
        wie.gebruikersnaam(),
        () -> beheer.maak(UUID.randomUUID(), invoer.gegevens(), wie),
        this::nu);
  }

  @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Een instantie wijzigen",
      description = "Vervangt alles wat er staat. Voor wie de sociale kaart bijhoudt.")
  ResponseEntity<Instantieblad> wijzigInstantie(
      @PathVariable UUID id,
      Gezien gezien,
      @Valid @RequestBody Instantieinvoer invoer,
      Gebruiker wie) {
    var versie = beheer.lees(id).versie();
    return afhandeling.vervang(
        gezien, invoer, () -> nu(id), () -> beheer.wijzig(id, versie, invoer.gegevens(), wie));
  }

  @PostMapping("/{id}/nakijken")
  @Operation(
      summary = "Zeggen dat alles klopt",
      description = "Zet de dag van nakijken op vandaag; de getallen zijn dan geen voorbeeld meer.")
  ResponseEntity<Instantieblad> kijkInstantieNa(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, null, wie, () -> beheer.kijkNa(id, wie));
  }

  @PostMapping("/{id}/sluiten")
  @Operation(
      summary = "Een instantie sluiten",
      description = "Er kan niet meer naar verwezen worden; wat loopt, loopt door.")
  ResponseEntity<Instantieblad> sluitInstantie(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, null, wie, () -> beheer.sluit(id, wie));
  }

  @PostMapping("/{id}/heropenen")
  @Operation(summary = "Een gesloten instantie terugzetten")
  ResponseEntity<Instantieblad> heropenInstantie(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, null, wie, () -> beheer.heropen(id, wie));
  }

  @PostMapping(path = "/{id}/wachttijd", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Een wachttijd melden",
      description = "Een team meldt haar zelf bij een antwoord.")
  ResponseEntity<Instantieblad> meldWachttijd(
      @PathVariable UUID id,
      Sleutel sleutel,
      Gezien gezien,
      @Valid @RequestBody Wachttijd invoer,
      Gebruiker wie) {
    return doe(
        id, sleutel, gezien, invoer, wie, () -> beheer.meldWachttijd(id, invoer.weken(), wie));
  }

  private ResponseEntity<Instantieblad> doe(
      UUID id, Sleutel sleutel, Gezien gezien, Object inhoud, Gebruiker wie, Runnable werk) {
    return afhandeling.doe(sleutel, gezien, inhoud, wie.gebruikersnaam(), id, () -> nu(id), werk);
  }

  private Instantieblad nu(UUID id) {
    return Instantieblad.van(beheer.lees(id));
  }
}

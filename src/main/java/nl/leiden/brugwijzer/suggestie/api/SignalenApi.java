package nl.leiden.brugwijzer.suggestie.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.api.Afhandeling;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.basis.api.Gezien;
import nl.leiden.brugwijzer.basis.api.Lijst;
import nl.leiden.brugwijzer.basis.api.Sleutel;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Meldbalie;
import nl.leiden.brugwijzer.suggestie.MijnSignalen;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaalblik;
import nl.leiden.brugwijzer.suggestie.bord.Bordfilter;
import nl.leiden.brugwijzer.suggestie.bord.Bordlijst;
import nl.leiden.brugwijzer.suggestie.bord.Bordstand;
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

/** Signalen sturen, volgen en, voor wie ze behandelt, op een rij zetten. */
@RestController
@RequestMapping(path = SignalenApi.PAD, produces = APPLICATION_JSON_VALUE)
@Tag(name = "signalen", description = "Melden wat in de weg zit, en volgen wat ermee gebeurt.")
class SignalenApi {

  static final String PAD = Api.V1 + "/signalen";

  private final Signaalblik blik;
  private final Bordlijst bordlijst;
  private final MijnSignalen mijn;
  private final Meldbalie balie;
  private final Signaalbladen bladen;
  private final Afhandeling afhandeling;

  SignalenApi(
      Signaalblik blik,
      Bordlijst bordlijst,
      MijnSignalen mijn,
      Meldbalie balie,
      Signaalbladen bladen,
      Afhandeling afhandeling) {
    this.blik = blik;
    this.bordlijst = bordlijst;
    this.mijn = mijn;
    this.balie = balie;
    this.bladen = bladen;
    this.afhandeling = afhandeling;
  }

  @GetMapping
  @Operation(
      summary = "Signalen lezen",
      description =
          "Wie signalen behandelt, krijgt die: wat het eerst moet eerst, met de filters. Ieder"
              + " ander krijgt de signalen die hij zelf stuurde, het nieuwste eerst.")
  ResponseEntity<Lijst<Signaalvermelding>> zoekSignalen(
      @Parameter(description = "Hoe ver het is.") @RequestParam(required = false) Bordstand stand,
      @Parameter(description = "Code van een thema.", example = "GELD")
          @RequestParam(required = false)
          String thema,
      @Parameter(description = "Wie het behandelt.") @RequestParam(required = false)
          Eigenaar eigenaar,
      @Parameter(description = "Alleen wat jij behandelt, of waar je een taak van hebt.")
          @RequestParam(defaultValue = "false")
          boolean vanMij,
      @Parameter(description = "Een woord uit het signaal, of het nummer.", example = "zwemmen")
          @RequestParam(required = false)
          String zoek,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na,
      Gebruiker wie) {
    if (blik.van(wie).isEmpty()) return Lijst.van(mijn.blad(na, wie), Signaalvermelding::van);
    var filter = new Bordfilter(stand, thema, eigenaar, vanMij, zoek);
    return Lijst.van(bordlijst.blad(filter, na, wie), Signaalvermelding::van);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Eén signaal lezen",
      description = "Kijkt wie het behandelt, dan wordt dat vastgelegd.")
  ResponseEntity<Signaalgegevens> leesSignaal(@PathVariable SignaalId id, Gebruiker wie) {
    return afhandeling.toon(bladen.blad(id, wie));
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Een signaal sturen",
      description = "Het krijgt meteen een nummer. Schrijf niets over een gezin.")
  ResponseEntity<Signaalgegevens> stuurSignaal(
      Sleutel sleutel, @Valid @RequestBody Signaalinvoer invoer, Gebruiker wie) {
    return afhandeling.maak(
        sleutel,
        invoer,
        wie.gebruikersnaam(),
        () -> meld(invoer, wie),
        id -> bladen.blad(new SignaalId(id), wie));
  }

  @PostMapping("/{id}/intrekking")
  @Operation(
      summary = "Een signaal intrekken",
      description = "Dat kan zolang nog niemand het oppakte.")
  ResponseEntity<Signaalgegevens> trekSignaalIn(
      @PathVariable SignaalId id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return afhandeling.doe(
        sleutel,
        gezien,
        null,
        wie.gebruikersnaam(),
        id.waarde(),
        () -> bladen.blad(id, wie),
        () -> balie.trekIn(id, wie));
  }

  private UUID meld(Signaalinvoer invoer, Gebruiker wie) {
    var melding =
        new Meldbalie.Melding(
            new SignaalId(UUID.randomUUID()), invoer.inhoud(), invoer.metNaam(), null);
    return balie.meld(melding, wie).waarde();
  }
}

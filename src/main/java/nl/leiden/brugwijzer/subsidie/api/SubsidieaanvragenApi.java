package nl.leiden.brugwijzer.subsidie.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.basis.api.Afhandeling;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.basis.api.Gezien;
import nl.leiden.brugwijzer.basis.api.Lijst;
import nl.leiden.brugwijzer.basis.api.Sleutel;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagbalie;
import nl.leiden.brugwijzer.subsidie.Aanvraagbegin;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Aanvraaglijst;
import nl.leiden.brugwijzer.subsidie.Aanvraagstatus;
import nl.leiden.brugwijzer.subsidie.Werkfilter;
import nl.leiden.brugwijzer.subsidie.Werklijst;
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

/** Subsidieaanvragen lezen, schrijven en indienen. */
@RestController
@RequestMapping(path = SubsidieaanvragenApi.PAD, produces = APPLICATION_JSON_VALUE)
@Tag(
    name = "subsidieaanvragen",
    description = "Van concept tot besluit; voor de school, haar bestuur en de gemeente.")
class SubsidieaanvragenApi {

  static final String PAD = Api.V1 + "/subsidieaanvragen";

  private final Werklijst werklijst;
  private final Aanvraaglijst schoollijst;
  private final Aanvraagbegin begin;
  private final Aanvraagbalie balie;
  private final Aanvraagdossiers dossiers;
  private final Subsidiebladen bladen;
  private final Afhandeling afhandeling;

  SubsidieaanvragenApi(
      Werklijst werklijst,
      Aanvraaglijst schoollijst,
      Aanvraagbegin begin,
      Aanvraagbalie balie,
      Aanvraagdossiers dossiers,
      Subsidiebladen bladen,
      Afhandeling afhandeling) {
    this.werklijst = werklijst;
    this.schoollijst = schoollijst;
    this.begin = begin;
    this.balie = balie;
    this.dossiers = dossiers;
    this.bladen = bladen;
    this.afhandeling = afhandeling;
  }

  @GetMapping
  @Operation(
      summary = "Aanvragen lezen",
      description =
          "Voor de gemeente: wat het eerst moet eerst, met de filters. Een school krijgt al haar"
              + " aanvragen, wat er van haar gevraagd wordt eerst.")
  ResponseEntity<Lijst<Subsidievermelding>> zoekSubsidieaanvragen(
      @Parameter(description = "Hoe het ermee staat.") @RequestParam(required = false)
          Aanvraagstatus status,
      @Parameter(description = "De versie van de regeling.") @RequestParam(required = false)
          UUID regeling,
      @Parameter(description = "Het schooljaar.", example = "2026-2027")
          @RequestParam(required = false)
          String schooljaar,
      @Parameter(description = "Alleen waar jij een taak van hebt, of wat je voorlegde.")
          @RequestParam(defaultValue = "false")
          boolean vanMij,
      @Parameter(description = "Alleen waarvan de laatste dag voorbij is.")
          @RequestParam(defaultValue = "false")
          boolean teLaat,
      @Parameter(description = "Naam van een school, of een nummer.", example = "Tweemaster")
          @RequestParam(required = false)
          String zoek,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na,
      Gebruiker wie) {
    if (wie.is(Rol.DIRECTEUR) || wie.is(Rol.SCHOOLBESTUUR))
      return Lijst.van(schoollijst.blad(na, wie), Subsidievermelding::van);
    var filter = new Werkfilter(status, regeling, schooljaar, vanMij, teLaat, zoek);
    return Lijst.van(werklijst.blad(filter, na, wie), Subsidievermelding::van);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Eén aanvraag lezen",
      description = "Kijkt de gemeente, dan wordt dat vastgelegd.")
  ResponseEntity<Subsidieblad> leesSubsidieaanvraag(@PathVariable AanvraagId id, Gebruiker wie) {
    return afhandeling.toon(bladen.blad(id, wie));
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Een aanvraag beginnen",
      description = "Is een collega al begonnen, dan krijg je diens concept.")
  ResponseEntity<Subsidieblad> beginSubsidieaanvraag(
      Sleutel sleutel, @Valid @RequestBody NieuweAanvraag invoer, Gebruiker wie) {
    return afhandeling.maak(
        sleutel,
        invoer,
        wie.gebruikersnaam(),
        () -> begin.begin(invoer.regeling(), invoer.vestiging(), wie).waarde(),
        id -> bladen.blad(new AanvraagId(id), wie));
  }

  @PutMapping(path = "/{id}/inhoud", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Het concept schrijven",
      description = "Vervangt alles wat er staat; onvolledig mag.")
  ResponseEntity<Subsidieblad> schrijfSubsidieaanvraag(
      @PathVariable AanvraagId id,
      Gezien gezien,
      @Valid @RequestBody Inhoudinvoer invoer,
      Gebruiker wie) {
    dossiers.concept(id, wie);
    return afhandeling.vervang(
        gezien,
        invoer,
        () -> bladen.blad(id, wie),
        () -> balie.bewaarAlles(id, invoer.inhoud(), invoer.rekening(), wie));
  }

  @PostMapping(path = "/{id}/indienen", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Een aanvraag indienen",
      description = "Daarna verandert er niets meer. Wat er nog ontbreekt, staat in fouten.")
  ResponseEntity<Subsidieblad> dienSubsidieaanvraagIn(
      @PathVariable AanvraagId id,
      Sleutel sleutel,
      Gezien gezien,
      @Valid @RequestBody Indiening invoer,
      Gebruiker wie) {
    return afhandeling.doe(
        sleutel,
        gezien,
        invoer,
        wie.gebruikersnaam(),
        id.waarde(),
        () -> bladen.blad(id, wie),
        () -> dienIn(id, invoer, wie));
  }

  /** Wat ontbreekt, heet hier zoals in de inhoud. */
  private void dienIn(AanvraagId id, Indiening invoer, Gebruiker wie) {
    try {
      balie.dienIn(id, dossiers.open(id, wie).versie(), invoer.verklaard(), wie);
    } catch (OngeldigeInvoer fout) {
      throw new OngeldigeInvoer(
          fout.fouten().stream()
              .map(
                  f ->
                      new Fout(f.veld().replace("posten[", "begroting["), f.sleutel(), f.waarden()))
              .toList());
    }
  }
}

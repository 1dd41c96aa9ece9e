package nl.leiden.brugwijzer.taak.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import nl.leiden.brugwijzer.basis.api.Afhandeling;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.basis.api.Gezien;
import nl.leiden.brugwijzer.basis.api.Lijst;
import nl.leiden.brugwijzer.basis.api.Sleutel;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** De takenlijst, en een taak oppakken, teruggeven, toewijzen of afronden. */
@RestController
@RequestMapping(path = TakenApi.PAD, produces = APPLICATION_JSON_VALUE)
@Tag(name = "taken", description = "Wat er te doen is: van jou, je team of je school.")
class TakenApi {

  static final String PAD = Api.V1 + "/taken";

  private final Takenbalie balie;
  private final Taakbladen bladen;
  private final Afhandeling afhandeling;

  TakenApi(Takenbalie balie, Taakbladen bladen, Afhandeling afhandeling) {
    this.balie = balie;
    this.bladen = bladen;
    this.afhandeling = afhandeling;
  }

  @GetMapping
  @Operation(summary = "Taken lezen", description = "De dringendste eerst.")
  ResponseEntity<Lijst<Taakvermelding>> zoekTaken(
      @Parameter(
              description =
                  "VAN_MIJ: die jij hebt. TEAM: die van je team of school. ROL: alles wat je ziet.")
          @RequestParam(defaultValue = "TEAM")
          Taakzicht lijst,
      @Parameter(description = "Wat er gevraagd wordt.", example = "ontvangstBevestigen")
          @RequestParam(required = false)
          String stap,
      @Parameter(description = "BRIN6 van de school.", example = "20UW00")
          @RequestParam(required = false)
          String school,
      @Parameter(description = "Wanneer zij af moet.") @RequestParam(required = false)
          Taakfilter.Wanneer wanneer,
      @Parameter(description = "Gebruikersnaam, of niemand.", example = "niemand")
          @RequestParam(required = false)
          String behandelaar,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na,
      Gebruiker wie) {
    var filter = new Taakfilter(stap, school, wanneer, behandelaar);
    var blad = balie.blad(lijst, filter, na, wie);
    return Lijst.van(bladen.bladzijde(blad, wie), Function.identity());
  }

  @GetMapping("/{id}")
  @Operation(summary = "Eén taak lezen", description = "Daarna geldt zij als gelezen.")
  ResponseEntity<Taakblad> leesTaak(@PathVariable UUID id, Gebruiker wie) {
    return afhandeling.toon(nu(id, wie));
  }

  @PostMapping("/{id}/oppakken")
  @Operation(
      summary = "Een taak oppakken",
      description = "Was een collega eerder, dan krijg je 409 of 412 en zegt detail wie.")
  ResponseEntity<Taakblad> pakTaakOp(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, null, wie, () -> balie.pakOp(id, wie));
  }

  @PostMapping("/{id}/teruggeven")
  @Operation(
      summary = "Een taak teruggeven aan het team",
      description = "Kan wie haar heeft, en de teamleider.")
  ResponseEntity<Taakblad> geefTaakTerug(
      @PathVariable UUID id, Sleutel sleutel, Gezien gezien, Gebruiker wie) {
    return doe(id, sleutel, gezien, null, wie, () -> balie.geefTerug(id, wie));
  }

  @PostMapping(path = "/{id}/toewijzen", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Een taak aan iemand geven", description = "Alleen de teamleider.")
  ResponseEntity<Taakblad> wijsTaakToe(
      @PathVariable UUID id,
      Sleutel sleutel,
      Gezien gezien,
      @Valid @RequestBody Toewijzing invoer,
      Gebruiker wie) {
    return doe(id, sleutel, gezien, invoer, wie, () -> balie.wijsToe(id, invoer.lid(), wie));
  }

  @PostMapping(path = "/{id}/afronding", consumes = APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Een taak afronden met een antwoord",
      description = "Wat je kunt antwoorden en wat daarbij hoort, staat in keuzes van de taak.")
  ResponseEntity<Afgerond> rondTaakAf(
      @PathVariable UUID id,
      Sleutel sleutel,
      Gezien gezien,
      @Valid @RequestBody Afrondinvoer invoer,
      Gebruiker wie) {
    var zaak =
        afhandeling.doe(
            sleutel,
            gezien,
            invoer,
            wie.gebruikersnaam(),
            () -> nu(id, wie),
            nu -> {
              var taak = balie.open(id, wie);
              bladen.kamer(taak).rondAf(taak, invoer.alsAfronding(), wie);
              return taak.zaakId();
            });
    return afhandeling.toon(new Afgerond(id, zaak));
  }

  private ResponseEntity<Taakblad> doe(
      UUID id, Sleutel sleutel, Gezien gezien, Object inhoud, Gebruiker wie, Runnable werk) {
    return afhandeling.doe(
        sleutel, gezien, inhoud, wie.gebruikersnaam(), id, () -> nu(id, wie), werk);
  }

  private Taakblad nu(UUID id, Gebruiker wie) {
    return bladen.blad(balie.open(id, wie), wie);
  }
}

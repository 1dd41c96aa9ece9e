package nl.leiden.brugwijzer.subsidie.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.basis.api.Lijst;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Verdeling;
import nl.leiden.brugwijzer.subsidie.Regelingversie;
import nl.leiden.brugwijzer.subsidie.Subsidieregelingbeheer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** De regelingen waarop een school kan aanvragen. */
@RestController
@RequestMapping(path = Api.V1 + "/subsidieregelingen", produces = APPLICATION_JSON_VALUE)
@Tag(name = "subsidieregelingen", description = "Waarop een school subsidie kan aanvragen.")
class SubsidieregelingenApi {

  private final Subsidieregelingbeheer beheer;

  SubsidieregelingenApi(Subsidieregelingbeheer beheer) {
    this.beheer = beheer;
  }

  /** Een gepubliceerde versie. */
  @Schema(name = "Subsidieregeling", description = "De geldende versie van een regeling.")
  record Blad(
      @Schema(example = "2b7f6a10-3c5d-4e8f-9a1b-0c2d4e6f8a10") UUID id,
      @Schema(description = "Voor alle versies dezelfde.", example = "inzet-brugfunctionaris")
          String code,
      @Schema(example = "2") int versienummer,
      @Schema(example = "Inzet Brugfunctionaris Leiden") String naam,
      @Schema(example = "WAJ 13-2024") String grondslag,
      @Schema(description = "Eerste dag om in te dienen.", example = "2026-03-01") LocalDate van,
      @Schema(description = "Laatste dag.", example = "2026-06-01") LocalDate tot,
      @Schema(description = "Per aanvraag, in euro's.", example = "80000.00") BigDecimal maximum,
      @Schema(example = "VOLGORDE_VAN_ONTVANGST") Verdeling verdeling,
      @Schema(description = "Of er getallen in staan zonder bron.", example = "true")
          boolean voorbeeld,
      @Schema(description = "Hoeveel er per schooljaar is.") List<Jaar> schooljaren) {

    static Blad van(Regelingversie v) {
      var i = v.inhoud();
      return new Blad(
          v.id(),
          v.code(),
          v.versienummer(),
          i.naam(),
          i.grondslag(),
          i.venster().van(),
          i.venster().tot(),
          i.maximum(),
          i.verdeling(),
          i.voorbeeld(),
          i.schooljaren().stream().map(j -> new Jaar(j.schooljaar(), j.bedrag())).toList());
    }
  }

  /** Een schooljaar met zijn plafond. */
  @Schema(name = "Plafondjaar", description = "Een schooljaar met wat er te verdelen is.")
  record Jaar(
      @Schema(example = "2026-2027") String schooljaar,
      @Schema(description = "In euro's.", example = "320000.00") BigDecimal plafond) {}

  @GetMapping
  @Operation(
      summary = "Subsidieregelingen lezen",
      description = "De geldende versie van elke regeling, voor iedereen; op één bladzijde.")
  ResponseEntity<Lijst<Blad>> leesSubsidieregelingen() {
    return Lijst.van(beheer.geldend().stream().map(Blad::van).toList());
  }
}

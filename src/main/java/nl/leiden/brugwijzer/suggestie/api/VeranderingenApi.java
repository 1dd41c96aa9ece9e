package nl.leiden.brugwijzer.suggestie.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.basis.api.Lijst;
import nl.leiden.brugwijzer.suggestie.publicatie.Verandering;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingenlijst;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingenvraag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Wat er met signalen is gedaan. */
@RestController
@RequestMapping(path = Api.V1 + "/veranderingen", produces = APPLICATION_JSON_VALUE)
@Tag(name = "veranderingen", description = "Wat er met signalen is gedaan.")
class VeranderingenApi {

  private final Veranderingenlijst lijst;

  VeranderingenApi(Veranderingenlijst lijst) {
    this.lijst = lijst;
  }

  /** Een verandering, zoals zij in de lijst staat. */
  @Schema(name = "Verandering", description = "Wat er na een signaal veranderde.")
  record Regel(
      @Schema(example = "5d2e7f10-4a3b-4c6d-8e9f-0a1b2c3d4e5f") UUID id,
      @Schema(description = "Van het signaal.", example = "S2026-00012") String nummer,
      @Schema(example = "De regeling kijkt nu naar het besteedbaar inkomen.") String titel,
      @Schema(example = "Gezinnen met schulden tellen nu mee.") String tekst,
      @Schema(description = "Code van het thema.", example = "GELD") String thema,
      @Schema(example = "Geld") String themanaam,
      @Schema(
              description = "Op de sociale kaart, als het om een regeling gaat.",
              example = "9c1d4b7e-52a0-4f0c-8c3b-1e2f3a4b5c6d")
          UUID regeling,
      @Schema(description = "Eerste dag waarop het anders is.", example = "2026-06-01")
          LocalDate vanaf,
      @Schema(description = "Dagen van het eerste signaal tot die dag.", example = "21") long dagen,
      @Schema(
              description = "Hoeveel mensen het meldden, afgerond; een klein aantal is \"<10\".",
              example = "<10")
          String melders) {

    static Regel van(Verandering v) {
      return new Regel(
          v.id(),
          v.nummer(),
          v.titel(),
          v.tekst(),
          v.thema(),
          v.themanaam(),
          v.regeling(),
          v.vanaf(),
          v.dagen(),
          v.melders());
    }
  }

  @GetMapping
  @Operation(
      summary = "Veranderingen lezen",
      description = "Het nieuwste eerst, voor iedereen die is aangemeld.")
  ResponseEntity<Lijst<Regel>> leesVeranderingen(
      @Parameter(description = "Code van een thema.", example = "GELD")
          @RequestParam(required = false)
          String thema,
      @Parameter(description = "Jaar waarin zij ingingen.", example = "2026")
          @RequestParam(required = false)
          Integer jaar,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na) {
    return Lijst.van(lijst.blad(new Veranderingenvraag(thema, jaar), Cursor.van(na)), Regel::van);
  }
}

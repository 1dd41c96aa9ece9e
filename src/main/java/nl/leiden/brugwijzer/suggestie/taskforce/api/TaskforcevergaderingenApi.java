package nl.leiden.brugwijzer.suggestie.taskforce.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.api.Afhandeling;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.basis.api.Lijst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderboek;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** De vergaderingen van de Taskforce lezen, met hun agenda. */
@RestController
@RequestMapping(path = Api.V1 + "/taskforcevergaderingen", produces = APPLICATION_JSON_VALUE)
@Tag(
    name = "taskforcevergaderingen",
    description = "De Taskforce Armoede; voor haar leden en wie haar regelt.")
class TaskforcevergaderingenApi {

  private final Vergaderboek boek;
  private final Afhandeling afhandeling;

  TaskforcevergaderingenApi(Vergaderboek boek, Afhandeling afhandeling) {
    this.boek = boek;
    this.afhandeling = afhandeling;
  }

  /** Welke vergaderingen. */
  enum Wanneer {
    KOMEND,
    GEWEEST
  }

  @GetMapping
  @Operation(
      summary = "Vergaderingen lezen",
      description = "Wat komt, het eerste eerst; of wat geweest is, het laatste eerst.")
  ResponseEntity<Lijst<Vergadervermelding>> leesTaskforcevergaderingen(
      @Parameter(description = "Wat komt of wat geweest is.") @RequestParam(defaultValue = "KOMEND")
          Wanneer wanneer,
      @Parameter(description = "Waar de bladzijde begint; staat in links.next.")
          @RequestParam(required = false)
          String na,
      Gebruiker wie) {
    var blad =
        wanneer == Wanneer.KOMEND ? new Bladzijde<>(boek.komend(wie), null) : boek.geweest(na, wie);
    return Lijst.van(blad, Vergadervermelding::van);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Eén vergadering lezen",
      description = "Met de agenda zodra die vaststaat, en daarna de besluiten en afspraken.")
  ResponseEntity<Vergadering> leesTaskforcevergadering(@PathVariable UUID id, Gebruiker wie) {
    return afhandeling.toon(Vergadering.van(boek.open(id, wie)));
  }
}

package nl.leiden.brugwijzer.gebruiker.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.leiden.brugwijzer.basis.api.Afhandeling;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wie ben ik. */
@RestController
@Tag(name = "ik", description = "Wie er is aangemeld.")
class IkApi {

  private final Afhandeling afhandeling;

  IkApi(Afhandeling afhandeling) {
    this.afhandeling = afhandeling;
  }

  @GetMapping(value = Api.V1 + "/ik", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Wie ben ik", description = "Je naam, je rollen en de plek waar je werkt.")
  ResponseEntity<Ik> leesIk(Gebruiker wie) {
    return afhandeling.toon(Ik.van(wie));
  }
}

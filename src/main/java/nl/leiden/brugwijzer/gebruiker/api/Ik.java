package nl.leiden.brugwijzer.gebruiker.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;

/** Wie er is aangemeld. */
@Schema(description = "Wie er is aangemeld, en wat die doet.")
record Ik(
    @Schema(description = "Waarmee je je aanmeldt.", example = "bf.tweemaster")
        String gebruikersnaam,
    @Schema(description = "Zoals collega's je zien.", example = "Bo Voorbeeld") String naam,
    @Schema(description = "Wat je in Brugwijzer doet.") List<Rol> rollen,
    Plek organisatie,
    Plek vestiging) {

  /** Een organisatie of een school. */
  @Schema(description = "Een organisatie, of een school met haar BRIN6.")
  record Plek(
      @Schema(description = "Vaste code.", example = "20UW00") String code,
      @Schema(description = "Naam.", example = "De Tweemaster") String naam) {}

  static Ik van(Gebruiker wie) {
    return new Ik(
        wie.gebruikersnaam(),
        wie.naam(),
        List.of(wie.rol()),
        new Plek(wie.organisatie(), wie.organisatieNaam()),
        wie.vestiging() == null ? null : new Plek(wie.vestiging(), wie.vestigingNaam()));
  }
}

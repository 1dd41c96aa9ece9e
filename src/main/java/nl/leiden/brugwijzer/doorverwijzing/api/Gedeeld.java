package nl.leiden.brugwijzer.doorverwijzing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gezin.Gezinsbeeld;

/** Het gezin, voor zover de vrager het mag kennen. */
@Schema(
    name = "Gezinsdeel",
    description = "Voor de school alles; voor de ontvanger alleen wat de ouder wil delen.")
record Gedeeld(
    @Schema(
            description = "Alleen voor de school.",
            example = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        UUID id,
    @Schema(description = "Alleen voor de school.", example = "M., groep 4") String label,
    @Schema(example = "Arabisch, een beetje Nederlands") String talen,
    @Schema(description = "Groep of leeftijd per kind.", example = "[\"groep 4\"]")
        List<String> kinderen,
    @Schema(example = "Amina") String contactnaam,
    @Schema(example = "06 00000000") String telefoon) {

  /** Een id dat blijft, zou een ontvanger twee vragen van hetzelfde gezin laten verbinden. */
  static Gedeeld van(Gezinsbeeld g, boolean alsVerzender) {
    return new Gedeeld(
        alsVerzender ? g.id() : null,
        alsVerzender ? g.label() : null,
        g.talen(),
        g.kinderen(),
        g.contactnaam(),
        g.telefoon());
  }
}

package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.LocalDate;
import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * Wie wat waar doet, en wanneer.
 *
 * @param vestiging BRIN6, of leeg voor wie niet op een school werkt
 * @param vanaf eerste dag
 * @param tot laatste dag, telt mee; of null
 */
public record Plaatsing(
    Rol rol, String organisatie, String vestiging, LocalDate vanaf, LocalDate tot) {

  /** Dezelfde plaatsing, met null waar niets gekozen is. */
  public Plaatsing {
    organisatie = organisatie == null || organisatie.isBlank() ? null : organisatie.strip();
    vestiging = vestiging == null || vestiging.isBlank() ? null : vestiging.strip();
    if (rol != null && !rol.vanEenSchool()) vestiging = null;
  }

  /** In codes, voor de geschiedenis. */
  String alsCode() {
    return rol + " " + organisatie + (vestiging == null ? "" : " " + vestiging);
  }
}

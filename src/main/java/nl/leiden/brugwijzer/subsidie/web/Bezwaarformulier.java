package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Bezwaar maken, of een brief van de school registreren.
 *
 * @param sleutel maakt een dubbele klik onschadelijk
 * @param besluit waartegen
 * @param ontvangen alleen bij een brief
 * @param gepost alleen bij een brief
 * @param volgtNog of de gronden nog komen; leeg is nee
 */
record Bezwaarformulier(
    UUID sleutel,
    UUID besluit,
    @Size(max = 8000, message = "{fout.bezwaar.lang}") @ZonderBsn String gronden,
    Boolean volgtNog,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate ontvangen,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate gepost) {

  static Bezwaarformulier leeg(UUID besluit) {
    return new Bezwaarformulier(UUID.randomUUID(), besluit, null, null, null, null);
  }

  boolean komtNog() {
    return Boolean.TRUE.equals(volgtNog);
  }
}

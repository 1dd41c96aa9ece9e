package nl.leiden.brugwijzer.suggestie.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Volgbalie.Kaartwijziging;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Het is gedaan, of er is meer tijd nodig; bij uitvoeren ook wat er op de sociale kaart verandert.
 *
 * @param taak de taak die het scherm liet zien
 * @param regeling de regeling die verandert, of null
 * @param versie van die regeling, zoals het scherm haar liet zien
 */
record Volgformulier(
    UUID taak,
    @NotNull(message = "{fout.suggestie.kies}") Keus keuze,
    @ZonderBsn String resultaat,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate uiterlijk,
    @ZonderBsn String reden,
    UUID regeling,
    Integer versie,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate vanaf,
    @ZonderBsn String verandering,
    @ZonderBsn String voorwaarde,
    Integer vervalt) {

  /** Hoe het ervoor staat. */
  enum Keus {
    GEDAAN,
    VERLENGD
  }

  static final Volgformulier LEEG =
      new Volgformulier(null, null, "", null, "", null, null, null, "", "", null);

  /** Wat er op de kaart verandert; null als daar niets is ingevuld. */
  Kaartwijziging kaart() {
    var leeg =
        vanaf == null
            && vervalt == null
            && Stream.of(verandering, voorwaarde).allMatch(t -> Tekst.schoon(t).isEmpty());
    if (regeling == null || leeg) return null;
    return new Kaartwijziging(
        regeling, versie == null ? -1 : versie, vanaf, verandering, voorwaarde, vervalt);
  }
}

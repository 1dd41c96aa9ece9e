package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderbeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergadergegevens;
import org.springframework.format.annotation.DateTimeFormat;

/** Een vergadering plannen of wijzigen. */
record Vergaderformulier(
    UUID sleutel,
    Integer versie,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate datum,
    @Size(max = 8, message = "{fout.taskforce.van}") String van,
    @Size(max = 8, message = "{fout.taskforce.tot}") String tot,
    @Size(max = 200, message = "{fout.taskforce.lang}") @ZonderBsn String plaats,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate sluiting) {

  private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H[:][.]mm[:ss]");

  static Vergaderformulier leeg() {
    return new Vergaderformulier(UUID.randomUUID(), null, null, "", "", "", null);
  }

  static Vergaderformulier van(Vergaderbeeld v) {
    var g = v.gegevens();
    return new Vergaderformulier(
        null,
        v.versie(),
        g.datum(),
        g.van().toString(),
        g.tot().toString(),
        g.plaats(),
        g.sluiting());
  }

  Vergadergegevens gegevens() {
    return new Vergadergegevens(datum, tijd(van), tijd(tot), Tekst.schoon(plaats), sluiting);
  }

  /** De versie waarop getypt is; zonder versie is het nooit de huidige. */
  int gezien() {
    return versie == null ? -1 : versie;
  }

  private static LocalTime tijd(String getypt) {
    try {
      return LocalTime.parse(Tekst.schoon(getypt), TIJD);
    } catch (DateTimeParseException geenTijd) {
      return null;
    }
  }
}

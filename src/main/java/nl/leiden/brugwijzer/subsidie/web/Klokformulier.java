package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.Klokzet;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting.Grond;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Wat iemand met een termijn wil doen, zoals getypt.
 *
 * @param sleutel een per keer, zodat dubbel klikken niets extra's doet
 * @param gezien de laatste dag die op het scherm stond, of null
 */
record Klokformulier(
    UUID sleutel,
    @Pattern(regexp = "\\s*[0-9]{0,3}\\s*", message = "{fout.subsidie.verdaagduur}") String aantal,
    Duur.Eenheid eenheid,
    Grond grond,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate vanaf,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate totEnMet,
    @Size(max = 1000, message = "{fout.subsidie.lang}") @ZonderBsn String reden,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate gezien) {

  static Klokformulier leeg(Grond grond, LocalDate vanaf) {
    return new Klokformulier(
        UUID.randomUUID(), "", Duur.Eenheid.WEKEN, grond, vanaf, null, "", null);
  }

  Klokzet zet(String wat) {
    var waarom = Tekst.schoon(reden);
    return switch (wat) {
      case "verdagen" -> new Klokzet.Verdagen(duur(), waarom);
      case "opschorten" -> new Klokzet.Opschorten(grond, vanaf, totEnMet, waarom);
      case "hervatten" -> new Klokzet.Hervatten(grond, vanaf, waarom);
      case "aanvultijd" -> new Klokzet.MeerAanvultijd(totEnMet, waarom);
      default -> throw new NietGevonden("handeling", wat);
    };
  }

  private Duur duur() {
    var getal = Tekst.schoon(aantal);
    if (eenheid == null || getal.isEmpty() || Integer.parseInt(getal) < 1) return null;
    return new Duur(Integer.parseInt(getal), eenheid);
  }
}

package nl.leiden.brugwijzer.taak.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.taak.Weergave;

/**
 * De naam van een weergave, zoals getypt.
 *
 * @param sleutel maakt dat twee keer versturen één weergave geeft
 * @param gedeeld voor het hele team
 */
record Weergaveformulier(
    UUID sleutel,
    @NotBlank(message = "{fout.weergave.naam}")
        @Size(max = 60, message = "{fout.weergave.lang}")
        @ZonderBsn
        String naam,
    Boolean gedeeld) {

  Weergaveformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
    gedeeld = gedeeld != null && gedeeld;
  }

  static Weergaveformulier leeg() {
    return new Weergaveformulier(null, "", false);
  }

  static Weergaveformulier van(Weergave weergave) {
    return new Weergaveformulier(null, weergave.naam(), weergave.gedeeld());
  }
}

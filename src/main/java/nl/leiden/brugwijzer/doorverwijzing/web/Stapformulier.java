package nl.leiden.brugwijzer.doorverwijzing.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.doorverwijzing.Antwoord;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Reden;
import nl.leiden.brugwijzer.privacy.ZonderBsn;

/**
 * Het antwoord op een stap, zoals getypt.
 *
 * @param taak de taak die het scherm liet zien
 * @param weken als tekst, zodat een typefout een uitleg krijgt
 */
record Stapformulier(
    UUID taak,
    Antwoordsoort keuze,
    @Pattern(regexp = "\\s*[0-9]{0,3}\\s*", message = "{doorverwijzing.fout.wekengetal}")
        String weken,
    Reden reden,
    @Size(max = 1000, message = "{doorverwijzing.fout.toelichtinglang}") @ZonderBsn
        String toelichting) {

  static final Stapformulier LEEG = new Stapformulier(null, null, null, null, null);

  Antwoord alsAntwoord() {
    var getal = Tekst.schoon(weken);
    return new Antwoord(
        keuze,
        keuze == null || !keuze.vraagtWeken() || getal.isEmpty() ? null : Integer.valueOf(getal),
        keuze == null || !keuze.vraagtReden() ? null : reden,
        leegIsNull(Tekst.schoon(toelichting)));
  }

  private static String leegIsNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}

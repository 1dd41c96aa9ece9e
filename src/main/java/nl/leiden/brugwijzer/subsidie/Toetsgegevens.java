package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.school.Vestiging;

/**
 * Waarover de voorwaarden gaan.
 *
 * @param ingediend de dag van indienen
 * @param rekeningElders of dezelfde rekening ook bij een andere school staat
 */
record Toetsgegevens(
    Aanvraaginhoud inhoud,
    Regelinginhoud regeling,
    Vestiging.Soort soort,
    LocalDate ingediend,
    boolean rekeningElders) {

  /** Wat de tabellen lezen: getallen, ja of nee en namen; niets over mensen, ook geen rekening. */
  Map<String, Object> waarden() {
    var rijk = inhoud.rijkssubsidie();
    var waarden = new HashMap<String, Object>();
    waarden.put("venster", regeling.venster().op(ingediend).name());
    waarden.put("soortToegestaan", regeling.soorten().contains(soort));
    waarden.put("gevraagd", inhoud.begroting().gevraagd());
    waarden.put("maximum", regeling.maximum());
    waarden.put("begroot", inhoud.begroting().totaal());
    waarden.put("aantalJaren", inhoud.schooljaren().size());
    waarden.put("jarenInRegeling", jarenInRegeling());
    waarden.put("rijkssubsidie", rijk == null ? null : rijk.name());
    waarden.put("uren", inhoud.uren());
    waarden.put("urenadvies", regeling.urenadvies());
    waarden.put("rekeningElders", rekeningElders);
    waarden.put("beantwoord", beantwoord());
    waarden.put("eisen", eisen());
    return waarden;
  }

  int eisen() {
    return regeling.kwaliteitseisen().size();
  }

  int beantwoord() {
    return (int) IntStream.range(0, eisen()).filter(i -> !inhoud.kwaliteit(i).isBlank()).count();
  }

  private boolean jarenInRegeling() {
    return inhoud.schooljaren().stream().allMatch(jaar -> regeling.plafond(jaar).isPresent());
  }
}

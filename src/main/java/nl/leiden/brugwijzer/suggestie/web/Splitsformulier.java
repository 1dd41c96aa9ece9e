package nl.leiden.brugwijzer.suggestie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Signaalbeeld;
import nl.leiden.brugwijzer.suggestie.Signaalinhoud;
import nl.leiden.brugwijzer.suggestie.Splitsbalie;
import nl.leiden.brugwijzer.suggestie.Splitskeuring;

/**
 * De delen waarin iemand een signaal splitst.
 *
 * @param gezin het nummer van het deel waar het gezin geholpen wordt, of null
 */
record Splitsformulier(@Valid List<Veld> delen, Integer gezin) {

  /** Een deel zoals getypt. */
  record Veld(
      @Size(max = Signaalinhoud.ZIN, message = "{fout.triage.zin}") @ZonderBsn String zin,
      String thema,
      Eigenaar eigenaar) {

    static final Veld LEEG = new Veld("", null, null);
  }

  static final Splitsformulier LEEG = new Splitsformulier(List.of(Veld.LEEG, Veld.LEEG), null);

  Splitsformulier {
    delen = delen == null ? List.of() : delen.stream().map(d -> d == null ? Veld.LEEG : d).toList();
  }

  /** Om mee te beginnen: het eerste deel is wat er gemeld is. */
  static Splitsformulier begin(Signaalbeeld b) {
    var eerste = new Veld(b.inhoud().zin(), b.inhoud().thema(), b.eigenaar());
    return new Splitsformulier(List.of(eerste, Veld.LEEG), null);
  }

  /**
   * Met een deel meer of minder.
   *
   * @param rij {@code erbij}, of het nummer van het deel dat weg kan
   */
  Splitsformulier met(String rij) {
    var anders = new ArrayList<>(delen);
    if (rij.equals("erbij")) {
      if (anders.size() < Splitskeuring.MEESTE) anders.add(Veld.LEEG);
      return new Splitsformulier(anders, gezin);
    }
    if (!rij.matches("[0-9]") || Integer.parseInt(rij) >= anders.size()) return this;
    var weg = Integer.parseInt(rij);
    anders.remove(weg);
    return new Splitsformulier(anders, na(weg));
  }

  private Integer na(int weg) {
    if (gezin == null || gezin == weg) return null;
    return gezin > weg ? gezin - 1 : gezin;
  }

  List<Splitsbalie.Deel> inhoud() {
    return delen.stream().map(d -> new Splitsbalie.Deel(d.zin(), d.thema(), d.eigenaar())).toList();
  }
}

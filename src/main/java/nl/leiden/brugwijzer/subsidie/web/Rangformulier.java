package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.Bedrag;
import nl.leiden.brugwijzer.subsidie.Rangschikking;

/**
 * Scores zoals getypt.
 *
 * @param gezien de versie die dit formulier zag
 */
record Rangformulier(Integer gezien, List<@Valid Rij> rijen) {

  private static final BigDecimal HOOGSTE = new BigDecimal("1000");

  /** Wat er bij een aanvraag getypt is. */
  record Rij(
      @NotNull(message = "{fout.rang.score}") UUID aanvraag,
      @Size(max = 10, message = "{fout.rang.getal}") String score,
      @Size(max = 4, message = "{fout.rang.plek}") String bijGelijk,
      @Size(max = 1000, message = "{fout.subsidie.lang}") @ZonderBsn String reden) {}

  Rangformulier {
    rijen = rijen == null ? List.of() : rijen.stream().filter(Objects::nonNull).toList();
  }

  static Rangformulier van(Rangschikking.Stand stand) {
    return new Rangformulier(
        stand.versie(),
        stand.regels().stream()
            .map(
                r ->
                    new Rij(
                        r.aanvraag(),
                        Bedrag.getal(r.score()),
                        r.bijGelijk() == null ? "" : r.bijGelijk().toString(),
                        r.reden()))
            .toList());
  }

  /** Wat er bij deze aanvraag getypt is, ook als een ander de volgorde intussen veranderde. */
  Rij bij(UUID aanvraag) {
    return rijen.stream()
        .filter(rij -> aanvraag.equals(rij.aanvraag()))
        .findFirst()
        .orElse(new Rij(aanvraag, "", "", ""));
  }

  List<Rangschikking.Invoer> gelezen() {
    var invoer = new Invoer();
    var uit =
        IntStream.range(0, rijen.size())
            .mapToObj(
                n -> {
                  var rij = rijen.get(n);
                  var plek = "rijen[" + n + "].";
                  var score = invoer.getal(plek + "score", rij.score());
                  if (score != null && score.compareTo(HOOGSTE) > 0)
                    invoer.fout(plek + "score", "fout.rang.getal");
                  return new Rangschikking.Invoer(
                      rij.aanvraag(),
                      score,
                      invoer.heel(plek + "bijGelijk", rij.bijGelijk()),
                      Tekst.schoon(rij.reden()));
                })
            .toList();
    invoer.moetGelezenZijn();
    return uit;
  }
}

package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import org.springframework.stereotype.Component;

/** Wat er moet zijn voordat een doorverwijzing de deur uit mag. */
@Component
class Verzendkeuring {

  private final Clock klok;

  Verzendkeuring(Clock klok) {
    this.klok = klok;
  }

  /**
   * Keurt een opdracht om te versturen.
   *
   * @throws OngeldigeInvoer naast elk veld waar iets ontbreekt
   */
  void keur(Opdracht opdracht, Bestemming bestemming) {
    var fouten = new ArrayList<Fout>();
    var gezin = opdracht.gezin() != null || nietLeeg(opdracht.nieuwGezin());
    eis(gezin, "gezin", "doorverwijzing.fout.gezin", fouten);
    eis(opdracht.hulpvraag() != null, "hulpvraag", "doorverwijzing.fout.hulpvraag", fouten);
    eis(bestemming != null, "bestemming", "doorverwijzing.fout.bestemming", fouten);
    eis(
        bestemming == null || !bestemming.gesloten(),
        "bestemming",
        "doorverwijzing.fout.bestemminggesloten",
        fouten);
    eis(opdracht.akkoord(), "akkoord", "doorverwijzing.fout.akkoord", fouten);
    eis(opdracht.akkoordWie() != null, "akkoordWie", "doorverwijzing.fout.akkoordwie", fouten);
    eis(opdracht.akkoordHoe() != null, "akkoordHoe", "doorverwijzing.fout.akkoordhoe", fouten);
    eis(recent(opdracht.akkoordOp()), "akkoordOp", "doorverwijzing.fout.akkoordop", fouten);
    var reden = !opdracht.spoed() || nietLeeg(opdracht.spoedReden());
    eis(reden, "spoedReden", "doorverwijzing.fout.spoedreden", fouten);
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  /** Akkoord is van vandaag of van hoogstens een jaar geleden. */
  private boolean recent(LocalDate dag) {
    var vandaag = LocalDate.now(klok);
    return dag != null && !dag.isAfter(vandaag) && !dag.isBefore(vandaag.minusYears(1));
  }

  private static boolean nietLeeg(String tekst) {
    return tekst != null && !tekst.isBlank();
  }

  private static void eis(boolean waar, String veld, String sleutel, List<Fout> fouten) {
    if (!waar) fouten.add(new Fout(veld, sleutel));
  }
}

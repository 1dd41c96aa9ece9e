package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.LocalDate;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
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
   * @throws OngeldigeInvoer naast het eerste veld waar iets ontbreekt
   */
  void keur(Opdracht opdracht, Bestemming bestemming) {
    eis(
        opdracht.gezin() != null || nietLeeg(opdracht.nieuwGezin()),
        "gezin",
        "doorverwijzing.fout.gezin");
    eis(opdracht.hulpvraag() != null, "hulpvraag", "doorverwijzing.fout.hulpvraag");
    eis(bestemming != null, "bestemming", "doorverwijzing.fout.bestemming");
    eis(!bestemming.gesloten(), "bestemming", "doorverwijzing.fout.bestemminggesloten");
    eis(opdracht.akkoord(), "akkoord", "doorverwijzing.fout.akkoord");
    eis(opdracht.akkoordWie() != null, "akkoordWie", "doorverwijzing.fout.akkoordwie");
    eis(opdracht.akkoordHoe() != null, "akkoordHoe", "doorverwijzing.fout.akkoordhoe");
    eis(recent(opdracht.akkoordOp()), "akkoordOp", "doorverwijzing.fout.akkoordop");
    eis(
        !opdracht.spoed() || nietLeeg(opdracht.spoedReden()),
        "spoedReden",
        "doorverwijzing.fout.spoedreden");
  }

  /** Akkoord is van vandaag of van hoogstens een jaar geleden. */
  private boolean recent(LocalDate dag) {
    var vandaag = LocalDate.now(klok);
    return dag != null && !dag.isAfter(vandaag) && !dag.isBefore(vandaag.minusYears(1));
  }

  private static boolean nietLeeg(String tekst) {
    return tekst != null && !tekst.isBlank();
  }

  private static void eis(boolean waar, String veld, String sleutel) {
    if (!waar) throw new OngeldigeInvoer(veld, sleutel);
  }
}

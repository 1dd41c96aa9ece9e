package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.document.Document;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Eis;
import nl.leiden.brugwijzer.taak.Taak;

/**
 * Eén stap op weg naar een besluit, voor wie haar nu kan doen.
 *
 * @param besluit het besluit van deze ronde, of null zolang er niets is voorgelegd
 * @param tegen het besluit waar het over gaat, of null
 * @param eisen de kwaliteitseisen met het oordeel erover; leeg als dat nu niet de vraag is
 * @param geld wat het met het plafond doet, of null als er geen geld bij hoort
 * @param beletsel waarom deze gebruiker dit niet mag besluiten, in woorden, of null
 * @param brief de brief die nagelezen wordt, of null
 * @param bekendOp de dag van bekendmaken als dat vandaag gebeurt, met de laatste dag voor bezwaar
 * @param terugreden waarom de beslisser terugstuurde, of null
 */
public record Rondebeeld(
    Aanvraagbeeld aanvraag,
    Ronde ronde,
    Stap stap,
    Taak taak,
    Besluitbeeld besluit,
    Besluitbeeld tegen,
    List<Toets> eisen,
    Rondegeld.Beeld geld,
    String beletsel,
    Document brief,
    Rechtsmiddel bekendOp,
    String terugreden) {

  /**
   * Een eis met wat de school schreef en het oordeel daarover.
   *
   * @param oordeel of null
   */
  public record Toets(Eis eis, String school, Voorstel.Oordeel oordeel) {}

  /** Tot wanneer de school na bekendmaking op deze dag in bezwaar of beroep kan. */
  public record Rechtsmiddel(LocalDate dag, LocalDate uiterlijk, List<Rekensomwoorden.Regel> som) {}

  /** Of er op de brief een andere dag staat dan vandaag. */
  public boolean oudeBrief() {
    return besluit.briefDag() == null || !besluit.briefDag().equals(bekendOp.dag());
  }

  /** Of het plafond voor dit voorstel te laag is. */
  public boolean tekort() {
    return geld != null && geld.tekort();
  }
}

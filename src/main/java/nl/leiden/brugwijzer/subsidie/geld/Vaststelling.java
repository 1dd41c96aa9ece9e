package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.subsidie.geld.Grootboek.Grond;
import nl.leiden.brugwijzer.subsidie.geld.Grootboek.Ingesteld;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rekent een subsidie af bij de vaststelling: open betalingen vervallen, de rest gaat heen of
 * terug.
 */
@Service
@Transactional
public class Vaststelling {

  private final Grootboek boek;
  private final Betalingen betalingen;
  private final Afrekeningen afrekeningen;
  private final Rekeningen rekeningen;
  private final Terugvorderingen terugvorderingen;
  private final Betaaltermijn termijn;

  Vaststelling(
      Grootboek boek,
      Betalingen betalingen,
      Afrekeningen afrekeningen,
      Rekeningen rekeningen,
      Terugvorderingen terugvorderingen,
      Betaaltermijn termijn) {
    this.boek = boek;
    this.betalingen = betalingen;
    this.afrekeningen = afrekeningen;
    this.rekeningen = rekeningen;
    this.terugvorderingen = terugvorderingen;
    this.termijn = termijn;
  }

  /**
   * Rekent af bij de bekendmaking, één keer; hetzelfde besluit nog eens geeft dezelfde afrekening.
   * De aanroeper heeft al nagekeken of dat mag.
   *
   * @param bedragen het vastgestelde bedrag per schooljaar; een jaar dat ontbreekt, is nul
   * @param door wie het besluit nam
   * @throws AlVastgesteld na een ander vaststellingsbesluit
   * @throws KanNietMeer als er een betaling onderweg is
   * @throws OngeldigeInvoer als een bedrag hoger is dan verleend (artikel 4:46 Awb)
   */
  public Afrekening stelVast(
      UUID aanvraag,
      UUID besluit,
      List<Jaarbedrag> bedragen,
      LocalDate bekendgemaakt,
      String door) {
    rekeningen.vergrendel(aanvraag);
    var termijnen = betalingen.findByAanvraagIdOrderById(aanvraag);
    var plafonds = boek.vergrendelVan(aanvraag);
    var eerder = afrekeningen.vind(aanvraag);
    if (eerder.isPresent())
      return eerder.filter(a -> a.besluitId().equals(besluit)).orElseThrow(AlVastgesteld::new);
    if (termijnen.stream().anyMatch(t -> t.status() == Betaalstatus.GEEXPORTEERD))
      throw new KanNietMeer("geld.fout.onderweg");
    termijnen.stream().filter(t -> t.status().isOpen()).forEach(Betaling::laatVervallen);

    var grond = new Grond(aanvraag, besluit, null, door);
    var verleend = boek.perJaar(plafonds, aanvraag, Pot.VERLEEND);
    var betaald = boek.perJaar(plafonds, aanvraag, Pot.BETAALD);
    if (Verrekening.som(verleend).signum() == 0) throw new KanNietMeer("geld.fout.nietverleend");
    var vastgesteld = vastgesteld(bedragen, verleend);
    var verrekening = Verrekening.van(vastgesteld, betaald);
    for (var plafond : plafonds) boek(plafond, vastgesteld, verleend, verrekening, grond);
    betalingen.planSlot(
        termijnen, verrekening.slot(), besluit, termijn.uiterlijk(bekendgemaakt, null));

    var uitkomst =
        new Afrekening(
            aanvraag,
            besluit,
            Verrekening.som(verleend),
            Verrekening.som(vastgesteld),
            Verrekening.som(betaald),
            Verrekening.som(verrekening.slot()),
            Verrekening.som(verrekening.terug()),
            termijn.terugTot(bekendgemaakt));
    afrekeningen.bewaar(uitkomst, door);
    if (uitkomst.terug().signum() > 0)
      terugvorderingen.begin(
          uitkomst, termijnen.get(0).aanvraagnummer(), termijnen.get(0).vestiging());
    return uitkomst;
  }

  private static Map<String, BigDecimal> vastgesteld(
      List<Jaarbedrag> bedragen, Map<String, BigDecimal> verleend) {
    var vastgesteld = new TreeMap<String, BigDecimal>();
    verleend.keySet().forEach(jaar -> vastgesteld.put(jaar, BigDecimal.ZERO));
    for (var een : bedragen) {
      var hoogstens = verleend.getOrDefault(een.schooljaar(), BigDecimal.ZERO);
      if (een.bedrag().compareTo(hoogstens) > 0)
        throw new OngeldigeInvoer("bedrag", "geld.fout.hogerdanverleend", hoogstens);
      vastgesteld.put(een.schooljaar(), een.bedrag());
    }
    return vastgesteld;
  }

  private void boek(
      Ingesteld plafond,
      Map<String, BigDecimal> vastgesteld,
      Map<String, BigDecimal> verleend,
      Verrekening verrekening,
      Grond grond) {
    var jaar = plafond.schooljaar();
    var bedrag = vastgesteld.get(jaar);
    boek.boek(plafond, Boeking.vaststelling(bedrag), grond);
    boek.boek(plafond, Boeking.vrijval(Pot.VERLEEND, verleend.get(jaar).subtract(bedrag)), grond);
    var erbij = verrekening.verrekend().get(jaar);
    var boeking = Boeking.betaling(erbij.abs());
    boek.boek(plafond, erbij.signum() < 0 ? boeking.tegen() : boeking, grond);
    boek.boek(plafond, Boeking.terugvordering(verrekening.terug().get(jaar)), grond);
  }
}

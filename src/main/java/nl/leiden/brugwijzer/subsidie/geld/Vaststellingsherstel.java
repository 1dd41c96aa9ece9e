package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

/** Herstelt een te lage vaststelling na bezwaar: minder terug, en wat overblijft erbij. */
@Service
@Transactional
public class Vaststellingsherstel {

  private final Grootboek boek;
  private final Plafond plafond;
  private final Betalingen betalingen;
  private final Afrekeningen afrekeningen;
  private final Rekeningen rekeningen;
  private final Terugvorderingen terugvorderingen;
  private final Betaaltermijn termijn;

  Vaststellingsherstel(
      Grootboek boek,
      Plafond plafond,
      Betalingen betalingen,
      Afrekeningen afrekeningen,
      Rekeningen rekeningen,
      Terugvorderingen terugvorderingen,
      Betaaltermijn termijn) {
    this.boek = boek;
    this.plafond = plafond;
    this.betalingen = betalingen;
    this.afrekeningen = afrekeningen;
    this.rekeningen = rekeningen;
    this.terugvorderingen = terugvorderingen;
    this.termijn = termijn;
  }

  /**
   * Stelt hoger vast, bij de bekendmaking van een beslissing op bezwaar tegen de vaststelling. Wat
   * nog teruggevorderd werd, wordt eerst minder; de rest komt als slotbetaling op het nieuwe
   * besluit. De aanroeper heeft al nagekeken of dat mag. Hetzelfde besluit nog eens geeft hetzelfde
   * herstel.
   *
   * <p>Bij de lagere vaststelling kwam er plafond vrij, en dat kan intussen weer weg zijn.
   * Reserveer daarom het verschil bij het beslissen, met {@link Plafond#reserveer}; wie dat niet
   * deed, reserveert het hier.
   *
   * @param bedragen het nieuwe vastgestelde bedrag per schooljaar; een jaar dat ontbreekt, blijft
   *     zoals het was
   * @param door wie het besluit nam
   * @throws KanNietMeer als er nog niet is vastgesteld
   * @throws OngeldigeInvoer als een bedrag lager is dan vastgesteld of hoger dan verleend
   * @throws PlafondBereikt als er te weinig over is; er is dan niets veranderd
   */
  public Herstel herstel(
      UUID aanvraag,
      UUID besluit,
      List<Jaarbedrag> bedragen,
      LocalDate bekendgemaakt,
      String door) {
    rekeningen.vergrendel(aanvraag);
    var termijnen = betalingen.findByAanvraagIdOrderById(aanvraag);
    var plafonds = boek.vergrendelVan(aanvraag);
    var eerder = afrekeningen.vindHerstel(besluit);
    if (eerder.isPresent()) return eerder.get();
    var afrekening =
        afrekeningen.vind(aanvraag).orElseThrow(() -> new KanNietMeer("geld.fout.nietvastgesteld"));

    var was = boek.perJaar(plafonds, aanvraag, Pot.VASTGESTELD);
    var wordt = wordt(bedragen, was, boek.verleendBij(aanvraag, afrekening.besluitId()));
    var grond = new Grond(aanvraag, besluit, null, door);
    stelVast(plafonds, was, wordt, grond);

    var schuld = schuld(plafonds, aanvraag);
    var verrekening = Verrekening.van(wordt, gehad(plafonds, aanvraag, termijnen, schuld));
    for (var p : plafonds) boek(p, schuld.get(p.schooljaar()), verrekening, grond);
    betalingen.planSlot(
        termijnen, verrekening.slot(), besluit, termijn.uiterlijk(bekendgemaakt, null));
    var kwijt = Verrekening.som(schuld).subtract(Verrekening.som(verrekening.terug()));
    terugvorderingen.verlaag(aanvraag, kwijt, bekendgemaakt);

    var herstel =
        new Herstel(
            aanvraag, besluit, Verrekening.som(wordt), Verrekening.som(verrekening.slot()), kwijt);
    afrekeningen.bewaar(herstel, door);
    return herstel;
  }

  private static Map<String, BigDecimal> wordt(
      List<Jaarbedrag> bedragen, Map<String, BigDecimal> was, Map<String, BigDecimal> verleend) {
    var wordt = new TreeMap<>(was);
    for (var een : bedragen) {
      var minstens = was.getOrDefault(een.schooljaar(), BigDecimal.ZERO);
      var hoogstens = verleend.getOrDefault(een.schooljaar(), BigDecimal.ZERO);
      if (een.bedrag().compareTo(minstens) < 0)
        throw new OngeldigeInvoer("bedrag", "geld.fout.lagerdanvastgesteld", minstens);
      if (een.bedrag().compareTo(hoogstens) > 0)
        throw new OngeldigeInvoer("bedrag", "geld.fout.hogerdanverleend", hoogstens);
      wordt.put(een.schooljaar(), een.bedrag());
    }
    return wordt;
  }

  /** Langs dezelfde potten als elke subsidie: gereserveerd, verleend, vastgesteld. */
  private void stelVast(
      List<Ingesteld> plafonds,
      Map<String, BigDecimal> was,
      Map<String, BigDecimal> wordt,
      Grond grond) {
    var erbij = new ArrayList<Jaarbedrag>();
    wordt.forEach(
        (jaar, bedrag) -> {
          var meer = bedrag.subtract(was.get(jaar));
          if (meer.signum() > 0) erbij.add(new Jaarbedrag(jaar, meer));
        });
    if (erbij.isEmpty()) return;
    plafond.reserveer(
        grond.aanvraag(), grond.besluit(), plafonds.get(0).regeling(), erbij, grond.door());
    plafond.verleen(grond.aanvraag(), grond.besluit(), erbij, grond.door());
    for (var p : plafonds)
      boek.boek(p, Boeking.vaststelling(Jaarbedrag.in(erbij, p.schooljaar())), grond);
  }

  /** Wat nog openstaat van de terugvordering; wat binnenkwam, telt voor de eerste jaren. */
  private Map<String, BigDecimal> schuld(List<Ingesteld> plafonds, UUID aanvraag) {
    var over = terugvorderingen.vergrendelOpen(aanvraag);
    var schuld = new TreeMap<String, BigDecimal>();
    var teruggevorderd = boek.perJaar(plafonds, aanvraag, Pot.TERUGGEVORDERD);
    for (var jaar : teruggevorderd.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
      var deel = over.min(teruggevorderd.get(jaar));
      schuld.put(jaar, deel);
      over = over.subtract(deel);
    }
    return schuld;
  }

  /** Wat de school per jaar heeft of nog krijgt, met wat zij nog niet terugbetaalde. */
  private Map<String, BigDecimal> gehad(
      List<Ingesteld> plafonds,
      UUID aanvraag,
      List<Betaling> termijnen,
      Map<String, BigDecimal> schuld) {
    var gehad = new HashMap<>(boek.perJaar(plafonds, aanvraag, Pot.BETAALD));
    schuld.forEach((jaar, bedrag) -> gehad.merge(jaar, bedrag, BigDecimal::add));
    termijnen.stream()
        .filter(t -> t.status().komtNog())
        .forEach(t -> gehad.merge(t.schooljaar(), t.bedrag(), BigDecimal::add));
    return gehad;
  }

  private void boek(Ingesteld p, BigDecimal schuld, Verrekening verrekening, Grond grond) {
    var jaar = p.schooljaar();
    var minder = schuld.subtract(verrekening.terug().get(jaar));
    var terug = Boeking.terugvordering(minder.abs());
    boek.boek(p, minder.signum() > 0 ? terug.tegen() : terug, grond);
    var erbij = verrekening.verrekend().get(jaar);
    var betaling = Boeking.betaling(erbij.abs());
    boek.boek(p, erbij.signum() < 0 ? betaling.tegen() : betaling, grond);
  }
}

package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
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
  private final Betaaltermijn termijn;

  Vaststelling(
      Grootboek boek,
      Betalingen betalingen,
      Afrekeningen afrekeningen,
      Rekeningen rekeningen,
      Betaaltermijn termijn) {
    this.boek = boek;
    this.betalingen = betalingen;
    this.afrekeningen = afrekeningen;
    this.rekeningen = rekeningen;
    this.termijn = termijn;
  }

  /**
   * Rekent af, één keer; hetzelfde besluit nog eens geeft dezelfde afrekening.
   *
   * @param bedragen het vastgestelde bedrag per schooljaar; een jaar dat ontbreekt, is nul
   * @throws AlVastgesteld na een ander vaststellingsbesluit
   * @throws KanNietMeer als er een betaling onderweg is
   * @throws OngeldigeInvoer als een bedrag hoger is dan verleend (artikel 4:46 Awb)
   */
  public Afrekening stelVast(
      UUID aanvraag,
      UUID besluit,
      List<Jaarbedrag> bedragen,
      LocalDate bekendgemaakt,
      Gebruiker wie) {
    wie.moetZijn("subsidie.vaststellen", Rol.BESLISSER);
    rekeningen.vergrendel(aanvraag);
    var termijnen = betalingen.findByAanvraagIdOrderById(aanvraag);
    var plafonds = boek.vergrendelVan(aanvraag);
    var eerder = afrekeningen.vind(aanvraag);
    if (eerder.isPresent())
      return eerder.filter(a -> a.besluitId().equals(besluit)).orElseThrow(AlVastgesteld::new);
    if (termijnen.stream().anyMatch(t -> t.status() == Betaalstatus.GEEXPORTEERD))
      throw new KanNietMeer("geld.fout.onderweg");
    termijnen.stream().filter(t -> t.status().isOpen()).forEach(Betaling::laatVervallen);

    var grond = new Grond(aanvraag, besluit, null, wie.gebruikersnaam());
    var verleend = perJaar(plafonds, aanvraag, Pot.VERLEEND);
    var betaald = perJaar(plafonds, aanvraag, Pot.BETAALD);
    if (Verrekening.som(verleend).signum() == 0) throw new KanNietMeer("geld.fout.nietverleend");
    var vastgesteld = vastgesteld(bedragen, verleend);
    var verrekening = Verrekening.van(vastgesteld, betaald);
    for (var plafond : plafonds) boek(plafond, vastgesteld, verleend, verrekening, grond);
    plan(termijnen, verrekening, besluit, bekendgemaakt);

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
    afrekeningen.bewaar(uitkomst, wie.gebruikersnaam());
    return uitkomst;
  }

  private Map<String, BigDecimal> perJaar(List<Ingesteld> plafonds, UUID aanvraag, Pot pot) {
    return plafonds.stream()
        .collect(
            Collectors.toMap(
                Ingesteld::schooljaar,
                p -> boek.potten(aanvraag, p.schooljaar()).in(pot),
                BigDecimal::add,
                TreeMap::new));
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

  private void plan(
      List<Betaling> termijnen, Verrekening verrekening, UUID besluit, LocalDate bekendgemaakt) {
    var nummer = termijnen.stream().mapToInt(Betaling::volgnummer).max().orElse(0);
    var uiterlijk = termijn.uiterlijk(bekendgemaakt, null);
    for (var slot : verrekening.slot().entrySet())
      if (slot.getValue().signum() > 0)
        betalingen.save(
            termijnen
                .get(0)
                .slot(
                    besluit, ++nummer, new Jaarbedrag(slot.getKey(), slot.getValue()), uiterlijk));
  }
}

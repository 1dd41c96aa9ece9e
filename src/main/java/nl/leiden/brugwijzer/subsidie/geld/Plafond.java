package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.geld.Grootboek.Grond;
import nl.leiden.brugwijzer.subsidie.geld.Grootboek.Ingesteld;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Het subsidieplafond per regeling en schooljaar (artikel 4:25 tot en met 4:27 Awb). Alle versies
 * van een regeling delen het; de volgorde van ontvangst is die van één versie.
 */
@Service
@Transactional
public class Plafond {

  private final Grootboek boek;
  private final Volgorde volgorde;
  private final Afrekeningen afrekeningen;

  Plafond(Grootboek boek, Volgorde volgorde, Afrekeningen afrekeningen) {
    this.boek = boek;
    this.volgorde = volgorde;
    this.afrekeningen = afrekeningen;
  }

  /**
   * Stelt in hoeveel er is.
   *
   * @param regeling code van de regeling
   * @param bron waar het bedrag staat, met de dag
   * @throws KanNietMeer als er al meer vergeven is
   */
  public void stelIn(String regeling, Jaarbedrag hoeveel, String bron, boolean voorbeeld) {
    var nieuw = new Ingesteld(regeling, hoeveel.schooljaar(), hoeveel.bedrag(), voorbeeld);
    // Eerst schrijven: dan staat de rij op slot en kan niemand er tegelijk van reserveren.
    boek.stelIn(nieuw, bron);
    if (stand(nieuw).beschikbaar().signum() < 0)
      throw new KanNietMeer("geld.fout.plafondtelaag", nieuw.schooljaar());
  }

  /**
   * Geeft een volledige aanvraag haar plaats in de volgorde van ontvangst.
   *
   * @param ronde de versie van de regeling waarop wordt aangevraagd
   */
  public void neemOp(String ronde, UUID aanvraag, Instant volledigOp) {
    volgorde.neemOp(ronde, aanvraag, volledigOp);
  }

  /** Legt na sluiting van het venster een rangschikking vast, de beste eerst. */
  public void rangschik(String ronde, List<UUID> aanvragen) {
    volgorde.rangschik(ronde, aanvragen);
  }

  /** De plaats van een aanvraag in de volgorde. */
  @Transactional(readOnly = true)
  public Plaats plaats(UUID aanvraag) {
    return volgorde.plaats(aanvraag);
  }

  /**
   * Reserveert bij het besluit, voor alle schooljaren of voor geen. Hetzelfde besluit nog eens
   * reserveert niets bij. Krijgt een school na bezwaar meer, reserveer dan het verschil, op de
   * beslissing op bezwaar.
   *
   * @throws PlafondBereikt als er te weinig over is; er is dan niets veranderd
   */
  public void reserveer(
      UUID aanvraag, UUID besluit, String regeling, List<Jaarbedrag> bedragen, Gebruiker wie) {
    wie.moetZijn("plafond.reserveren", Rol.BESLISSER);
    reserveer(aanvraag, besluit, regeling, bedragen, wie.gebruikersnaam());
  }

  void reserveer(
      UUID aanvraag, UUID besluit, String regeling, List<Jaarbedrag> bedragen, String door) {
    var plaats = volgorde.plaats(aanvraag).nummer();
    var jaren = bedragen.stream().sorted(Comparator.comparing(Jaarbedrag::schooljaar)).toList();
    var plafonds = jaren.stream().map(j -> boek.vergrendel(regeling, j.schooljaar())).toList();
    if (boek.staatEr(aanvraag, besluit, Boeking.Soort.RESERVERING)) return;
    for (var n = 0; n < jaren.size(); n++) {
      var beschikbaar = stand(plafonds.get(n)).beschikbaar();
      var bedrag = jaren.get(n).bedrag();
      if (bedrag.compareTo(beschikbaar) > 0)
        throw new PlafondBereikt(jaren.get(n).schooljaar(), beschikbaar, plaats);
      boek.boek(
          plafonds.get(n), Boeking.reservering(bedrag), new Grond(aanvraag, besluit, null, door));
    }
  }

  /**
   * Maakt van wat gereserveerd is een verlening; gebeurt bij de bekendmaking, één keer per besluit.
   *
   * @throws IllegalStateException als er iets anders gereserveerd is dan verleend wordt
   */
  void verleen(UUID aanvraag, UUID besluit, List<Jaarbedrag> bedragen, String door) {
    var plafonds = boek.vergrendelVan(aanvraag);
    if (boek.staatEr(aanvraag, besluit, Boeking.Soort.VERLENING)) return;
    for (var plafond : plafonds) {
      var verleend = Jaarbedrag.in(bedragen, plafond.schooljaar());
      var gereserveerd = boek.potten(aanvraag, plafond.schooljaar()).in(Pot.GERESERVEERD);
      if (gereserveerd.compareTo(verleend) != 0)
        throw new IllegalStateException("er is iets anders gereserveerd dan verleend wordt");
      boek.boek(plafond, Boeking.verlening(verleend), new Grond(aanvraag, besluit, null, door));
    }
  }

  /** Weigert wat alleen kan zolang er nog niet is vastgesteld. */
  void moetOpenZijn(UUID aanvraag) {
    if (afrekeningen.vind(aanvraag).isPresent()) throw new AlVastgesteld();
  }

  /**
   * Geeft een deel vrij van wat verleend is, of van wat gereserveerd is als er nog niets verleend
   * is.
   *
   * @param onderweg wat bij de bank ligt: dat is niet meer tegen te houden
   * @return of dit nieuws was
   */
  boolean geefDeelVrij(
      UUID aanvraag, UUID besluit, List<Jaarbedrag> eraf, List<Jaarbedrag> onderweg, String door) {
    var plafonds = boek.vergrendelVan(aanvraag);
    if (boek.staatEr(aanvraag, besluit, Boeking.Soort.VRIJVAL)) return false;
    for (var deel : eraf) {
      var jaar = deel.schooljaar();
      var potten = boek.potten(aanvraag, jaar);
      var uit = potten.in(Pot.VERLEEND).signum() > 0 ? Pot.VERLEEND : Pot.GERESERVEERD;
      var over = potten.in(uit).subtract(deel.bedrag());
      if (over.signum() < 0) {
        moetOpenZijn(aanvraag);
        throw new OngeldigeInvoer("bedrag", "geld.fout.meerdanverleend", jaar, potten.in(uit));
      }
      var weg = potten.in(Pot.BETAALD).add(Jaarbedrag.in(onderweg, jaar));
      if (uit == Pot.VERLEEND && over.compareTo(weg) < 0)
        throw new KanNietMeer("geld.fout.deelbetaald", jaar, weg);
      var plafond = plafonds.stream().filter(p -> p.schooljaar().equals(jaar)).findFirst();
      var grond = new Grond(aanvraag, besluit, null, door);
      plafond.ifPresent(p -> boek.boek(p, Boeking.vrijval(uit, deel.bedrag()), grond));
    }
    return true;
  }

  /** Wat er van een verlening of een vaststelling nog te betalen is. */
  BigDecimal onbetaald(UUID aanvraag, String schooljaar) {
    var potten = boek.potten(aanvraag, schooljaar);
    return potten.in(Pot.VERLEEND).add(potten.in(Pot.VASTGESTELD)).subtract(potten.in(Pot.BETAALD));
  }

  /**
   * Geeft vrij wat een aanvraag in beslag nam, na intrekking door de school of weigering in
   * bezwaar.
   *
   * @throws KanNietMeer als er al betaald of vastgesteld is: dan gaat het via de vaststelling
   */
  void geefVrij(UUID aanvraag, UUID besluit, String door) {
    for (var plafond : boek.vergrendelVan(aanvraag)) {
      var potten = boek.potten(aanvraag, plafond.schooljaar());
      if (potten.in(Pot.BETAALD).signum() > 0 || potten.in(Pot.VASTGESTELD).signum() > 0)
        throw new KanNietMeer("geld.fout.albetaald");
      for (var uit : List.of(Pot.GERESERVEERD, Pot.VERLEEND))
        boek.boek(
            plafond,
            Boeking.vrijval(uit, potten.in(uit)),
            new Grond(aanvraag, besluit, null, door));
    }
  }

  /** Hoe het met een plafond staat. */
  @Transactional(readOnly = true)
  public Plafondstand stand(String regeling, String schooljaar) {
    return stand(boek.vind(regeling, schooljaar));
  }

  private Plafondstand stand(Ingesteld plafond) {
    return Plafondstand.van(
        plafond.regeling(),
        plafond.schooljaar(),
        plafond.bedrag(),
        plafond.voorbeeld(),
        boek.potten(plafond.regeling(), plafond.schooljaar()));
  }
}

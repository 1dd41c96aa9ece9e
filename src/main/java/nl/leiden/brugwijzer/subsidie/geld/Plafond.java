package nl.leiden.brugwijzer.subsidie.geld;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
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

  Plafond(Grootboek boek, Volgorde volgorde) {
    this.boek = boek;
    this.volgorde = volgorde;
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
   * reserveert niets bij.
   *
   * @throws PlafondBereikt als er te weinig over is; er is dan niets veranderd
   */
  public void reserveer(
      UUID aanvraag, UUID besluit, String regeling, List<Jaarbedrag> bedragen, Gebruiker wie) {
    wie.moetZijn("plafond.reserveren", Rol.BESLISSER);
    var plaats = volgorde.plaats(aanvraag).nummer();
    var jaren = bedragen.stream().sorted(Comparator.comparing(Jaarbedrag::schooljaar)).toList();
    var plafonds = jaren.stream().map(j -> boek.vergrendel(regeling, j.schooljaar())).toList();
    if (boek.staatEr(aanvraag, besluit, Boeking.Soort.RESERVERING)) return;
    for (var n = 0; n < jaren.size(); n++) {
      var beschikbaar = stand(plafonds.get(n)).beschikbaar();
      var bedrag = jaren.get(n).bedrag();
      if (bedrag.compareTo(beschikbaar) > 0)
        throw new PlafondBereikt(jaren.get(n).schooljaar(), beschikbaar, plaats);
      boek.boek(plafonds.get(n), Boeking.reservering(bedrag), grond(aanvraag, besluit, wie));
    }
  }

  /** Maakt van wat gereserveerd is een verlening; gebeurt bij de bekendmaking. */
  void verleen(UUID aanvraag, UUID besluit, String door) {
    for (var plafond : boek.vergrendelVan(aanvraag)) {
      var gereserveerd = boek.potten(aanvraag, plafond.schooljaar()).in(Pot.GERESERVEERD);
      boek.boek(plafond, Boeking.verlening(gereserveerd), new Grond(aanvraag, besluit, null, door));
    }
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

  private static Grond grond(UUID aanvraag, UUID besluit, Gebruiker wie) {
    return new Grond(aanvraag, besluit, null, wie.gebruikersnaam());
  }
}

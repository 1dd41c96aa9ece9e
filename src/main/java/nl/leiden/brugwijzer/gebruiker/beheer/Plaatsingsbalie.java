package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.Objects;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Geeft iemand een andere rol, organisatie of school, vandaag of vanaf een dag. */
@Service
@Transactional
public class Plaatsingsbalie {

  private final Gebruikerstoegang toegang;
  private final Plaatsingskeuring keuring;
  private final Overdracht overdracht;
  private final Verandering verandering;
  private final Gebruikersboek boek;
  private final Gebruikerslijst lijst;
  private final Gebruikerslogboek logboek;
  private final Eenmalig eenmalig;

  Plaatsingsbalie(
      Gebruikerstoegang toegang,
      Plaatsingskeuring keuring,
      Overdracht overdracht,
      Verandering verandering,
      Gebruikersboek boek,
      Gebruikerslijst lijst,
      Gebruikerslogboek logboek,
      Eenmalig eenmalig) {
    this.toegang = toegang;
    this.keuring = keuring;
    this.overdracht = overdracht;
    this.verandering = verandering;
    this.boek = boek;
    this.lijst = lijst;
    this.logboek = logboek;
    this.eenmalig = eenmalig;
  }

  /**
   * Verplaatst iemand.
   *
   * @param sleutel maakt dat twee keer versturen één keer telt
   * @param gezien versie van het formulier
   * @param opvolger wie het oude werk krijgt, {@code TERUG}, of null als er niets ligt
   */
  public void verplaats(
      UUID sleutel, UUID id, int gezien, Plaatsing naar, String opvolger, Gebruiker wie) {
    eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "gebruiker.verplaatsen",
        () -> {
          verplaats(id, gezien, naar, opvolger, wie);
          return sleutel;
        });
  }

  private void verplaats(UUID id, int gezien, Plaatsing naar, String opvolger, Gebruiker wie) {
    var rij = toegang.vergrendel(id, gezien, wie);
    keuring.keur(naar, wie);
    moetNietsGeplandZijn(id);
    if (zelfdePlek(rij, naar)) {
      verleng(rij, naar, wie);
      return;
    }
    toegang.moetVervangbaarZijn(rij);
    overdracht.keur(rij, opvolger);
    if (!naar.vanaf().isAfter(lijst.vandaag())) verandering.verplaats(rij, naar, opvolger, wie);
    else plan(rij, naar, opvolger, wie);
  }

  /** Alleen de laatste dag verandert; wie beheert, krijgt zo geen einde als hij de laatste is. */
  private void verleng(Gebruikersrij rij, Plaatsing naar, Gebruiker wie) {
    if (Objects.equals(rij.tot(), naar.tot()))
      throw new OngeldigeInvoer("rol", "fout.gebruikers.zelfde");
    if (rij.begintNa(naar.tot())) throw new OngeldigeInvoer("tot", "fout.gebruikers.omgekeerd");
    if (naar.tot() != null) toegang.moetVervangbaarZijn(rij);
    boek.laatsteDag(rij.id(), naar.tot());
    logboek.meld(rij.id(), Soort.VERPLAATST, wie, naar.alsCode());
  }

  /** De oude plek duurt tot de dag ervoor, en nooit langer dan al was afgesproken. */
  private void plan(Gebruikersrij rij, Plaatsing naar, String opvolger, Gebruiker wie) {
    var laatsteDag = naar.vanaf().minusDays(1);
    if (rij.begintNa(laatsteDag)) throw new OngeldigeInvoer("vanaf", "fout.gebruikers.voorbegin");
    if (rij.tot() != null && laatsteDag.isAfter(rij.tot()))
      throw new OngeldigeInvoer("vanaf", "fout.gebruikers.naeinde");
    boek.plan(
        new Wissel(
            rij.id(),
            Wissel.Soort.PLAATSING,
            naar.vanaf(),
            naar.rol(),
            naar.organisatie(),
            naar.vestiging(),
            naar.tot(),
            opvolger,
            rij.tot(),
            wie.gebruikersnaam()),
        wie);
    // Loopt de ronde die dag te laat, dan is er even geen toegang in plaats van te veel.
    boek.laatsteDag(rij.id(), laatsteDag);
    logboek.meld(rij.id(), Soort.WISSEL_GEPLAND, wie, naar.alsCode() + " " + naar.vanaf());
  }

  /** Haalt weg wat voor later is afgesproken: iemand blijft waar hij is. */
  public void laatVervallen(UUID id, int gezien, Gebruiker wie) {
    toegang.vergrendel(id, gezien, wie);
    var gepland =
        boek.gepland(id).orElseThrow(() -> new KanNietMeer("fout.gebruikers.nietsgepland"));
    boek.haalWeg(id);
    boek.laatsteDag(id, gepland.totEerder());
    logboek.meld(id, Soort.GEPLAND_VERVALLEN, wie, null);
  }

  private void moetNietsGeplandZijn(UUID id) {
    if (boek.gepland(id).isPresent()) throw new KanNietMeer("fout.gebruikers.algepland");
  }

  private static boolean zelfdePlek(Gebruikersrij rij, Plaatsing naar) {
    return rij.rol() == naar.rol()
        && rij.organisatie().equals(naar.organisatie())
        && Objects.equals(rij.vestiging(), naar.vestiging());
  }
}

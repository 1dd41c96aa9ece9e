package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Laat iemand vertrekken, nadat zijn werk een ander heeft. */
@Service
@Transactional
public class Vertrekbalie {

  private final Gebruikerstoegang toegang;
  private final Overdracht overdracht;
  private final Verandering verandering;
  private final Gebruikersboek boek;
  private final Gebruikerslijst lijst;
  private final Gebruikerslogboek logboek;
  private final Eenmalig eenmalig;

  Vertrekbalie(
      Gebruikerstoegang toegang,
      Overdracht overdracht,
      Verandering verandering,
      Gebruikersboek boek,
      Gebruikerslijst lijst,
      Gebruikerslogboek logboek,
      Eenmalig eenmalig) {
    this.toegang = toegang;
    this.overdracht = overdracht;
    this.verandering = verandering;
    this.boek = boek;
    this.lijst = lijst;
    this.logboek = logboek;
    this.eenmalig = eenmalig;
  }

  /**
   * Wat er nog ligt van iemand.
   *
   * @param opvolgers wie het kan krijgen
   * @param kanTerug of het ook terug kan naar de groep
   */
  public record Werk(List<Voorraadregel> regels, List<Gebruiker> opvolgers, boolean kanTerug) {

    /** Of er eerst iets moet worden overgedragen. */
    public boolean ligtErNog() {
      return !regels.isEmpty();
    }

    /** Of er werk ligt dat niemand kan krijgen. */
    public boolean zitVast() {
      return ligtErNog() && opvolgers.isEmpty() && !kanTerug;
    }
  }

  /** Wat er nog ligt, en wie het kan krijgen. */
  @Transactional(readOnly = true)
  public Werk werk(UUID id, Gebruiker wie) {
    var rij = toegang.vind(id, wie);
    return new Werk(overdracht.ligtNog(rij), overdracht.opvolgers(rij), overdracht.kanTerug(rij));
  }

  /**
   * Laat iemand vertrekken. Is de laatste dag vandaag, dan stopt de toegang meteen.
   *
   * @param sleutel maakt dat twee keer versturen één keer telt
   * @param gezien versie van het formulier
   * @param opvolger wie het werk krijgt, {@code TERUG}, of null als er niets ligt
   * @throws OngeldigeInvoer als er nog werk ligt dat niemand krijgt
   * @throws KanNietMeer bij de laatste applicatiebeheerder
   */
  public void vertrek(
      UUID sleutel, UUID id, int gezien, LocalDate laatsteDag, String opvolger, Gebruiker wie) {
    eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "gebruiker.vertrek",
        () -> {
          vertrek(id, gezien, laatsteDag, opvolger, wie);
          return sleutel;
        });
  }

  private void vertrek(UUID id, int gezien, LocalDate laatsteDag, String opvolger, Gebruiker wie) {
    var rij = toegang.vergrendel(id, gezien, wie);
    toegang.moetVervangbaarZijn(rij);
    keurDag(laatsteDag);
    if (boek.gepland(id).isPresent()) throw new KanNietMeer("fout.gebruikers.algepland");
    overdracht.keur(rij, opvolger);
    if (laatsteDag.isAfter(lijst.vandaag())) plan(rij, laatsteDag, opvolger, wie);
    else verandering.vertrek(rij, laatsteDag, opvolger, wie, Soort.VERTROKKEN);
  }

  /** Draagt over wat er nog ligt van iemand die al weg is. */
  public void draagOver(UUID id, String opvolger, Gebruiker wie) {
    var rij = toegang.vind(id, wie);
    if (rij.werkt()) throw new KanNietMeer("fout.gebruikers.werktnog");
    boek.vergrendel(id);
    overdracht.keur(rij, opvolger);
    overdracht.geefOver(rij, opvolger, wie);
  }

  private void keurDag(LocalDate dag) {
    if (dag == null) throw new OngeldigeInvoer("laatsteDag", "fout.gebruikers.laatstedag");
    if (dag.isBefore(lijst.vandaag()))
      throw new OngeldigeInvoer("laatsteDag", "fout.gebruikers.voorbij");
    if (dag.isAfter(lijst.vandaag().plusYears(1)))
      throw new OngeldigeInvoer("laatsteDag", "fout.gebruikers.tever");
  }

  private void plan(Gebruikersrij rij, LocalDate laatsteDag, String opvolger, Gebruiker wie) {
    if (rij.begintNa(laatsteDag))
      throw new OngeldigeInvoer("laatsteDag", "fout.gebruikers.omgekeerd");
    boek.plan(
        new Wissel(
            rij.id(),
            Wissel.Soort.VERTREK,
            laatsteDag.plusDays(1),
            null,
            null,
            null,
            null,
            opvolger,
            rij.tot(),
            wie.gebruikersnaam()),
        wie);
    boek.laatsteDag(rij.id(), laatsteDag);
    logboek.meld(rij.id(), Soort.VERTREK_GEPLAND, wie, laatsteDag.toString());
  }
}

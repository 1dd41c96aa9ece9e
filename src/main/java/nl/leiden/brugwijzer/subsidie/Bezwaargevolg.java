package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import nl.leiden.brugwijzer.subsidie.geld.Vaststellingsherstel;
import org.springframework.stereotype.Component;

/** Wat een beslissing op bezwaar doet: niets, of het bestreden besluit herroepen. */
@Component
class Bezwaargevolg implements Rondegevolg {

  private final Bezwaren bezwaren;
  private final Bezwaarkeuring keuring;
  private final Bezwaarbedragen bedragen;
  private final Bezwaarloop loop;
  private final Subsidieregelingen regelingen;
  private final Verleningsgevolg verlening;
  private final Vaststellingsherstel herstel;
  private final Plafond plafond;
  private final Procesmotor motor;
  private final Clock klok;

  Bezwaargevolg(
      Bezwaren bezwaren,
      Bezwaarkeuring keuring,
      Bezwaarbedragen bedragen,
      Bezwaarloop loop,
      Subsidieregelingen regelingen,
      Verleningsgevolg verlening,
      Vaststellingsherstel herstel,
      Plafond plafond,
      Procesmotor motor,
      Clock klok) {
    this.bezwaren = bezwaren;
    this.keuring = keuring;
    this.bedragen = bedragen;
    this.loop = loop;
    this.regelingen = regelingen;
    this.verlening = verlening;
    this.herstel = herstel;
    this.plafond = plafond;
    this.motor = motor;
    this.klok = klok;
  }

  @Override
  public Ronde ronde() {
    return Ronde.BEZWAAR;
  }

  @Override
  public void keur(Aanvraag a, Voorstel voorstel) {
    var bezwaar = bezwaar(a);
    if (bezwaar.behandeling() == null) throw new OngeldigeInvoer("horen", "fout.bezwaar.horen");
    var fouten = keuring.keur(a, bezwaar, bezwaar.behandeling(), voorstel);
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  @Override
  public UUID tegen(Aanvraag a) {
    return bezwaar(a).besluit();
  }

  @Override
  public void moetMogenVoorbereiden(Besluit besluit, Gebruiker wie) {
    moetAnderZijn(besluit.aanvraag(), wie);
  }

  @Override
  public void moetMogenNemen(Besluit besluit, Gebruiker wie) {
    moetAnderZijn(besluit.aanvraag(), wie);
  }

  /**
   * Weigert wie aan het bestreden besluit werkte: een ander kijkt er opnieuw naar (artikel 10:3,
   * derde lid, Awb).
   */
  void moetAnderZijn(AanvraagId id, Gebruiker wie) {
    var tegen = bedragen.tegen(bezwaren.inBehandeling(id.waarde()).orElseThrow());
    if (werkteEraan(tegen, wie)) throw new KanNietMeer("fout.bezwaar.zelf");
  }

  static boolean werkteEraan(Besluit tegen, Gebruiker wie) {
    return wie.gebruikersnaam().equals(tegen.voorbereidDoor())
        || wie.gebruikersnaam().equals(tegen.genomenDoor());
  }

  /** De aanvraag blijft waar zij was: een bezwaar loopt ernaast. */
  @Override
  public void naVoorstel(Aanvraag a, boolean zienswijze) {}

  @Override
  public void naZienswijze(Aanvraag a) {}

  @Override
  public void naTerug(Aanvraag a) {}

  @Override
  public void naBesluit(Aanvraag a, Besluit besluit, Gebruiker wie) {
    if (besluit.voorstel().uitkomst() != Bezwaaruitkomst.GEGROND) return;
    var code = regelingen.findById(a.regelingId()).orElseThrow().beeld().code();
    // Wat buiten behandeling bleef, kreeg nog geen plaats in de volgorde.
    plafond.neemOp(a.regelingId().toString(), a.id().waarde(), klok.instant());
    plafond.reserveer(
        a.id().waarde(),
        besluit.id(),
        code,
        bedragen.erbij(bezwaar(a), besluit.voorstel().bedragen()),
        wie);
  }

  @Override
  public Stapantwoord naBekendmaking(Aanvraag a, Besluit besluit, LocalDate dag, Gebruiker wie) {
    var bezwaar = bezwaar(a);
    if (besluit.voorstel().uitkomst() == Bezwaaruitkomst.GEGROND)
      herroep(a, bezwaar, besluit, dag, wie);
    bezwaar.beslist(besluit);
    bezwaren.saveAndFlush(bezwaar);
    loop.klaar(a, bezwaar, wie);
    return Stapantwoord.BEKENDGEMAAKT;
  }

  private void herroep(Aanvraag a, Bezwaar bezwaar, Besluit besluit, LocalDate dag, Gebruiker wie) {
    var tegen = bedragen.tegen(bezwaar);
    var wordt = besluit.voorstel().bedragen();
    switch (tegen.soort()) {
      case WEIGERING, BUITEN_BEHANDELING -> {
        verlening.bekend(a, besluit, dag, wie);
        motor.bericht(a.id().waarde(), "alsnogVerleend");
      }
      case VASTSTELLING ->
          herstel.herstel(a.id().waarde(), besluit.id(), wordt, dag, besluit.genomenDoor());
      default -> {
        verlening.meer(a, besluit, bedragen.erbij(bezwaar, wordt), dag);
        if (a.status() == Aanvraagstatus.VERLENING_INGETROKKEN) {
          verlening.laatVerantwoorden(a, dag, wie);
          motor.bericht(a.id().waarde(), "intrekkingHerroepen");
        }
      }
    }
  }

  private Bezwaar bezwaar(Aanvraag a) {
    return bezwaren
        .inBehandeling(a.id().waarde())
        .orElseThrow(() -> new KanNietMeer("fout.bezwaar.klaar"));
  }
}

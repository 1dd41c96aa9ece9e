package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat scholen na de vaststelling terugbetalen, en wat daarvan binnen is. */
@Service
@Transactional
public class Terugvorderingen {

  private static final String LEZEN = "terugvordering.lezen";
  private static final String ONTVANGEN = "terugvordering.ontvangen";

  private final Terugvorderingboek boek;
  private final Rekeningen rekeningen;
  private final Eenmalig eenmalig;
  private final Auditspoor spoor;
  private final ApplicationEventPublisher omroep;
  private final Clock klok;

  Terugvorderingen(
      Terugvorderingboek boek,
      Rekeningen rekeningen,
      Eenmalig eenmalig,
      Auditspoor spoor,
      ApplicationEventPublisher omroep,
      Clock klok) {
    this.boek = boek;
    this.rekeningen = rekeningen;
    this.eenmalig = eenmalig;
    this.spoor = spoor;
    this.omroep = omroep;
    this.klok = klok;
  }

  /** Wat er van deze aanvraag nog openstaat; voor wie al nakeek of dat gelezen mag worden. */
  @Transactional(readOnly = true)
  public Optional<Terugvordering> open(UUID aanvraag) {
    return boek.vind(aanvraag).filter(t -> t.voldaan() == null);
  }

  /** Een bladzijde: open, of voldaan. */
  @Transactional(readOnly = true)
  public Bladzijde<Terugvordering> blad(boolean voldaan, String na, Gebruiker wie) {
    wie.moetZijn(LEZEN, Rol.FINANCIEN);
    return boek.blad(voldaan, na);
  }

  /** Eén terugvordering. */
  @Transactional(readOnly = true)
  public Terugvordering lees(UUID aanvraag, Gebruiker wie) {
    wie.moetZijn(LEZEN, Rol.FINANCIEN);
    return boek.vind(aanvraag).orElseThrow(() -> nietGevonden(aanvraag));
  }

  /** Wat er van een terugvordering binnenkwam, het eerste eerst. */
  @Transactional(readOnly = true)
  public List<Terugontvangst> ontvangsten(UUID aanvraag, Gebruiker wie) {
    wie.moetZijn(LEZEN, Rol.FINANCIEN);
    return boek.ontvangsten(aanvraag);
  }

  /**
   * Meldt dat er geld terugkwam, alles of een deel; dezelfde sleutel telt één keer. Staat er dan
   * niets meer open, dan volgt {@link Terugbetaald}.
   *
   * @throws OngeldigeInvoer als het bedrag er niet is of meer is dan er openstaat, of de dag nog
   *     moet komen
   */
  public void ontvang(
      UUID sleutel, UUID aanvraag, BigDecimal bedrag, LocalDate dag, Gebruiker wie) {
    wie.moetZijn(ONTVANGEN, Rol.FINANCIEN);
    rekeningen.vergrendel(aanvraag);
    eenmalig.doe(
        sleutel, wie.gebruikersnaam(), ONTVANGEN, () -> ontvang(aanvraag, bedrag, dag, wie));
  }

  private UUID ontvang(UUID aanvraag, BigDecimal bedrag, LocalDate dag, Gebruiker wie) {
    var t = boek.vergrendel(aanvraag).orElseThrow(() -> nietGevonden(aanvraag));
    if (bedrag == null || bedrag.signum() <= 0)
      throw new OngeldigeInvoer("bedrag", "geld.fout.terugbedrag");
    if (bedrag.compareTo(t.open()) > 0)
      throw new OngeldigeInvoer("bedrag", "geld.fout.terugteveel", t.open());
    if (dag == null || dag.isAfter(LocalDate.now(klok)))
      throw new OngeldigeInvoer("dag", "geld.fout.terugdag");
    var id = boek.ontvang(aanvraag, bedrag, dag, wie.gebruikersnaam());
    spoor.legVast(wie, ONTVANGEN, "subsidieaanvraag", aanvraag);
    if (bedrag.compareTo(t.open()) == 0) rondAf(t, t.bedrag(), dag);
    return id;
  }

  /**
   * Herstelt een vergissing: deze melding telt niet meer mee. Nog eens vragen verandert niets.
   *
   * @throws KanNietMeer als alles al binnen was: dan is het proces verder gegaan
   */
  public void herroep(UUID aanvraag, UUID ontvangst, Gebruiker wie) {
    wie.moetZijn("terugvordering.herroepen", Rol.FINANCIEN);
    rekeningen.vergrendel(aanvraag);
    var t = boek.vergrendel(aanvraag).orElseThrow(() -> nietGevonden(aanvraag));
    if (t.voldaan() != null) throw new KanNietMeer("geld.fout.terugafgerond");
    if (boek.herroep(aanvraag, ontvangst, wie.gebruikersnaam()))
      spoor.legVast(wie, "terugvordering.herroepen", "subsidieaanvraag", aanvraag);
  }

  void begin(Afrekening afrekening, String nummer, String vestiging) {
    boek.begin(afrekening, nummer, vestiging);
  }

  /** Wat er nog openstaat, op slot. */
  BigDecimal vergrendelOpen(UUID aanvraag) {
    return boek.vergrendel(aanvraag).map(Terugvordering::open).orElse(BigDecimal.ZERO);
  }

  /** Vordert na bezwaar zoveel minder terug. */
  void verlaag(UUID aanvraag, BigDecimal kwijt, LocalDate bekendgemaakt) {
    if (kwijt.signum() == 0) return;
    var t = boek.vergrendel(aanvraag).orElseThrow(() -> nietGevonden(aanvraag));
    var bedrag = t.bedrag().subtract(kwijt);
    if (bedrag.compareTo(t.ontvangen()) == 0) rondAf(t, bedrag, bekendgemaakt);
    else boek.zet(aanvraag, bedrag, null);
  }

  private void rondAf(Terugvordering t, BigDecimal bedrag, LocalDate dag) {
    boek.zet(t.aanvraag(), bedrag, dag);
    omroep.publishEvent(new Terugbetaald(t.aanvraag()));
  }

  private static NietGevonden nietGevonden(UUID aanvraag) {
    return new NietGevonden("terugvordering", aanvraag);
  }
}

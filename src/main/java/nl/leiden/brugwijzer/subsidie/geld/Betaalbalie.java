package nl.leiden.brugwijzer.subsidie.geld;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.subsidie.geld.Grootboek.Grond;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat Financiën met betalingen doet. Een keuze van meer betalingen lukt helemaal of niet. */
@Service
@Transactional
public class Betaalbalie {

  private static final String SOORT = "betaling";

  private final Betalingen betalingen;
  private final Afrekeningen afrekeningen;
  private final Rekeningen rekeningen;
  private final Grootboek boek;
  private final Auditspoor spoor;
  private final Clock klok;

  Betaalbalie(
      Betalingen betalingen,
      Afrekeningen afrekeningen,
      Rekeningen rekeningen,
      Grootboek boek,
      Auditspoor spoor,
      Clock klok) {
    this.betalingen = betalingen;
    this.afrekeningen = afrekeningen;
    this.rekeningen = rekeningen;
    this.boek = boek;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Zet geplande betalingen klaar; een collega geeft ze vrij. */
  public int zetKlaar(Collection<UUID> keuze, Gebruiker wie) {
    return doe(keuze, "betaling.klaarzetten", wie, b -> b.zetKlaar(naam(wie), klok.instant()));
  }

  /** Zet betalingen terug naar de planning. */
  public int zetTerug(Collection<UUID> keuze, Gebruiker wie) {
    return doe(keuze, "betaling.terugzetten", wie, Betaling::zetTerug);
  }

  /**
   * Geeft betalingen vrij voor de bank.
   *
   * @throws VierOgenNodig als iemand er een zelf klaarzette
   */
  public int geefVrij(Collection<UUID> keuze, Gebruiker wie) {
    return doe(keuze, "betaling.vrijgeven", wie, b -> b.geefVrij(naam(wie), klok.instant()));
  }

  /**
   * Meldt dat de bank betaald heeft.
   *
   * @throws OngeldigeInvoer als de dag ontbreekt of nog moet komen
   */
  public int meldBetaald(Collection<UUID> keuze, LocalDate dag, Gebruiker wie) {
    wie.moetZijn("betaling.betaald", Rol.FINANCIEN);
    if (dag == null || dag.isAfter(LocalDate.now(klok)))
      throw new OngeldigeInvoer("dag", "geld.fout.dag");
    var gekozen = kies(keuze);
    boek.vergrendel(gekozen);
    return doe(
        gekozen,
        "betaling.betaald",
        wie,
        b -> {
          if (b.meldBetaald(dag)) boek(b, Boeking.betaling(b.bedrag()), wie);
        });
  }

  /**
   * Draait een betaling terug die de bank niet uitvoerde of terugstortte.
   *
   * @param opnieuw of dezelfde betaling weer in de planning komt
   */
  public void draaiTerug(UUID id, String reden, boolean opnieuw, Gebruiker wie) {
    wie.moetZijn("betaling.terugdraaien", Rol.FINANCIEN);
    if (reden.isBlank()) throw new OngeldigeInvoer("reden", "geld.fout.reden");
    betalingen.aanvraagVan(id).ifPresent(rekeningen::vergrendel);
    doe(List.of(id), "betaling.terugdraaien", wie, b -> draaiTerug(b, reden, opnieuw, wie));
  }

  private void draaiTerug(Betaling betaling, String reden, boolean opnieuw, Gebruiker wie) {
    var afgerekend = afrekeningen.vind(betaling.aanvraag());
    if (afgerekend.isPresent() && isVerrekend(betaling, afgerekend.get()))
      throw new KanNietMeer("geld.fout.afgerekend");
    if (betaling.draaiTerug(reden))
      boek(betaling, Boeking.betaling(betaling.bedrag()).tegen(), wie);
    // Na de vaststelling staat vast wat de school krijgt: dan komt de betaling altijd terug.
    if (opnieuw || afgerekend.isPresent()) betalingen.save(betaling.opnieuw(betaling.uiterlijk()));
  }

  /** Een voorschot waarmee is verrekend, staat in een ander jaar of bij de school als schuld. */
  private boolean isVerrekend(Betaling b, Afrekening afgerekend) {
    if (b.soort() == Betaling.Soort.SLOT) return false;
    var over = boek.potten(b.aanvraag(), b.schooljaar()).in(Pot.BETAALD);
    return afgerekend.terug().signum() > 0 || over.compareTo(b.bedrag()) < 0;
  }

  private void boek(Betaling b, Boeking boeking, Gebruiker wie) {
    var plafond = boek.vergrendel(b.regeling(), b.schooljaar());
    boek.boek(plafond, boeking, new Grond(b.aanvraag(), b.besluit(), b.id(), naam(wie)));
  }

  private int doe(
      Collection<UUID> keuze, String handeling, Gebruiker wie, Consumer<Betaling> stap) {
    wie.moetZijn(handeling, Rol.FINANCIEN);
    return doe(kies(keuze), handeling, wie, stap);
  }

  private List<Betaling> kies(Collection<UUID> keuze) {
    if (keuze.isEmpty()) throw new OngeldigeInvoer("betaling", "geld.fout.kies");
    var gekozen = betalingen.findByIdInOrderById(keuze);
    if (gekozen.size() != new HashSet<>(keuze).size()) throw new NietGevonden(SOORT, keuze.size());
    return gekozen;
  }

  private int doe(
      List<Betaling> gekozen, String handeling, Gebruiker wie, Consumer<Betaling> stap) {
    for (var betaling : gekozen) {
      stap.accept(betaling);
      spoor.legVast(wie, handeling, SOORT, betaling.id());
    }
    return gekozen.size();
  }

  private static String naam(Gebruiker wie) {
    return wie.gebruikersnaam();
  }
}

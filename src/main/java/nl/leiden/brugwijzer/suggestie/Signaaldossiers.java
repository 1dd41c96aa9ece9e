package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import nl.leiden.brugwijzer.suggestie.Signaalbeeld.Moment;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opent een signaal voor wie het mag zien. */
@Service
@Transactional
public class Signaaldossiers {

  /** Wat alleen de melder doet, of wie voor hem waarneemt. */
  private static final Set<String> VAN_MELDER =
      Set.of("GEMELD", "VRAAG_BEANTWOORD", "INGETROKKEN", "TEVREDEN", "NIET_TEVREDEN");

  private final Signaaltoegang toegang;
  private final Signalen signalen;
  private final Signaaltijdlijn tijdlijn;
  private final Taken taken;
  private final SocialeKaart kaart;
  private final Signaalbewijs bewijs;
  private final Gebruikers gebruikers;
  private final Signaalwoorden signaalwoorden;
  private final Woorden woorden;
  private final Auditspoor spoor;

  Signaaldossiers(
      Signaaltoegang toegang,
      Signalen signalen,
      Signaaltijdlijn tijdlijn,
      Taken taken,
      SocialeKaart kaart,
      Signaalbewijs bewijs,
      Gebruikers gebruikers,
      Signaalwoorden signaalwoorden,
      Woorden woorden,
      Auditspoor spoor) {
    this.toegang = toegang;
    this.signalen = signalen;
    this.tijdlijn = tijdlijn;
    this.taken = taken;
    this.kaart = kaart;
    this.bewijs = bewijs;
    this.gebruikers = gebruikers;
    this.signaalwoorden = signaalwoorden;
    this.woorden = woorden;
    this.spoor = spoor;
  }

  /** Het signaal; inzage door wie het behandelt komt in het auditspoor. */
  public Signaalbeeld open(SignaalId id, Gebruiker wie) {
    var s = toegang.lees(id, wie);
    if (!s.melder().is(wie))
      spoor.legVast(wie, "signaal.inzien", Signaaladres.ZAAKSOORT, id.waarde());
    return beeld(s, wie);
  }

  /** De open taak bij een stap; leeg als zij gedaan is, of als een collega haar doet. */
  @Transactional(readOnly = true)
  public Optional<Taak> taak(SignaalId id, Stap stap, Gebruiker wie) {
    toegang.lees(id, wie);
    return taken.open(id.waarde(), stap.id()).filter(taak -> taak.magDoen(wie));
  }

  private Signaalbeeld beeld(Signaal s, Gebruiker wie) {
    var behandelt = toegang.alsKantoor(s, wie);
    var open = taken.vanZaak(s.id().waarde()).stream().filter(t -> t.zichtbaarVoor(wie)).toList();
    taken.gezien(open, wie);
    return new Signaalbeeld(
        s.id(),
        s.nummer(),
        s.status(),
        s.melder().is(wie),
        behandelt,
        s.inhoud(),
        waarbij(s.inhoud()),
        s.eigenaar(),
        s.waarom(),
        van(s.melder()),
        s.gemeld(),
        hoofd(s),
        behandelt ? bewijs.van(List.of(s)).get(s.id().waarde()) : List.of(),
        open,
        tijdlijn(s, wie, behandelt),
        s.melder().is(wie)
            && Meldbalie.intrekbaar(s)
            && signalen.hoofdenOnder(List.of(s.id().waarde())).isEmpty());
  }

  /** De regeling, de instantie of de regel waar een signaal om gaat, bij naam. */
  String waarbij(Signaalinhoud inhoud) {
    if (inhoud.regelingId() != null) return kaart.vind(inhoud.regelingId()).naam();
    if (inhoud.instantieId() != null) return kaart.vind(inhoud.instantieId()).naam();
    return inhoud.regel();
  }

  /** Wie het stuurde, zoals wie het behandelt die mag kennen. */
  String van(Melder melder) {
    var wie = melder.naamTonen() ? melder.naam() : woorden.van("rol." + melder.rol());
    return woorden.van("suggestie.van", wie, gebruikers.organisatieNaam(melder.organisatie()));
  }

  private String hoofd(Signaal s) {
    if (s.hoofdId() == null) return null;
    return signalen.findById(new SignaalId(s.hoofdId())).map(Signaal::nummer).orElse(null);
  }

  private List<Moment> tijdlijn(Signaal s, Gebruiker wie, boolean behandelt) {
    return tijdlijn.findBySignaalIdOrderById(s.id().waarde()).stream()
        .filter(g -> behandelt || !g.isIntern())
        .map(g -> new Moment(g.moment(), zin(g, s, wie)))
        .toList();
  }

  /** Wie het signaal stuurde, staat er alleen bij naam voor zichzelf, of als dat mag. */
  private String zin(Signaalgebeurtenis g, Signaal s, Gebruiker wie) {
    var melder = s.melder();
    var bekend = melder.is(wie) || melder.naamTonen();
    var door =
        (melder.gebruikersnaam().equals(g.door()) || VAN_MELDER.contains(g.soort())) && !bekend
            ? woorden.van("suggestie.demelder")
            : g.doorNaam();
    var waarde =
        g.soort().equals("GEROUTEERD")
            ? signaalwoorden.eigenaar(Eigenaar.valueOf(g.waarde()))
            : g.waarde();
    return signaalwoorden.tijdlijn(g.soort(), door, waarde);
  }
}

package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.Uitvoeringsbeeld.Verantwoord;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstand;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstanden;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Laat zien hoe het na de verlening gaat. */
@Service
@Transactional(readOnly = true)
public class Uitvoeringsdossiers {

  private static final Rechtsbron BETALEN = Rechtsbron.wet("artikel 4:87 Awb");

  private final Subsidietoegang toegang;
  private final Verantwoordingen verantwoordingen;
  private final Wijzigingsmeldingen wijzigingen;
  private final Besluiten besluiten;
  private final Intrekkingsbalie intrekkingen;
  private final Jaarstanden jaarstanden;
  private final Aanvraagklok aanvraagklok;
  private final Gewonedagen dagen;
  private final Taken taken;

  Uitvoeringsdossiers(
      Subsidietoegang toegang,
      Verantwoordingen verantwoordingen,
      Wijzigingsmeldingen wijzigingen,
      Besluiten besluiten,
      Intrekkingsbalie intrekkingen,
      Jaarstanden jaarstanden,
      Aanvraagklok aanvraagklok,
      Gewonedagen dagen,
      Taken taken) {
    this.toegang = toegang;
    this.verantwoordingen = verantwoordingen;
    this.wijzigingen = wijzigingen;
    this.besluiten = besluiten;
    this.intrekkingen = intrekkingen;
    this.jaarstanden = jaarstanden;
    this.aanvraagklok = aanvraagklok;
    this.dagen = dagen;
    this.taken = taken;
  }

  /** Hoe het ervoor staat. */
  public Uitvoeringsbeeld van(AanvraagId id, Gebruiker wie) {
    var a = toegang.lees(id, wie);
    var school = Subsidietoegang.alsAanvrager(a, wie);
    var verleend = a.status() == Aanvraagstatus.VERLEEND;
    var wijzigingenVan = wijzigingen.findByAanvraagIdOrderByGemeld(id.waarde());
    var meldingen = wijzigingenVan.stream().map(Wijzigingsmelding::beeld).toList();
    var afrekening = jaarstanden.afrekening(id.waarde()).orElse(null);
    return new Uitvoeringsbeeld(
        school && verleend && meldingen.stream().noneMatch(m -> m.antwoord() == null),
        school && Rekeningbalie.MOGELIJK.contains(a.status()),
        school && a.status().voorBesluit(),
        wie.is(Rol.BELEID_ONDERWIJS)
            && Intrekkingsgevolg.MOGELIJK.contains(a.status())
            && !intrekkingen.loopt(id),
        jaarstanden.van(id.waarde()),
        verantwoording(a, school),
        aanvraagklok.lopend(id, Soort.VERANTWOORDEN).isPresent()
            ? aanvraagklok.uiterlijk(id, Soort.VERANTWOORDEN).orElse(null)
            : null,
        meldingen,
        afrekening,
        afrekening == null ? null : terugbetalenVoor(afrekening.besluitId()));
  }

  private Verantwoord verantwoording(Aanvraag a, boolean school) {
    var bewaard = verantwoordingen.findById(a.id().waarde());
    if (!school) bewaard = bewaard.filter(v -> v.vastgelegd() != null);
    if (bewaard.isPresent()) return bewaard.map(Uitvoeringsdossiers::beeld).orElseThrow();
    if (!school || a.status() != Aanvraagstatus.VERLEEND) return null;
    var jaren = jaarstanden.van(a.id().waarde()).stream().map(Jaarstand::schooljaar).toList();
    return new Verantwoord(Verantwoordingsinhoud.bij(a.inhoud(), jaren), null, null, null, null, 0);
  }

  private static Verantwoord beeld(Verantwoording v) {
    return new Verantwoord(
        v.inhoud(),
        v.gewijzigd(),
        v.gewijzigdNaam(),
        v.vastgelegd(),
        v.vastgelegdNaam(),
        v.versie());
  }

  private LocalDate terugbetalenVoor(UUID besluit) {
    return besluiten
        .findById(besluit)
        .map(Besluit::bekendgemaakt)
        .map(dag -> Termijn.van(BETALEN, dag, Duur.weken(6)).reken(dagen).uiterlijk())
        .orElse(null);
  }

  /** De open taak bij een stap, als deze gebruiker haar kan doen. */
  public Optional<Taak> taak(AanvraagId id, Stap stap, Gebruiker wie) {
    toegang.lees(id, wie);
    return taken
        .open(id.waarde(), stap.id())
        .filter(taak -> taak.zichtbaarVoor(wie) && taak.magDoen(wie));
  }

  /**
   * Hoeveel regels van de verantwoording uit de begroting komen.
   *
   * @throws nl.leiden.brugwijzer.basis.NietToegestaan voor wie niet verantwoordt
   */
  public int begrotingsregels(AanvraagId id, Gebruiker wie) {
    wie.moetZijn("subsidie.verantwoorden", Subsidietoegang.AANVRAGERS);
    return toegang.lees(id, wie).inhoud().begroting().posten().size();
  }

  /** Het voorstel dat in deze ronde klaarligt, voor wie het bij de gemeente voorbereidt. */
  public Optional<Besluitbeeld> voorstel(AanvraagId id, Ronde ronde, Gebruiker wie) {
    toegang.lees(id, wie);
    if (!wie.is(Rol.BELEID_ONDERWIJS)) return Optional.empty();
    return besluiten.open(id.waarde(), ronde).map(Besluit::beeld);
  }

  /** Het bekendgemaakte besluit waarmee is afgerekend. */
  public Optional<Besluitbeeld> afgerekendMet(AanvraagId id, Gebruiker wie) {
    toegang.lees(id, wie);
    return jaarstanden
        .afrekening(id.waarde())
        .flatMap(a -> besluiten.findById(a.besluitId()))
        .map(Besluit::beeld);
  }
}

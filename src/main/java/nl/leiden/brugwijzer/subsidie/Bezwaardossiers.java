package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Bezwaaroverzicht.Mogelijk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bezwaar voor wie de aanvraag mag zien. */
@Service
@Transactional(readOnly = true)
public class Bezwaardossiers {

  private final Subsidietoegang toegang;
  private final Besluiten besluiten;
  private final Bezwaren bezwaren;
  private final Bezwaarklok bezwaarklok;
  private final Bezwaartermijn bezwaartermijn;
  private final Bezwaarbedragen bedragen;
  private final Rekensomwoorden sommen;
  private final Clock klok;

  Bezwaardossiers(
      Subsidietoegang toegang,
      Besluiten besluiten,
      Bezwaren bezwaren,
      Bezwaarklok bezwaarklok,
      Bezwaartermijn bezwaartermijn,
      Bezwaarbedragen bedragen,
      Rekensomwoorden sommen,
      Clock klok) {
    this.toegang = toegang;
    this.besluiten = besluiten;
    this.bezwaren = bezwaren;
    this.bezwaarklok = bezwaarklok;
    this.bezwaartermijn = bezwaartermijn;
    this.bedragen = bedragen;
    this.sommen = sommen;
    this.klok = klok;
  }

  /**
   * Wat iemand nodig heeft om een bezwaar te behandelen.
   *
   * @param zelf of deze gebruiker aan het bestreden besluit werkte: dan doet een collega het
   * @param schooljaren waarvoor de school vroeg
   * @param voorstel wat er eerder is voorgelegd en terugkwam, of null
   */
  public record Behandeldossier(
      AanvraagId aanvraag,
      Bezwaarbeeld bezwaar,
      boolean zelf,
      List<String> schooljaren,
      Voorstel voorstel) {}

  /** Alle bezwaren bij een aanvraag, en waartegen het nog kan. */
  public Bezwaaroverzicht bij(AanvraagId id, Gebruiker wie) {
    var a = toegang.lees(id, wie);
    var alsAanvrager = Subsidietoegang.alsAanvrager(a, wie);
    var alle = besluiten.findByAanvraagIdOrderByNr(id.waarde());
    var ingebracht = bezwaren.findByAanvraagIdOrderByMoment(id.waarde());
    var bezet =
        ingebracht.stream()
            .filter(b -> b.stand() != Bezwaar.Stand.INGETROKKEN)
            .map(Bezwaar::besluit)
            .collect(Collectors.toSet());
    return new Bezwaaroverzicht(
        id,
        alsAanvrager,
        wie.is(Rol.BELEID_ONDERWIJS),
        a.gesloten() != null,
        mogelijk(alle, bezet),
        ingebracht.stream().map(b -> beeld(b, perId(alle), alsAanvrager)).toList());
  }

  private List<Mogelijk> mogelijk(List<Besluit> alle, Set<UUID> bezet) {
    var vandaag = LocalDate.now(klok);
    return alle.stream()
        .filter(b -> b.stand() == Besluit.Stand.BEKENDGEMAAKT && !bezet.contains(b.id()))
        .filter(b -> Bezwaarbalie.VATBAAR.contains(b.soort()))
        .map(
            b -> {
              var termijn = Bezwaartermijn.na(b.bekendgemaakt());
              var uiterlijk = bezwaartermijn.uiterlijk(b.bekendgemaakt());
              return new Mogelijk(
                  b.id(),
                  b.soort(),
                  b.bekendgemaakt(),
                  uiterlijk,
                  sommen.van(termijn),
                  !vandaag.isAfter(uiterlijk));
            })
        .toList();
  }

  /** Een bezwaar. */
  public Bezwaarbeeld open(AanvraagId id, UUID bezwaar, Gebruiker wie) {
    return bij(id, wie).bezwaren().stream()
        .filter(b -> b.id().equals(bezwaar))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("bezwaar", bezwaar));
  }

  /** Het besluit waartegen iemand nog bezwaar kan maken. */
  public Mogelijk waartegen(AanvraagId id, UUID besluit, Gebruiker wie) {
    return bij(id, wie).mogelijk().stream()
        .filter(m -> m.besluit().equals(besluit))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("besluit", besluit));
  }

  /** Het bezwaar dat nu behandeld wordt, voor wie erop beslist of het bekendmaakt. */
  public Bezwaarbeeld inBehandeling(AanvraagId id, Gebruiker wie) {
    return bij(id, wie).bezwaren().stream()
        .filter(b -> b.stand() == Bezwaar.Stand.IN_BEHANDELING)
        .findFirst()
        .orElse(null);
  }

  /** Het bezwaar dat nu behandeld wordt, met wat daarvoor nodig is. */
  public Behandeldossier teBehandelen(AanvraagId id, Gebruiker wie) {
    wie.moetZijn("subsidie.bezwaar", Rol.BELEID_ONDERWIJS);
    var a = toegang.lees(id, wie);
    var b = bezwaren.inBehandeling(id.waarde()).orElseThrow(() -> new NietGevonden("bezwaar", id));
    var alle = besluiten.findByAanvraagIdOrderByNr(id.waarde());
    return new Behandeldossier(
        id,
        beeld(b, perId(alle), false),
        Bezwaargevolg.werkteEraan(bedragen.tegen(b), wie),
        a.inhoud().schooljaren(),
        besluiten.open(id.waarde(), Ronde.BEZWAAR).map(Besluit::voorstel).orElse(null));
  }

  private Bezwaarbeeld beeld(Bezwaar b, Map<UUID, Besluit> alle, boolean alsAanvrager) {
    var termijn = bezwaarklok.termijn(b);
    var beslissing = b.beslissing() == null ? null : alle.get(b.beslissing()).beeld();
    var besloten =
        besluiten
            .open(b.aanvraag().waarde(), Ronde.BEZWAAR)
            .filter(v -> v.stand() == Besluit.Stand.GENOMEN)
            .isPresent();
    var aan = b.stand() == Bezwaar.Stand.IN_BEHANDELING;
    var laatste = bezwaarklok.uiterlijk(b);
    return new Bezwaarbeeld(
        b.id(),
        alle.get(b.besluit()).beeld(),
        b.wijze(),
        b.stand(),
        b.ontvangen(),
        b.gepost(),
        b.doorNaam(),
        b.uiterlijk(),
        b.teLaat(),
        b.gronden(),
        b.aanvulling() == null ? null : b.aanvulling().uiterlijk(),
        b.aanvulling() == null ? null : b.aanvulling().ontvangen(),
        b.commissie(),
        b.verdaagd(),
        laatste,
        sommen.van(termijn),
        alsAanvrager && beslissing == null ? null : b.behandeling(),
        b.ingetrokken(),
        beslissing,
        b.loopt() && !(aan && besloten),
        b.loopt() && b.verdaagd() == null && !LocalDate.now(klok).isAfter(laatste));
  }

  private static Map<UUID, Besluit> perId(List<Besluit> alle) {
    return alle.stream().collect(Collectors.toMap(Besluit::id, Function.identity()));
  }
}

package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.privacy.Kenmerk;
import nl.leiden.brugwijzer.school.Vestiging;
import nl.leiden.brugwijzer.school.Vestigingen;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Eis;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Plafond;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Vensterstand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begint een aanvraag, met alles wat al bekend is ingevuld. */
@Service
@Transactional
public class Aanvraagbegin {

  private final Aanvragen aanvragen;
  private final Subsidieregelingen regelingen;
  private final Aanvraagtijdlijn tijdlijn;
  private final Vestigingen vestigingen;
  private final Kenmerk kenmerk;
  private final Auditspoor spoor;
  private final Clock klok;

  Aanvraagbegin(
      Aanvragen aanvragen,
      Subsidieregelingen regelingen,
      Aanvraagtijdlijn tijdlijn,
      Vestigingen vestigingen,
      Kenmerk kenmerk,
      Auditspoor spoor,
      Clock klok) {
    this.aanvragen = aanvragen;
    this.regelingen = regelingen;
    this.tijdlijn = tijdlijn;
    this.vestigingen = vestigingen;
    this.kenmerk = kenmerk;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** De scholen waarvoor deze gebruiker kan aanvragen. */
  @Transactional(readOnly = true)
  public List<Vestiging> scholen(Gebruiker wie) {
    wie.moetZijn("subsidie.beginnen", Subsidietoegang.AANVRAGERS);
    if (wie.is(Rol.SCHOOLBESTUUR)) return vestigingen.vanBestuur(wie.organisatie());
    if (wie.vestiging() == null) return List.of();
    return vestigingen.vind(wie.vestiging()).stream().toList();
  }

  /**
   * Begint een concept. Is er voor deze school op deze versie al een, dan dat: collega's schrijven
   * samen aan één aanvraag.
   */
  public AanvraagId begin(UUID regelingId, String brin6, Gebruiker wie) {
    var school =
        scholen(wie).stream()
            .filter(v -> v.brin6().equals(brin6))
            .findFirst()
            .orElseThrow(() -> new NietGevonden("vestiging", brin6));
    var regeling = geldend(regelingId);
    if (regeling.venster().op(LocalDate.now(klok)) == Vensterstand.GESLOTEN)
      throw new KanNietMeer("fout.subsidie.gesloten");
    if (!regeling.soorten().contains(school.soort()))
      throw new OngeldigeInvoer("vestiging", "fout.subsidie.soort", school.roepnaam());
    aanvragen.wachtOpBegin(brin6 + regelingId);
    return aanvragen
        .concept(brin6, regelingId)
        .orElseGet(() -> nieuw(regelingId, regeling, school, wie))
        .id();
  }

  private Regelinginhoud geldend(UUID id) {
    return regelingen.geldend(klok.instant()).stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .map(Subsidieregeling::inhoud)
        .orElseThrow(() -> new NietGevonden("subsidieregeling", id));
  }

  private Aanvraag nieuw(
      UUID regelingId, Regelinginhoud regeling, Vestiging school, Gebruiker wie) {
    var vorige = aanvragen.laatsteIngediende(school.brin6());
    var bestuur = vestigingen.bestuurVan(school.brin6()).orElse(wie.organisatie());
    var a =
        new Aanvraag(
            new AanvraagId(UUID.randomUUID()),
            regelingId,
            school.brin6(),
            bestuur,
            vorige
                .map(v -> vanVorige(v, regeling, school))
                .orElseGet(() -> vanSchool(Aanvraaginhoud.LEEG, regeling, school)),
            klok.instant());
    vorige
        .map(Aanvraag::rekening)
        .ifPresent(r -> a.schrijf(r, kenmerk.van("iban", r.iban()), klok.instant()));
    aanvragen.saveAndFlush(a);
    var nummer = vorige.map(Aanvraag::nummer).orElse(null);
    var soort = nummer == null ? "BEGONNEN" : "BEGONNEN_VANUIT";
    tijdlijn.save(new Aanvraaggebeurtenis(a.id(), soort, wie, klok.instant(), nummer));
    spoor.legVast(wie, "subsidie.beginnen", Subsidieadres.ZAAKSOORT, a.id().waarde());
    return a;
  }

  /** Wat over de school blijft gelden; het geld en de uitslag van het rijk zijn elke keer nieuw. */
  private Aanvraaginhoud vanVorige(Aanvraag vorige, Regelinginhoud regeling, Vestiging school) {
    var oud = vorige.inhoud();
    var vorigeEisen =
        regelingen.findById(vorige.regelingId()).orElseThrow().inhoud().kwaliteitseisen().stream()
            .map(Eis::tekst)
            .toList();
    var kwaliteit =
        regeling.kwaliteitseisen().stream()
            .map(eis -> vorigeEisen.indexOf(eis.tekst()))
            .map(plek -> plek < 0 ? "" : oud.kwaliteit(plek))
            .toList();
    var bekend =
        new Aanvraaginhoud(
            List.of(),
            oud.populatie(),
            oud.uitdagingen(),
            oud.schoolweging(),
            oud.spreidingscijfer(),
            oud.achterstandsscore(),
            oud.uren(),
            oud.werkgever(),
            kwaliteit,
            Begroting.LEEG,
            null);
    return vanSchool(bekend, regeling, school);
  }

  private static Aanvraaginhoud vanSchool(
      Aanvraaginhoud bekend, Regelinginhoud regeling, Vestiging school) {
    var score =
        bekend.achterstandsscore().waarde() == null ? score(school) : bekend.achterstandsscore();
    return new Aanvraaginhoud(
        regeling.schooljaren().stream().map(Plafond::schooljaar).toList(),
        bekend.populatie(),
        bekend.uitdagingen(),
        bekend.schoolweging(),
        bekend.spreidingscijfer(),
        score,
        bekend.uren(),
        bekend.werkgever(),
        bekend.kwaliteit(),
        bekend.begroting(),
        bekend.rijkssubsidie());
  }

  private static Kengetal score(Vestiging school) {
    BigDecimal score = school.achterstandsscore();
    return score == null
        ? Kengetal.LEEG
        : new Kengetal(score, school.bronDatum().getYear(), school.bron());
  }
}

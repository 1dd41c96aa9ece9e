package nl.leiden.brugwijzer.config.demo.subsidie;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.config.demo.subsidie.Subsidieboek.Aanvrager;
import nl.leiden.brugwijzer.document.Documentlijst.Regel;
import nl.leiden.brugwijzer.document.Documentstatus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Bezwaarbehandeling;
import nl.leiden.brugwijzer.subsidie.Klokzet;
import nl.leiden.brugwijzer.subsidie.Onderdeel;
import nl.leiden.brugwijzer.subsidie.Rekening;
import nl.leiden.brugwijzer.subsidie.Ronde;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Stapantwoord;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsinhoud;
import nl.leiden.brugwijzer.subsidie.Voorstel;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;

/** Eén aanvraag, van dag tot dag. Wat op dezelfde dag gebeurt, gebeurt na elkaar. */
final class Aanvraagdraad {

  private static final String REGELING = "inzet-brugfunctionaris";
  private static final int EVEN = 25 * 60;

  private final Subsidieboek boek;
  private final Loketten loketten;
  private final Aanvrager school;
  private final Vraag vraag;
  private final int minuut;
  private AanvraagId id;
  private int versie;
  private LocalDate dag;
  private LocalDate briefdag;
  private Instant laatst = Instant.MIN;

  Aanvraagdraad(Subsidieboek boek, Loketten loketten, Aanvrager school, Vraag vraag, int minuut) {
    this.boek = boek;
    this.loketten = loketten;
    this.school = school;
    this.vraag = vraag;
    this.minuut = minuut;
  }

  /** Wat nu volgt, gebeurde op deze dag. */
  Aanvraagdraad op(String dag) {
    return op(LocalDate.parse(dag));
  }

  /** Wat nu volgt, gebeurde zoveel werkdagen geleden. */
  Aanvraagdraad terug(int werkdagen) {
    return op(boek.terug(werkdagen));
  }

  private Aanvraagdraad op(LocalDate nieuw) {
    dag = nieuw;
    return this;
  }

  /** Begint een concept en schrijft alleen deze onderdelen. */
  Aanvraagdraad begint(Onderdeel... onderdelen) {
    return scene(
        () -> {
          id = loketten.begin().begin(regeling(), school.vestiging(), school.wie());
          versie = loketten.dossiers().open(id, school.wie()).versie();
          for (var onderdeel : onderdelen) schrijf(onderdeel);
        });
  }

  Aanvraagdraad dientIn() {
    begint(Onderdeel.values());
    return scene(() -> loketten.aanvragen().dienIn(id, versie, true, school.wie()));
  }

  Aanvraagdraad volledig(Gebruiker wie) {
    return scene(() -> loketten.volledigheid().volledig(id, null, wie));
  }

  /** Vraagt om wat ontbreekt, met de tijd die de regeling daarvoor geeft. */
  Aanvraagdraad vraagtAanvulling(Gebruiker wie, String... punten) {
    return scene(
        () -> {
          var tot = loketten.volledigheid().aanvultijd(id, wie).standaard();
          loketten.volledigheid().vraagAanvulling(id, null, List.of(punten), tot, wie);
        });
  }

  Aanvraagdraad vultAan(String... antwoorden) {
    return scene(() -> loketten.aanvullen().vulAan(id, null, List.of(antwoorden), school.wie()));
  }

  Aanvraagdraad nietTeBehandelen(Gebruiker wie, String motivering) {
    return scene(() -> loketten.volledigheid().stelVoorNietTeBehandelen(id, null, motivering, wie));
  }

  Aanvraagdraad trektTerug() {
    return scene(() -> loketten.terugtrekken().trekIn(id, school.wie()));
  }

  /**
   * Stelt het besluit uit.
   *
   * @param wordt de nieuwe laatste dag, zoals zij op het scherm stond
   */
  Aanvraagdraad verdaagt(Gebruiker wie, String wordt, int weken, String reden) {
    var zet = new Klokzet.Verdagen(Duur.weken(weken), reden);
    return scene(
        () -> loketten.klok().doe(id, zet, LocalDate.parse(wordt), UUID.randomUUID(), wie));
  }

  Aanvraagdraad steltInGebreke() {
    return scene(() -> loketten.ingebreke().stelInGebreke(id, UUID.randomUUID(), school.wie()));
  }

  Aanvraagdraad handeltIngebrekeAf(Gebruiker wie, String toelichting) {
    return scene(() -> loketten.ingebreke().handelAf(id, null, toelichting, wie));
  }

  Aanvraagdraad pakt(Stap stap, Gebruiker wie) {
    return scene(
        () -> {
          var taak = loketten.taken().open(id.waarde(), stap.id()).orElseThrow().id();
          loketten.takenlijst().pakOp(taak, wie);
        });
  }

  Aanvraagdraad legtVoor(Gebruiker wie, Voorstel voorstel) {
    return legtVoor(Ronde.AANVRAAG, wie, voorstel);
  }

  Aanvraagdraad legtVoor(Ronde ronde, Gebruiker wie, Voorstel voorstel) {
    return scene(() -> loketten.besluiten().legVoor(id, ronde, null, voorstel, wie));
  }

  Aanvraagdraad zienswijze(Ronde ronde, String tekst) {
    return scene(() -> loketten.besluiten().zienswijze(id, ronde, null, tekst, school.wie()));
  }

  Aanvraagdraad stuurtTerug(Gebruiker wie, String reden) {
    return scene(() -> loketten.besluiten().stuurTerug(id, Ronde.AANVRAAG, null, reden, wie));
  }

  Aanvraagdraad besluit(Gebruiker wie) {
    return besluit(Ronde.AANVRAAG, wie);
  }

  Aanvraagdraad besluit(Ronde ronde, Gebruiker wie) {
    briefdag = dag;
    return scene(() -> loketten.besluiten().neem(id, ronde, null, wie));
  }

  Aanvraagdraad weigertOpPlafond(Gebruiker wie) {
    briefdag = dag;
    return scene(() -> loketten.besluiten().weigerOpPlafond(id, null, wie));
  }

  Aanvraagdraad maaktBekend(Gebruiker wie) {
    return maaktBekend(Ronde.AANVRAAG, wie);
  }

  /** Op een latere dag dan het besluit hoort er een nieuwe dag op de brief. */
  Aanvraagdraad maaktBekend(Ronde ronde, Gebruiker wie) {
    var opnieuw = !dag.equals(briefdag);
    return scene(
        () -> {
          if (opnieuw) loketten.besluiten().maakBrief(id, ronde, wie);
          loketten.besluiten().maakBekend(id, ronde, null, hash(wie), wie);
        });
  }

  /** Maakt bezwaar tegen het laatste besluit. */
  Aanvraagdraad maaktBezwaar(String gronden) {
    return scene(
        () -> {
          var tegen = loketten.bezwaardossiers().bij(id, school.wie()).mogelijk().get(0).besluit();
          var sleutel = UUID.randomUUID();
          loketten.bezwaren().maak(id, sleutel, tegen, gronden, false, school.wie());
        });
  }

  Aanvraagdraad adviseert(Gebruiker wie, Bezwaarbehandeling gedaan, Voorstel voorstel) {
    return scene(() -> loketten.bezwaaradvies().legVoor(id, null, gedaan, voorstel, wie));
  }

  Aanvraagdraad verantwoordt(Verantwoordingsinhoud inhoud) {
    return scene(() -> loketten.verantwoorden().dienIn(id, null, 0, inhoud, school.wie()));
  }

  Aanvraagdraad meldtWijziging(String tekst) {
    return scene(() -> loketten.wijzigingen().meld(id, tekst, school.wie()));
  }

  Aanvraagdraad spreektAf(Gebruiker wie, String afspraak) {
    return scene(
        () -> loketten.wijzigingen().beantwoord(id, null, Stapantwoord.AFSPRAAK, afspraak, wie));
  }

  Aanvraagdraad begintIntrekking(Gebruiker wie) {
    return scene(() -> loketten.intrekken().begin(id, wie));
  }

  /** De school betaalt terug; Financiën ziet het de volgende dag. */
  Aanvraagdraad betaaltTerug(int bedrag, Gebruiker wie) {
    var euro = new BigDecimal(bedrag).setScale(2);
    var gisteren = dag.minusDays(1);
    return scene(
        () ->
            loketten
                .terugvorderingen()
                .ontvang(UUID.randomUUID(), id.waarde(), euro, gisteren, wie));
  }

  private UUID regeling() {
    return loketten.regelingen().geldend().stream()
        .filter(versie -> versie.code().equals(REGELING))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void schrijf(Onderdeel onderdeel) {
    var rekening = new Rekening(school.iban(), "Stg. " + school.wie().organisatieNaam());
    var wie = school.wie();
    versie = loketten.aanvragen().bewaar(id, onderdeel, versie, vraag.inhoud(), rekening, wie);
  }

  private String hash(Gebruiker wie) {
    return loketten.dossiers().documenten(id, wie).regels().stream()
        .map(Regel::document)
        .filter(d -> d.status() == Documentstatus.CONCEPT)
        .reduce((eerder, later) -> later)
        .orElseThrow()
        .sha256();
  }

  private Aanvraagdraad scene(Runnable spel) {
    var moment = boek.moment(dag, minuut);
    if (!moment.isAfter(laatst)) moment = laatst.plusSeconds(EVEN);
    laatst = moment;
    boek.scene(moment, spel);
    return this;
  }
}

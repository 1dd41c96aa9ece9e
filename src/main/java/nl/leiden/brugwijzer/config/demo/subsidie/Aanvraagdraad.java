package nl.leiden.brugwijzer.config.demo.subsidie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.leiden.brugwijzer.config.demo.subsidie.Subsidieboek.Aanvrager;
import nl.leiden.brugwijzer.document.Documentlijst.Regel;
import nl.leiden.brugwijzer.document.Documentstatus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Onderdeel;
import nl.leiden.brugwijzer.subsidie.Rekening;
import nl.leiden.brugwijzer.subsidie.Ronde;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Voorstel;

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
          for (var onderdeel : onderdelen) schrijf(onderdeel);
        });
  }

  Aanvraagdraad dientIn() {
    begint(Onderdeel.values());
    return scene(
        () -> {
          var gezien = loketten.dossiers().open(id, school.wie()).versie();
          loketten.aanvragen().dienIn(id, gezien, true, school.wie());
        });
  }

  Aanvraagdraad volledig(Gebruiker wie) {
    return scene(() -> loketten.volledigheid().volledig(id, null, wie));
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

  /** Iets wat alleen bij deze aanvraag hoort. */
  Aanvraagdraad doet(Consumer<AanvraagId> wat) {
    return scene(() -> wat.accept(id));
  }

  private java.util.UUID regeling() {
    return loketten.regelingen().geldend().stream()
        .filter(versie -> versie.code().equals(REGELING))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void schrijf(Onderdeel onderdeel) {
    var gezien = loketten.dossiers().open(id, school.wie()).versie();
    var rekening = new Rekening(school.iban(), "Stg. " + school.wie().organisatieNaam());
    loketten.aanvragen().bewaar(id, onderdeel, gezien, vraag.inhoud(), rekening, school.wie());
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

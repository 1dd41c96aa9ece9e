package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.geld.Betaalmoment;
import nl.leiden.brugwijzer.subsidie.geld.Betaalplanning;
import nl.leiden.brugwijzer.subsidie.geld.Betaalrekening;
import nl.leiden.brugwijzer.subsidie.geld.Verlening;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/** Wat er begint als een verlening bekend is: betalen, en straks verantwoorden. */
@Component
class Verleningsgevolg {

  private final Subsidieregelingen regelingen;
  private final Betaalplanning betaalplanning;
  private final Aanvraagklok aanvraagklok;
  private final Driejaarwacht driejaarwacht;
  private final Clock klok;

  Verleningsgevolg(
      Subsidieregelingen regelingen,
      Betaalplanning betaalplanning,
      Aanvraagklok aanvraagklok,
      Driejaarwacht driejaarwacht,
      Clock klok) {
    this.regelingen = regelingen;
    this.betaalplanning = betaalplanning;
    this.aanvraagklok = aanvraagklok;
    this.driejaarwacht = driejaarwacht;
    this.klok = klok;
  }

  void bekend(Aanvraag a, Besluit besluit, LocalDate dag, Gebruiker wie) {
    var regeling = regelingen.findById(a.regelingId()).orElseThrow().beeld();
    var inhoud = regeling.inhoud();
    betaalplanning.legVast(
        new Verlening(a.id().waarde(), a.nummer(), a.vestiging(), besluit.id(), regeling.code()),
        besluit.voorstel().bedragen(),
        inhoud.betaalmomenten().stream().map(m -> moment(m, dag)).toList(),
        new Betaalrekening(a.rekening().tenaamstelling(), a.rekening().iban()),
        dag,
        besluit.genomenDoor());
    var verantwoorden = inhoud.verantwoordenUiterlijk();
    // Wie na die dag pas iets verleend krijgt, moet nog wel kunnen verantwoorden.
    var uiterlijk = verantwoorden.isAfter(dag) ? verantwoorden : dag.plusWeeks(6);
    aanvraagklok.begin(
        a.id(),
        Soort.VERANTWOORDEN,
        Termijn.tot(Rechtsbron.regeling(inhoud.grondslag()), dag, uiterlijk),
        wie);
    a.naar(Aanvraagstatus.VERLEEND, ZonedDateTime.now(klok));
    driejaarwacht.naVerlening(a, besluit, wie);
  }

  private static Betaalmoment moment(Regelinginhoud.Betaalmoment m, LocalDate bekend) {
    var dag = m.op() != null || m.dagen() == null ? m.op() : bekend.plusDays(m.dagen());
    return new Betaalmoment(dag, java.math.BigDecimal.valueOf(m.aandeel()));
  }
}

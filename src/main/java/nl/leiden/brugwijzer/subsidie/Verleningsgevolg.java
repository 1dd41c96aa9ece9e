package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
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

  private static final int NA_DE_DAG_WEKEN = 6;

  private final Subsidieregelingen regelingen;
  private final Betaalplanning betaalplanning;
  private final Aanvraagklok aanvraagklok;
  private final Clock klok;

  Verleningsgevolg(
      Subsidieregelingen regelingen,
      Betaalplanning betaalplanning,
      Aanvraagklok aanvraagklok,
      Clock klok) {
    this.regelingen = regelingen;
    this.betaalplanning = betaalplanning;
    this.aanvraagklok = aanvraagklok;
    this.klok = klok;
  }

  void bekend(Aanvraag a, Besluit besluit, LocalDate dag, Gebruiker wie) {
    var regeling = regelingen.findById(a.regelingId()).orElseThrow().beeld();
    var inhoud = regeling.inhoud();
    betaalplanning.legVast(
        new Verlening(a.id().waarde(), a.nummer(), a.vestiging(), besluit.id(), regeling.code()),
        besluit.voorstel().bedragen(),
        momenten(a, dag),
        new Betaalrekening(a.rekening().tenaamstelling(), a.rekening().iban()),
        dag,
        besluit.genomenDoor());
    aanvraagklok.begin(
        a.id(),
        Soort.VERANTWOORDEN,
        Termijn.tot(Rechtsbron.regeling(inhoud.grondslag()), dag, verantwoorden(a, dag)),
        wie);
    a.naar(Aanvraagstatus.VERLEEND, ZonedDateTime.now(klok));
  }

  /** Wanneer welk deel betaald wordt na bekendmaking op deze dag. */
  List<Betaalmoment> momenten(Aanvraag a, LocalDate bekend) {
    return regelingen.findById(a.regelingId()).orElseThrow().inhoud().betaalmomenten().stream()
        .map(moment -> moment(moment, bekend))
        .toList();
  }

  /**
   * De laatste dag om te verantwoorden. Wie na de dag van de regeling pas iets verleend krijgt,
   * moet nog wel kunnen verantwoorden.
   */
  LocalDate verantwoorden(Aanvraag a, LocalDate bekend) {
    var dag = regelingen.findById(a.regelingId()).orElseThrow().inhoud().verantwoordenUiterlijk();
    return dag.isAfter(bekend) ? dag : bekend.plusWeeks(NA_DE_DAG_WEKEN);
  }

  private static Betaalmoment moment(Regelinginhoud.Betaalmoment m, LocalDate bekend) {
    var dag = m.op() != null || m.dagen() == null ? m.op() : bekend.plusDays(m.dagen());
    return new Betaalmoment(dag, java.math.BigDecimal.valueOf(m.aandeel()));
  }
}

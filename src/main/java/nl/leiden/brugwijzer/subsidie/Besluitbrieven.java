package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Dag;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geld;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geval;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Punten;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Woord;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import nl.leiden.brugwijzer.subsidie.geld.Betaalplanning;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import org.springframework.stereotype.Component;

/** De feiten in de brief bij een besluit op een aanvraag. */
@Component
class Besluitbrieven {

  private final Briefbron bron;
  private final Verleningsgevolg verlening;
  private final Betaalplanning betaalplanning;
  private final Subsidieregelingen regelingen;
  private final Plafond plafond;
  private final Bezwaartermijn bezwaartermijn;
  private final Woorden woorden;

  Besluitbrieven(
      Briefbron bron,
      Verleningsgevolg verlening,
      Betaalplanning betaalplanning,
      Subsidieregelingen regelingen,
      Plafond plafond,
      Bezwaartermijn bezwaartermijn,
      Woorden woorden) {
    this.bron = bron;
    this.verlening = verlening;
    this.betaalplanning = betaalplanning;
    this.regelingen = regelingen;
    this.plafond = plafond;
    this.bezwaartermijn = bezwaartermijn;
    this.woorden = woorden;
  }

  /** Wat elke besluitbrief zegt: de grond, de redenen, en tot wanneer bezwaar kan. */
  Briefgegevens begin(Aanvraag a, Besluit besluit, Briefsoort soort, LocalDate dag) {
    var termijn = Bezwaartermijn.na(dag);
    return metGrond(a, besluit.voorstel(), bron.begin(a, soort, dag))
        .dag(Dag.REAGEREN, bezwaartermijn.uiterlijk(dag))
        .punten(Punten.REAGEREN_SOM, bron.som(termijn));
  }

  /** De grond met haar artikel, en de redenen. */
  Briefgegevens metGrond(Aanvraag a, Voorstel voorstel, Briefgegevens g) {
    var met = g.woord(Woord.REDENEN, voorstel.motivering());
    if (voorstel.grond() == null) return met;
    var tekst = woorden.van("besluit.grond." + voorstel.grond());
    return met.woord(Woord.GROND, tekst.substring(0, 1).toLowerCase() + tekst.substring(1))
        .woord(Woord.ARTIKEL, voorstel.grond().artikel(bron.regeling(a).grondslag()));
  }

  Briefgegevens verlening(Aanvraag a, Besluit besluit, LocalDate dag) {
    var voorstel = besluit.voorstel();
    var regeling = bron.regeling(a);
    var g =
        begin(a, besluit, Briefsoort.VERLENING, dag)
            .geld(Geld.VERLEEND, voorstel.totaal())
            .jaren(voorstel.bedragen())
            .punten(Punten.ACTIVITEITEN, activiteiten(a))
            .punten(
                Punten.VERPLICHTINGEN,
                regeling.kwaliteitseisen().stream().map(Regelinginhoud.Eis::tekst).toList())
            .dag(Dag.VERANTWOORDEN, verlening.verantwoorden(a, dag))
            .betalingen(
                betaalplanning
                    .vooruitzicht(voorstel.bedragen(), verlening.momenten(a, dag), dag)
                    .stream()
                    .map(
                        t ->
                            new Briefgegevens.Betaling(
                                t.schooljaar(), t.uiterlijk(), t.aandeel(), t.bedrag()))
                    .toList());
    return voorstel.grond() == null ? g : g.geval(Geval.DEELS);
  }

  private List<String> activiteiten(Aanvraag a) {
    var inhoud = a.inhoud();
    return List.of(
        woorden.van(
            "subsidie.brief.activiteit",
            Bedrag.getal(inhoud.uren()),
            String.join(", ", inhoud.schooljaren())));
  }

  Briefgegevens weigering(Aanvraag a, Besluit besluit, LocalDate dag) {
    var g = begin(a, besluit, Briefsoort.WEIGERING, dag);
    return besluit.voorstel().grond() == Besluitgrond.PLAFOND ? metPlafond(a, g) : g;
  }

  private Briefgegevens metPlafond(Aanvraag a, Briefgegevens g) {
    var code = regelingen.findById(a.regelingId()).orElseThrow().beeld().code();
    var krapst =
        a.inhoud().schooljaren().stream()
            .map(jaar -> plafond.stand(code, jaar))
            .min(java.util.Comparator.comparing(stand -> stand.beschikbaar()))
            .orElseThrow();
    return g.geval(Geval.PLAFOND_BEREIKT)
        .woord(Woord.SCHOOLJAAR, krapst.schooljaar())
        .woord(Woord.PLAATS, "" + plafond.plaats(a.id().waarde()).nummer())
        .geld(Geld.PLAFOND, krapst.plafond())
        .geld(Geld.VERGEVEN, krapst.plafond().subtract(krapst.beschikbaar()))
        .geld(Geld.OVER, krapst.beschikbaar());
  }

  /** Het voornemen waarop de school nog kan reageren. */
  Briefgegevens voornemen(Aanvraag a, Besluit besluit, LocalDate dag) {
    var voorstel = besluit.voorstel();
    var g =
        metGrond(a, voorstel, bron.begin(a, Briefsoort.ZIENSWIJZE_VRAGEN, dag))
            .dag(Dag.UITERLIJK, besluit.zienswijze().uiterlijk());
    return switch (voorstel.soort()) {
      case VERLENING -> g.geval(Geval.VOORNEMEN_DEELS).geld(Geld.VERLEEND, voorstel.totaal());
      case VASTSTELLING ->
          g.geval(Geval.VOORNEMEN_LAGER_VASTSTELLEN).geld(Geld.VASTGESTELD, voorstel.totaal());
      case INTREKKING -> g.geval(Geval.VOORNEMEN_INTREKKEN);
      default -> g.geval(Geval.VOORNEMEN_WEIGEREN);
    };
  }
}

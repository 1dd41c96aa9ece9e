package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Dag;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geval;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Punten;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Woord;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import org.springframework.stereotype.Component;

/** De brieven over een bezwaar. */
@Component
class Bezwaarbrieven {

  private final Briefpost post;
  private final Briefbron bron;
  private final Besluitbrieven besluitbrieven;
  private final Besluiten besluiten;
  private final Bezwaren bezwaren;
  private final Bezwaarklok bezwaarklok;
  private final Bedrag bedrag;
  private final Woorden woorden;
  private final Clock klok;

  Bezwaarbrieven(
      Briefpost post,
      Briefbron bron,
      Besluitbrieven besluitbrieven,
      Besluiten besluiten,
      Bezwaren bezwaren,
      Bezwaarklok bezwaarklok,
      Bedrag bedrag,
      Woorden woorden,
      Clock klok) {
    this.post = post;
    this.bron = bron;
    this.besluitbrieven = besluitbrieven;
    this.besluiten = besluiten;
    this.bezwaren = bezwaren;
    this.bezwaarklok = bezwaarklok;
    this.bedrag = bedrag;
    this.woorden = woorden;
    this.klok = klok;
  }

  /** De bevestiging dat het bezwaar er is (artikel 6:14 Awb), met wanneer de gemeente beslist. */
  void ontvangst(Aanvraag a, Bezwaar b, Gebruiker wie) {
    post.geefUit(
        a, Briefsoort.ONTVANGST_BEZWAAR, metTermijn(a, b, Briefsoort.ONTVANGST_BEZWAAR), wie);
  }

  /** Wat er nog ontbreekt aan een bezwaar, en tot wanneer het kan (artikel 6:6 Awb). */
  void aanvulling(Aanvraag a, Bezwaar b, Gebruiker wie) {
    var soort = Briefsoort.AANVULVERZOEK_BEZWAAR;
    post.geefUit(
        a,
        soort,
        begin(a, b, soort)
            .dag(Dag.UITERLIJK, b.aanvulling().uiterlijk())
            .punten(Punten.ONTBREEKT, List.of(woorden.van("bezwaar.brief.gronden"))),
        wie);
  }

  /**
   * Dat de gemeente later op het bezwaar beslist (artikel 7:10, derde lid, Awb).
   *
   * @param eerder de laatste dag die eerst gold
   */
  void verdaging(Aanvraag a, Bezwaar b, LocalDate eerder, Gebruiker wie) {
    var soort = Briefsoort.BESLISTERMIJN_BEZWAAR_VERDAAGD;
    post.geefUit(a, soort, metTermijn(a, b, soort).dag(Dag.EERDER, eerder), wie);
  }

  /** De feiten in de beslissing op bezwaar. */
  Briefgegevens beslissing(Aanvraag a, Besluit besluit, LocalDate dag) {
    var b = bezwaren.inBehandeling(a.id().waarde()).orElseThrow();
    var voorstel = besluit.voorstel();
    var g =
        besluitbrieven
            .begin(a, besluit, Briefsoort.BESLISSING_OP_BEZWAAR, dag)
            .dag(Dag.ONTVANGEN, b.ontvangen())
            .dag(Dag.BESLUIT_VAN, besluiten.findById(b.besluit()).orElseThrow().bekendgemaakt());
    return switch (voorstel.uitkomst()) {
      case NIET_ONTVANKELIJK -> g.geval(Geval.NIET_ONTVANKELIJK);
      case ONGEGROND -> g.geval(Geval.ONGEGROND);
      case GEGROND ->
          g.geval(Geval.GEGROND)
              .jaren(voorstel.bedragen())
              .woord(
                  Woord.GEVOLG,
                  woorden.van("bezwaar.brief.gevolg", bedrag.toon(voorstel.totaal())));
    };
  }

  private Briefgegevens metTermijn(Aanvraag a, Bezwaar b, Briefsoort soort) {
    return begin(a, b, soort)
        .dag(Dag.UITERLIJK, bezwaarklok.uiterlijk(b))
        .punten(Punten.SOM, bron.som(bezwaarklok.termijn(b)));
  }

  private Briefgegevens begin(Aanvraag a, Bezwaar b, Briefsoort soort) {
    return bron.begin(a, soort, LocalDate.now(klok))
        .dag(Dag.ONTVANGEN, b.ontvangen())
        .dag(Dag.BESLUIT_VAN, besluiten.findById(b.besluit()).orElseThrow().bekendgemaakt());
  }
}

package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Afrekenvooruitzicht.Vooruitzicht;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Dag;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geld;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geval;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Punten;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Woord;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import nl.leiden.brugwijzer.subsidie.geld.Betaalplanning;
import org.springframework.stereotype.Component;

/** De brieven na de verlening: over verantwoorden, wijzigen, vaststellen en intrekken. */
@Component
class Uitvoeringsbrieven {

  private final Briefpost post;
  private final Briefbron bron;
  private final Besluitbrieven besluitbrieven;
  private final Besluiten besluiten;
  private final Verantwoordingen verantwoordingen;
  private final Afrekenvooruitzicht afrekeningen;
  private final Betaalplanning betaalplanning;
  private final Dagwoorden dagen;
  private final Clock klok;

  Uitvoeringsbrieven(
      Briefpost post,
      Briefbron bron,
      Besluitbrieven besluitbrieven,
      Besluiten besluiten,
      Verantwoordingen verantwoordingen,
      Afrekenvooruitzicht afrekeningen,
      Betaalplanning betaalplanning,
      Dagwoorden dagen,
      Clock klok) {
    this.post = post;
    this.bron = bron;
    this.besluitbrieven = besluitbrieven;
    this.besluiten = besluiten;
    this.verantwoordingen = verantwoordingen;
    this.afrekeningen = afrekeningen;
    this.betaalplanning = betaalplanning;
    this.dagen = dagen;
    this.klok = klok;
  }

  /** De school heeft langer om te verantwoorden. */
  void uitstel(Aanvraag a, LocalDate uiterlijk, String toelichting, Gebruiker wie) {
    var soort = Briefsoort.UITSTEL_VERANTWOORDEN;
    var feiten =
        bron.begin(a, soort, vandaag())
            .dag(Dag.UITERLIJK, uiterlijk)
            .woord(Woord.REDENEN, toelichting);
    post.geefUit(a, soort, feiten, wie);
  }

  /** Wat school en gemeente afspreken over een gemelde wijziging. */
  void afspraak(Aanvraag a, Wijzigingsmelding melding, String afspraak, Gebruiker wie) {
    var soort = Briefsoort.WIJZIGING_ANTWOORD;
    var feiten =
        bron.kop(a, soort, vandaag())
            .dag(Dag.ONTVANGEN, dagen.dag(melding.gemeld()))
            .woord(Woord.WIJZIGING, melding.tekst())
            .punten(Punten.AFSPRAKEN, afspraak.lines().filter(r -> !r.isBlank()).toList());
    post.geefUit(a, soort, feiten, wie);
  }

  /** De school trok haar aanvraag zelf in. */
  void teruggetrokken(Aanvraag a, Gebruiker wie) {
    var soort = Briefsoort.INGETROKKEN_DOOR_SCHOOL;
    post.geefUit(a, soort, bron.begin(a, soort, vandaag()), wie);
  }

  /** De subsidie stopt of verandert vanaf deze dag (artikel 4:51 Awb). */
  void voornemen(Aanvraag a, LocalDate vanaf, Set<String> jaren, String reden, Gebruiker wie) {
    var soort = Briefsoort.VOORNEMEN_STOPPEN;
    var feiten =
        bron.begin(a, soort, vandaag())
            .dag(Dag.VANAF, vanaf)
            .punten(Punten.SCHOOLJAREN, List.copyOf(jaren))
            .woord(Woord.REDENEN, reden);
    post.geefUit(a, soort, feiten, wie);
  }

  /** De feiten bij een vaststelling; zonder verantwoording is zij ambtshalve. */
  Briefgegevens vaststelling(Aanvraag a, Besluit besluit, LocalDate dag) {
    var voorstel = besluit.voorstel();
    var ontvangen =
        verantwoordingen
            .findById(a.id().waarde())
            .map(Verantwoording::vastgelegd)
            .map(dagen::dag)
            .orElse(null);
    var stand = afrekeningen.van(a, voorstel);
    var kop = bron.kop(a, Briefsoort.VASTSTELLING, dag).dag(Dag.ONTVANGEN, ontvangen);
    var g =
        metGeld(stand, dag, besluitbrieven.metGrondEnBezwaar(a, besluit, dag, kop))
            .geld(Geld.VASTGESTELD, voorstel.totaal());
    return voorstel.totaal().compareTo(stand.verleend()) < 0 ? g.geval(Geval.LAGER_VASTGESTELD) : g;
  }

  /** De feiten bij het intrekken van een verlening. */
  Briefgegevens intrekking(Aanvraag a, Besluit besluit, LocalDate dag) {
    var stand = afrekeningen.van(a, besluit.voorstel());
    var houdt = besluit.voorstel().totaal();
    return metGeld(stand, dag, besluitbrieven.begin(a, besluit, Briefsoort.INTREKKING, dag))
        .dag(Dag.BESLUIT_VAN, besluiten.findById(besluit.tegen()).orElseThrow().bekendgemaakt())
        .dag(Dag.VANAF, dag)
        .geld(Geld.VASTGESTELD, houdt.signum() > 0 ? houdt : null);
  }

  private Briefgegevens metGeld(Vooruitzicht stand, LocalDate dag, Briefgegevens g) {
    return g.geld(Geld.VERLEEND, stand.verleend())
        .geld(Geld.BETAALD, stand.betaald())
        .geld(Geld.SLOT, stand.slot())
        .geld(Geld.TERUG, stand.terug())
        .dag(Dag.BETALEN, betaalplanning.uiterlijk(dag));
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }
}

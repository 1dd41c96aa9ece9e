package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.document.Brieftekst;
import nl.leiden.brugwijzer.document.Brieven;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** De brieven van een aanvraag: verzamelt wat erin moet en bewaart ze bij haar. */
@Component
class Aanvraagbrieven {

  private final Brieven brieven;
  private final Bezwaartermijn bezwaartermijn;
  private final Woorden woorden;
  private final Clock klok;

  Aanvraagbrieven(Brieven brieven, Bezwaartermijn bezwaartermijn, Woorden woorden, Clock klok) {
    this.brieven = brieven;
    this.bezwaartermijn = bezwaartermijn;
    this.woorden = woorden;
    this.klok = klok;
  }

  /** Het ontvangstbewijs met wat er ingediend is. */
  void ontvangst(Aanvraag a, Gebruiker wie) {
    geefUit(a, "ontvangst", wie);
  }

  /** Het voornemen waarop de school haar zienswijze kan geven. */
  void zienswijze(Aanvraag a, Besluit besluit, LocalDate uiterlijk, Gebruiker wie) {
    geefUit(a, "zienswijze", wie);
  }

  /** De school heeft langer om te verantwoorden. */
  void uitstel(Aanvraag a, LocalDate uiterlijk, String toelichting, Gebruiker wie) {
    geefUit(a, "uitstel", wie);
  }

  /** Wat school en gemeente afspreken over een gemelde wijziging. */
  void afspraak(Aanvraag a, String afspraak, Gebruiker wie) {
    geefUit(a, "afspraak", wie);
  }

  /** De school trok haar aanvraag zelf in. */
  void teruggetrokken(Aanvraag a, Gebruiker wie) {
    geefUit(a, "ingetrokken", wie);
  }

  /** De subsidie stopt of verandert vanaf deze dag (artikel 4:51 Awb). */
  void voornemen(Aanvraag a, LocalDate vanaf, String reden, Gebruiker wie) {
    geefUit(a, "voornemen", wie);
  }

  /** De brief bij een genomen besluit, als concept om na te lezen. */
  UUID besluit(Aanvraag a, Besluit besluit, LocalDate dag, Gebruiker wie) {
    var naam = "besluit-" + besluit.soort().name().toLowerCase(java.util.Locale.ROOT);
    return brieven.stelOp(Subsidieadres.verwijzing(a.id()), naam, tekst(a, naam, dag), wie).id();
  }

  /**
   * Maakt precies de brief definitief die iemand las.
   *
   * @throws nl.leiden.brugwijzer.basis.Ingehaald als er intussen een andere is
   */
  void maakDefinitief(Aanvraag a, UUID brief, String hash, Gebruiker wie) {
    brieven.maakDefinitief(Subsidieadres.verwijzing(a.id()), brief, hash, wie);
  }

  private void geefUit(Aanvraag a, String naam, Gebruiker wie) {
    brieven.geefUit(
        Subsidieadres.verwijzing(a.id()), naam, tekst(a, naam, LocalDate.now(klok)), wie);
  }

  private Brieftekst tekst(Aanvraag a, String naam, LocalDate dag) {
    return new Brieftekst(
        naam, a.nummer(), null, dag, List.of(a.vestiging()), List.of(), List.of(), null);
  }
}

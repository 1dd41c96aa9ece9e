package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.document.Brieftekst;
import nl.leiden.brugwijzer.document.Brieven;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting;
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

  /** Wat er ontbreekt, en tot wanneer de school kan aanvullen. */
  void aanvullen(Aanvraag a, List<String> punten, LocalDate uiterlijk, Gebruiker wie) {
    geefUit(a, "aanvullen", wie);
  }

  /** Meer tijd om aan te vullen. */
  void aanvultijd(Aanvraag a, String reden, LocalDate uiterlijk, Gebruiker wie) {
    geefUit(a, "aanvultijd", wie);
  }

  /**
   * De beslissing komt later (artikel 4:14 Awb).
   *
   * @param uiterlijk de nieuwe laatste dag, of null als de termijn stilstaat
   */
  void verdaging(Aanvraag a, String reden, LocalDate uiterlijk, Gebruiker wie) {
    geefUit(a, "verdaging", wie);
  }

  /**
   * De beslistermijn staat stil (artikel 4:15 Awb).
   *
   * @param uiterlijk de nieuwe laatste dag, of null zolang niemand die weet
   */
  void opschorting(
      Aanvraag a, Opschorting.Grond grond, String reden, LocalDate uiterlijk, Gebruiker wie) {
    geefUit(a, "opschorting", wie);
  }

  /** De beslistermijn loopt weer. */
  void hervatting(Aanvraag a, String reden, LocalDate uiterlijk, Gebruiker wie) {
    geefUit(a, "hervatting", wie);
  }

  /** De ingebrekestelling is ontvangen; zegt vanaf wanneer het geld kost. */
  void ingebreke(Aanvraag a, Dwangsom dwangsom, Gebruiker wie) {
    geefUit(a, "ingebrekestelling", wie);
  }

  /**
   * Wat er met de ingebrekestelling gedaan is (artikel 4:18 Awb).
   *
   * @param bedrag in euro's, of null als er geen tarief bekend is
   */
  void dwangsom(Aanvraag a, int dagen, BigDecimal bedrag, String toelichting, Gebruiker wie) {
    geefUit(a, "dwangsom", wie);
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

package nl.leiden.brugwijzer.subsidie;

import java.util.List;

/**
 * Een voorstel zoals getypt; alles mag ontbreken.
 *
 * @param bedragen per schooljaar van de aanvraag, in volgorde
 */
public record Voorsteltekst(
    Besluitsoort soort,
    Besluitgrond grond,
    List<String> bedragen,
    String motivering,
    List<Oordeeltekst> oordelen) {

  /**
   * Het oordeel over een eis, zoals getypt.
   *
   * @param voldoet null zolang er niets gekozen is
   */
  public record Oordeeltekst(Boolean voldoet, String toelichting) {}

  public Voorsteltekst {
    bedragen = List.copyOf(bedragen);
    oordelen = List.copyOf(oordelen);
  }
}

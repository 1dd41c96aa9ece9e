package nl.leiden.brugwijzer.subsidie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * De termijnen van een aanvraag, voor school en gemeente hetzelfde.
 *
 * @param kan wat deze gebruiker er nu mee kan, als plek onder {@code /klok}
 * @param inGebreke of deze gebruiker nu kan vastleggen dat het besluit te laat is
 */
public record Klokbeeld(
    List<Lopend> termijnen,
    List<Slag> geschiedenis,
    List<Ingebrekebeeld> ingebreke,
    List<String> kan,
    boolean inGebreke) {

  /**
   * Een termijn die loopt of stilstaat.
   *
   * @param soort welke termijn
   * @param begint de eerste dag, als die nog moet komen; anders null
   * @param uiterlijk de laatste dag, of null zolang niemand die weet
   * @param stilSinds vanaf wanneer hij nu stilstaat, of null
   * @param stilOm het artikel waarop hij nu stilstaat, of null
   */
  public record Lopend(
      String soort,
      LocalDate begint,
      LocalDate uiterlijk,
      LocalDate stilSinds,
      String stilOm,
      List<Rekensomwoorden.Regel> som) {}

  /**
   * Iets dat met een termijn gebeurde.
   *
   * @param door naam, of leeg als het de tijd zelf was
   * @param uiterlijk de laatste dag daarna, of null
   */
  public record Slag(
      String soort, Klokslag wat, LocalDate uiterlijk, String door, Instant moment) {}
}

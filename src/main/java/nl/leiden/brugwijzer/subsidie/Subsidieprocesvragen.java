package nl.leiden.brugwijzer.subsidie;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * Wat het proces van een aanvraag aan het domein vraagt; elke vraag draagt alleen ids. Een moment
 * is er altijd, ook als de klok stilstaat: dan ligt het ver weg en verzet het domein de wekker
 * zodra de klok weer loopt.
 */
public interface Subsidieprocesvragen {

  /**
   * Het begin van de laatste dag van een stap.
   *
   * @param stap id van de taak in het model
   */
  ZonedDateTime laatsteDag(UUID zaak, String stap);

  /** Het begin van de dag na de hersteltermijn (Awb 4:5). */
  ZonedDateTime hersteltermijnVoorbij(UUID zaak);

  /**
   * Het begin van de dag na de termijn voor een zienswijze (Awb 4:8).
   *
   * @param stap de taak waarin de school haar zienswijze geeft
   */
  ZonedDateTime zienswijzetermijnVoorbij(UUID zaak, String stap);

  /** Het begin van de dag na de termijn om te verantwoorden, met eventueel uitstel. */
  ZonedDateTime verantwoordingstermijnVoorbij(UUID zaak);

  /**
   * Het begin van de dag na de bezwaartermijn van het laatst bekendgemaakte besluit (Awb 6:7);
   * zolang een bezwaar loopt, ligt het moment na de beslissing daarop.
   */
  ZonedDateTime bezwaartermijnVoorbij(UUID zaak);

  /** De aanvraag is binnen: toets haar aan de voorwaarden en bewaar de uitleg per regel. */
  void toetsVoorwaarden(UUID zaak);

  /** De school vulde niet op tijd aan; de beslistermijn loopt weer. */
  void hersteltermijnVerstreken(UUID zaak);

  /**
   * De school gaf niet op tijd haar zienswijze.
   *
   * @param stap de taak waarin zij dat kon doen
   */
  void zienswijzetermijnVerstreken(UUID zaak, String stap);

  /** De school verantwoordde niet op tijd. */
  void verantwoordingstermijnVerstreken(UUID zaak);

  /** De school trok haar aanvraag in; open taken zijn al vervallen. */
  void verwerkIntrekking(UUID zaak);

  /** De hoofdweg is af: er is niets meer te doen en geen bezwaartermijn meer open. */
  void sluit(UUID zaak);

  /**
   * De laatste dag van een taak is aangebroken.
   *
   * @param behandelaar gebruikersnaam, of null als niemand haar nog pakte
   */
  void herinner(UUID zaak, String stap, String behandelaar);
}

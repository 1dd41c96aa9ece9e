package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.subsidie.Rekensomwoorden.Regel;

/**
 * Bezwaar bij een aanvraag: wat er loopt en waartegen het nog kan.
 *
 * @param alsAanvrager of wie kijkt van de school of haar bestuur is
 * @param magRegistreren of wie kijkt een brief kan registreren
 * @param gesloten of de aanvraag dicht is: dan kan het alleen nog per brief
 */
public record Bezwaaroverzicht(
    AanvraagId aanvraag,
    boolean alsAanvrager,
    boolean magRegistreren,
    boolean gesloten,
    List<Mogelijk> mogelijk,
    List<Bezwaarbeeld> bezwaren) {

  /**
   * Een besluit waar nog geen bezwaar tegen is.
   *
   * @param uiterlijk de laatste dag
   */
  public record Mogelijk(
      UUID besluit,
      Besluitsoort soort,
      LocalDate bekendgemaakt,
      LocalDate uiterlijk,
      List<Regel> som,
      boolean opTijd) {}

  /** Of er iets te laten zien is. */
  public boolean leeg() {
    return mogelijk.isEmpty() && bezwaren.isEmpty();
  }
}

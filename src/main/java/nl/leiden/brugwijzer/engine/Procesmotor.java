package nl.leiden.brugwijzer.engine;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Wat de kamers van de procesmotor vragen, in woorden van zaken en taken. Alles gebeurt in de
 * transactie van de aanroeper.
 */
public interface Procesmotor {

  /**
   * Start het proces van een zaak.
   *
   * @param proces sleutel van het model, tevens de zaaksoort
   * @param antwoorden waarop de poorten in het model kiezen; geen persoonsgegevens
   */
  void start(String proces, UUID zaak, Map<String, Object> antwoorden);

  /** Rondt een taak af; de antwoorden bepalen de weg. */
  void rondAf(UUID taak, Map<String, Object> antwoorden);

  /** Geeft een taak aan iemand, of aan niemand bij null. */
  void wijsToe(UUID taak, String gebruikersnaam);

  /** Bezorgt een bericht bij een lopende zaak, zoals een intrekking. */
  default void bericht(UUID zaak, String naam) {
    bericht(zaak, naam, Map.of());
  }

  /** Hetzelfde, met antwoorden die de weg daarna bepalen. */
  void bericht(UUID zaak, String naam, Map<String, Object> antwoorden);

  /**
   * Verzet de wekker van een open taak, ook als hij al eens is afgegaan.
   *
   * @param moment gelijk aan wat het model nu voor deze taak zou uitrekenen
   */
  void verzet(UUID zaak, String stap, Instant moment);

  /** Het model met waar de zaak nu is en welke weg zij ging. */
  Procesbeeld beeld(UUID zaak);

  /** Het model zelf, als BPMN. */
  String model(String proces);
}

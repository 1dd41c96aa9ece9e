package nl.leiden.brugwijzer.suggestie;

import java.util.List;

/** Welke signalen samen op een antwoord wachten: samengevoegd, of een deel van een geheel. */
interface Samenhang {

  /** Het signaal zelf en wat ermee is samengevoegd en nog wacht; vergrendeld. */
  List<Signaal> metLeden(Signaal hoofd);

  /**
   * Het hoofd is beantwoord: wat ermee is samengevoegd ook. Elke melder krijgt één keer de vraag of
   * het antwoord hielp.
   */
  void hoofdBeantwoord(Signaal hoofd);

  /** Een deel heeft zijn resultaat; was het het laatste, dan gaat het geheel verder. */
  void deelAf(Signaal deel);
}

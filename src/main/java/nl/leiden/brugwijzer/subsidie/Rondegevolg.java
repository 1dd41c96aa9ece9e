package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/**
 * Wat een besluit in zijn ronde met de aanvraag doet; de weg ernaartoe is voor elke ronde gelijk.
 */
interface Rondegevolg {

  /** De ronde waar dit over gaat. */
  Ronde ronde();

  /**
   * Keurt een voorstel.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast elk veld waar het aan schort
   */
  void keur(Aanvraag a, Voorstel voorstel);

  /** Het besluit waar deze ronde over gaat, of null. */
  default UUID tegen(Aanvraag a) {
    return null;
  }

  /** Wie dit niet mag voorbereiden, krijgt {@code KanNietMeer}. */
  default void moetMogenVoorbereiden(Besluit besluit, Gebruiker wie) {}

  /** Wie dit niet mag nemen, krijgt {@code KanNietMeer}; dat het een ander is, is al gekeken. */
  default void moetMogenNemen(Besluit besluit, Gebruiker wie) {}

  /** Het voorstel ligt er; het gaat naar de beslisser, of eerst naar de school. */
  void naVoorstel(Aanvraag a, boolean zienswijze);

  /** De zienswijze is er, of de tijd ervoor is om. */
  void naZienswijze(Aanvraag a);

  /** De beslisser stuurde terug. */
  void naTerug(Aanvraag a);

  /**
   * Het besluit is genomen; het werkt nog niet.
   *
   * @throws nl.leiden.brugwijzer.subsidie.geld.PlafondBereikt als er te weinig geld is
   */
  void naBesluit(Aanvraag a, Besluit besluit, Gebruiker wie);

  /**
   * Het besluit is bekendgemaakt en werkt.
   *
   * @return waarop het model de weg kiest
   */
  Stapantwoord naBekendmaking(Aanvraag a, Besluit besluit, LocalDate dag, Gebruiker wie);
}

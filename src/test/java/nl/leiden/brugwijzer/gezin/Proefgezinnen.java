package nl.leiden.brugwijzer.gezin;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Gezinnen met alle gegevens, voor proeven van andere kamers. */
@Component
public class Proefgezinnen {

  private final Gezinsloket loket;

  Proefgezinnen(Gezinsloket loket) {
    this.loket = loket;
  }

  /** Een gezin met één kind. */
  public UUID met(String label, String talen, String naam, String telefoon, Gebruiker wie) {
    return loket.maak(
        UUID.randomUUID(),
        new Gezinsgegevens(label, talen, List.of(Groep.GROEP_4), naam, telefoon),
        wie);
  }
}

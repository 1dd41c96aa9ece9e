package nl.leiden.brugwijzer.socialekaart;

import java.util.List;
import java.util.UUID;

/** De sociale kaart zoals een doorverwijzing haar gebruikt. */
public interface SocialeKaart {

  /** Alle open bestemmingen, op naam; het scherm laat zien welke bij een hulpvraag passen. */
  List<Bestemming> bestemmingen();

  /**
   * De bestemming met dit id, ook als die inmiddels gesloten is.
   *
   * @throws nl.leiden.brugwijzer.basis.NietGevonden als er geen is
   */
  Bestemming vind(UUID bestemming);

  /** Verwerkt een wachttijd die een ontvanger meldde. */
  void meldWachttijd(UUID instantie, int weken);
}

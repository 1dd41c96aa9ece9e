package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.Optional;
import java.util.UUID;

/** Vertelt over een signaal wat de Taskforce mag zien; de kant van de signalen weet het. */
public interface Onderwerpbron {

  /** Het onderwerp van dit signaal, of niets als deze bron het niet kent. */
  Optional<Onderwerp> van(UUID signaal);
}

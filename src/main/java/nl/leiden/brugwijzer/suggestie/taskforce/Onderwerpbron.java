package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Vertelt over een signaal wat de Taskforce mag zien; de kant van de signalen weet het. */
public interface Onderwerpbron {

  /** Het onderwerp van dit signaal, of niets als deze bron het niet kent. */
  Optional<Onderwerp> van(UUID signaal);

  /**
   * Hetzelfde voor een hele agenda; een bron met een database doet dit in een vast aantal vragen.
   */
  default Map<UUID, Onderwerp> van(Collection<UUID> signalen) {
    return signalen.stream()
        .distinct()
        .flatMap(signaal -> van(signaal).stream())
        .collect(Collectors.toMap(Onderwerp::signaal, Function.identity()));
  }
}

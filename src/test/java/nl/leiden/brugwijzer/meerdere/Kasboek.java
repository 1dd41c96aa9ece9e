package nl.leiden.brugwijzer.meerdere;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Alles waarvan een gebruiker te horen kreeg dat het gelukt was. */
final class Kasboek {

  /** Wat er bevestigd kan zijn. */
  enum Soort {
    DOORVERWIJZING,
    GEZIN,
    /** Door het scherm: wij kennen de sleutel. */
    CONTACT_SLEUTEL,
    CONTACT,
    OPGEPAKT,
    TERUGGEGEVEN,
    AFGEROND
  }

  /**
   * Eén bevestiging.
   *
   * @param id van wat er gemaakt is, of van de taak
   * @param zaak bij een taak
   */
  record Regel(Soort soort, String id, String wie, String zaak, Instant moment) {}

  private final ConcurrentLinkedQueue<Regel> regels = new ConcurrentLinkedQueue<>();

  void bevestigd(Soort soort, String id, String wie, String zaak) {
    regels.add(new Regel(soort, id, wie, zaak, Instant.now()));
  }

  List<Regel> alles() {
    return List.copyOf(regels);
  }

  /** De eerste bevestiging na een moment, of null. */
  Instant eersteNa(Instant moment) {
    return regels.stream()
        .map(Regel::moment)
        .filter(m -> m.isAfter(moment))
        .min(Instant::compareTo)
        .orElse(null);
  }

  String soorten() {
    Map<Soort, Long> per =
        new TreeMap<>(
            regels.stream().collect(Collectors.groupingBy(Regel::soort, Collectors.counting())));
    return per.toString();
  }
}

package nl.leiden.brugwijzer.taak.web;

import java.util.Optional;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import org.springframework.web.util.UriComponentsBuilder;

/** Adressen die een lijst met haar filter onthouden. */
final class Lijstadres {

  private Lijstadres() {}

  /** De lijst zelf. */
  static String van(Taakzicht lijst, Taakfilter filter) {
    return van("/taken", lijst, filter, null);
  }

  /**
   * Een pad met de lijst en het filter erachter.
   *
   * @param na waar de bladzijde begint, of null
   */
  static String van(String pad, Taakzicht lijst, Taakfilter filter, String na) {
    return UriComponentsBuilder.fromPath(pad)
        .queryParam("lijst", lijst)
        .queryParamIfPresent("stap", Optional.ofNullable(filter.stap()))
        .queryParamIfPresent("school", Optional.ofNullable(filter.school()))
        .queryParamIfPresent("wanneer", Optional.ofNullable(filter.wanneer()))
        .queryParamIfPresent("wie", Optional.ofNullable(filter.wie()))
        .queryParamIfPresent("na", Optional.ofNullable(na))
        .encode()
        .toUriString();
  }
}

package nl.leiden.brugwijzer.inbraak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Een antwoord, regel voor regel zoals het over de lijn kwam. */
record Antwoord(int status, List<String> koppen, String lijf) {

  private static final ObjectMapper JSON = new ObjectMapper();

  Optional<String> kop(String naam) {
    return koppen(naam).stream().findFirst();
  }

  List<String> koppen(String naam) {
    var begin = naam + ":";
    return koppen.stream()
        .filter(regel -> regel.regionMatches(true, 0, begin, 0, begin.length()))
        .map(regel -> regel.substring(begin.length()).strip())
        .toList();
  }

  /** Of dit een pagina of antwoord met inhoud is. */
  boolean gelukt() {
    return status >= 200 && status < 300;
  }

  JsonNode json() {
    try {
      return JSON.readTree(lijf);
    } catch (IOException geenJson) {
      throw new UncheckedIOException(lijf, geenJson);
    }
  }
}

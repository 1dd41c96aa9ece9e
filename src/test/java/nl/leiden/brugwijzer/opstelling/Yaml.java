package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** YAML als bomen; dezelfde sleutel twee keer is een fout. */
final class Yaml {

  private static final ObjectMapper LEZER =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private Yaml() {}

  static JsonNode een(Path bestand) {
    return lees(tekst(bestand)).get(0);
  }

  static JsonNode rij(Path bestand) {
    var rij = een(bestand);
    if (!rij.isArray())
      throw new IllegalStateException(bestand + " is geen lijst van bewerkingen (JSON 6902)");
    return rij;
  }

  static List<ObjectNode> alle(Path bestand) {
    return manifesten(tekst(bestand));
  }

  static List<ObjectNode> manifesten(String tekst) {
    return lees(tekst).stream().map(ObjectNode.class::cast).toList();
  }

  static ObjectNode leeg() {
    return LEZER.createObjectNode();
  }

  static JsonNode waarde(String tekst) {
    return lees(tekst).get(0);
  }

  static String tekst(Path bestand) {
    try {
      return Files.readString(bestand);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static List<JsonNode> lees(String tekst) {
    try (var lezer = LEZER.createParser(tekst)) {
      var alles = new ArrayList<JsonNode>();
      while (lezer.nextToken() != null) alles.add(LEZER.readTree(lezer));
      return alles;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}

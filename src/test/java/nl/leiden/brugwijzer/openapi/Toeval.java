package nl.leiden.brugwijzer.openapi;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Bedenkt waarden bij een beschrijving: goede, bijna goede en vijandige; altijd na te spelen. */
class Toeval {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Waar programma's over struikelen. */
  static final List<String> VIJANDIG =
      List.of(
          "",
          " ",
          "null",
          "' or '1'='1",
          "'; drop table gezin; --",
          "<script>alert(1)</script>",
          "../../../etc/passwd",
          "${jndi:ldap://x}",
          "%00",
          "\u0000",
          "a\u0000b",
          "\ud800",
          "\u202e\u200b\ufeff",
          "😀👨‍👩‍👧‍👦",
          "é".repeat(500),
          "x".repeat(2_000),
          "9".repeat(400),
          "111222333",
          "-1",
          "1e400",
          "2026-02-30",
          "+999999999-12-31",
          "0000-00-00",
          "true");

  /** Welk soort id er in een veld hoort. */
  static final Map<String, String> VAN_VELD =
      Map.of("gezin", "gezinnen", "bestemming", "instanties", "vorige", "doorverwijzingen");

  final Random kans;
  private final JsonNode beschrijving;
  private final Map<String, List<String>> ids;

  /**
   * @param ids van anderen en van mijzelf, per soort, om er een van te kiezen
   */
  Toeval(Random kans, JsonNode beschrijving, Map<String, List<String>> ids) {
    this.kans = kans;
    this.beschrijving = beschrijving;
    this.ids = ids;
  }

  <T> T een(List<T> uit) {
    return uit.get(kans.nextInt(uit.size()));
  }

  /** Of iets gebeurt dat zo vaak op de honderd gebeurt. */
  boolean soms(int procent) {
    return kans.nextInt(100) < procent;
  }

  UUID uuid() {
    return new UUID(kans.nextLong(), kans.nextLong());
  }

  /** Een id, meestal van de goede soort. */
  String id(String soort) {
    if (soms(6)) return een(VIJANDIG);
    if (soms(6)) return uuid().toString();
    return een(ids.getOrDefault(soms(92) ? soort : "taken", ids.get("gezinnen")));
  }

  /** Het voorbeeld uit de beschrijving, waar soms iets aan verandert. */
  JsonNode lijf(JsonNode vorm, int ergheid) {
    var schema = uitgewerkt(vorm.path("schema"));
    var voorbeeld = vorm.path("example");
    var lijf = voorbeeld.isObject() ? voorbeeld.deepCopy() : JSON.objectNode();
    if (!(lijf instanceof ObjectNode velden)) return lijf;
    schema
        .path("properties")
        .properties()
        .forEach(
            veld -> {
              var soort = uitgewerkt(veld.getValue());
              if (soort.path("format").asText().equals("uuid") && soms(90))
                velden.put(veld.getKey(), id(VAN_VELD.getOrDefault(veld.getKey(), "taken")));
              if (soms(20)) velden.remove(veld.getKey());
              if (soms(ergheid)) velden.set(veld.getKey(), waarde(soort));
            });
    if (soms(ergheid / 3)) velden.put(een(List.of("bsn", "versie", "id", "__proto__")), 1);
    return lijf;
  }

  private JsonNode waarde(JsonNode soort) {
    if (soms(40)) return vijandig();
    if (soort.has("enum")) return soort.get("enum").get(kans.nextInt(soort.get("enum").size()));
    return switch (soort.path("type").asText()) {
      case "boolean" -> JSON.booleanNode(kans.nextBoolean());
      case "integer" ->
          JSON.numberNode(een(List.of(-1, 0, 1, 6, 104, 480, 731, Integer.MAX_VALUE)));
      case "array" -> JSON.arrayNode().add(waarde(uitgewerkt(soort.path("items"))));
      case "object" -> JSON.objectNode();
      default -> JSON.textNode(tekst(soort.path("format").asText()));
    };
  }

  private String tekst(String vorm) {
    return switch (vorm) {
      case "uuid" -> id("gezinnen");
      case "date" -> een(List.of("2026-11-16", "2026-12-01", "2019-01-01", "2026-11-17"));
      default -> een(List.of("M., groep 4", "Wij bellen morgen.", "ontvangstBevestigen", "nazorg"));
    };
  }

  private JsonNode vijandig() {
    return switch (kans.nextInt(8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.numberNode(kans.nextLong());
      case 2 -> JSON.numberNode(1.5);
      case 3 -> JSON.booleanNode(true);
      case 4 -> JSON.arrayNode().addNull();
      case 5 -> JSON.objectNode().put("a", 1);
      default -> JSON.textNode(een(VIJANDIG));
    };
  }

  /** Een schema waar een verwijzing in stond. */
  JsonNode uitgewerkt(JsonNode schema) {
    var verwijzing = schema.path("$ref").asText();
    return verwijzing.isEmpty() ? schema : beschrijving.at(verwijzing.substring(1));
  }

  /** JSON die stuk is. */
  String stuk(String heel) {
    return switch (kans.nextInt(6)) {
      case 0 -> heel.substring(0, heel.length() / 2);
      case 1 -> "[" + heel + "]";
      case 2 -> heel + heel;
      case 3 -> "";
      case 4 -> "null";
      default -> heel.replace(':', '=');
    };
  }

  /** Met of zonder omgeschreven tekens: half een emoji bestaat alleen omgeschreven. */
  String alsTekst(JsonNode lijf) {
    try {
      return new ObjectMapper()
          .configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), kans.nextBoolean())
          .writeValueAsString(lijf);
    } catch (com.fasterxml.jackson.core.JsonProcessingException kanNiet) {
      throw new IllegalStateException(kanNiet);
    }
  }
}

package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Eén stap van een JSON-aanpassing (RFC 6902): add, replace, remove of test. */
final class Bewerking {

  private Bewerking() {}

  static void doe(ObjectNode doel, JsonNode stap) {
    var pad = JsonPointer.compile(stap.path("path").asText());
    var waarde = stap.path("value").deepCopy();
    var soort = stap.path("op").asText();
    var ouder = doel.at(pad.head());
    var naam = pad.last().getMatchingProperty();
    var bestaat = !doel.at(pad).isMissingNode();
    if (ouder.isMissingNode() || (!bestaat && !soort.equals("add")))
      throw new IllegalStateException(pad + " bestaat niet in " + doel.at("/metadata/name"));
    switch (soort) {
      case "test" -> {
        if (!doel.at(pad).equals(waarde))
          throw new IllegalStateException(pad + " is " + doel.at(pad) + " en niet " + waarde);
      }
      case "remove" -> verwijder(ouder, naam);
      case "add", "replace" -> zet(ouder, naam, waarde, soort.equals("add"));
      default -> throw new IllegalStateException("Onbekende bewerking: " + soort);
    }
  }

  private static void verwijder(JsonNode ouder, String naam) {
    if (ouder instanceof ArrayNode rij) rij.remove(Integer.parseInt(naam));
    else ((ObjectNode) ouder).remove(naam);
  }

  private static void zet(JsonNode ouder, String naam, JsonNode waarde, boolean erbij) {
    if (ouder instanceof ObjectNode kaart) kaart.set(naam, waarde);
    else if (!erbij) ((ArrayNode) ouder).set(Integer.parseInt(naam), waarde);
    else if (naam.equals("-")) ((ArrayNode) ouder).add(waarde);
    else ((ArrayNode) ouder).insert(Integer.parseInt(naam), waarde);
  }
}

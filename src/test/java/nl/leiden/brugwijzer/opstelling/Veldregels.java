package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;

/** Legt een manifest van een operator naast de velden in {@code operators.yml}. */
final class Veldregels {

  private final JsonNode regels;
  private final List<String> fouten;

  Veldregels(JsonNode regels, List<String> fouten) {
    this.regels = regels;
    this.fouten = fouten;
  }

  void keur(JsonNode knoop, JsonNode regel, String pad) {
    if (regel.isObject()) kaart(knoop, regel, pad);
    else if (regel.isArray()) rij(knoop, regel.get(0), pad);
    else if (regel.asText().startsWith("="))
      keur(knoop, regels.path(regel.asText().substring(1)), pad);
    else if (regel.asText().startsWith("java:")) klasse(knoop, regel.asText().substring(5), pad);
    else if (!past(knoop, regel.asText()))
      fouten.add(pad + ": " + knoop + " is geen " + regel.asText());
  }

  private void kaart(JsonNode knoop, JsonNode regel, String pad) {
    if (!knoop.isObject()) {
      fouten.add(pad + ": hier horen velden");
      return;
    }
    for (var veld : knoop.properties()) {
      var naam = veld.getKey();
      var hoort = regel.has("*") ? regel.get("*") : eerste(regel, naam, naam + "!");
      if (hoort == null) fouten.add(pad + ": onbekend veld " + naam);
      else keur(veld.getValue(), hoort, pad + "/" + naam);
    }
    for (var veld : regel.properties())
      if (veld.getKey().endsWith("!") && !knoop.has(veld.getKey().replace("!", "")))
        fouten.add(pad + ": " + veld.getKey().replace("!", "") + " ontbreekt");
  }

  private void rij(JsonNode knoop, JsonNode regel, String pad) {
    if (!knoop.isArray()) fouten.add(pad + ": hier hoort een lijst");
    for (var n = 0; n < knoop.size(); n++) keur(knoop.get(n), regel, pad + "/" + n);
  }

  private void klasse(JsonNode knoop, String naam, String pad) {
    try {
      fouten.addAll(Vorm.lees(knoop, Class.forName(naam), pad));
    } catch (ClassNotFoundException ontbreekt) {
      throw new IllegalStateException(ontbreekt);
    }
  }

  private static JsonNode eerste(JsonNode regel, String gewoon, String verplicht) {
    return regel.has(gewoon) ? regel.get(gewoon) : regel.get(verplicht);
  }

  private static boolean past(JsonNode knoop, String soort) {
    return switch (soort) {
      case "tekst" -> knoop.isTextual();
      case "getal" -> knoop.isIntegralNumber();
      case "waar" -> knoop.isBoolean();
      case "hoeveelheid" ->
          knoop.isTextual() && Quantity.getAmountInBytes(new Quantity(knoop.asText())) != null;
      default -> knoop.isTextual() && List.of(soort.split(" \\| ")).contains(knoop.asText());
    };
  }
}

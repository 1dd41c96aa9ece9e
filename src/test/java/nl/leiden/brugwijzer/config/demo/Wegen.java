package nl.leiden.brugwijzer.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;

/** Waar een antwoord naartoe leidt. */
final class Wegen {

  private static final String HIER = "http://localhost";
  private static final int KEUZES = 12;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern VOLGENDE = Pattern.compile("<([^>]+)>;\\s*rel=\"?next");

  private Wegen() {}

  static List<String> in(String adres, MockHttpServletResponse antwoord) throws IOException {
    if (antwoord.getStatus() != 200 || antwoord.getContentType() == null) return List.of();
    var soort = antwoord.getContentType();
    if (soort.startsWith("text/html")) return vanPagina(adres, antwoord);
    return soort.contains("json") ? vanApi(adres, antwoord) : List.of();
  }

  private static List<String> vanPagina(String adres, MockHttpServletResponse antwoord)
      throws IOException {
    var pagina = Jsoup.parse(antwoord.getContentAsString(), HIER + adres);
    var wegen = new ArrayList<String>();
    for (var naam : List.of("href", "src", "data", "data-hx-get"))
      for (var element : pagina.getElementsByAttribute(naam))
        if (!element.tagName().equals("link") || element.attr("rel").equals("alternate"))
          wegen.add(element.absUrl(naam));
    if (!adres.contains("?"))
      for (var formulier : pagina.select("form:not([method=post])"))
        wegen.addAll(vragen(formulier, adres));
    return wegen;
  }

  /** Het formulier zoals het er staat, en met elke keuze een keer anders. */
  private static List<String> vragen(Element formulier, String adres) {
    var doel =
        formulier.hasAttr("action") ? formulier.absUrl("action") : HIER + adres.split("\\?")[0];
    var staat = new LinkedHashMap<String, String>();
    var anders = new ArrayList<Map.Entry<String, String>>();
    for (var veld : formulier.select("[name]")) {
      var naam = veld.attr("name");
      if (veld.tagName().equals("select")) {
        var keuzes = veld.select("option");
        keuzes.stream()
            .filter(o -> o.hasAttr("selected"))
            .forEach(o -> staat.put(naam, o.attr("value")));
        keuzes.stream().limit(KEUZES).forEach(o -> anders.add(Map.entry(naam, o.attr("value"))));
      } else if (veld.attr("type").matches("radio|checkbox")) {
        if (veld.hasAttr("checked")) staat.put(naam, veld.val());
        anders.add(Map.entry(naam, veld.val()));
      } else {
        staat.put(naam, veld.val());
        if (!veld.attr("type").equals("hidden"))
          anders.add(Map.entry(naam, veld.attr("type").equals("date") ? "2026-11-16" : "e"));
      }
    }
    var wegen = new ArrayList<String>();
    wegen.add(vraag(doel, staat, null));
    anders.forEach(keuze -> wegen.add(vraag(doel, staat, keuze)));
    return wegen;
  }

  private static String vraag(
      String doel, Map<String, String> staat, Map.Entry<String, String> anders) {
    var velden = new LinkedHashMap<>(staat);
    if (anders != null) velden.put(anders.getKey(), anders.getValue());
    return doel.split("\\?")[0]
        + velden.entrySet().stream()
            .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
            .reduce((een, twee) -> een + "&" + twee)
            .map(vraag -> "?" + vraag)
            .orElse("");
  }

  private static List<String> vanApi(String adres, MockHttpServletResponse antwoord)
      throws IOException {
    var wegen = new ArrayList<String>();
    for (var kop : antwoord.getHeaders("Link"))
      VOLGENDE.matcher(kop).results().forEach(r -> wegen.add(r.group(1)));
    verzamel(JSON.readTree(antwoord.getContentAsByteArray()), adres.split("\\?")[0], wegen);
    return wegen;
  }

  private static void verzamel(JsonNode deel, String lijst, List<String> wegen) {
    if (deel.isTextual() && deel.asText().matches("(" + HIER + ")?/[^ ]*"))
      wegen.add(deel.asText());
    if (deel.path("id").isTextual()) wegen.add(lijst + "/" + deel.path("id").asText());
    if (deel.path("volgende").isTextual())
      wegen.add(
          lijst
              + "?na="
              + URLEncoder.encode(deel.path("volgende").asText(), StandardCharsets.UTF_8));
    for (var kind : deel) verzamel(kind, lijst, wegen);
  }
}

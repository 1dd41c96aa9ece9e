package nl.leiden.brugwijzer.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.leiden.brugwijzer.openapi.Speelveld.Speler;

/** Maakt verzoeken uit de beschrijving van de API. */
class Verzoeken {

  private static final Pattern IN_PAD = Pattern.compile("(\\w+)/\\{\\w+}");
  private static final List<String> METHODEN =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW");
  private static final List<String> VORMEN =
      List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "x/y", "*/*");

  private final JsonNode beschrijving;
  private final List<Route> routes = new ArrayList<>();

  /**
   * Een route uit de beschrijving.
   *
   * @param statussen wat volgens de beschrijving het antwoord kan zijn
   */
  record Route(String methode, String pad, JsonNode wat, Set<Integer> statussen) {}

  /**
   * Een verzoek om te doen.
   *
   * @param statussen wat het antwoord mag zijn
   */
  record Verzoek(Speler wie, HttpRequest http, Set<Integer> statussen, String lijf) {

    @Override
    public String toString() {
      return wie.naam()
          + " "
          + http.method()
          + " "
          + http.uri()
          + " "
          + http.headers().map()
          + " "
          + (lijf.length() > 600 ? lijf.substring(0, 600) + "…" : lijf);
    }
  }

  Verzoeken(JsonNode beschrijving) {
    this.beschrijving = beschrijving;
    beschrijving
        .get("paths")
        .properties()
        .forEach(
            pad ->
                pad.getValue()
                    .properties()
                    .forEach(
                        wat ->
                            routes.add(
                                route(wat.getKey().toUpperCase(), pad.getKey(), wat.getValue()))));
  }

  private static Route route(String methode, String pad, JsonNode wat) {
    var statussen = new HashSet<Integer>();
    wat.get("responses").fieldNames().forEachRemaining(s -> statussen.add(Integer.valueOf(s)));
    return new Route(methode, "/api/v1" + pad, wat, statussen);
  }

  /** Een verzoek; met hetzelfde zaad altijd hetzelfde, op de ids van het speelveld na. */
  Verzoek maak(long zaad, List<Speler> spelers) throws Exception {
    var kans = new Random(zaad);
    kans.nextInt();
    var wie = spelers.get(kans.nextInt(spelers.size()));
    var toeval = new Toeval(kans, beschrijving, wie.ids());
    var route = toeval.een(routes);
    var ergheid = toeval.een(List.of(0, 0, 10, 40));
    var pad =
        IN_PAD.matcher(route.pad()).replaceAll(g -> g.group(1) + "/" + code(toeval.id(g.group(1))));
    var http = wie.gesprek().verzoek(pad + vraag(route, toeval, ergheid));
    var statussen = new HashSet<>(route.statussen());
    var methode = route.methode();
    if (toeval.soms(3)) {
      methode = toeval.een(METHODEN);
      statussen.addAll(Set.of(200, 201, 204, 400, 403, 404, 405, 409, 412, 413, 415, 428));
    }
    var lijf = lijf(route, toeval, ergheid);
    koppen(http, route, pad, wie, toeval, ergheid);
    if (!lijf.isEmpty() || route.wat().has("requestBody"))
      http.header("Content-Type", toeval.soms(3) ? toeval.een(VORMEN) : "application/json");
    var inhoud = lijf.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(lijf);
    return new Verzoek(wie, http.method(methode, inhoud).build(), statussen, lijf);
  }

  private String vraag(Route route, Toeval toeval, int ergheid) {
    var delen = new ArrayList<String>();
    for (var p : route.wat().path("parameters")) {
      if (!p.path("in").asText().equals("query") || toeval.soms(50)) continue;
      var schema = toeval.uitgewerkt(p.path("schema"));
      delen.add(p.get("name").asText() + "=" + code(waarde(p, schema, toeval, ergheid)));
      if (toeval.soms(5)) delen.add(p.get("name").asText() + "=" + code(toeval.id("gezinnen")));
    }
    if (toeval.soms(3)) delen.add(code(toeval.een(Toeval.VIJANDIG)) + "=1");
    return delen.isEmpty() ? "" : "?" + String.join("&", delen);
  }

  private static String waarde(JsonNode p, JsonNode schema, Toeval toeval, int ergheid) {
    if (toeval.soms(ergheid)) return toeval.een(Toeval.VIJANDIG);
    if (schema.has("enum"))
      return toeval.een(
          StreamSupport.stream(schema.get("enum").spliterator(), false)
              .map(JsonNode::asText)
              .toList());
    if (schema.path("type").asText().equals("boolean")) return "" + toeval.kans.nextBoolean();
    if (schema.path("format").asText().equals("uuid")) return toeval.id("gezinnen");
    return p.path("example").asText("");
  }

  private static String lijf(Route route, Toeval toeval, int ergheid) {
    var vorm = route.wat().at("/requestBody/content/application~1json");
    if (vorm.isMissingNode()) return "";
    var lijf = toeval.lijf(vorm, ergheid);
    // Wat een beheerder erbij zet, moet niemand met het echte verwarren.
    if (lijf instanceof ObjectNode velden && velden.path("naam").isTextual())
      velden.put("naam", "zz-" + velden.get("naam").asText());
    var tekst = toeval.alsTekst(lijf);
    if (toeval.soms(1)) return "{\"label\":\"" + "x".repeat(150_000) + "\"}";
    return toeval.soms(ergheid / 4) ? toeval.stuk(tekst) : tekst;
  }

  private static void koppen(
      HttpRequest.Builder http, Route route, String pad, Speler wie, Toeval toeval, int ergheid)
      throws Exception {
    if (toeval.soms(3))
      http.header("Accept", toeval.een(List.of("text/html", "*/*", "x", "image/png")));
    if (toeval.soms(1))
      http.setHeader(
          "Authorization", toeval.een(List.of("Basic !!", "Basic ", "Bearer x", "Digest a", "x")));
    var gevraagd =
        StreamSupport.stream(route.wat().path("parameters").spliterator(), false)
            .filter(p -> p.path("in").asText().equals("header"))
            .map(p -> p.get("name").asText())
            .collect(Collectors.toSet());
    if (gevraagd.contains("Idempotency-Key") && !toeval.soms(ergheid / 4))
      http.header(
          "Idempotency-Key", toeval.soms(ergheid / 4) ? "geen-sleutel" : toeval.uuid().toString());
    if (gevraagd.contains("If-Match") && !toeval.soms(ergheid / 4))
      http.header("If-Match", versie(pad, route, wie, toeval));
    else if (route.methode().equals("GET") && toeval.soms(10))
      http.header(
          toeval.een(List.of("If-None-Match", "If-Match", "Range", "X-HTTP-Method-Override")),
          toeval.een(List.of("*", "\"abc\"", "W/\"abc\"", "DELETE")));
  }

  private static String versie(String pad, Route route, Speler wie, Toeval toeval)
      throws Exception {
    if (toeval.soms(15))
      return toeval.een(List.of("*", "\"oud\"", "W/\"1\"", "geen", "\"a\", \"b\""));
    var diep = route.pad().endsWith("{id}") ? pad : pad.substring(0, pad.lastIndexOf('/'));
    var gelezen = wie.gesprek().lees(diep).headers().firstValue("ETag");
    return gelezen.orElse("\"onbekend\"");
  }

  private static String code(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

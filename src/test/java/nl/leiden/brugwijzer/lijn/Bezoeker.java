package nl.leiden.brugwijzer.lijn;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Iemand met een eigen sessie, die formulieren verstuurt zoals een browser dat doet. */
class Bezoeker {

  private final CookieManager koekjes = new CookieManager();
  private final HttpClient lijn = lijn(Redirect.NORMAL);
  private final String adres;

  Bezoeker(String adres) {
    this.adres = adres;
  }

  Bezoeker meldtZichAan(String gebruikersnaam) {
    var formulier = ga("/aanmelden").formulier("/aanmelden");
    formulier.put("gebruikersnaam", List.of(gebruikersnaam));
    formulier.put("wachtwoord", List.of("demo"));
    var pagina = stuur("/aanmelden", formulier);
    if (!pagina.waar().getPath().equals("/vandaag"))
      throw new AssertionError("niet aangemeld: " + pagina.waar());
    return this;
  }

  Pagina ga(String pad) {
    return vraag(verzoek(pad).GET());
  }

  /** Vult een formulier in dat op deze pagina staat, en verstuurt het. */
  Pagina vulIn(Pagina pagina, String actie, Map<String, String> antwoorden) {
    var formulier = new LinkedHashMap<>(pagina.formulier(actie));
    antwoorden.forEach((veld, waarde) -> formulier.put(veld, List.of(waarde)));
    return stuur(actie, formulier);
  }

  Pagina stuur(String pad, Map<String, List<String>> velden) {
    var inhoud =
        velden.entrySet().stream()
            .flatMap(
                veld ->
                    veld.getValue().stream()
                        .map(waarde -> code(veld.getKey()) + "=" + code(waarde)))
            .collect(Collectors.joining("&"));
    return vraag(
        verzoek(pad)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(inhoud)));
  }

  /**
   * Verstuurt een bestand zoals een browser dat doet.
   *
   * @param inEens met de lengte erbij; anders in brokken, zonder te zeggen hoeveel er komt
   */
  Pagina stuurBestand(
      String pad, String kenmerk, String accept, String naam, byte[] inhoud, boolean inEens) {
    var grens = "----grens" + UUID.randomUUID();
    var deel = "--" + grens + "\r\nContent-Disposition: form-data; name=";
    var begin =
        deel
            + "\"_csrf\"\r\n\r\n"
            + kenmerk
            + "\r\n"
            + deel
            + "\"bestand\"; filename=\""
            + naam
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    var alles =
        List.of(
            begin.getBytes(StandardCharsets.UTF_8),
            inhoud,
            ("\r\n--" + grens + "--\r\n").getBytes(StandardCharsets.UTF_8));
    var brokken = BodyPublishers.ofByteArrays(alles);
    var lengte = alles.stream().mapToLong(stuk -> stuk.length).sum();
    var verzoek =
        verzoek(pad)
            .setHeader("Accept", accept)
            .header("Content-Type", "multipart/form-data; boundary=" + grens)
            .POST(inEens ? BodyPublishers.fromPublisher(brokken, lengte) : brokken);
    // Een browser laat bij het doorgaan de soort van het formulier achter; deze client niet.
    var antwoord = vraag(lijn(Redirect.NEVER), verzoek);
    return antwoord.naar() == null ? antwoord.pagina() : ga(antwoord.naar());
  }

  private HttpRequest.Builder verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create(adres + pad))
        .header("Accept", "text/html")
        .timeout(Duration.ofSeconds(60));
  }

  private Pagina vraag(HttpRequest.Builder verzoek) {
    return vraag(lijn, verzoek).pagina();
  }

  /**
   * @param naar pad waar het antwoord heen wijst, of null
   */
  private record Antwoord(Pagina pagina, String naar) {}

  private Antwoord vraag(HttpClient langs, HttpRequest.Builder verzoek) {
    try {
      var antwoord = langs.send(verzoek.build(), BodyHandlers.ofString());
      return new Antwoord(
          new Pagina(antwoord.statusCode(), antwoord.uri(), antwoord.body()),
          antwoord.headers().firstValue("Location").map(w -> w.replace(adres, "")).orElse(null));
    } catch (Exception geenAntwoord) {
      throw new AssertionError("geen antwoord", geenAntwoord);
    }
  }

  private HttpClient lijn(Redirect omleiding) {
    return HttpClient.newBuilder().cookieHandler(koekjes).followRedirects(omleiding).build();
  }

  static String code(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }
}

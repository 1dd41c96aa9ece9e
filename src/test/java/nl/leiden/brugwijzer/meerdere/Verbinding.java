package nl.leiden.brugwijzer.meerdere;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * De lijn van één gebruiker. Mislukt een verzoek, dan herhaalt hij het één keer zoals het was: een
 * browser met hetzelfde formulier, een programma met dezelfde sleutel.
 */
final class Verbinding {

  private static final Duration GEDULD = Duration.ofSeconds(60);
  private static final Duration ADEM = Duration.ofSeconds(2);
  private static final Set<Integer> EVEN_NIET = Set.of(502, 503, 504);

  /** Iemand kreeg een fout te zien; geteld is hij al. */
  static final class Gezien extends Exception {

    Gezien(String soort) {
      super(soort);
    }
  }

  private final HttpClient lijn =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<String, String> koekjes = new ConcurrentHashMap<>();
  private final String adres;
  private final Belevenissen belevenissen;

  Verbinding(String adres, Belevenissen belevenissen) {
    this.adres = adres;
    this.belevenissen = belevenissen;
  }

  HttpRequest.Builder naar(String pad) {
    return HttpRequest.newBuilder(URI.create(adres + pad)).timeout(GEDULD);
  }

  HttpResponse<String> ga(String pad) throws Gezien {
    return vraag(naar(pad).header("Accept", "text/html").GET());
  }

  HttpResponse<String> stuur(String pad, String formulier, String... koppen) throws Gezien {
    var verzoek =
        naar(pad)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(formulier));
    return vraag(koppen.length == 0 ? verzoek : verzoek.headers(koppen));
  }

  /** Doet een verzoek, en als het niet lukt nog één keer. */
  HttpResponse<String> vraag(HttpRequest.Builder verzoek) throws Gezien {
    var wat = verzoek.copy().build().method();
    String eerste;
    try {
      var antwoord = doe(verzoek.copy());
      if (!EVEN_NIET.contains(antwoord.statusCode())) return keur(antwoord, wat);
      eerste = wat + "-" + antwoord.statusCode();
    } catch (IOException weg) {
      eerste = wat + "-" + weg.getClass().getSimpleName();
    }
    belevenissen.herhaald(eerste);
    Wacht.even(ADEM);
    try {
      var antwoord = doe(verzoek.copy());
      if (EVEN_NIET.contains(antwoord.statusCode()))
        throw gezien(wat + "-" + antwoord.statusCode());
      return keur(antwoord, wat);
    } catch (IOException weg) {
      throw gezien(wat + "-" + weg.getClass().getSimpleName());
    }
  }

  private HttpResponse<String> keur(HttpResponse<String> antwoord, String wat) throws Gezien {
    var naar = antwoord.headers().firstValue("Location").orElse("");
    if (naar.contains("/aanmelden") && !antwoord.uri().getPath().equals("/aanmelden"))
      throw gezien("sessie-kwijt");
    if (antwoord.statusCode() >= 500
        || antwoord.statusCode() == 403
        || antwoord.statusCode() == 429) throw gezien(wat + "-" + antwoord.statusCode());
    return antwoord;
  }

  Gezien gezien(String soort) {
    belevenissen.fout(soort);
    return new Gezien(soort);
  }

  private HttpResponse<String> doe(HttpRequest.Builder verzoek) throws IOException {
    if (!koekjes.isEmpty()) verzoek.header("Cookie", trommel());
    try {
      var antwoord = lijn.send(verzoek.build(), BodyHandlers.ofString());
      antwoord.headers().allValues("Set-Cookie").forEach(this::onthoud);
      belevenissen.verzoek(antwoord.headers().firstValue("X-Exemplaar").orElse("geen"));
      return antwoord;
    } catch (InterruptedException afgebroken) {
      Thread.currentThread().interrupt();
      throw new IOException(afgebroken);
    }
  }

  private String trommel() {
    var alles = new StringBuilder();
    koekjes.forEach((naam, waarde) -> alles.append(naam).append('=').append(waarde).append("; "));
    return alles.substring(0, alles.length() - 2);
  }

  private void onthoud(String koekje) {
    var deel = koekje.split(";")[0].split("=", 2);
    if (deel[1].isEmpty()) koekjes.remove(deel[0]);
    else koekjes.put(deel[0], deel[1]);
  }
}

package nl.leiden.brugwijzer.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Een programma dat de API gebruikt, als iemand of als niemand. */
@Component
class Programma {

  private static final HttpClient LIJN = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Environment omgeving;

  Programma(Environment omgeving) {
    this.omgeving = omgeving;
  }

  Gesprek onbekende() {
    return new Gesprek(null);
  }

  Gesprek als(Gebruiker wie) {
    var wachtwoord = wie.gebruikersnaam() + ":demo";
    var code = Base64.getEncoder().encodeToString(wachtwoord.getBytes(StandardCharsets.UTF_8));
    return new Gesprek("Basic " + code);
  }

  String adres() {
    return "http://localhost:" + omgeving.getRequiredProperty("local.server.port");
  }

  /** Verzoeken van één gebruiker. */
  class Gesprek {

    private final String aanmelding;

    Gesprek(String aanmelding) {
      this.aanmelding = aanmelding;
    }

    HttpRequest.Builder verzoek(String pad) {
      var verzoek =
          HttpRequest.newBuilder(URI.create(adres() + pad)).timeout(Duration.ofSeconds(60));
      if (aanmelding != null) verzoek.header("Authorization", aanmelding);
      return verzoek;
    }

    HttpResponse<String> lees(String pad) throws Exception {
      return vraag(verzoek(pad).GET());
    }

    /** Stuurt iets nieuws, met een verse sleutel. */
    HttpResponse<String> doe(String pad, Object inhoud) throws Exception {
      return doe(pad, UUID.randomUUID(), null, inhoud);
    }

    HttpResponse<String> doe(String pad, UUID sleutel, String gezien, Object inhoud)
        throws Exception {
      var verzoek = verzoek(pad).header("Idempotency-Key", sleutel.toString());
      if (gezien != null) verzoek.header("If-Match", gezien);
      if (inhoud == null) return vraag(verzoek.POST(BodyPublishers.noBody()));
      return vraag(
          verzoek
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(JSON.writeValueAsString(inhoud))));
    }

    HttpResponse<String> vervang(String pad, String gezien, Object inhoud) throws Exception {
      return vraag(
          verzoek(pad)
              .header("If-Match", gezien)
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString(JSON.writeValueAsString(inhoud))));
    }

    HttpResponse<String> vraag(HttpRequest.Builder verzoek) throws Exception {
      return LIJN.send(verzoek.build(), BodyHandlers.ofString());
    }
  }
}

package nl.leiden.brugwijzer.meerdere;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.leiden.brugwijzer.meerdere.Verbinding.Gezien;
import org.jsoup.Jsoup;

/** Iemand die is aangemeld in een browser, en die ook een programma heeft dat voor hem werkt. */
final class Gebruikersessie {

  private final Verbinding lijn;
  private final String wie;
  private final String programma;
  private String kenmerk = "";

  Gebruikersessie(String adres, String wie, Belevenissen belevenissen) {
    this.lijn = new Verbinding(adres, belevenissen);
    this.wie = wie;
    this.programma =
        "Basic "
            + Base64.getEncoder().encodeToString((wie + ":demo").getBytes(StandardCharsets.UTF_8));
  }

  String wie() {
    return wie;
  }

  Gebruikersessie meldtZichAan() throws Gezien {
    kenmerk = kenmerk(lijn.ga("/aanmelden"));
    var antwoord = stuur("/aanmelden", "gebruikersnaam=" + wie + "&wachtwoord=demo");
    if (!antwoord.headers().firstValue("Location").orElse("").endsWith("/vandaag"))
      throw lijn.gezien("niet-aangemeld");
    kenmerk = kenmerk(lijn.ga("/vandaag"));
    return this;
  }

  private static String kenmerk(HttpResponse<String> pagina) {
    var meta = Jsoup.parse(pagina.body()).selectFirst("meta[name=csrf-token]");
    if (meta != null) return meta.attr("content");
    var veld = Jsoup.parse(pagina.body()).selectFirst("input[name=_csrf]");
    return veld == null ? "" : veld.val();
  }

  HttpResponse<String> ga(String pad) throws Gezien {
    return lijn.ga(pad);
  }

  /** Een formulier van een pagina. */
  HttpResponse<String> stuur(String pad, String formulier) throws Gezien {
    return lijn.stuur(
        pad, formulier + "&_csrf=" + URLEncoder.encode(kenmerk, StandardCharsets.UTF_8));
  }

  /** Een deel van een pagina, zoals htmx het vraagt: het kenmerk zit in een kop. */
  HttpResponse<String> stuurDeel(String pad, String formulier) throws Gezien {
    return lijn.stuur(pad, formulier, "HX-Request", "true", "X-CSRF-TOKEN", kenmerk);
  }

  /** Het programma leest. */
  HttpResponse<String> lees(String pad) throws Gezien {
    return lijn.vraag(lijn.naar(pad).header("Authorization", programma).GET());
  }

  /** Het programma schrijft, met een sleutel. */
  HttpResponse<String> schrijf(String pad, String json, String versie) throws Gezien {
    var verzoek =
        lijn.naar(pad)
            .header("Authorization", programma)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (versie != null) verzoek.header("If-Match", versie);
    return lijn.vraag(
        verzoek.POST(json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
  }

  /** Het antwoord was anders dan gehoopt. */
  Gezien onverwacht(String waar, HttpResponse<String> antwoord) {
    return lijn.gezien(waar + "-" + antwoord.statusCode());
  }
}

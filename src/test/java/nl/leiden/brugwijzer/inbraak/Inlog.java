package nl.leiden.brugwijzer.inbraak;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.proef.Keycloakmensen;
import nl.leiden.brugwijzer.proef.Keycloakmensen.Account;
import org.jsoup.Jsoup;

/** Meldt iemand aan zoals een browser dat doet, en houdt het koekje over. */
final class Inlog {

  private static final String FORMULIER = "Content-Type: application/x-www-form-urlencoded";

  private final Map<String, Map<String, String>> koekjes = new LinkedHashMap<>();

  private Inlog() {}

  /** Het koekje van Brugwijzer, als kop. */
  static String van(Account wie, String brugwijzer) {
    var inlog = new Inlog();
    var pagina = inlog.volg("GET", brugwijzer + "/oauth2/authorization/brugwijzer", null);
    var doel = Jsoup.parse(pagina.lijf()).selectFirst("form").attr("action");
    var velden =
        "username="
            + URLEncoder.encode(wie.email(), StandardCharsets.UTF_8)
            + "&password="
            + URLEncoder.encode(Keycloakmensen.WACHTWOORD, StandardCharsets.UTF_8);
    var binnen = inlog.volg("POST", doel, velden);
    if (binnen.status() != 200) throw new AssertionError(binnen.status() + " " + binnen.lijf());
    return inlog.kop(URI.create(brugwijzer).getAuthority());
  }

  private Antwoord volg(String methode, String adres, String inhoud) {
    var waar = URI.create(adres);
    var antwoord = vraag(methode, waar, inhoud);
    for (var i = 0; i < 10 && antwoord.kop("Location").isPresent(); i++) {
      waar = waar.resolve(antwoord.kop("Location").orElseThrow());
      antwoord = vraag("GET", waar, null);
    }
    return antwoord;
  }

  private Antwoord vraag(String methode, URI waar, String inhoud) {
    var pad = waar.getRawPath() + (waar.getRawQuery() == null ? "" : "?" + waar.getRawQuery());
    var antwoord =
        new Lijn("http://" + waar.getAuthority())
            .stuur(methode, pad, inhoud, kop(waar.getAuthority()), FORMULIER);
    for (var koekje : antwoord.koppen("Set-Cookie")) bewaar(waar.getAuthority(), koekje);
    return antwoord;
  }

  private void bewaar(String waar, String koekje) {
    var deel = koekje.split(";")[0].split("=", 2);
    koekjes.computeIfAbsent(waar, nieuw -> new LinkedHashMap<>()).put(deel[0], deel[1]);
  }

  private String kop(String waar) {
    return "Cookie: "
        + koekjes.getOrDefault(waar, Map.of()).entrySet().stream()
            .map(k -> k.getKey() + "=" + k.getValue())
            .collect(Collectors.joining("; "));
  }
}

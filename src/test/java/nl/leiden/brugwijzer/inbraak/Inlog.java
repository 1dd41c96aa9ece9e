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

  private String hier;
  private String voor;

  private Inlog() {}

  /**
   * Meldt iemand aan.
   *
   * @return de koekjes van Brugwijzer als kop, voor en na het aanmelden
   */
  static Inlog van(Account wie, String brugwijzer) {
    var inlog = new Inlog();
    inlog.hier = URI.create(brugwijzer).getAuthority();
    var pagina = inlog.volg("GET", brugwijzer + "/oauth2/authorization/brugwijzer", null);
    inlog.voor = inlog.na();
    var doel = Jsoup.parse(pagina.lijf()).selectFirst("form").attr("action");
    var velden =
        "username="
            + URLEncoder.encode(wie.email(), StandardCharsets.UTF_8)
            + "&password="
            + URLEncoder.encode(Keycloakmensen.WACHTWOORD, StandardCharsets.UTF_8);
    var binnen = inlog.volg("POST", doel, velden);
    if (binnen.status() != 200) throw new AssertionError(binnen.status() + " " + binnen.lijf());
    return inlog;
  }

  /** De sessie waarin iemand nog niet was aangemeld. */
  String voor() {
    return voor;
  }

  /** De sessie waarin iemand is aangemeld. */
  String na() {
    return kop(hier);
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

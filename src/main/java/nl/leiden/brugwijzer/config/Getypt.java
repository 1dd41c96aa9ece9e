package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** De vrije tekst uit een formulier dat niet verwerkt is, zodat niemand opnieuw hoeft te typen. */
final class Getypt {

  private static final Set<String> VELDEN =
      Set.of("toelichting", "antwoord", "notitie", "reden", "opmerking", "omschrijving");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");

  private Getypt() {}

  /** De teksten, in de volgorde van het formulier. */
  static List<String> in(HttpServletRequest verzoek) {
    // Een bestand dat te groot was, is niet gelezen; ernaar vragen mislukt nog een keer.
    if (verzoek.getMethod().equals("GET") || Uploadpoort.isBestand(verzoek)) return List.of();
    return verzoek.getParameterMap().entrySet().stream()
        .filter(veld -> VELDEN.stream().anyMatch(veld.getKey().toLowerCase()::contains))
        .flatMap(veld -> Arrays.stream(veld.getValue()))
        .map(String::strip)
        .filter(tekst -> !tekst.isEmpty() && !CODE.matcher(tekst).matches())
        .toList();
  }
}

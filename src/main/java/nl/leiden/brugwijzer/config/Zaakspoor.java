package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Zet de code van de gebruiker en de zaak bij het spoor van het verzoek. Alleen van zaken: het
 * kenmerk van een gezin hoort niet in een logboek.
 */
class Zaakspoor implements HandlerInterceptor {

  private static final Pattern VAN_EEN_ZAAK =
      Pattern.compile(
          "(/api/v1)?/(doorverwijzingen|subsidies|subsidieaanvragen|signalen)/\\{id}.*");

  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  @Override
  public boolean preHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object wat) {
    NuAangemeld.gebruiker()
        .map(Gebruiker::gebruikersnaam)
        .ifPresent(naam -> Verzoekspoor.zet(verzoek, Verzoekspoor.GEBRUIKER, naam));
    var patroon = verzoek.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (patroon != null
        && VAN_EEN_ZAAK.matcher(patroon.toString()).matches()
        && verzoek.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> delen
        && delen.get("id") instanceof String id
        && UUID.matcher(id).matches()) Verzoekspoor.zet(verzoek, Verzoekspoor.ZAAK, id);
    return true;
  }
}

package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Waar iemand na het aanmelden verdergaat: alleen het pad, want een sessie hoort klein te zijn. */
class Terugweg extends HttpSessionRequestCache {

  /** Sessieattribuut van {@link HttpSessionRequestCache}. */
  private static final String PLEK = "SPRING_SECURITY_SAVED_REQUEST";

  /** Onthoudt dat iemand hierheen wil. */
  static void onthoud(String pad, HttpServletRequest verzoek) {
    verzoek.getSession().setAttribute(PLEK, new SimpleSavedRequest(pad));
  }

  @Override
  public void saveRequest(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    if (isBladeren(verzoek)) onthoud(pad(verzoek), verzoek);
  }

  /**
   * Wie er is, hoeft er niet nog eens heen; het verzoek zelf blijft zoals de browser het stuurt.
   */
  @Override
  public HttpServletRequest getMatchingRequest(
      HttpServletRequest verzoek, HttpServletResponse antwoord) {
    var bewaard = getRequest(verzoek, antwoord);
    if (bewaard != null && bewaard.getRedirectUrl().equals(pad(verzoek)))
      removeRequest(verzoek, antwoord);
    return null;
  }

  private static boolean isBladeren(HttpServletRequest verzoek) {
    return HttpMethod.GET.matches(verzoek.getMethod())
        && verzoek.getHeader("HX-Request") == null
        && !Problemen.gewenst(verzoek)
        && !Vrij.STATISCH.matches(verzoek)
        && !Vrij.PAGINA.matches(verzoek);
  }

  private static String pad(HttpServletRequest verzoek) {
    var pad = "/" + verzoek.getRequestURI().replaceFirst("^/+", "");
    return verzoek.getQueryString() == null ? pad : pad + "?" + verzoek.getQueryString();
  }
}

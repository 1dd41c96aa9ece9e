package nl.leiden.brugwijzer.config.sessie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.web.servlet.server.Session.Cookie;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Het ene koekje van Brugwijzer. */
final class Sessiekoekje implements HttpSessionIdResolver {

  private static final String GELEZEN = Sessiekoekje.class.getName();

  private final CookieHttpSessionIdResolver koekje = new CookieHttpSessionIdResolver();

  Sessiekoekje(Cookie instellingen) {
    var vorm = new DefaultCookieSerializer();
    vorm.setCookieName(instellingen.getName());
    vorm.setCookiePath(instellingen.getPath());
    vorm.setUseHttpOnlyCookie(instellingen.getHttpOnly());
    vorm.setUseSecureCookie(Boolean.TRUE.equals(instellingen.getSecure()));
    vorm.setSameSite(instellingen.getSameSite().attributeValue());
    koekje.setCookieSerializer(vorm);
  }

  /**
   * De bibliotheek vraagt dit na het bewaren nog eens, en zou de sessie dan een tweede keer uit de
   * database halen. Wie al weet welke het is, hoeft dat niet.
   */
  @Override
  public List<String> resolveSessionIds(HttpServletRequest verzoek) {
    if (verzoek.getAttribute(GELEZEN) == verzoek) return List.of();
    verzoek.setAttribute(GELEZEN, verzoek);
    return koekje.resolveSessionIds(verzoek);
  }

  @Override
  public void setSessionId(HttpServletRequest verzoek, HttpServletResponse antwoord, String id) {
    if (!antwoord.isCommitted()) koekje.setSessionId(verzoek, antwoord, id);
  }

  @Override
  public void expireSession(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    koekje.expireSession(verzoek, antwoord);
  }
}

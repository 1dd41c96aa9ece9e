package nl.leiden.brugwijzer.config.sessie;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.Session;

/**
 * Een sessie die alleen opschrijft wat er echt toe doet, en die vergeet wat een oudere versie van
 * Brugwijzer anders opschreef.
 *
 * @param <S> de sessie van de bibliotheek
 */
final class Zuinigesessie<S extends Session> implements Session {

  private static final Logger LOG = LoggerFactory.getLogger(Zuinigesessie.class);

  private final S sessie;
  private final Duration rust;

  Zuinigesessie(S sessie, Duration rust) {
    this.sessie = sessie;
    this.rust = rust;
  }

  S sessie() {
    return sessie;
  }

  @Override
  public void setLastAccessedTime(Instant nu) {
    if (nu.isBefore(getLastAccessedTime().plus(rust)) || Achtergrond.isNu()) return;
    sessie.setLastAccessedTime(nu);
  }

  /** Wat niet meer te lezen is, is er niet: iemand meldt zich dan opnieuw aan. */
  @Override
  public <T> T getAttribute(String naam) {
    try {
      return sessie.getAttribute(naam);
    } catch (RuntimeException | LinkageError onleesbaar) {
      LOG.warn("Sessie: {} is niet meer te lezen en vervalt", naam);
      sessie.removeAttribute(naam);
      return null;
    }
  }

  @Override
  public String getId() {
    return sessie.getId();
  }

  @Override
  public String changeSessionId() {
    return sessie.changeSessionId();
  }

  @Override
  public Set<String> getAttributeNames() {
    return sessie.getAttributeNames();
  }

  @Override
  public void setAttribute(String naam, Object waarde) {
    sessie.setAttribute(naam, waarde);
  }

  @Override
  public void removeAttribute(String naam) {
    sessie.removeAttribute(naam);
  }

  @Override
  public Instant getCreationTime() {
    return sessie.getCreationTime();
  }

  @Override
  public Instant getLastAccessedTime() {
    return sessie.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration duur) {
    sessie.setMaxInactiveInterval(duur);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return sessie.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return sessie.isExpired();
  }
}

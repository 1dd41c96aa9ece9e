package nl.leiden.brugwijzer.config.sessie;

import java.time.Duration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Leest en bewaart sessies via de bibliotheek, elk als {@link Zuinigesessie}.
 *
 * @param <S> de sessie van de bibliotheek
 */
final class Sessieopslag<S extends Session> implements SessionRepository<Zuinigesessie<S>> {

  private final SessionRepository<S> opslag;
  private final Duration rust;

  Sessieopslag(SessionRepository<S> opslag, Duration rust) {
    this.opslag = opslag;
    this.rust = rust;
  }

  @Override
  public Zuinigesessie<S> createSession() {
    return zuinig(opslag.createSession());
  }

  @Override
  public void save(Zuinigesessie<S> sessie) {
    try {
      opslag.save(sessie.sessie());
    } catch (DataIntegrityViolationException intussenGesloten) {
      // Afgemeld of gesloten terwijl dit verzoek liep: er is niets meer om te bewaren.
    }
  }

  @Override
  public Zuinigesessie<S> findById(String id) {
    var gevonden = opslag.findById(id);
    return gevonden == null ? null : zuinig(gevonden);
  }

  @Override
  public void deleteById(String id) {
    opslag.deleteById(id);
  }

  private Zuinigesessie<S> zuinig(S sessie) {
    return new Zuinigesessie<>(sessie, rust);
  }
}

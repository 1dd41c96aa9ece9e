package nl.leiden.brugwijzer.config;

import org.springframework.security.core.AuthenticationException;

/** Een token waarmee je niet binnenkomt, en wat er dan wel moet gebeuren. */
class Tokengeweigerd extends AuthenticationException {

  private final Foutsoort soort;

  Tokengeweigerd(Foutsoort soort, Throwable oorzaak) {
    super(soort.name(), oorzaak);
    this.soort = soort;
  }

  Foutsoort soort() {
    return soort;
  }
}

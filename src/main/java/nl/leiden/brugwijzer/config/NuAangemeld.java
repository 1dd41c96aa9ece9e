package nl.leiden.brugwijzer.config;

import java.util.Optional;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.security.core.context.SecurityContextHolder;

/** Wie dit verzoek doet. */
final class NuAangemeld {

  private NuAangemeld() {}

  static Optional<Gebruiker> gebruiker() {
    var aanmelding = SecurityContextHolder.getContext().getAuthentication();
    return aanmelding != null && aanmelding.getPrincipal() instanceof Aangemeld a
        ? Optional.of(a.gebruiker())
        : Optional.empty();
  }
}

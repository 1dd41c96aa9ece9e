package nl.leiden.brugwijzer.proef;

import nl.leiden.brugwijzer.config.Aangemeld;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Een verzoek als iemand: {@code mvc.perform(get("/taken").with(als(bo)))}. */
public final class Als {

  private Als() {}

  /** Als deze gebruiker; bij een POST hoort daar {@code csrf()} nog bij. */
  public static RequestPostProcessor als(Gebruiker wie) {
    return SecurityMockMvcRequestPostProcessors.user(new Aangemeld(wie, ""));
  }
}

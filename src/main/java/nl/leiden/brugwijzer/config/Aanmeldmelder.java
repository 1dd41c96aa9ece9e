package nl.leiden.brugwijzer.config;

import nl.leiden.brugwijzer.gebruiker.Aanmeldmomenten;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Vertelt het gebruikersbeheer dat iemand zich aanmeldde, hoe ook. */
@Component
class Aanmeldmelder {

  private final Aanmeldmomenten momenten;

  Aanmeldmelder(Aanmeldmomenten momenten) {
    this.momenten = momenten;
  }

  @EventListener
  void meld(InteractiveAuthenticationSuccessEvent aanmelding) {
    if (aanmelding.getAuthentication().getPrincipal() instanceof Aangemeld aangemeld)
      momenten.noteer(aangemeld.gebruiker());
  }
}

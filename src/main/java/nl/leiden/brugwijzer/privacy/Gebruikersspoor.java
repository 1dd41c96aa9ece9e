package nl.leiden.brugwijzer.privacy;

import java.util.Locale;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd;
import nl.leiden.brugwijzer.gebruiker.OrganisatieGewijzigd;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Legt vast wie wat aan wiens toegang veranderde. */
@Component
class Gebruikersspoor {

  private final Auditspoor spoor;

  Gebruikersspoor(Auditspoor spoor) {
    this.spoor = spoor;
  }

  @EventListener
  void legVast(GebruikerGewijzigd wat) {
    var handeling = "gebruiker." + wat.soort().name().toLowerCase(Locale.ROOT);
    if (wat.door() == null) spoor.legVast(handeling, "gebruiker", wat.id());
    else spoor.legVast(wat.door(), handeling, "gebruiker", wat.id());
  }

  @EventListener
  void legVast(OrganisatieGewijzigd wat) {
    spoor.legVast(wat.door(), "organisatie." + wat.handeling(), "organisatie", wat.id());
  }
}

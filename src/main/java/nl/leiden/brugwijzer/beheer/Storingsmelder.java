package nl.leiden.brugwijzer.beheer;

import java.util.UUID;
import nl.leiden.brugwijzer.bericht.Post;
import nl.leiden.brugwijzer.bericht.Postbus;
import nl.leiden.brugwijzer.engine.KlusMislukt;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Bewaart wat de motor niet lukt, en zegt het de beheerders als hij ermee ophoudt. */
@Component
class Storingsmelder {

  private final Storingen storingen;
  private final Gebruikers gebruikers;
  private final Postbus postbus;

  Storingsmelder(Storingen storingen, Gebruikers gebruikers, Postbus postbus) {
    this.storingen = storingen;
    this.gebruikers = gebruikers;
    this.postbus = postbus;
  }

  @EventListener
  void meld(KlusMislukt mislukt) {
    if (!storingen.onthoud(mislukt)) return;
    var beheerders =
        gebruikers.met(Rol.APPLICATIEBEHEERDER).stream().map(Gebruiker::gebruikersnaam).toList();
    postbus.stuur(
        beheerders,
        new Post(
            "storing.opgegeven",
            Storingsadres.ZAAKSOORT,
            UUID.fromString(mislukt.klus()),
            null,
            null));
  }
}

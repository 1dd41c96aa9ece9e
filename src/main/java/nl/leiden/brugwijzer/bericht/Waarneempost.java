package nl.leiden.brugwijzer.bericht;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Waarneming;
import nl.leiden.brugwijzer.gebruiker.WaarnemingGewijzigd;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wie afwezig is en wie waarneemt, horen allebei wat er is afgesproken, in dezelfde transactie. */
@Component
class Waarneempost {

  private final Postbus postbus;

  Waarneempost(Postbus postbus) {
    this.postbus = postbus;
  }

  @EventListener
  void meld(WaarnemingGewijzigd gewijzigd) {
    var w = gewijzigd.waarneming();
    switch (gewijzigd.soort()) {
      case GEZET -> {
        stuur(w, "waarneming.gevraagd", w.waarnemer());
        stuur(w, "waarneming.afgesproken", w.afwezige());
      }
      case GESTOPT -> stuur(w, "waarneming.gestopt", w.waarnemer(), w.afwezige());
      case BEGONNEN -> {
        // Dat staat in het auditspoor; een bericht per keer zou alleen maar storen.
      }
    }
  }

  private void stuur(Waarneming w, String soort, String... aan) {
    postbus.stuur(List.of(aan), new Post(soort, Waarneemadres.ZAAKSOORT, w.id(), null, null));
  }
}

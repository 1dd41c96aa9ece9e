package nl.leiden.brugwijzer.privacy;

import nl.leiden.brugwijzer.gebruiker.WaarnemingGewijzigd;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Legt vast wie een waarneming afsprak, begon of stopte. */
@Component
class Waarneemspoor {

  private final Auditspoor spoor;

  Waarneemspoor(Auditspoor spoor) {
    this.spoor = spoor;
  }

  @EventListener
  void legVast(WaarnemingGewijzigd gewijzigd) {
    var handeling =
        switch (gewijzigd.soort()) {
          case GEZET -> "waarneming.zetten";
          case BEGONNEN -> "waarneming.beginnen";
          case GESTOPT -> "waarneming.stoppen";
        };
    spoor.legVast(gewijzigd.door(), handeling, "waarneming", gewijzigd.waarneming().id());
  }
}

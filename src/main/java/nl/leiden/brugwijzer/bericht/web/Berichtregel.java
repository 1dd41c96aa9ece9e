package nl.leiden.brugwijzer.bericht.web;

import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.bericht.Bericht;
import nl.leiden.brugwijzer.bericht.Berichttekst;

/** Een bericht zoals het in de lijst staat. */
record Berichtregel(
    UUID id, String zin, String nummer, Instant moment, boolean ongelezen, boolean mailMislukt) {

  static Berichtregel van(Bericht bericht, Berichttekst teksten) {
    return new Berichtregel(
        bericht.id(),
        teksten.zin(bericht),
        bericht.nummer(),
        bericht.moment(),
        bericht.ongelezen(),
        bericht.mailMislukt());
  }

  /** De plek van deze regel in de lijst. */
  String plek() {
    return Cursor.van(moment, id).alsTekst();
  }
}

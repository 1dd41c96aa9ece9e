package nl.leiden.brugwijzer.bericht;

import java.util.UUID;

/** Waar een bericht over een zaak naartoe verwijst; elke zaakkamer levert haar eigen adres. */
public interface Berichtadres {

  /** De soort zaak. */
  String zaaksoort();

  /** Het pad van de zaak, zonder host. */
  String pad(UUID zaak);
}

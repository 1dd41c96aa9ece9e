package nl.leiden.brugwijzer.taak;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Wat een zaakkamer over haar taken vertelt; de takenlijst zelf kent geen zaken. */
public interface Taakscherm {

  /** De zaaksoort, gelijk aan de sleutel van het proces. */
  String zaaksoort();

  /** Voor wie een taak is en tot wanneer; wordt gevraagd als de taak ontstaat. */
  Taakgegevens gegevens(UUID zaak, String stap);

  /** Hetzelfde voor veel taken tegelijk, in een vast aantal vragen; zonder zaak geen gegevens. */
  Map<Zaakstap, Taakgegevens> gegevens(Collection<Zaakstap> taken);

  /** Houdt deze zaken vast tot het einde van de transactie: niemand anders verandert ze nu. */
  void vergrendel(Collection<UUID> zaken);

  /** Het pad van het scherm waar de taak gedaan wordt. */
  String pad(UUID zaak, String stap);

  /** De nummers van zaken, voor wie niet in de zaak zelf mag kijken; in één vraag. */
  default Map<UUID, String> nummers(Collection<UUID> zaken) {
    return Map.of();
  }

  /** Over wie de zaken gaan, voor zover deze gebruiker dat mag weten; in één vraag. */
  Map<UUID, String> wieHetBetreft(Collection<UUID> zaken, Gebruiker wie);
}

package nl.leiden.brugwijzer.doorverwijzing;

import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/**
 * Wie een doorverwijzing ziet: de brugfunctionarissen van de school, en de ontvanger van versturen
 * tot het eind. Voor alle anderen bestaat zij niet.
 */
@Component
class Toegang {

  private final Doorverwijzingen doorverwijzingen;

  Toegang(Doorverwijzingen doorverwijzingen) {
    this.doorverwijzingen = doorverwijzingen;
  }

  /** Om te lezen. */
  Doorverwijzing lees(DoorverwijzingId id, Gebruiker wie) {
    return doorverwijzingen
        .findById(id)
        .filter(d -> alsVerzender(d, wie) || alsOntvanger(d, wie))
        .orElseThrow(() -> new NietGevonden("doorverwijzing", id));
  }

  /** Of deze gebruiker de eerste van de ontvanger zou zijn die kijkt. */
  boolean nogOngelezen(DoorverwijzingId id, Gebruiker wie) {
    return wie.isOntvanger() && doorverwijzingen.existsByIdAndStatus(id, Status.VERZONDEN);
  }

  /** Om te wijzigen als verzender; vergrendeld. */
  Doorverwijzing verzender(DoorverwijzingId id, Gebruiker wie) {
    return doorverwijzingen
        .vergrendel(id)
        .filter(d -> alsVerzender(d, wie))
        .orElseThrow(() -> new NietGevonden("doorverwijzing", id));
  }

  /** Vergrendelt zonder oordeel; de aanroeper vraagt daarna {@link #moetZien}. */
  Doorverwijzing vergrendel(DoorverwijzingId id) {
    return doorverwijzingen
        .vergrendel(id)
        .orElseThrow(() -> new NietGevonden("doorverwijzing", id));
  }

  void moetZien(Doorverwijzing d, Gebruiker wie) {
    if (!alsVerzender(d, wie) && !alsOntvanger(d, wie))
      throw new NietGevonden("doorverwijzing", d.id());
  }

  boolean alsVerzender(Doorverwijzing d, Gebruiker wie) {
    if (!wie.isBrugfunctionaris() || !d.vestiging().equals(wie.vestiging())) return false;
    return d.status() != Status.CONCEPT || d.brugfunctionaris().equals(wie.werkVan());
  }

  boolean alsOntvanger(Doorverwijzing d, Gebruiker wie) {
    return d.ontvangerZiet()
        && wie.isOntvanger()
        && d.doel().organisatie().equals(wie.organisatie());
  }
}

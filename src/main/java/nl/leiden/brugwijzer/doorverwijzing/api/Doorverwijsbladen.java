package nl.leiden.brugwijzer.doorverwijzing.api;

import java.util.List;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.doorverwijzing.ConceptGeopend;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingAfronding;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Dossier;
import nl.leiden.brugwijzer.doorverwijzing.Dossiers;
import nl.leiden.brugwijzer.doorverwijzing.web.Dossierwoorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Maakt van een dossier wat de API laat zien. */
@Component
class Doorverwijsbladen {

  private final Dossiers dossiers;
  private final DoorverwijzingAfronding afronding;
  private final Dossierwoorden woorden;

  Doorverwijsbladen(Dossiers dossiers, DoorverwijzingAfronding afronding, Dossierwoorden woorden) {
    this.dossiers = dossiers;
    this.afronding = afronding;
    this.woorden = woorden;
  }

  Doorverwijsblad blad(DoorverwijzingId id, Gebruiker wie) {
    var dossier = dossier(id, wie);
    return Doorverwijsblad.van(dossier, stappen(dossier));
  }

  List<Stapblad> stappen(DoorverwijzingId id, Gebruiker wie) {
    return stappen(dossier(id, wie));
  }

  List<Gebeurtenisregel> tijdlijn(DoorverwijzingId id, Gebruiker wie) {
    var dossier = dossier(id, wie);
    var zinnen = woorden.tijdlijn(dossier);
    return IntStream.range(0, zinnen.size())
        .mapToObj(i -> Gebeurtenisregel.van(dossier.tijdlijn().get(i), zinnen.get(i)))
        .toList();
  }

  private List<Stapblad> stappen(Dossier dossier) {
    return dossier.open().stream()
        .map(open -> Stapblad.van(open, afronding.keuzes(open.stap())))
        .toList();
  }

  /** Een concept is nog nergens heen: voor een programma bestaat het niet. */
  private Dossier dossier(DoorverwijzingId id, Gebruiker wie) {
    try {
      return dossiers.open(id, wie);
    } catch (ConceptGeopend nogNietVerstuurd) {
      throw new NietGevonden("doorverwijzing", id);
    }
  }
}

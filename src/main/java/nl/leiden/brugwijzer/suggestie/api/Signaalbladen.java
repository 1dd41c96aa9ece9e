package nl.leiden.brugwijzer.suggestie.api;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Melderbeeld;
import nl.leiden.brugwijzer.suggestie.Melderdossiers;
import nl.leiden.brugwijzer.suggestie.SignaalAfronding;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import nl.leiden.brugwijzer.suggestie.api.Signaalgegevens.Antwoordblad;
import nl.leiden.brugwijzer.suggestie.api.Signaalgegevens.Signaallinks;
import nl.leiden.brugwijzer.suggestie.api.Signaalgegevens.Signaalstap;
import nl.leiden.brugwijzer.suggestie.api.Signaalgegevens.Vraagblad;
import org.springframework.stereotype.Component;

/** Maakt van een signaal wat de API laat zien. */
@Component
class Signaalbladen {

  private final Signaaldossiers dossiers;
  private final Melderdossiers melders;
  private final SignaalAfronding afronding;

  Signaalbladen(Signaaldossiers dossiers, Melderdossiers melders, SignaalAfronding afronding) {
    this.dossiers = dossiers;
    this.melders = melders;
    this.afronding = afronding;
  }

  Signaalgegevens blad(SignaalId id, Gebruiker wie) {
    var b = dossiers.open(id, wie);
    var eigen = b.alsMelder() ? melders.van(id, wie) : null;
    var i = b.inhoud();
    return new Signaalgegevens(
        id.waarde(),
        b.nummer(),
        b.status(),
        i.zin(),
        b.waarbij(),
        i.regelingId(),
        i.instantieId(),
        i.regelVan(),
        i.obstakel(),
        i.vaak(),
        i.gezinVast(),
        i.idee(),
        i.principe(),
        i.thema(),
        i.vanInwoner(),
        b.eigenaar(),
        b.waarom(),
        b.alsMelder() ? null : b.van(),
        b.gemeld(),
        b.hoofd(),
        vragen(eigen),
        antwoorden(eigen),
        b.open().stream()
            .map(t -> Signaalstap.van(t, t.magDoen(wie), afronding.keuzes(t.stap())))
            .toList(),
        b.teIntrekken(),
        new Signaallinks(SignalenApi.PAD + "/" + id));
  }

  private static List<Vraagblad> vragen(Melderbeeld eigen) {
    return eigen == null ? List.of() : eigen.vragen().stream().map(Vraagblad::van).toList();
  }

  private static List<Antwoordblad> antwoorden(Melderbeeld eigen) {
    return eigen == null ? List.of() : eigen.antwoorden().stream().map(Antwoordblad::van).toList();
  }
}

package nl.leiden.brugwijzer.subsidie.api;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Aanvraagstaat;
import nl.leiden.brugwijzer.subsidie.SubsidieAfronding;
import nl.leiden.brugwijzer.subsidie.api.Subsidieblad.Besluitblad;
import nl.leiden.brugwijzer.subsidie.api.Subsidieblad.Betalingblad;
import nl.leiden.brugwijzer.subsidie.api.Subsidieblad.Stapblad;
import nl.leiden.brugwijzer.subsidie.api.Subsidieblad.Subsidielinks;
import nl.leiden.brugwijzer.subsidie.api.Subsidieblad.Termijnblad;
import nl.leiden.brugwijzer.subsidie.api.Subsidieblad.Versie;
import org.springframework.stereotype.Component;

/** Maakt van een aanvraag wat de API laat zien. */
@Component
class Subsidiebladen {

  private final Aanvraagdossiers dossiers;
  private final Aanvraagstaat staten;
  private final SubsidieAfronding afronding;

  Subsidiebladen(Aanvraagdossiers dossiers, Aanvraagstaat staten, SubsidieAfronding afronding) {
    this.dossiers = dossiers;
    this.staten = staten;
    this.afronding = afronding;
  }

  Subsidieblad blad(AanvraagId id, Gebruiker wie) {
    var b = dossiers.open(id, wie);
    var staat = staten.van(id, wie);
    var regeling = b.regeling();
    return new Subsidieblad(
        id.waarde(),
        b.nummer(),
        b.status(),
        b.school().brin6(),
        b.school().roepnaam(),
        new Versie(regeling.id(), regeling.inhoud().naam(), regeling.versienummer()),
        Inhoudinvoer.van(b.inhoud(), b.rekening()),
        b.concept() ? List.copyOf(b.ontbreekt().keySet()) : List.of(),
        b.ingediend(),
        staat.termijnen().stream().map(Termijnblad::van).toList(),
        staat.besluiten().stream().map(Besluitblad::van).toList(),
        staat.betalingen().stream().map(Betalingblad::van).toList(),
        staat.open().stream()
            .map(t -> Stapblad.van(t, t.magDoen(wie), afronding.keuzes(t.stap())))
            .toList(),
        new Subsidielinks(SubsidieaanvragenApi.PAD + "/" + id));
  }
}

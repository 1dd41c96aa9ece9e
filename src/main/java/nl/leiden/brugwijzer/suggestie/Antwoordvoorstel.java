package nl.leiden.brugwijzer.suggestie;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.stereotype.Component;

/** Zet een antwoord klaar uit wat er met een signaal en zijn delen gedaan is. */
@Component
class Antwoordvoorstel {

  private final Uitkomstenboek uitkomsten;
  private final Antwoordenboek antwoorden;
  private final Signaaldossiers dossiers;
  private final Dagwoorden dagwoorden;
  private final Woorden woorden;

  Antwoordvoorstel(
      Uitkomstenboek uitkomsten,
      Antwoordenboek antwoorden,
      Signaaldossiers dossiers,
      Dagwoorden dagwoorden,
      Woorden woorden) {
    this.uitkomsten = uitkomsten;
    this.antwoorden = antwoorden;
    this.dossiers = dossiers;
    this.dagwoorden = dagwoorden;
    this.woorden = woorden;
  }

  /** De tekst om mee te beginnen. */
  String van(Signaal s) {
    var alineas = new ArrayList<String>();
    alineas.add(woorden.van("suggestie.antwoord.aanhef", dossiers.waarbij(s.inhoud())));
    uitkomsten.van(s.id().waarde()).stream()
        .filter(u -> u.stand() != Uitkomst.Stand.VERVALLEN)
        .forEach(u -> alineas.addAll(zinnen(u)));
    antwoorden.vanDelen(s.id().waarde()).forEach(deel -> alineas.add(deel.tekst()));
    alineas.add(woorden.van("suggestie.antwoord.slot"));
    return String.join("\n\n", alineas);
  }

  private List<String> zinnen(Uitkomst u) {
    var zinnen = new ArrayList<String>();
    zinnen.add(woorden.van("suggestie.antwoord." + u.soort(), u.toelichting(), u.bij(), u.actie()));
    if (u.resultaat() != null && !u.resultaat().equals(u.toelichting()))
      zinnen.add(woorden.van("suggestie.antwoord.resultaat", u.resultaat()));
    if (u.regelingVanaf() != null)
      zinnen.add(woorden.van("suggestie.antwoord.vanaf", dagwoorden.datum(u.regelingVanaf())));
    return zinnen;
  }
}

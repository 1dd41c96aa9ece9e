package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.bericht.Post;
import nl.leiden.brugwijzer.bericht.Postbus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Wie wat hoort van de Taskforce; een mail zegt alleen dat er iets is. */
@Component
class Taskforcemeldingen {

  private final Postbus postbus;
  private final Taskforcemensen mensen;
  private final Dagwoorden dagen;

  Taskforcemeldingen(Postbus postbus, Taskforcemensen mensen, Dagwoorden dagen) {
    this.postbus = postbus;
    this.mensen = mensen;
    this.dagen = dagen;
  }

  /** Aan alle leden en voorzitters, behalve wie het zelf deed. */
  void aanLeden(Vergadering v, String soort, Gebruiker door) {
    var aan =
        mensen
            .ontvangers()
            .map(Gebruiker::gebruikersnaam)
            .filter(naam -> !naam.equals(door.gebruikersnaam()))
            .toList();
    var wanneer = dagen.datum(v.datum());
    postbus.stuur(aan, new Post(soort, Taskforceadres.ZAAKSOORT, v.id(), null, wanneer));
  }

  /** Aan wie de actie heeft. */
  void aanEigenaar(Actie a, String soort) {
    stuur(List.of(a.eigenaar()), a, soort);
  }

  /** Aan de voorzitters. */
  void aanVoorzitters(Actie a, String soort) {
    stuur(mensen.voorzitters().stream().map(Gebruiker::gebruikersnaam).toList(), a, soort);
  }

  private void stuur(List<String> aan, Actie a, String soort) {
    postbus.stuur(
        aan, new Post(soort, Actieadres.ZAAKSOORT, a.id(), null, dagen.datum(a.uiterlijk())));
  }
}

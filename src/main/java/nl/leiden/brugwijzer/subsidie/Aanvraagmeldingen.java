package nl.leiden.brugwijzer.subsidie;

import java.util.stream.Stream;
import nl.leiden.brugwijzer.bericht.Postbus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/** Wie wat hoort over een aanvraag; een mail zegt alleen dat er iets is. */
@Component
class Aanvraagmeldingen {

  private final Postbus postbus;
  private final Gebruikers gebruikers;

  Aanvraagmeldingen(Postbus postbus, Gebruikers gebruikers) {
    this.postbus = postbus;
    this.gebruikers = gebruikers;
  }

  /** Aan iedereen van de school en haar bestuur, ook aan wie het deed: dat is de bevestiging. */
  void aanSchool(Aanvraag a, String soort, String school) {
    Stream.concat(
            gebruikers.opSchool(a.vestiging(), Rol.DIRECTEUR).stream(),
            gebruikers.van(a.bestuur(), Rol.SCHOOLBESTUUR).stream())
        .map(Gebruiker::gebruikersnaam)
        .distinct()
        .forEach(
            aan ->
                postbus.stuur(
                    aan, soort, Subsidieadres.ZAAKSOORT, a.id().waarde(), a.nummer(), school));
  }
}

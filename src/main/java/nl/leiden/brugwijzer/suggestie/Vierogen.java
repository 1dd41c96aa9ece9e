package nl.leiden.brugwijzer.suggestie;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.springframework.stereotype.Component;

/** Wie het antwoord stuurde, beslist niet of het opnieuw moet, tenzij er niemand anders is. */
@Component
class Vierogen {

  private final Gebruikers gebruikers;
  private final Signaaleigenaren eigenaren;

  Vierogen(Gebruikers gebruikers, Signaaleigenaren eigenaren) {
    this.gebruikers = gebruikers;
    this.eigenaren = eigenaren;
  }

  boolean magNiet(Signaal s, Antwoord antwoord, Gebruiker wie) {
    return antwoord.gestuurdDoor().equals(wie.gebruikersnaam()) && eenAnderKan(s, wie);
  }

  private boolean eenAnderKan(Signaal s, Gebruiker wie) {
    return gebruikers.van(eigenaren.organisatie(s.eigenaar()), s.eigenaar().rol()).stream()
        .anyMatch(ander -> !ander.gebruikersnaam().equals(wie.gebruikersnaam()));
  }
}

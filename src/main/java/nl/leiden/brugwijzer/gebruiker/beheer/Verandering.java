package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.LocalDate;
import java.util.Optional;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import nl.leiden.brugwijzer.gebruiker.Sessies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Wat er gebeurt als iemand vertrekt of ergens anders gaat werken: werk, rij, account, sessies. */
@Component
class Verandering {

  private final Gebruikersboek boek;
  private final Overdracht overdracht;
  private final Gebruikerslogboek logboek;
  private final Aanmeldopdrachten opdrachten;
  private final ObjectProvider<Sessies> sessies;

  Verandering(
      Gebruikersboek boek,
      Overdracht overdracht,
      Gebruikerslogboek logboek,
      Aanmeldopdrachten opdrachten,
      ObjectProvider<Sessies> sessies) {
    this.boek = boek;
    this.overdracht = overdracht;
    this.logboek = logboek;
    this.opdrachten = opdrachten;
    this.sessies = sessies;
  }

  /** Iemand is vanaf nu weg. */
  void vertrek(
      Gebruikersrij rij, LocalDate laatsteDag, String opvolger, Gebruiker door, Soort soort) {
    overdracht.geefOver(rij, opvolger, namens(rij, door));
    boek.vertrokken(rij.id(), laatsteDag);
    logboek.meld(rij.id(), soort, door, String.valueOf(laatsteDag));
    sluit(rij);
  }

  /**
   * Iemand werkt vanaf nu ergens anders.
   *
   * @throws OngeldigeInvoer als er op de oude plek werk ligt dat niemand kan krijgen; op de nieuwe
   *     plek zou niemand het meer zien
   */
  void verplaats(Gebruikersrij rij, Plaatsing p, String opvolger, Gebruiker door) {
    if (!overdracht.geefOver(rij, opvolger, namens(rij, door))
        && !overdracht.geefOver(rij, Overdracht.TERUG, namens(rij, door)))
      throw new OngeldigeInvoer("opvolger", "fout.gebruikers.opvolger");
    boek.plaats(rij.id(), p);
    logboek.meld(rij.id(), Soort.VERPLAATST, door, p.alsCode());
    sluit(rij);
  }

  private void sluit(Gebruikersrij rij) {
    opdrachten.geef(rij.id(), Opdrachtsoort.AFMELDEN);
    sessies.stream().forEach(alle -> alle.sluitAlle(rij.gebruikersnaam()));
  }

  /** Is wie het afsprak intussen zelf weg, dan staat bij het werk wie het overdroeg. */
  private static Gebruiker namens(Gebruikersrij rij, Gebruiker door) {
    return Optional.ofNullable(door).orElseGet(rij::alsGebruiker);
  }
}

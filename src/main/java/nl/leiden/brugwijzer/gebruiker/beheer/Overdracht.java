package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.List;
import java.util.Objects;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Werkvoorraad;
import org.springframework.stereotype.Component;

/** Het werk van wie vertrekt: hoeveel er nog ligt, wie het kan krijgen, en het overdragen zelf. */
@Component("gebruikersoverdracht")
class Overdracht {

  /** In plaats van een opvolger: het werk gaat terug naar de groep waar het vandaan kwam. */
  static final String TERUG = "TERUG";

  private final List<Werkvoorraad> voorraden;
  private final Gebruikers gebruikers;
  private final Gebruikerslogboek logboek;

  Overdracht(List<Werkvoorraad> voorraden, Gebruikers gebruikers, Gebruikerslogboek logboek) {
    this.voorraden = voorraden;
    this.gebruikers = gebruikers;
    this.logboek = logboek;
  }

  /** Wat er nog ligt; leeg als er niets over te dragen is. */
  List<Voorraadregel> ligtNog(Gebruikersrij rij) {
    var van = rij.alsGebruiker();
    return voorraden.stream()
        .map(v -> new Voorraadregel(v.sleutel(), v.aantal(van)))
        .filter(regel -> regel.aantal() > 0)
        .toList();
  }

  /** Wie het kan overnemen: dezelfde rol en werkgever, en dezelfde school als dat telt. */
  List<Gebruiker> opvolgers(Gebruikersrij rij) {
    return gebruikers.van(rij.organisatie(), rij.rol()).stream()
        .filter(g -> !g.gebruikersnaam().equals(rij.gebruikersnaam()))
        .filter(g -> !rij.rol().vanEenSchool() || Objects.equals(g.vestiging(), rij.vestiging()))
        .toList();
  }

  /** Of alles wat er ligt ook terug kan naar de groep. */
  boolean kanTerug(Gebruikersrij rij) {
    var van = rij.alsGebruiker();
    return voorraden.stream().filter(v -> v.aantal(van) > 0).allMatch(Werkvoorraad::kanTerug);
  }

  /**
   * Gaat na of deze keuze kan.
   *
   * @throws OngeldigeInvoer als er werk ligt en niemand het krijgt
   */
  void keur(Gebruikersrij rij, String opvolger) {
    if (ligtNog(rij).isEmpty()) return;
    if (opvolger == null) throw new OngeldigeInvoer("opvolger", "fout.gebruikers.overdracht");
    if (!mogelijk(rij, opvolger)) throw new OngeldigeInvoer("opvolger", "fout.gebruikers.opvolger");
  }

  /**
   * Geeft alles over in deze transactie, als deze keuze dan nog kan.
   *
   * @param door wie dit afsprak
   * @return of er niets blijft liggen
   */
  boolean geefOver(Gebruikersrij rij, String opvolger, Gebruiker door) {
    var ligt = ligtNog(rij);
    if (ligt.isEmpty()) return true;
    if (opvolger == null || !mogelijk(rij, opvolger)) return false;
    var naar =
        opvolgers(rij).stream()
            .filter(g -> g.gebruikersnaam().equals(opvolger))
            .findFirst()
            .orElse(null);
    for (var voorraad : voorraden) voorraad.geefOver(rij.alsGebruiker(), naar, door);
    var aantal = ligt.stream().mapToInt(Voorraadregel::aantal).sum();
    logboek.meld(rij.id(), Soort.OVERGEDRAGEN, door, opvolger + " " + aantal);
    return true;
  }

  private boolean mogelijk(Gebruikersrij rij, String opvolger) {
    return opvolger.equals(TERUG)
        ? kanTerug(rij)
        : opvolgers(rij).stream().anyMatch(g -> g.gebruikersnaam().equals(opvolger));
  }
}

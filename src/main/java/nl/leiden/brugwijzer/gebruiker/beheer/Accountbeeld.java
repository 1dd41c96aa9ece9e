package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.Set;
import java.util.TreeSet;
import nl.leiden.brugwijzer.gebruiker.Aanmeldgegevens;

/** Hoe het account bij een rij hoort te zijn. */
final class Accountbeeld {

  private Accountbeeld() {}

  /** Wie vertrok, houdt een account zonder rechten en zonder adres: zo is het adres weer vrij. */
  static Aanmeldgegevens van(Gebruikersrij rij) {
    if (!rij.werkt())
      return new Aanmeldgegevens(rij.gebruikersnaam(), rij.naam(), "", null, Set.of(), false);
    var groepen = new TreeSet<String>();
    groepen.add("/organisaties/" + rij.organisatie());
    if (rij.vestiging() != null) groepen.add("/scholen/" + rij.vestiging());
    return new Aanmeldgegevens(
        rij.gebruikersnaam(), rij.naam(), rij.email(), rij.rol().name(), groepen, true);
  }
}

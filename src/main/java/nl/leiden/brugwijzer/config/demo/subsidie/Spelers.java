package nl.leiden.brugwijzer.config.demo.subsidie;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;

/**
 * Wie in het verhaal wat doet.
 *
 * @param ravi beoordeelt bij de gemeente
 * @param femke beoordeelt bij de gemeente
 * @param yara besluit
 * @param ilse besluit, ook op bezwaar tegen wat Yara besloot
 * @param gijs zet betalingen klaar
 * @param hanna geeft betalingen vrij
 * @param lou directeur van de Zijlwijkschool
 * @param toni schrijft bij SCOL voor De Tweemaster
 * @param merel directeur van de verzonnen school De Kompasroos
 * @param joris directeur van de verzonnen school De Poolster
 * @param roos schrijft voor de andere scholen van het verzonnen bestuur
 */
record Spelers(
    Gebruiker ravi,
    Gebruiker femke,
    Gebruiker yara,
    Gebruiker ilse,
    Gebruiker gijs,
    Gebruiker hanna,
    Gebruiker lou,
    Gebruiker toni,
    Gebruiker merel,
    Gebruiker joris,
    Gebruiker roos) {

  static Spelers van(Gebruikers gebruikers) {
    return new Spelers(
        wie(gebruikers, "onderwijs1"),
        wie(gebruikers, "onderwijs2"),
        wie(gebruikers, "beslisser1"),
        wie(gebruikers, "beslisser2"),
        wie(gebruikers, "financien1"),
        wie(gebruikers, "financien2"),
        wie(gebruikers, "directeur.zijlwijk"),
        wie(gebruikers, "bestuur.scol"),
        wie(gebruikers, "directeur.kompasroos"),
        wie(gebruikers, "directeur.poolster"),
        wie(gebruikers, "bestuur.windroos"));
  }

  List<Gebruiker> allen() {
    return List.of(ravi, femke, yara, ilse, gijs, hanna, lou, toni, merel, joris, roos);
  }

  private static Gebruiker wie(Gebruikers gebruikers, String naam) {
    return gebruikers.vind(naam).orElseThrow();
  }
}

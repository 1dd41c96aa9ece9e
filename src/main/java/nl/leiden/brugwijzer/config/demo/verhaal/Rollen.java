package nl.leiden.brugwijzer.config.demo.verhaal;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;

/**
 * Wie in het verhaal wat doet.
 *
 * @param bo brugfunctionaris op De Tweemaster
 * @param noor haar collega op dezelfde school
 * @param sem brugfunctionaris op de Zijlwijkschool
 * @param mika lid van het Sociaal Wijkteam
 * @param robin lid van het Sociaal Wijkteam
 * @param sascha leidt het Sociaal Wijkteam
 * @param jip lid van het Jeugdteam
 * @param dani werkt bij JGZ/CJG
 */
record Rollen(
    Gebruiker bo,
    Gebruiker noor,
    Gebruiker sem,
    Gebruiker mika,
    Gebruiker robin,
    Gebruiker sascha,
    Gebruiker jip,
    Gebruiker dani) {

  static Rollen van(Gebruikers gebruikers) {
    return new Rollen(
        wie(gebruikers, "bf.tweemaster"),
        wie(gebruikers, "bf2.tweemaster"),
        wie(gebruikers, "bf.zijlwijk"),
        wie(gebruikers, "wijkteam1"),
        wie(gebruikers, "wijkteam2"),
        wie(gebruikers, "wijkteam.lead"),
        wie(gebruikers, "jeugdteam1"),
        wie(gebruikers, "jgz1"));
  }

  List<Gebruiker> allen() {
    return List.of(bo, noor, sem, mika, robin, sascha, jip, dani);
  }

  private static Gebruiker wie(Gebruikers gebruikers, String naam) {
    return gebruikers.vind(naam).orElseThrow();
  }
}

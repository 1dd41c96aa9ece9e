package nl.leiden.brugwijzer.config.demo.signaal;

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
 * @param sascha leidt het Sociaal Wijkteam
 * @param jip lid van het Jeugdteam
 * @param dani werkt bij JGZ/CJG
 * @param kim directeur van De Tweemaster
 * @param lou directeur van de Zijlwijkschool
 * @param alex beleidsmedewerker Armoede
 * @param lotte leidt Armoede
 * @param ravi beleidsmedewerker Onderwijs
 * @param nadia zit de Taskforce voor
 * @param omar lid van de Taskforce
 * @param tess lid van de Taskforce
 */
record Signaalspelers(
    Gebruiker bo,
    Gebruiker noor,
    Gebruiker sem,
    Gebruiker mika,
    Gebruiker sascha,
    Gebruiker jip,
    Gebruiker dani,
    Gebruiker kim,
    Gebruiker lou,
    Gebruiker alex,
    Gebruiker lotte,
    Gebruiker ravi,
    Gebruiker nadia,
    Gebruiker omar,
    Gebruiker tess) {

  static Signaalspelers van(Gebruikers gebruikers) {
    return new Signaalspelers(
        wie(gebruikers, "bf.tweemaster"),
        wie(gebruikers, "bf2.tweemaster"),
        wie(gebruikers, "bf.zijlwijk"),
        wie(gebruikers, "wijkteam1"),
        wie(gebruikers, "wijkteam.lead"),
        wie(gebruikers, "jeugdteam1"),
        wie(gebruikers, "jgz1"),
        wie(gebruikers, "directeur.tweemaster"),
        wie(gebruikers, "directeur.zijlwijk"),
        wie(gebruikers, "armoede1"),
        wie(gebruikers, "armoede2"),
        wie(gebruikers, "onderwijs1"),
        wie(gebruikers, "taskforce.voorzitter"),
        wie(gebruikers, "taskforce.jas"),
        wie(gebruikers, "taskforce.spel"));
  }

  List<Gebruiker> allen() {
    return List.of(
        bo, noor, sem, mika, sascha, jip, dani, kim, lou, alex, lotte, ravi, nadia, omar, tess);
  }

  private static Gebruiker wie(Gebruikers gebruikers, String naam) {
    return gebruikers.vind(naam).orElseThrow();
  }
}

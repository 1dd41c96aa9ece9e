package nl.leiden.brugwijzer.config.demo.verhaal;

import static nl.leiden.brugwijzer.gezin.Ondersteuningstype.*;
import static nl.leiden.brugwijzer.gezin.Plaats.*;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** De contactmomenten van de laatste weken. */
final class Contacten {

  private final Draaiboek boek;
  private final Rollen wie;

  Contacten(Draaiboek boek, Rollen wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    spreekuren(wie.bo(), "Fam. zuid", "L., groep 8", "K., groep 7", "H., groep 4");
    spreekuren(wie.sem(), "Fam. noord", "A., groep 3", "D., groep 8", "P., groep 6");
    boek.contact(24, wie.bo(), OPVOEDEN, HUISBEZOEK, 45, "Fam. blauwe deur");
    boek.contact(22, wie.bo(), FINANCIEN, SCHOOLPLEIN, 5, "T., groep 6");
    boek.contact(
        16,
        wie.bo(),
        nl.leiden.brugwijzer.gezin.Ondersteuningstype.DRIEHOEKSGESPREK,
        nl.leiden.brugwijzer.gezin.Plaats.DRIEHOEKSGESPREK,
        30,
        "N., groep 3");
    boek.contact(14, wie.bo(), FINANCIEN, TELEFOON, 10, "Fam. bakfiets");
    boek.contact(12, wie.noor(), WEGWIJS_SCHOOL, SPREEKUUR, 20, "Fam. kade");
    boek.contact(9, wie.bo(), TAAL_KIND, SCHOOLPLEIN, 5, null);
    boek.contact(5, wie.noor(), OPVOEDEN, HUISBEZOEK, 50, "Fam. kade");
    boek.contact(3, wie.bo(), OPVOEDEN, TELEFOON, 15, "S., groep 1");
    boek.contact(2, wie.bo(), FINANCIEN, HUISBEZOEK, 40, "Nieuw in de straat");
    boek.contact(1, wie.bo(), DOORVERWIJZEN_OUDER, TELEFOON, 10, "Nieuw in de straat");
    boek.contact(1, wie.sem(), DOORVERWIJZEN_OUDER, SPREEKUUR, 15, "A., groep 3");
  }

  /** Elke week een spreekuur: een gezin, en iemand die alleen iets vroeg. */
  private void spreekuren(Gebruiker wie, String... gezinnen) {
    for (var week = 0; week < gezinnen.length; week++) {
      var dagen = 4 + 5 * (gezinnen.length - week - 1);
      boek.contact(dagen, wie, FINANCIEN, SPREEKUUR, 20, gezinnen[week]);
      boek.contact(dagen, wie, WEGWIJS_SCHOOL, SPREEKUUR, 10, null);
    }
  }
}

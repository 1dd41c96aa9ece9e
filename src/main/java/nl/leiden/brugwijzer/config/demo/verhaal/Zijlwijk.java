package nl.leiden.brugwijzer.config.demo.verhaal;

import static nl.leiden.brugwijzer.config.demo.verhaal.Bestemmingen.*;
import static nl.leiden.brugwijzer.config.demo.verhaal.Zeg.*;
import static nl.leiden.brugwijzer.doorverwijzing.Akkoord.Deelbaar.*;
import static nl.leiden.brugwijzer.doorverwijzing.Akkoord.Wie.*;
import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Reden.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static nl.leiden.brugwijzer.gezin.Groep.*;
import static nl.leiden.brugwijzer.socialekaart.Hulpvraag.*;

/**
 * Wat er op de Zijlwijkschool gebeurde. Alles is verzonnen. Het zijn er minder dan tien, zodat te
 * zien is dat kleine aantallen geheim blijven.
 */
final class Zijlwijk {

  private static final String OUDER = "Ouder Voorbeeld";

  private final Draaiboek boek;
  private final Rollen wie;

  Zijlwijk(Draaiboek boek, Rollen wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    gezinnen();
    regelingen();
    instanties();
  }

  private void gezinnen() {
    boek.gezin(46, wie.sem(), "Fam. noord", "Nederlands", null, GROEP_5);
    boek.gezin(22, wie.sem(), "A., groep 3", "Somalisch", OUDER, GROEP_3);
    boek.gezin(18, wie.sem(), "D., groep 8", "Nederlands", OUDER, GROEP_8);
    boek.gezin(17, wie.sem(), "E., groep 2", "Tigrinya", null, GROEP_2, LEEFTIJD_0_3);
    boek.gezin(10, wie.sem(), "P., groep 6", "Turks, Nederlands", OUDER, GROEP_6);
    boek.gezin(5, wie.sem(), "Twee zussen", "Engels", OUDER, GROEP_1, GROEP_4);
    boek.gezin(4, wie.sem(), "Fam. speeltuin", "Arabisch", null, GROEP_7);
  }

  private void regelingen() {
    boek.draad(wie.sem(), "Fam. noord", FIETS, LEERGELD)
        .verstuurd(45, MOEDER)
        .zegt(44, wie.sem(), SAMEN_AANVRAGEN, AANGEVRAAGD)
        .zegt(31, wie.sem(), UITSLAG_VASTLEGGEN, TOEGEKEND)
        .zegt(2, wie.sem(), NAZORG, JA);
    boek.draad(wie.sem(), "E., groep 2", ZWEMLES, ZOMERZWEMMEN)
        .verstuurd(16, OUDERS)
        .zegt(15, wie.sem(), SAMEN_AANVRAGEN, AANGEVRAAGD)
        .zegt(6, wie.sem(), UITSLAG_VASTLEGGEN, nee(BUITEN_REGELING, "De jongste is nog te klein."))
        .zegt(5, wie.sem(), VERVOLG_BEPALEN, GEEN_VERVOLG);
    boek.draad(wie.sem(), "A., groep 3", SPORT_CULTUUR, JEUGDFONDS).verstuurd(1, MOEDER);
  }

  private void instanties() {
    boek.draad(wie.sem(), "A., groep 3", TAAL_KIND, BIBLIOTHEEK)
        .verstuurd(20, MOEDER)
        .zegt(10, wie.sem(), AANKOMST_NAGAAN, AANGEKOMEN);
    boek.draad(wie.sem(), "D., groep 8", OPVOEDING, JEUGDTEAM)
        .deelt(null, NAAM, TELEFOON)
        .verstuurd(14, VADER)
        .gelezen(12, wie.jip(), ONTVANGST_BEVESTIGEN)
        .zegt(11, wie.jip(), ONTVANGST_BEVESTIGEN, wachtlijst(10));
    boek.draad(wie.sem(), "P., groep 6", WONEN, WIJKTEAM)
        .deelt(null, NAAM, TELEFOON)
        .verstuurd(9, OUDERS)
        .gelezen(8, wie.robin(), ONTVANGST_BEVESTIGEN)
        .zegt(7, wie.robin(), ONTVANGST_BEVESTIGEN, AANGENOMEN)
        .opgepakt(7, wie.robin(), UITKOMST_TERUGKOPPELEN);
    boek.draad(wie.sem(), "Twee zussen", OPVOEDING, JGZ)
        .warm()
        .verstuurd(4, MOEDER)
        .gelezen(3, wie.dani(), ONTVANGST_BEVESTIGEN);
    boek.draad(wie.sem(), "Fam. speeltuin", FORMULIEREN, WIJKTEAM).verstuurd(3, VADER);
    boek.draad(wie.sem(), "Fam. noord", GELD, WIJKTEAM)
        .verstuurd(8, MOEDER)
        .ingetrokken(7, true, null);
  }
}

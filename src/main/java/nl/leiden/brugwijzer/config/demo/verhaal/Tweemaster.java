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

/** Wat er op De Tweemaster gebeurde. Alles is verzonnen. */
final class Tweemaster {

  private static final String OUDER = "Ouder Voorbeeld";

  private final Draaiboek boek;
  private final Rollen wie;

  Tweemaster(Draaiboek boek, Rollen wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    gezinnen();
    afgerond();
    geholpen();
    opDeWachtlijst();
    bijHetWijkteam();
    watNietLukte();
    regelingen();
    vers();
  }

  private void gezinnen() {
    boek.gezin(50, wie.bo(), "Fam. zuid", "Turks, Nederlands", OUDER, GROEP_1, GROEP_6);
    boek.gezin(49, wie.bo(), "Drie op een rij", "Nederlands", null, GROEP_2, GROEP_4, GROEP_6);
    boek.gezin(49, wie.bo(), "S., groep 1", "Pools", null, GROEP_1);
    boek.gezin(48, wie.bo(), "L., groep 8", "Arabisch", OUDER, GROEP_8);
    boek.gezin(47, wie.bo(), "Twee broers", "Tigrinya", OUDER, GROEP_3, GROEP_5);
    boek.gezin(46, wie.bo(), "J., groep 5", "Nederlands", null, GROEP_5);
    boek.gezin(44, wie.bo(), "Fam. bakfiets", "Spaans, Engels", OUDER, GROEP_2, GROEP_3);
    boek.gezin(42, wie.bo(), "K., groep 7", "Pools", OUDER, GROEP_7);
    boek.gezin(38, wie.bo(), "R., groep 2", "Nederlands", null, GROEP_2, LEEFTIJD_0_3);
    boek.gezin(36, wie.bo(), "H., groep 4", "Arabisch, Nederlands", OUDER, GROEP_4);
    boek.gezin(30, wie.bo(), "N., groep 3", "Oekraïens", OUDER, GROEP_3);
    boek.gezin(27, wie.bo(), "T., groep 6", "Turks", null, GROEP_6, VO);
    boek.gezin(24, wie.bo(), "Fam. blauwe deur", "Portugees", OUDER, GROEP_1, GROEP_4);
    boek.gezin(14, wie.noor(), "Fam. kade", "Nederlands", null, GROEP_7);
    boek.gezin(2, wie.bo(), "Nieuw in de straat", "Farsi", OUDER, GROEP_3);
  }

  private void afgerond() {
    boek.draad(wie.bo(), "Drie op een rij", ETEN, VOEDSELBANK)
        .verstuurd(48, MOEDER)
        .zegt(39, wie.bo(), AANKOMST_NAGAAN, AANGEKOMEN)
        .zegt(9, wie.bo(), NAZORG, JA);
    boek.draad(wie.bo(), "L., groep 8", LAPTOP, KINDTEGOED)
        .verstuurd(46, VADER)
        .zegt(44, wie.bo(), SAMEN_AANVRAGEN, AANGEVRAAGD)
        .zegt(36, wie.bo(), UITSLAG_VASTLEGGEN, TOEGEKEND)
        .zegt(6, wie.bo(), NAZORG, JA);
    boek.draad(wie.bo(), "Fam. zuid", GELD, WIJKTEAM)
        .deelt("Ouder wil overzicht in de post en de rekeningen.", NAAM, TELEFOON, TOELICHTING)
        .verstuurd(47, OUDERS)
        .gelezen(46, wie.mika(), ONTVANGST_BEVESTIGEN)
        .zegt(45, wie.mika(), ONTVANGST_BEVESTIGEN, AANGENOMEN)
        .opgepakt(44, wie.mika(), UITKOMST_TERUGKOPPELEN)
        .zegt(
            35, wie.mika(), UITKOMST_TERUGKOPPELEN, tekst(HULP_GESTART, "Eerste gesprek was goed."))
        .zegt(4, wie.bo(), NAZORG, tekst(DEELS, "De post is op orde, het inkomen nog niet."));
    boek.draad(wie.bo(), "S., groep 1", LOGOPEDIE, LOGOPEDIST)
        .verstuurd(45, MOEDER)
        .zegt(35, wie.bo(), AANKOMST_NAGAAN, wachtlijst(3))
        .zegt(20, wie.bo(), AANKOMST_NAGAAN, NIET_AANGEKOMEN)
        .zegt(18, wie.bo(), VERVOLG_BEPALEN, tekst(GEEN_VERVOLG, "Ouder wil eerst afwachten."))
        .zegt(3, wie.bo(), NAZORG, NEE);
    boek.draad(wie.bo(), "J., groep 5", FIETS, KINDTEGOED)
        .verstuurd(43, MOEDER)
        .zegt(42, wie.bo(), SAMEN_AANVRAGEN, AANGEVRAAGD)
        .zegt(33, wie.bo(), UITSLAG_VASTLEGGEN, TOEGEKEND)
        .zegt(2, wie.bo(), NAZORG, JA);
    boek.draad(wie.bo(), "Twee broers", SPORT_CULTUUR, JEUGDFONDS)
        .verstuurd(44, VADER)
        .zegt(43, wie.bo(), SAMEN_AANVRAGEN, AANGEVRAAGD)
        .zegt(34, wie.bo(), UITSLAG_VASTLEGGEN, TOEGEKEND)
        .zegt(4, wie.bo(), NAZORG, JA);
    boek.draad(wie.bo(), "Fam. bakfiets", TAAL_OUDER, BIBLIOTHEEK)
        .verstuurd(42, MOEDER)
        .zegt(32, wie.bo(), AANKOMST_NAGAAN, AANGEKOMEN)
        .zegt(2, wie.bo(), NAZORG, JA);
  }

  private void geholpen() {
    // Het antwoord kwam pas nadat de leider het hoorde en Bo belde.
    boek.draad(wie.bo(), "H., groep 4", FORMULIEREN, WIJKTEAM)
        .deelt(null, NAAM, TELEFOON, TALEN)
        .verstuurd(32, MOEDER)
        .zegt(24, wie.bo(), NABELLEN, tekst(GEBELD, "Robin pakt het deze week op."))
        .gelezen(23, wie.robin(), ONTVANGST_BEVESTIGEN)
        .zegt(23, wie.robin(), ONTVANGST_BEVESTIGEN, AANGENOMEN)
        .zegt(12, wie.robin(), UITKOMST_TERUGKOPPELEN, HULP_GESTART);
    boek.draad(wie.bo(), "T., groep 6", ZWEMLES, JEUGDFONDS)
        .verstuurd(24, OUDERS)
        .zegt(22, wie.bo(), SAMEN_AANVRAGEN, AANGEVRAAGD)
        .zegt(12, wie.bo(), UITSLAG_VASTLEGGEN, TOEGEKEND);
    boek.draad(wie.bo(), "K., groep 7", TAAL_OUDER, BIBLIOTHEEK)
        .verstuurd(40, MOEDER)
        .zegt(29, wie.bo(), AANKOMST_NAGAAN, AANGEKOMEN);
    boek.draad(wie.bo(), "N., groep 3", OPVOEDING, JGZ)
        .deelt(null, NAAM, TELEFOON, KINDEREN)
        .verstuurd(28, MOEDER)
        .gelezen(27, wie.dani(), ONTVANGST_BEVESTIGEN)
        .zegt(26, wie.dani(), ONTVANGST_BEVESTIGEN, AANGENOMEN)
        .zegt(16, wie.dani(), UITKOMST_TERUGKOPPELEN, HULP_GESTART);
  }

  private void opDeWachtlijst() {
    boek.draad(wie.bo(), "R., groep 2", OPVOEDING, JEUGDTEAM)
        .verstuurd(36, OUDERS)
        .gelezen(35, wie.jip(), ONTVANGST_BEVESTIGEN)
        .zegt(33, wie.jip(), ONTVANGST_BEVESTIGEN, wachtlijst(12))
        .zegt(13, wie.jip(), WACHTLIJST_BEVESTIGEN, wachtlijst(9));
    boek.draad(wie.bo(), "Twee broers", OPVOEDING, JGZ)
        .deelt(null, NAAM, TELEFOON)
        .verstuurd(29, VADER)
        .gelezen(25, wie.dani(), ONTVANGST_BEVESTIGEN)
        .zegt(24, wie.dani(), ONTVANGST_BEVESTIGEN, wachtlijst(8))
        .opgepakt(23, wie.dani(), WACHTLIJST_BEVESTIGEN);
    var elders =
        boek.draad(wie.bo(), "Fam. blauwe deur", OPVOEDING, JGZ)
            .deelt(null, NAAM, TELEFOON, KINDEREN)
            .verstuurd(20, MOEDER)
            .zegt(18, wie.dani(), ONTVANGST_BEVESTIGEN, AANGENOMEN)
            .zegt(
                8,
                wie.dani(),
                UITKOMST_TERUGKOPPELEN,
                tekst(ELDERS, "Het Jeugdteam past hier beter."))
            .zegt(7, wie.bo(), VERVOLG_BEPALEN, OPNIEUW);
    boek.draad(wie.bo(), "Fam. blauwe deur", OPVOEDING, JEUGDTEAM)
        .na(elders)
        .deelt(null, NAAM, TELEFOON, KINDEREN)
        .verstuurd(7, MOEDER)
        .gelezen(6, wie.jip(), ONTVANGST_BEVESTIGEN)
        .zegt(4, wie.jip(), ONTVANGST_BEVESTIGEN, wachtlijst(10));
  }

  private void bijHetWijkteam() {
    boek.draad(wie.bo(), "Fam. blauwe deur", WONEN, WIJKTEAM)
        .deelt("Het huis is te klein. Ouder is al ingeschreven.", NAAM, TELEFOON, TOELICHTING)
        .warm()
        .verstuurd(11, MOEDER)
        .gelezen(10, wie.mika(), ONTVANGST_BEVESTIGEN)
        .zegt(9, wie.mika(), ONTVANGST_BEVESTIGEN, AANGENOMEN)
        .opgepakt(8, wie.mika(), UITKOMST_TERUGKOPPELEN);
    boek.draad(wie.bo(), "L., groep 8", GELD, WIJKTEAM)
        .verstuurd(21, VADER)
        .gelezen(19, wie.robin(), ONTVANGST_BEVESTIGEN)
        .zegt(18, wie.robin(), ONTVANGST_BEVESTIGEN, AANGENOMEN)
        .opgepakt(18, wie.robin(), UITKOMST_TERUGKOPPELEN);
    boek.draad(wie.bo(), "Fam. zuid", GELD, WIJKTEAM)
        .deelt(
            "Er is een brief over de toeslag die ouder niet begrijpt.", NAAM, TELEFOON, TOELICHTING)
        .verstuurd(4, OUDERS)
        .gelezen(3, wie.mika(), ONTVANGST_BEVESTIGEN)
        .zegt(1, wie.mika(), ONTVANGST_BEVESTIGEN, tekst(VRAAG, "Is er al een uitkering?"));
    boek.draad(wie.bo(), "Drie op een rij", FORMULIEREN, WIJKTEAM).verstuurd(10, MOEDER);
    boek.draad(wie.bo(), "Fam. bakfiets", FORMULIEREN, WIJKTEAM)
        .deelt(null, NAAM, TALEN)
        .verstuurd(2, MOEDER)
        .opgepakt(1, wie.mika(), ONTVANGST_BEVESTIGEN)
        .gelezen(1, wie.mika(), ONTVANGST_BEVESTIGEN);
    boek.draad(wie.bo(), "Nieuw in de straat", GELD, WIJKTEAM)
        .deelt(null, NAAM, TELEFOON, TALEN)
        .spoed("Over een paar dagen gaat de stroom eraf.")
        .verstuurd(1, VADER);
  }

  private void watNietLukte() {
    boek.draad(wie.bo(), "S., groep 1", OPVOEDING, JGZ)
        .verstuurd(7, MOEDER)
        .gelezen(5, wie.dani(), ONTVANGST_BEVESTIGEN)
        .zegt(
            3,
            wie.dani(),
            ONTVANGST_BEVESTIGEN,
            nee(NIET_ONZE_TAAK, "Dit hoort bij het Jeugdteam."));
    boek.draad(wie.bo(), "T., groep 6", WONEN, WIJKTEAM)
        .verstuurd(18, OUDERS)
        .zegt(16, wie.robin(), ONTVANGST_BEVESTIGEN, AANGENOMEN)
        .zegt(2, wie.robin(), UITKOMST_TERUGKOPPELEN, tekst(NIET_VERSCHENEN, "Twee keer gebeld."));
    boek.draad(wie.bo(), "T., groep 6", GELD, WIJKTEAM)
        .verstuurd(15, OUDERS)
        .zegt(13, wie.mika(), ONTVANGST_BEVESTIGEN, AANGENOMEN)
        .ingetrokken(9, true, "Ouder wil het zelf regelen.");
    boek.draad(wie.bo(), "J., groep 5", KLEDING, MAATWERK)
        .verstuurd(8, MOEDER)
        .ingetrokken(6, false, "De ouderraad heeft het al opgelost.");
  }

  private void regelingen() {
    // Deze afwijzing wordt een signaal: zie het verhaal van de signalen.
    boek.draad(wie.bo(), "Twee broers", ZWEMLES, ZOMERZWEMMEN)
        .verstuurd(46, OUDERS)
        .zegt(45, wie.bo(), SAMEN_AANVRAGEN, AANGEVRAAGD)
        .zegt(38, wie.bo(), UITSLAG_VASTLEGGEN, nee(INKOMENSGRENS, "Zij houden te weinig over."))
        .zegt(33, wie.bo(), VERVOLG_BEPALEN, tekst(GEEN_VERVOLG, "De gemeente regelt het direct."))
        .zegt(5, wie.bo(), NAZORG, JA);
    boek.draad(wie.bo(), "Fam. bakfiets", ZWEMLES, ZOMERZWEMMEN)
        .verstuurd(14, MOEDER)
        .zegt(13, wie.bo(), SAMEN_AANVRAGEN, AANGEVRAAGD)
        .zegt(3, wie.bo(), UITSLAG_VASTLEGGEN, nee(INKOMENSGRENS, "Net boven de grens."));
    boek.draad(wie.bo(), "H., groep 4", BED, MAATWERK)
        .verstuurd(13, MOEDER)
        .zegt(12, wie.bo(), SAMEN_AANVRAGEN, AANGEVRAAGD);
    boek.draad(wie.bo(), "Fam. kade", SPORT_CULTUUR, LEERGELD)
        .verstuurd(12, OUDERS)
        .zegt(10, wie.bo(), SAMEN_AANVRAGEN, AANGEVRAAGD)
        .overgedragen(5, wie.noor());
    boek.draad(wie.bo(), "R., groep 2", BED, MAATWERK).verstuurd(2, OUDERS);
  }

  private void vers() {
    boek.draad(wie.bo(), "J., groep 5", OPVOEDING, JEUGDTEAM)
        .deelt(null, NAAM, TELEFOON, KINDEREN)
        .verstuurd(3, MOEDER)
        .gelezen(2, wie.jip(), ONTVANGST_BEVESTIGEN);
    boek.draad(wie.bo(), "N., groep 3", LAPTOP, GOEDE_BUUR).verstuurd(9, MOEDER);
    boek.draad(wie.noor(), "Fam. kade", LOGOPEDIE, LOGOPEDIST).verstuurd(5, VADER);
    boek.draad(wie.bo(), "K., groep 7", BRIL, null).concept(25);
  }
}

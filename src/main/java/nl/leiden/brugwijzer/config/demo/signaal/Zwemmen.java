package nl.leiden.brugwijzer.config.demo.signaal;

import static nl.leiden.brugwijzer.socialekaart.Obstakel.INKOMENSGRENS;
import static nl.leiden.brugwijzer.suggestie.Principe.VEREENVOUDIGEN;

import nl.leiden.brugwijzer.suggestie.Uitkomstkeuze;
import nl.leiden.brugwijzer.suggestie.Uitkomstsoort;
import nl.leiden.brugwijzer.suggestie.Volgbalie.Kaartwijziging;

/**
 * De zomerzwemregeling, van een afgewezen aanvraag tot een veranderde regel. Dat zij naar het
 * belastbaar inkomen kijkt en dat een brugfunctionaris daar iets van zei, staat in het
 * evaluatierapport van april 2026; hoe het afliep staat daar niet, en is hier verzonnen.
 */
final class Zwemmen {

  private static final String REGELING = "Zomerzwemregeling";
  private static final String THEMA = "SPORT_CULTUUR";

  private final Signaalboek boek;
  private final Signaalbalies balies;
  private final Signaalspelers wie;

  Zwemmen(Signaalboek boek, Signaalbalies balies, Signaalspelers wie) {
    this.boek = boek;
    this.balies = balies;
    this.wie = wie;
  }

  void vertel() {
    var regeling = boek.bestemming(REGELING);
    var ingang = boek.terug(12);
    var vanSem =
        boek.signaal(
                wie.sem(),
                Voorval.bijRegeling(
                    regeling,
                    INKOMENSGRENS,
                    THEMA,
                    "Voor zwemles telt wat iemand verdient, niet wat er overblijft om van te leven."))
            .gemeld(36);
    boek.signaal(
            wie.bo(),
            Voorval.bijRegeling(
                    regeling,
                    INKOMENSGRENS,
                    THEMA,
                    "De zomerzwemregeling kijkt naar het belastbaar inkomen. Daardoor vallen gezinnen"
                        + " af die het niet kunnen betalen.")
                .vaak()
                .gezinVast()
                .idee(VEREENVOUDIGEN, "Kijk naar het besteedbaar inkomen."))
        .gemeldVanaf(37, () -> balies.naslag().aanbod(wie.bo(), regeling))
        .gelezen(36, wie.alex())
        .gevraagd(36, wie.alex(), "Waaraan zie je dat een gezin te weinig overhoudt?")
        .vraagBeantwoord(
            35, "Aan de vaste lasten en aflossingen. Daar kijkt de aanvraag nu niet naar.")
        .opgepakt(34, wie.alex())
        .gezinGeholpen(
            34,
            wie.alex(),
            "Stuur de aanvraag opnieuw, met een overzicht van wat er per maand overblijft. Zet"
                + " 'Armoede kijkt mee' erbij. Dan kijken wij naar het besteedbaar inkomen.")
        .metErbij(33, wie.alex(), "Beide gaan over het inkomen dat telt.", vanSem)
        .uitgezet(
            32,
            wie.alex(),
            new Uitkomstkeuze(
                Uitkomstsoort.UITVOERING_BREED,
                "Voor iedereen kijken we voortaan naar het besteedbaar inkomen (voorbeeld).",
                "Het formulier en de werkwijze aanpassen, en de sociale kaart bijwerken.",
                "Team uitvoering (verzonnen)",
                null,
                boek.terug(13)))
        .uitgevoerd(
            14,
            wie.alex(),
            "Het formulier vraagt nu naar het besteedbaar inkomen, en de werkwijze is veranderd"
                + " (voorbeeld).",
            () ->
                new Kaartwijziging(
                    regeling,
                    balies.regelingen().lees(regeling).versie(),
                    ingang,
                    "Voortaan telt het besteedbaar inkomen, niet het belastbaar inkomen (voorbeeld).",
                    "De gemeente kijkt naar het besteedbaar inkomen (voorbeeld).",
                    0))
        .regelKlaar(14, wie.alex())
        .gepubliceerd(
            13,
            wie.alex(),
            "Zwemles: wat een gezin te besteden heeft, telt",
            "De zomerzwemregeling keek naar het belastbaar inkomen. Daardoor vielen gezinnen af die"
                + " het niet konden betalen.\nVoortaan telt het besteedbaar inkomen. (Voorbeeld"
                + " in de demo: hoe het echt afliep, is niet bekend.)",
            ingang)
        .beantwoord(
            13,
            wie.alex(),
            "Je had gelijk: belastbaar inkomen zegt niet wat een gezin kan betalen.\n\nHet gezin is"
                + " meteen geholpen. En voor iedereen telt voortaan het besteedbaar inkomen. Het"
                + " staat ook op de sociale kaart. (Voorbeeld in de demo.)")
        .tevreden(12, "Fijn, en snel ook.");
    vanSem.tevreden(11, null);
  }
}

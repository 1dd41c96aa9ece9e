package nl.leiden.brugwijzer.config.demo.signaal;

import static nl.leiden.brugwijzer.suggestie.Stap.UITVOEREN;

import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Splitsbalie.Deel;
import nl.leiden.brugwijzer.suggestie.Uitkomstkeuze;
import nl.leiden.brugwijzer.suggestie.Uitkomstsoort;

/** Signalen over hetzelfde, en een signaal over drie dingen tegelijk. Alles is verzonnen. */
final class Samen {

  static final String BUS = "Verzonnen regeling Boek en Bus";

  private final Signaalboek boek;
  private final Signaalspelers wie;

  Samen(Signaalboek boek, Signaalspelers wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    overHetzelfde();
    overDrieDingen();
  }

  private void overHetzelfde() {
    var vanSem =
        boek.signaal(
                wie.sem(),
                Voorval.bij(BUS, "GELD", "Voor Boek en Bus moet een ouder vijf papieren sturen."))
            .gemeld(9);
    var vanDani =
        boek.signaal(
                wie.dani(),
                Voorval.bij(BUS, "GELD", "Ouders haken af bij de papieren voor Boek en Bus.")
                    .vaak())
            .gemeld(8);
    boek.signaal(
            wie.bo(),
            Voorval.bij(BUS, "GELD", "Boek en Bus vraagt papieren die de gemeente al heeft.")
                .vaak())
        .gemeld(10)
        .opgepakt(7, wie.alex())
        .metErbij(6, wie.alex(), "Alle drie gaan over dezelfde papieren.", vanSem, vanDani);
  }

  private void overDrieDingen() {
    var geheel =
        boek.signaal(
                wie.dani(),
                Voorval.bij(
                    "Verzonnen pakket voor een nieuwe school",
                    "SCHOOL",
                    "Wie van school wisselt, verliest zijn korting, zijn bibliotheekpas en zijn"
                        + " vaste contact."))
            .gemeld(15)
            .gesplitst(
                13,
                wie.ravi(),
                new Deel(
                    "Wie van school wisselt, verliest zijn korting.", "GELD", Eigenaar.ARMOEDE),
                new Deel(
                    "Wie van school wisselt, verliest zijn bibliotheekpas.",
                    "SCHOOL",
                    Eigenaar.ONDERWIJS),
                new Deel(
                    "Wie van school wisselt, verliest zijn vaste contact.",
                    "HULP",
                    Eigenaar.WIJKTEAM));
    geheel.deel(1).opgepakt(11, wie.lotte());
    geheel
        .deel(2)
        .opgepakt(11, wie.ravi())
        .uitgezet(
            11,
            wie.ravi(),
            new Uitkomstkeuze(
                Uitkomstsoort.UITVOERING_BREED,
                "De pas blijft geldig na een wissel (voorbeeld).",
                "De pas laten doorlopen.",
                "Bibliotheek (verzonnen)",
                null,
                boek.terug(5)))
        .gedaan(6, wie.ravi(), UITVOEREN, "De pas loopt door (voorbeeld).")
        .regelKlaar(6, wie.ravi())
        .deelAf(5, wie.ravi(), "De bibliotheekpas blijft geldig als een kind van school wisselt.");
  }
}

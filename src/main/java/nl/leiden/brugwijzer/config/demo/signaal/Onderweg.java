package nl.leiden.brugwijzer.config.demo.signaal;

import static nl.leiden.brugwijzer.suggestie.Principe.VERBINDEN;
import static nl.leiden.brugwijzer.suggestie.Principe.VEREENVOUDIGEN;
import static nl.leiden.brugwijzer.suggestie.Principe.VERPERSOONLIJKEN;
import static nl.leiden.brugwijzer.suggestie.Stap.UITVOEREN;

import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Uitkomstkeuze;
import nl.leiden.brugwijzer.suggestie.Uitkomstsoort;
import nl.leiden.brugwijzer.suggestie.Weglakreden;

/** Signalen waar nog iets mee moet gebeuren. Alle regels en formulieren zijn verzonnen. */
final class Onderweg {

  private final Signaalboek boek;
  private final Signaalspelers wie;

  Onderweg(Signaalboek boek, Signaalspelers wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    binnengekomen();
    inBehandeling();
    uitgezet();
    bijHetWijkteam();
  }

  private void binnengekomen() {
    boek.signaal(
            wie.dani(),
            Voorval.bij(
                    "Verzonnen aanmeldformulier voor een cursus",
                    "OPVOEDEN",
                    "Ouders moeten drie keer dezelfde vragen invullen voor een cursus.")
                .vanInwoner()
                .idee(VEREENVOUDIGEN, "Eén formulier is genoeg."))
        .gemeldMetNaam(1);
    // Niemand keek ernaar: na tien werkdagen hoorde de leidinggevende het.
    boek.signaal(
            wie.mika(),
            Voorval.bij(
                "Verzonnen brief over een tegoed",
                "TAAL",
                "De brief staat vol moeilijke woorden, en niemand begrijpt wat hij moet doen."))
        .gemeld(14);
    boek.signaal(
            wie.sem(),
            Voorval.bij(
                "Verzonnen regeling Warme Jas",
                "GELD",
                "Ouders krijgen het geld pas als zij de bon hebben betaald."))
        .gemeld(5)
        .gevraagd(2, wie.lotte(), "Gaat het om alle winkels, of om de webwinkel?");
    boek.signaal(
            wie.kim(),
            Voorval.bij(
                "Verzonnen lijst voor de schoolreis",
                "SCHOOL",
                "De lijst met wie korting krijgt, komt pas na de schoolreis."))
        .gemeld(6)
        .ingetrokken(5);
  }

  private void inBehandeling() {
    boek.signaal(
            wie.mika(),
            Voorval.bij(
                    "Verzonnen regeling Noodkoelkast",
                    "GELD",
                    "Wie een kapotte koelkast heeft, wacht zes weken op een besluit.")
                .gezinVast())
        .gemeld(5)
        .opgepakt(3, wie.alex());
    boek.signaal(
            wie.sem(),
            Voorval.bij(
                "Verzonnen ouderbijdrage voor de bus",
                "GELD",
                "Mevrouw Verzonnen van de balie stuurt mensen weg die te vroeg zijn."))
        .gemeld(9)
        .weggelakt(8, wie.alex(), "Mevrouw Verzonnen", Weglakreden.NAAM)
        .opgepakt(8, wie.alex());
    boek.signaal(
            wie.jip(),
            Voorval.bij(
                    "Verzonnen inkomensverklaring",
                    "GELD",
                    "Elke aanvraag vraagt opnieuw om dezelfde verklaring.")
                .vaak()
                .idee(VERBINDEN, "Laat de verklaring een jaar gelden."))
        .gemeld(12)
        .opgepakt(10, wie.alex())
        .uitgezet(10, wie.alex(), uitvoeren("De verklaring een jaar laten gelden.", boek.terug(3)))
        .gedaan(4, wie.alex(), UITVOEREN, "De verklaring geldt nu een jaar (voorbeeld).")
        .regelKlaar(3, wie.alex());
  }

  private void uitgezet() {
    // Te laat: vijf werkdagen na de afgesproken dag hoorde de leidinggevende het.
    boek.signaal(
            wie.bo(),
            Voorval.bij(
                "Verzonnen pas voor het zwembad",
                "SPORT_CULTUUR",
                "De pas werkt niet in de vakantie, en dan hebben kinderen hem nodig."))
        .gemeld(30)
        .opgepakt(28, wie.alex())
        .uitgezet(
            27, wie.alex(), uitvoeren("De pas ook in de vakantie laten werken.", boek.terug(18)))
        .verlengd(
            18, wie.alex(), UITVOEREN, boek.terug(8), "De leverancier heeft meer tijd nodig.");
    boek.signaal(
            wie.lou(),
            Voorval.bij(
                "Verzonnen afspraak over de ouderbijdrage",
                "ANDERS",
                "Elke school legt de vrijwillige bijdrage anders uit."))
        .gemeld(13)
        .doorgezet(12, wie.alex(), Eigenaar.ONDERWIJS, "Dit gaat over afspraken met scholen.")
        .opgepakt(10, wie.ravi())
        .uitgezet(
            9,
            wie.ravi(),
            new Uitkomstkeuze(
                Uitkomstsoort.NAAR_BELEID,
                "Wij nemen dit mee in de afspraken voor het nieuwe schooljaar (voorbeeld).",
                null,
                null,
                null,
                boek.over(25)));
    boek.signaal(
            wie.noor(),
            Voorval.bij(
                    "Verzonnen landelijke toeslag",
                    "GELD",
                    "Wie halverwege de maand verhuist, moet de hele toeslag terugbetalen.")
                .landelijk()
                .idee(VERPERSOONLIJKEN, "Reken per dag."))
        .gemeld(20)
        .opgepakt(18, wie.alex())
        .uitgezet(
            17,
            wie.alex(),
            new Uitkomstkeuze(
                Uitkomstsoort.AGENDEREN,
                "Dit kan de gemeente niet zelf veranderen. Wij leggen het voor bij OCW (voorbeeld).",
                null,
                null,
                "OCW (voorbeeld)",
                boek.over(15)));
  }

  private void bijHetWijkteam() {
    boek.signaal(
            wie.bo(),
            Voorval.bijInstantie(
                boek.bestemming("Sociaal Wijkteam"),
                Obstakel.WACHTLIJST,
                "HULP",
                "Voorbeeld: wie op de wachtlijst staat, hoort niet wanneer hij aan de beurt is."))
        .gemeld(6)
        .opgepakt(4, wie.sascha())
        .uitgezet(3, wie.sascha(), uitvoeren("Elke maand een bericht sturen.", boek.over(10)));
  }

  private static Uitkomstkeuze uitvoeren(String actie, java.time.LocalDate uiterlijk) {
    return new Uitkomstkeuze(
        Uitkomstsoort.UITVOERING_BREED,
        "Dit gaan we voor iedereen anders doen (voorbeeld).",
        actie,
        "Team uitvoering (verzonnen)",
        null,
        uiterlijk);
  }
}

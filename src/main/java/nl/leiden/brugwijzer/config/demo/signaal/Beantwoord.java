package nl.leiden.brugwijzer.config.demo.signaal;

import static nl.leiden.brugwijzer.suggestie.Stap.UITVOEREN;

import java.time.LocalDate;
import nl.leiden.brugwijzer.suggestie.Uitkomstkeuze;
import nl.leiden.brugwijzer.suggestie.Uitkomstsoort;

/** Signalen waar een antwoord op kwam, ook een antwoord dat niet hielp. Alles is verzonnen. */
final class Beantwoord {

  private final Signaalboek boek;
  private final Signaalspelers wie;

  Beantwoord(Signaalboek boek, Signaalspelers wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    boek.signaal(
            wie.sem(),
            Voorval.bij(
                "Verzonnen formulier voor een fiets",
                "GELD",
                "Het formulier vraagt om een rekeningnummer van het kind."))
        .gemeld(22)
        .opgepakt(20, wie.alex())
        .uitgezet(20, wie.alex(), uitvoeren("Het rekeningnummer weglaten.", boek.terug(9)))
        .gedaan(9, wie.alex(), UITVOEREN, "Het veld is weg (voorbeeld).")
        .regelKlaar(9, wie.alex())
        .gepubliceerd(
            6,
            wie.alex(),
            "Fiets aanvragen: geen rekeningnummer van een kind meer",
            "Het verzonnen formulier voor een fiets vroeg om een rekeningnummer van het kind. Die"
                + " vraag is weg.",
            boek.terug(8))
        .beantwoord(
            5, wie.alex(), "De vraag naar een rekeningnummer staat niet meer op het formulier.");
    boek.signaal(
            wie.bo(),
            Voorval.bij(
                "Verzonnen spreekuur voor geldvragen",
                "HULP",
                "Het spreekuur is alleen overdag, en dan werken ouders."))
        .gemeld(26)
        .opgepakt(24, wie.lotte())
        .uitgezet(23, wie.lotte(), uitvoeren("Eén avond per maand open.", boek.terug(10)))
        .gedaan(11, wie.lotte(), UITVOEREN, "Het spreekuur is nu één avond per maand open.")
        .regelKlaar(10, wie.lotte())
        .beantwoord(8, wie.lotte(), "Het spreekuur is voortaan één avond per maand open.")
        .nietTevreden(5, "Eén avond per maand is te weinig. Ouders wachten nu vier weken.");
    boek.signaal(
            wie.noor(),
            Voorval.bij(
                "Verzonnen strippenkaart voor de bus",
                "ANDERS",
                "Een strippenkaart voor de bus zou handig zijn."))
        .gemeld(34)
        .nietOvergenomen(
            31,
            wie.alex(),
            "Over kaartjes voor de bus gaat de gemeente in dit voorbeeld niet. Wij kunnen dit dus"
                + " niet veranderen.")
        .beantwoord(
            30,
            wie.alex(),
            "Wij nemen dit niet over. Over kaartjes voor de bus gaat de gemeente in dit voorbeeld"
                + " niet.");
  }

  private static Uitkomstkeuze uitvoeren(String actie, LocalDate uiterlijk) {
    return new Uitkomstkeuze(
        Uitkomstsoort.UITVOERING_BREED,
        "Dit gaan we voor iedereen anders doen (voorbeeld).",
        actie,
        "Team uitvoering (verzonnen)",
        null,
        uiterlijk);
  }
}

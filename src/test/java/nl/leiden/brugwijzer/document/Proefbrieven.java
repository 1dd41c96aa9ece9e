package nl.leiden.brugwijzer.document;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.document.Brieftekst.Alinea;
import nl.leiden.brugwijzer.document.Brieftekst.Kader;
import nl.leiden.brugwijzer.document.Brieftekst.Kop;
import nl.leiden.brugwijzer.document.Brieftekst.Lijst;
import nl.leiden.brugwijzer.document.Brieftekst.Link;
import nl.leiden.brugwijzer.document.Brieftekst.Rechtsmiddel;
import nl.leiden.brugwijzer.document.Brieftekst.Stappen;
import nl.leiden.brugwijzer.document.Brieftekst.Tabel;

/** Brieven zoals een kamer ze zou schrijven. */
final class Proefbrieven {

  private static final LocalDate DAG = LocalDate.of(2026, 11, 16);

  private Proefbrieven() {}

  /** Alles wat een brief kan hebben: koppen, lijsten, tabellen, links, een clausule. */
  static Brieftekst besluit() {
    return new Brieftekst(
        "Besluit op uw aanvraag voor een brugfunctionaris",
        "S-2026-0042",
        "brugfunctionaris 2026-2027",
        DAG,
        List.of(
            "Basisschool De Tweemaster",
            "t.a.v. de directeur",
            "Voorbeeldstraat 1",
            "2300 AA Leiden"),
        List.of(
            new Kader(
                "U krijgt de subsidie", "Wij geven u € 41.250 voor het schooljaar 2026-2027."),
            new Alinea(
                "U vroeg op 1 juni 2026 subsidie aan voor een brugfunctionaris op uw school. In deze"
                    + " brief leest u wat wij hebben besloten en waarom, wanneer u het geld krijgt en"
                    + " wat wij van u vragen."),
            new Kop("Waarom wij dit besluiten"),
            new Alinea("Uw aanvraag voldoet aan de voorwaarden. Wij hebben gekeken naar:"),
            new Lijst(
                List.of(
                    "de school en de ouders en kinderen voor wie het is;",
                    "het aantal uren per week: 20, dat is meer dan de 16 die wij adviseren;",
                    "hoe u de kwaliteit bewaakt, ‘samen’ met de ouders & het team.")),
            new Kop("Zo komen wij aan het bedrag"),
            new Tabel(
                "Wat u vroeg en wat wij geven",
                List.of("Post", "Gevraagd", "Toegekend"),
                List.of(
                    List.of(
                        "Loon van de brugfunctionaris, 20 uur per week", "€ 38.000", "€ 38.000"),
                    List.of("Scholing en intervisie", "€ 2.500", "€ 2.000"),
                    List.of("Ouderactiviteiten", "€ 1.250", "€ 1.250")),
                List.of("Samen", "€ 41.750", "€ 41.250")),
            new Kop("Wanneer u het geld krijgt"),
            new Tabel(
                "Voorschotten",
                List.of("Uiterlijk op", "Deel", "Bedrag"),
                List.of(
                    List.of("28 december 2026", "80%", "€ 33.000"),
                    List.of("1 juli 2027", "20%", "€ 8.250")),
                null),
            new Kop("Wat wij van u vragen"),
            new Stappen(
                List.of(
                    "Meld het meteen als u de functie niet kunt invullen.",
                    "Bewaar de administratie zeven jaar.",
                    "Verantwoord de subsidie uiterlijk op 1 oktober 2027.")),
            new Link(
                "De regels staan in de Algemene subsidieverordening. Die leest u op",
                "de website van Brugwijzer",
                "https://voorbeeld.example/regels",
                "."),
            new Alinea(
                "Dit is de eerste keer dat u deze subsidie krijgt. Krijgt u haar drie jaar achter"
                    + " elkaar, dan laten wij het u op tijd weten als wij ermee stoppen.")),
        List.of("Burgemeester en wethouders,", "namens hen,", "het hoofd Onderwijs"),
        new Rechtsmiddel(
            "Bent u het niet eens met dit besluit?",
            LocalDate.of(2026, 12, 28),
            List.of(
                new Alinea(
                    "U kunt bezwaar maken. Schrijf ons een brief of gebruik het formulier. Zet"
                        + " daarin:"),
                new Lijst(
                    List.of(
                        "de naam en het adres van uw school;",
                        "de datum;",
                        "over welk besluit het gaat: noem het kenmerk S-2026-0042;",
                        "waarom u het er niet mee eens bent.")),
                new Link(
                    "U kunt het ook",
                    "online bezwaar maken",
                    "https://voorbeeld.example/bezwaar",
                    "."),
                new Alinea(
                    "Ontvangen wij uw bezwaar later, dan kunnen wij het niet behandelen."))));
  }

  /** Zo kort als een brief kan zijn. */
  static Brieftekst bericht() {
    return new Brieftekst(
        "Wij hebben uw aanvraag ontvangen",
        "S-2026-0042",
        null,
        DAG,
        List.of("Basisschool De Tweemaster"),
        List.of(new Alinea("U krijgt uiterlijk op 31 augustus 2026 een besluit.")),
        List.of("Het team Onderwijs"),
        null);
  }

  /** Een tabel die niet op één bladzijde past. */
  static Brieftekst lang() {
    var rijen =
        java.util.stream.IntStream.rangeClosed(1, 80)
            .mapToObj(i -> List.of("Begrotingsregel " + i, "€ " + i + ",00"))
            .toList();
    return new Brieftekst(
        "Wat u hebt ingediend",
        "S-2026-0042",
        null,
        DAG,
        List.of("Basisschool De Tweemaster"),
        List.of(
            new Tabel(
                "Begroting", List.of("Regel", "Bedrag"), rijen, List.of("Samen", "€ 3.240,00")),
            new Alinea("Bewaar dit goed.")),
        List.of("Het team Onderwijs"),
        null);
  }
}

package nl.leiden.brugwijzer.subsidie.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Betaling;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Dag;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geld;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geval;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Post;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Punten;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Woord;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom;

/** Feiten voor brieven: zo min mogelijk, en zo veel en zo lastig mogelijk. */
final class Proefgegevens {

  private static final String LANGE_SCHOOL =
      "Openbare Jenaplanschool en Integraal Kindcentrum De Drie Gevleugelde Windvanen aan de Haven";

  private static final String VIJF_REGELS =
      """
      Wij hebben gekeken naar de ouders en kinderen van uw school en naar wat zij nodig hebben.
      In uw begroting staat een reis met het hele team. Die hoort niet bij de brugfunctionaris (5%).
      De inrichting van een kamer betaalt u al uit een {andere} subsidie | de gemeente ging dat na.
      Uw reactie van 3 juli hebben wij gelezen: u schrijft dat 'samen op reis' de band met ouders & \
      kinderen versterkt. Dat geloven wij, maar het past niet bij deze regeling.
      Daarom tellen deze twee posten niet mee.""";

  private Proefgegevens() {}

  /** Elke soort, in elke vorm; de sleutel is de naam van het bestand. */
  static Map<String, Map.Entry<Briefsoort, Briefgegevens>> alle(int versie) {
    var alle = new TreeMap<String, Map.Entry<Briefsoort, Briefgegevens>>();
    for (var soort : Briefsoort.values()) {
      vormen(soort, kort(versie), false)
          .forEach((naam, g) -> alle.put(soort + "-kort" + naam, Map.entry(soort, g)));
      vormen(soort, vol(versie), true)
          .forEach((naam, g) -> alle.put(soort + "-vol" + naam, Map.entry(soort, g)));
    }
    return alle;
  }

  private static Briefgegevens kort(int versie) {
    return Briefgegevens.van(
        new Briefkop(
            versie,
            null,
            "SUB-2026-0042",
            null,
            LocalDate.of(2026, 8, 17),
            List.of("Basisschool De Tweemaster", "Voorbeeldstraat 1", "2300 AA Leiden"),
            "basisschool De Tweemaster",
            "Inzet Brugfunctionaris Leiden 2026-2027",
            "WAJ-1496-2026",
            "https://voorbeeld.example/subsidies/1b4e28ba"));
  }

  private static Briefgegevens vol(int versie) {
    return Briefgegevens.van(
            new Briefkop(
                versie,
                "Brugfunctionarissen in Leiden ontmoeten elkaar elke maand. De uwe is welkom.",
                "SUB-2026-0042",
                "JvL/brugfunctionaris 2026-2027",
                LocalDate.of(2026, 8, 17),
                List.of(
                    LANGE_SCHOOL,
                    "t.a.v. mevrouw E. van der Voorbeeld-Achternaam",
                    "Voorbeeldstraat 1",
                    "2300 AA Leiden"),
                LANGE_SCHOOL,
                "Inzet Brugfunctionaris Leiden 2026-2027",
                "WAJ 13-2024 (CVDR718517), op grond van de ASV Leiden 2021, artikel 2 en 3",
                "https://voorbeeld.example/subsidies/1b4e28ba-2fa1-11d2-883f-0016d3cca427"))
        .woord(Woord.CONTACTPERSOON, "Elly van der Voorbeeld-Achternaam")
        .woord(Woord.ONDERTEKENAAR, "R. Voorbeeld, hoofd Onderwijs");
  }

  private static Map<String, Briefgegevens> vormen(Briefsoort soort, Briefgegevens g, boolean vol) {
    var redenen = vol ? VIJF_REGELS : "Dit is de reden.";
    var som = List.of("13 weken na 1 juni 2026 = 31 augustus 2026 (WAJ-1496-2026)");
    var met =
        g.dag(Dag.ONTVANGEN, LocalDate.of(2026, 5, 28))
            .dag(Dag.UITERLIJK, LocalDate.of(2026, 8, 31))
            .punten(Punten.SOM, vol ? langeSom() : som);
    if (soort.isBesluit())
      met =
          met.dag(Dag.REAGEREN, LocalDate.of(2026, 9, 28))
              .punten(
                  Punten.REAGEREN_SOM,
                  List.of("6 weken na 17 augustus 2026 = 28 september 2026 (artikel 6:7 Awb)"));
    return switch (soort) {
      case ONTVANGST ->
          een(
              vol
                  ? ingediend(met.woord(Woord.TIJD, "14:03"))
                  : met.woord(Woord.TIJD, "14:03").aanvraag(Map.of("Schooljaren", "2026-2027")));
      case AANVULVERZOEK ->
          vol
              ? Map.of("", met.punten(Punten.ONTBREEKT, ontbreekt()).woord(Woord.REDENEN, redenen))
              : Map.of(
                  "", met.punten(Punten.ONTBREEKT, List.of("een begroting")),
                  "-zonderlijst",
                      met.punten(Punten.ONTBREEKT, List.of()).woord(Woord.REDENEN, redenen));
      case VERDAGING ->
          Map.of(
              "",
              met.dag(Dag.EERDER, LocalDate.of(2026, 8, 17))
                  .woord(Woord.REDENEN, redenen)
                  .woord(Woord.ARTIKEL, "artikel 4:14 Awb"),
              "-stil",
              g.woord(Woord.REDENEN, redenen).woord(Woord.ARTIKEL, "artikel 4:14 Awb"));
      case AANVULTIJD -> een(met.woord(Woord.REDENEN, redenen));
      case OPSCHORTING ->
          Map.of(
              "",
              met.woord(Woord.REDENEN, redenen).woord(Woord.ARTIKEL, "artikel 4:15 Awb"),
              "-open",
              g.woord(Woord.REDENEN, redenen).woord(Woord.ARTIKEL, "artikel 4:15 Awb"));
      case HERVATTING ->
          Map.of("", met.woord(Woord.REDENEN, redenen), "-stil", g.woord(Woord.REDENEN, redenen));
      case UITSTEL_VERANTWOORDEN -> een(vol ? met.woord(Woord.REDENEN, redenen) : met);
      case INGETROKKEN_DOOR_SCHOOL -> een(met);
      case AANVULVERZOEK_BEZWAAR ->
          een(
              met.dag(Dag.BESLUIT_VAN, LocalDate.of(2026, 7, 1))
                  .punten(Punten.ONTBREEKT, vol ? ontbreekt() : List.of("waarom u bezwaar maakt")));
      case BUITEN_BEHANDELING -> {
        var buiten = met.dag(Dag.GEVRAAGD_OP, LocalDate.of(2026, 6, 10));
        yield een(
            vol
                ? buiten.punten(Punten.ONTBREEKT, ontbreekt()).woord(Woord.REDENEN, redenen)
                : buiten);
      }
      case ZIENSWIJZE_VRAGEN -> zienswijzen(met.woord(Woord.REDENEN, redenen), vol);
      case VERLENING -> verleningen(met, redenen, vol);
      case WEIGERING -> weigeringen(met, redenen, vol);
      case VASTSTELLING -> vaststellingen(met, redenen, vol);
      case INTREKKING -> {
        var ingetrokken =
            grond(met.woord(Woord.REDENEN, redenen), "artikel 4:48, eerste lid, onder a, Awb")
                .dag(Dag.BESLUIT_VAN, LocalDate.of(2026, 3, 2))
                .dag(Dag.VANAF, LocalDate.of(2026, 8, 1))
                .geld(Geld.VERLEEND, euro("41250"));
        yield een(
            vol
                ? ingetrokken
                    .geld(Geld.VASTGESTELD, euro("10000"))
                    .geld(Geld.BETAALD, euro("20625"))
                    .geld(Geld.TERUG, euro("10625"))
                    .dag(Dag.BETALEN, LocalDate.of(2026, 9, 28))
                : ingetrokken);
      }
      case ONTVANGST_BEZWAAR -> een(met.dag(Dag.BESLUIT_VAN, LocalDate.of(2026, 7, 1)));
      case BESLISSING_OP_BEZWAAR -> beslissingen(met, redenen, vol);
      case BESLISTERMIJN_BEZWAAR_VERDAAGD ->
          een(
              met.dag(Dag.BESLUIT_VAN, LocalDate.of(2026, 7, 1))
                  .dag(Dag.EERDER, LocalDate.of(2026, 8, 17))
                  .woord(Woord.REDENEN, redenen));
      case ONTVANGST_INGEBREKESTELLING ->
          een(
              met.dag(Dag.EERDER, LocalDate.of(2026, 8, 14))
                  .dag(Dag.EERSTE_DAG, LocalDate.of(2026, 9, 1))
                  .dag(Dag.LAATSTE_DAG, LocalDate.of(2026, 10, 12)));
      case DWANGSOM -> {
        var dwangsom =
            met.woord(Woord.DAGEN, "16")
                .dag(Dag.EERSTE_DAG, LocalDate.of(2026, 9, 1))
                .dag(Dag.LAATSTE_DAG, LocalDate.of(2026, 9, 16))
                .dag(Dag.BETALEN, LocalDate.of(2026, 10, 28))
                .geld(Geld.DWANGSOM, euro("392"))
                .tarieven(
                    List.of(
                        new Dwangsom.Tarief(14, euro("23")), new Dwangsom.Tarief(2, euro("35"))));
        yield een(vol ? dwangsom.woord(Woord.REDENEN, redenen) : dwangsom);
      }
      case VOORNEMEN_STOPPEN -> {
        var stoppen =
            g.dag(Dag.VANAF, LocalDate.of(2027, 8, 1))
                .woord(Woord.REDENEN, redenen)
                .punten(Punten.SCHOOLJAREN, List.of("2024-2025", "2025-2026", "2026-2027"));
        yield een(vol ? stoppen.dag(Dag.UITERLIJK, LocalDate.of(2026, 10, 1)) : stoppen);
      }
      case WIJZIGING_ANTWOORD -> {
        var antwoord = met.woord(Woord.WIJZIGING, "De brugfunctionaris vertrekt per 1 september.");
        yield een(
            vol
                ? antwoord
                    .punten(
                        Punten.AFSPRAKEN,
                        List.of(
                            "U zoekt een opvolger en laat ons vóór 1 oktober weten wie dat wordt.",
                            "Tot die tijd betaalt u de subsidie niet uit aan iets anders."))
                    .woord(Woord.REDENEN, redenen)
                : antwoord);
      }
    };
  }

  private static Map<String, Briefgegevens> zienswijzen(Briefgegevens g, boolean vol) {
    var grond = vol ? grond(g, "artikel 4:35, eerste lid, onder b, Awb") : g;
    var lager =
        g.geval(Geval.VOORNEMEN_LAGER_VASTSTELLEN)
            .geld(Geld.VERLEEND, euro("41250"))
            .geld(Geld.VASTGESTELD, euro("30000"));
    var intrekken = g.geval(Geval.VOORNEMEN_INTREKKEN).geld(Geld.VERLEEND, euro("41250"));
    return Map.of(
        "-weigeren",
        grond.geval(Geval.VOORNEMEN_WEIGEREN),
        "-deels",
        grond
            .geval(Geval.VOORNEMEN_DEELS)
            .geld(Geld.GEVRAAGD, euro("46000"))
            .geld(Geld.VERLEEND, euro("41250")),
        "-lager",
        vol ? lager.geld(Geld.TERUG, euro("11250")) : lager,
        "-intrekken",
        vol ? intrekken.geld(Geld.TERUG, euro("20625")) : intrekken);
  }

  private static Map<String, Briefgegevens> verleningen(
      Briefgegevens g, String redenen, boolean vol) {
    var heel =
        g.geld(Geld.VERLEEND, euro(vol ? "160000" : "41250"))
            .jaren(
                vol
                    ? List.of(
                        new Jaarbedrag("2024-2025", euro("80000")),
                        new Jaarbedrag("2025-2026", euro("80000")))
                    : List.of(new Jaarbedrag("2026-2027", euro("41250"))))
            .punten(Punten.ACTIVITEITEN, vol ? activiteiten() : activiteiten().subList(0, 1))
            .punten(Punten.VERPLICHTINGEN, vol ? verplichtingen() : verplichtingen().subList(0, 1))
            .dag(Dag.VERANTWOORDEN, LocalDate.of(2027, 12, 31))
            .betalingen(vol ? betalingen() : betalingen().subList(0, 1));
    var deels = heel.geval(Geval.DEELS).geld(Geld.GEVRAAGD, euro("185000.50"));
    return Map.of(
        "",
        vol ? heel.woord(Woord.REDENEN, redenen) : heel,
        "-deels",
        (vol ? grond(deels, "artikel 4:35, eerste lid, onder b, Awb") : deels)
            .woord(Woord.REDENEN, redenen));
  }

  private static Map<String, Briefgegevens> weigeringen(
      Briefgegevens g, String redenen, boolean vol) {
    var plafond =
        g.geval(Geval.PLAFOND_BEREIKT)
            .woord(Woord.SCHOOLJAAR, "2026-2027")
            .woord(Woord.PLAATS, "9")
            .geld(Geld.PLAFOND, euro("320000"))
            .geld(Geld.VERGEVEN, euro("310000"))
            .geld(Geld.OVER, euro("10000"))
            .geld(Geld.GEVRAAGD, euro("41250"));
    var grond = grond(g, "WAJ-1496-2026, artikel 5");
    return Map.of(
        "",
        grond.woord(Woord.REDENEN, redenen),
        "-plafond",
        vol ? plafond.woord(Woord.REDENEN, redenen) : plafond);
  }

  private static Map<String, Briefgegevens> vaststellingen(
      Briefgegevens g, String redenen, boolean vol) {
    var zonderDag = zonderOntvangst(g);
    var gelijk = afgerekend(g, "41250", "41250");
    return Map.of(
        "", vol ? gelijk.woord(Woord.REDENEN, redenen) : gelijk,
        "-slot",
            afgerekend(g, "41250", "20625.25")
                .geld(Geld.SLOT, euro("20624.75"))
                .dag(Dag.BETALEN, LocalDate.of(2026, 9, 28)),
        "-terug",
            grond(afgerekend(g, "30000", "41250"), "artikel 4:46, tweede lid, onder a, Awb")
                .geval(Geval.LAGER_VASTGESTELD)
                .woord(Woord.REDENEN, redenen)
                .geld(Geld.TERUG, euro("11250"))
                .dag(Dag.BETALEN, LocalDate.of(2026, 9, 28)),
        "-ambtshalve",
            grond(afgerekend(zonderDag, "0", "20625"), "artikel 4:46, tweede lid, onder b, Awb")
                .geval(Geval.LAGER_VASTGESTELD)
                .woord(Woord.REDENEN, redenen)
                .geld(Geld.TERUG, euro("20625"))
                .dag(Dag.BETALEN, LocalDate.of(2026, 9, 28)));
  }

  private static Briefgegevens zonderOntvangst(Briefgegevens g) {
    return Briefgegevens.van(g.kop())
        .dag(Dag.REAGEREN, LocalDate.of(2026, 9, 28))
        .punten(Punten.REAGEREN_SOM, List.of("6 weken na 17 augustus 2026"));
  }

  private static Briefgegevens afgerekend(Briefgegevens g, String vastgesteld, String betaald) {
    return g.geld(Geld.VERLEEND, euro("41250"))
        .geld(Geld.VASTGESTELD, euro(vastgesteld))
        .geld(Geld.BETAALD, euro(betaald));
  }

  private static Map<String, Briefgegevens> beslissingen(
      Briefgegevens g, String redenen, boolean vol) {
    var met = g.dag(Dag.BESLUIT_VAN, LocalDate.of(2026, 4, 1)).woord(Woord.REDENEN, redenen);
    var anders = met.woord(Woord.GEVOLG, "Wij veranderen ons besluit: u krijgt meer subsidie.");
    var gegrond =
        vol
            ? anders
                .jaren(List.of(new Jaarbedrag("2026-2027", euro("46000"))))
                .woord(Woord.ARTIKEL, "artikel 4:30 Awb")
            : anders;
    return Map.of(
        "-gegrond", gegrond.geval(Geval.GEGROND),
        "-deels", gegrond.geval(Geval.DEELS_GEGROND),
        "-ongegrond", met.geval(Geval.ONGEGROND),
        "-nietontvankelijk", met.geval(Geval.NIET_ONTVANKELIJK));
  }

  private static Briefgegevens grond(Briefgegevens g, String artikel) {
    return g.woord(Woord.GROND, "u houdt zich niet aan een verplichting bij de subsidie")
        .woord(Woord.ARTIKEL, artikel);
  }

  private static Briefgegevens ingediend(Briefgegevens g) {
    var velden = new LinkedHashMap<String, String>();
    velden.put("Schooljaren", "2026-2027");
    velden.put(
        "Wie zijn de ouders en kinderen", "Veel ouders spreken thuis een andere taal. ".repeat(46));
    velden.put("Waar lopen zij tegenaan", "- regelingen\n- formulieren\n- de weg naar hulp");
    velden.put("Schoolweging", "32,4 (2025, bron: Inspectie)");
    velden.put("Leeg", "");
    velden.put("Uren per week", "16");
    velden.put("In dienst", "bij JES Rijnland");
    velden.put("Rekening", "•••• 4300 op naam van Stichting Voorbeeld");
    var posten =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    new Post(
                        "Post " + i + ": " + "uren en materiaal ".repeat(i % 5),
                        euro(i * 1000 + ".25")))
            .toList();
    return g.aanvraag(velden).begroting(posten).geld(Geld.GEVRAAGD, euro("75000"));
  }

  private static List<String> langeSom() {
    return List.of(
        "13 weken na 1 juni 2026 = 31 augustus 2026 (WAJ-1496-2026, artikel 6)",
        "met 4 weken verdaagd; nieuwe uiterste dag 28 september 2026 (artikel 4:14 Awb)",
        "12 dagen opgeschort; nieuwe uiterste dag 10 oktober 2026 (artikel 4:15, eerste lid, onder"
            + " a, Awb)");
  }

  private static List<String> ontbreekt() {
    return List.of(
        "de uitslag van uw aanvraag bij het rijk;",
        "een begroting die optelt tot het bedrag dat u vraagt: in uw begroting tellen de posten op"
            + " tot € 39.500, maar u vraagt € 41.250;",
        "hoe u aan kwaliteitseis 2 voldoet.");
  }

  private static List<String> activiteiten() {
    return List.of(
        "een brugfunctionaris, 16 uur per week, in dienst van JES Rijnland;",
        "elke ochtend inloop voor ouders;",
        "overleg met het wijkteam en de JGZ.");
  }

  private static List<String> verplichtingen() {
    return List.of(
        "Ouders kunnen op vaste tijden bij de brugfunctionaris terecht.",
        "De brugfunctionaris werkt samen met het wijkteam en de JGZ, en doet mee aan het overleg dat"
            + " de gemeente elke maand houdt.",
        "U houdt bij waar het geld heen gaat.");
  }

  private static List<Betaling> betalingen() {
    return List.of(
        new Betaling("2024-2025", LocalDate.of(2026, 9, 28), 50, euro("80000")),
        new Betaling("2025-2026", LocalDate.of(2027, 2, 13), 50, euro("80000")));
  }

  private static Map<String, Briefgegevens> een(Briefgegevens g) {
    return Map.of("", g);
  }

  private static BigDecimal euro(String bedrag) {
    return new BigDecimal(bedrag);
  }
}

package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.VUURTOREN;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.trekIn;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.weiger;

import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Ronde;
import nl.leiden.brugwijzer.subsidie.Stap;
import nl.leiden.brugwijzer.subsidie.Voorstel;

/**
 * De Vuurtoren: de subsidie werd ingetrokken. Een nieuwe is geweigerd, en daar is bezwaar tegen.
 * Alles is verzonnen.
 */
final class Vuurtoren {

  private final Subsidieboek boek;
  private final Spelers wie;

  Vuurtoren(Subsidieboek boek, Spelers wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    eersteKeer();
    dezeKeer();
  }

  private void eersteKeer() {
    var vraag =
        Vraag.tweeJaar(
            80_000,
            "16.00",
            "Veel eenoudergezinnen met een laag inkomen.",
            "Ouders vragen geen hulp uit angst voor instanties.");
    boek.aanvraag(VUURTOREN, wie.roos(), vraag)
        .op("2024-05-15")
        .dientIn()
        .op("2024-05-27")
        .volledig(wie.ravi())
        .op("2024-06-17")
        .legtVoor(wie.ravi(), verleen(vraag))
        .op("2024-06-24")
        .besluit(wie.yara())
        .op("2024-06-26")
        .maaktBekend(wie.ravi())
        .op("2025-01-14")
        .meldtWijziging("Onze brugfunctionaris is vertrokken. We vinden niemand.")
        .op("2025-01-20")
        .spreektAf(wie.ravi(), "De school zoekt tot 1 april. Daarna kijken we samen verder.")
        .op("2025-04-07")
        .begintIntrekking(wie.ravi())
        .legtVoor(Ronde.INTREKKING, wie.ravi(), intrekking())
        .op("2025-04-15")
        .zienswijze(Ronde.INTREKKING, "Dat klopt. We vragen later opnieuw aan.")
        .op("2025-04-17")
        .legtVoor(Ronde.INTREKKING, wie.ravi(), intrekking())
        .op("2025-04-24")
        .besluit(Ronde.INTREKKING, wie.yara())
        .maaktBekend(Ronde.INTREKKING, wie.ravi())
        .op("2025-05-20")
        .betaaltTerug(58_000, wie.gijs());
  }

  private static Voorstel intrekking() {
    return trekIn(
        Besluitgrond.INTREKKING_ACTIVITEITEN,
        22_000,
        0,
        "Sinds januari doet niemand het werk. Wat daarvoor gedaan is, houdt de school.");
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            40_000,
            "16.00",
            "Veel eenoudergezinnen met een laag inkomen.",
            "Ouders vragen geen hulp uit angst voor instanties.");
    var weigering =
        weiger(
            Besluitgrond.ACTIVITEITEN,
            "Vorige keer is het werk niet gedaan. De aanvraag zegt niet hoe dat nu wel lukt.");
    boek.aanvraag(VUURTOREN, wie.roos(), vraag)
        .terug(35)
        .dientIn()
        .terug(33)
        .volledig(wie.femke())
        .terug(31)
        .legtVoor(wie.femke(), weigering)
        .terug(27)
        .zienswijze(Ronde.AANVRAAG, "We hebben nu wel iemand op het oog.")
        .terug(26)
        .legtVoor(wie.femke(), weigering)
        .terug(24)
        .besluit(wie.yara())
        .maaktBekend(wie.femke())
        .terug(10)
        .maaktBezwaar("We hebben iemand gevonden. Zij begint over een maand.")
        .terug(8)
        .pakt(Stap.BEZWAAR_BEHANDELEN, wie.ravi());
  }
}

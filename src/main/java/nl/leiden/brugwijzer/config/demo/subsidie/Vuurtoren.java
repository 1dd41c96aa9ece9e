package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.VUURTOREN;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.weiger;

import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Ronde;

/** De Vuurtoren kreeg subsidie; nu is zij geweigerd nadat zij gehoord was. Alles is verzonnen. */
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
        .maaktBekend(wie.ravi());
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
        .maaktBekend(wie.femke());
  }
}

package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.WINDWIJZER;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

/**
 * De Windwijzer was de eerste keer te laat voor het geld dat er was; nu is er wel genoeg. Alles is
 * verzonnen.
 */
final class Windwijzer {

  private final Subsidieboek boek;
  private final Spelers wie;

  Windwijzer(Subsidieboek boek, Spelers wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    eersteKeer();
    dezeKeer();
  }

  /** Zij diende als laatste in: het geld van 2025-2026 was toen vergeven. */
  private void eersteKeer() {
    var vraag =
        Vraag.tweeJaar(
            80_000,
            "16.00",
            "Ouders met heel verschillende achtergronden.",
            "Een deel van de ouders komt nooit op school.");
    boek.aanvraag(WINDWIJZER, wie.roos(), vraag)
        .op("2024-05-30")
        .dientIn()
        .op("2024-06-10")
        .volledig(wie.femke())
        .op("2024-08-20")
        .verdaagt(
            wie.femke(),
            "2024-09-27",
            4,
            "We beslissen eerst over de scholen die eerder aanvroegen.")
        .op("2024-09-16")
        .legtVoor(wie.femke(), verleen(vraag))
        .op("2024-09-19")
        .weigertOpPlafond(wie.yara())
        .maaktBekend(wie.femke());
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            40_000,
            "16.00",
            "Ouders met heel verschillende achtergronden.",
            "Een deel van de ouders komt nooit op school.");
    boek.aanvraag(WINDWIJZER, wie.roos(), vraag)
        .terug(33)
        .dientIn()
        .terug(31)
        .volledig(wie.femke())
        .terug(29)
        .legtVoor(wie.femke(), verleen(vraag))
        .terug(27)
        .besluit(wie.ilse())
        .terug(26)
        .maaktBekend(wie.femke());
  }
}

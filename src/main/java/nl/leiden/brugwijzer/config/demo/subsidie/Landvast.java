package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.LANDVAST;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

/**
 * De Landvast diende deze ronde als een van de eersten in, en heeft het eerste geld al. Alles is
 * verzonnen.
 */
final class Landvast {

  private final Subsidieboek boek;
  private final Spelers wie;

  Landvast(Subsidieboek boek, Spelers wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    var vraag =
        Vraag.eenJaar(
            40_000,
            "16.00",
            "Een school op de rand van twee wijken.",
            "Ouders weten niet bij welk team zij horen.");
    boek.aanvraag(LANDVAST, wie.roos(), vraag)
        .terug(35)
        .dientIn()
        .terug(33)
        .volledig(wie.femke())
        .terug(31)
        .legtVoor(wie.femke(), verleen(vraag))
        .terug(30)
        .besluit(wie.yara())
        .maaktBekend(wie.femke());
  }
}

package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.ANKERPLAATS;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

/**
 * De Ankerplaats moest de eerste keer lang wachten. Nu is er net besloten, en de brief moet nog
 * weg. Alles is verzonnen.
 */
final class Ankerplaats {

  private final Subsidieboek boek;
  private final Spelers wie;

  Ankerplaats(Subsidieboek boek, Spelers wie) {
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
            "Gezinnen wonen klein, en verhuizen vaak.",
            "De school verliest gezinnen uit het oog.");
    boek.aanvraag(ANKERPLAATS, wie.roos(), vraag)
        .op("2024-05-21")
        .dientIn()
        .op("2024-06-03")
        .volledig(wie.femke())
        .op("2024-09-03")
        .steltInGebreke()
        .op("2024-09-09")
        .legtVoor(wie.femke(), verleen(vraag))
        .op("2024-09-12")
        .besluit(wie.yara())
        .maaktBekend(wie.femke())
        .op("2024-09-13")
        .handeltIngebrekeAf(wie.femke(), "Het besluit kwam binnen twee weken na de brief.");
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            35_000,
            "14.00",
            "Gezinnen wonen klein, en verhuizen vaak.",
            "De school verliest gezinnen uit het oog.");
    boek.aanvraag(ANKERPLAATS, wie.roos(), vraag)
        .terug(30)
        .dientIn()
        .terug(27)
        .volledig(wie.femke())
        .terug(6)
        .legtVoor(wie.femke(), verleen(vraag))
        .terug(2)
        .besluit(wie.ilse());
  }
}

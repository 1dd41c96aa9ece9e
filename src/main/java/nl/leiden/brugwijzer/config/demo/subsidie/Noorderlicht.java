package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.NOORDERLICHT;

/**
 * Het Noorderlicht trok de eerste keer haar aanvraag in, en heeft nu net ingediend. Alles is
 * verzonnen.
 */
final class Noorderlicht {

  private final Subsidieboek boek;
  private final Spelers wie;

  Noorderlicht(Subsidieboek boek, Spelers wie) {
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
            "Een grote school in een wijk waar veel wordt gebouwd.",
            "Nieuwe gezinnen kennen nog niemand.");
    boek.aanvraag(NOORDERLICHT, wie.roos(), vraag)
        .op("2024-05-28")
        .dientIn()
        .op("2024-06-06")
        .volledig(wie.ravi())
        .op("2024-06-20")
        .trektTerug();
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            42_000,
            "16.00",
            "Een grote school in een wijk waar veel wordt gebouwd.",
            "Nieuwe gezinnen kennen nog niemand.");
    boek.aanvraag(NOORDERLICHT, wie.roos(), vraag).terug(3).dientIn();
  }
}

package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.NOORDERLICHT;

/** Het Noorderlicht; zij heeft net ingediend. Alles is verzonnen. */
final class Noorderlicht {

  private final Subsidieboek boek;
  private final Spelers wie;

  Noorderlicht(Subsidieboek boek, Spelers wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    dezeKeer();
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

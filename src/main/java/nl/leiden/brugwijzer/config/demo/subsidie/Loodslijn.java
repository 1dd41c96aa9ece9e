package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.LOODSLIJN;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

/**
 * De Loodslijn vulde de eerste keer niet aan. Nu gaat het goed: het voorstel ligt nu bij de
 * beslisser. Alles is verzonnen.
 */
final class Loodslijn {

  private final Subsidieboek boek;
  private final Spelers wie;

  Loodslijn(Subsidieboek boek, Spelers wie) {
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
            60_000,
            "12.00",
            "Kleine school met veel gezinnen die net in Nederland zijn.",
            "Ouders weten niet waar zij taalles kunnen krijgen.");
    boek.aanvraag(LOODSLIJN, wie.roos(), vraag)
        .op("2024-05-27")
        .dientIn()
        .op("2024-06-06")
        .vraagtAanvulling(wie.femke(), "De begroting klopt niet met de uren die u noemt.")
        .op("2024-06-25")
        .nietTeBehandelen(wie.femke(), "De school vulde de begroting niet aan.")
        .op("2024-07-02")
        .besluit(wie.yara())
        .maaktBekend(wie.femke());
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            38_000,
            "14.00",
            "Kleine school met veel gezinnen die net in Nederland zijn.",
            "Ouders weten niet waar zij taalles kunnen krijgen.");
    boek.aanvraag(LOODSLIJN, wie.roos(), vraag)
        .terug(26)
        .dientIn()
        .terug(24)
        .volledig(wie.ravi())
        .terug(3)
        .legtVoor(wie.ravi(), verleen(vraag));
  }
}

package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.LOODSLIJN;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

/** De Loodslijn; het voorstel ligt nu bij de beslisser. Alles is verzonnen. */
final class Loodslijn {

  private final Subsidieboek boek;
  private final Spelers wie;

  Loodslijn(Subsidieboek boek, Spelers wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    dezeKeer();
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

package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.BOEI;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

/**
 * De Boei moet haar eerste subsidie nog verantwoorden, en heeft haar nieuwe aanvraag net aangevuld.
 * Alles is verzonnen.
 */
final class Boei {

  private final Subsidieboek boek;
  private final Spelers wie;

  Boei(Subsidieboek boek, Spelers wie) {
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
            "Een kleine school waar iedereen elkaar kent.",
            "Ouders vragen elkaar wel om hulp, maar de school niet.");
    boek.aanvraag(BOEI, wie.roos(), vraag)
        .op("2024-05-22")
        .dientIn()
        .op("2024-06-03")
        .volledig(wie.ravi())
        .op("2024-06-24")
        .legtVoor(wie.ravi(), verleen(vraag))
        .op("2024-07-01")
        .besluit(wie.ilse())
        .maaktBekend(wie.ravi());
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            32_000,
            "12.00",
            "Een kleine school waar iedereen elkaar kent.",
            "Ouders vragen elkaar wel om hulp, maar de school niet.");
    boek.aanvraag(BOEI, wie.roos(), vraag)
        .terug(12)
        .dientIn()
        .terug(9)
        .vraagtAanvulling(wie.femke(), "Schrijf op hoe u met het wijkteam samenwerkt.")
        .terug(2)
        .vultAan("Elke zes weken, met een vaste contactpersoon.");
  }
}

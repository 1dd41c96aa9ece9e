package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Uitgaven.over;
import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.KOMPASROOS;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.stelVast;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

import nl.leiden.brugwijzer.subsidie.Ronde;

/** De Kompasroos kreeg subsidie, en vraagt nu voor een derde jaar aan. Alles is verzonnen. */
final class Kompasroos {

  private final Subsidieboek boek;
  private final Spelers wie;

  Kompasroos(Subsidieboek boek, Spelers wie) {
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
            "Veel gezinnen wonen nog niet lang in de wijk. We horen meer dan twintig talen.",
            "Ouders kennen de weg naar hulp niet, en durven er niet altijd om te vragen.");
    boek.aanvraag(KOMPASROOS, wie.merel(), vraag)
        .op("2024-05-13")
        .dientIn()
        .op("2024-05-27")
        .volledig(wie.ravi())
        .op("2024-06-17")
        .legtVoor(wie.ravi(), verleen(vraag))
        .op("2024-06-24")
        .besluit(wie.yara())
        .maaktBekend(wie.ravi())
        .op("2026-08-24")
        .verantwoordt(
            over(
                40_000,
                40_400,
                "16.00",
                "Elke week spreekuur, en veertig huisbezoeken per jaar. We hielpen 96 gezinnen.",
                ""))
        .op("2026-09-01")
        .legtVoor(
            Ronde.VASTSTELLING,
            wie.ravi(),
            stelVast(null, 40_000, 40_000, "De school deed wat zij beloofde, en gaf alles uit."))
        .op("2026-09-03")
        .besluit(Ronde.VASTSTELLING, wie.yara())
        .maaktBekend(Ronde.VASTSTELLING, wie.ravi());
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            40_000,
            "16.00",
            "Nog altijd meer dan twintig talen, en elk jaar dertig nieuwe gezinnen.",
            "De formulieren zijn online. Veel ouders komen daar niet doorheen.");
    boek.aanvraag(KOMPASROOS, wie.merel(), vraag)
        .terug(10)
        .dientIn()
        .terug(4)
        .vraagtAanvulling(
            wie.ravi(),
            "In de begroting staat niet hoeveel uren u inhuurt, en wat een uur kost.",
            "Stuur de afspraken met JES Rijnland over de scholing mee.");
  }
}

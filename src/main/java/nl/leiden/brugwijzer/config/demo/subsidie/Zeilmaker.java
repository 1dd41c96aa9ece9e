package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Uitgaven.over;
import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.ZEILMAKER;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

/**
 * De Zeilmaker verantwoordde haar eerste subsidie; het voorstel voor de tweede kwam terug. Alles is
 * verzonnen.
 */
final class Zeilmaker {

  private final Subsidieboek boek;
  private final Spelers wie;

  Zeilmaker(Subsidieboek boek, Spelers wie) {
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
            "Veel ouders zijn op zoek naar werk.",
            "Kinderen komen zonder ontbijt op school.");
    boek.aanvraag(ZEILMAKER, wie.roos(), vraag)
        .op("2024-05-16")
        .dientIn()
        .op("2024-05-28")
        .volledig(wie.femke())
        .op("2024-06-19")
        .legtVoor(wie.femke(), verleen(vraag))
        .op("2024-06-26")
        .besluit(wie.yara())
        .maaktBekend(wie.femke())
        .op("2026-10-12")
        .verantwoordt(
            over(
                39_000,
                38_500,
                "15.00",
                "Ontbijt op school, en hulp bij formulieren. We hielpen 71 gezinnen.",
                "De cursus voor ouders ging niet door."));
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            36_000,
            "14.00",
            "Veel ouders zijn op zoek naar werk.",
            "Kinderen komen zonder ontbijt op school. Ouders schamen zich daarvoor.");
    boek.aanvraag(ZEILMAKER, wie.roos(), vraag)
        .terug(20)
        .dientIn()
        .terug(18)
        .volledig(wie.femke())
        .terug(8)
        .legtVoor(wie.femke(), verleen(vraag))
        .terug(5)
        .stuurtTerug(wie.ilse(), "Leg uit wat er anders is dan in de vorige aanvraag.");
  }
}

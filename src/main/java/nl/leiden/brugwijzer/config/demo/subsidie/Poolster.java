package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Uitgaven.over;
import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.POOLSTER;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.stelVast;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.weiger;

import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Ronde;
import nl.leiden.brugwijzer.subsidie.Voorstel;

/** De Poolster kreeg subsidie; nu denkt de gemeente aan weigeren. Alles is verzonnen. */
final class Poolster {

  private final Subsidieboek boek;
  private final Spelers wie;

  Poolster(Subsidieboek boek, Spelers wie) {
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
            "Veel ouders werken op wisselende uren, en zien we nauwelijks bij het hek.",
            "Gezinnen met schulden komen pas als het te laat is.");
    boek.aanvraag(POOLSTER, wie.joris(), vraag)
        .op("2024-05-14")
        .dientIn()
        .op("2024-05-27")
        .volledig(wie.femke())
        .op("2024-06-18")
        .legtVoor(wie.femke(), verleen(vraag))
        .op("2024-06-25")
        .besluit(wie.yara())
        .maaktBekend(wie.femke())
        .op("2026-08-31")
        .verantwoordt(
            over(
                40_000,
                26_000,
                "13.00",
                "Spreekuur en huisbezoeken. In het tweede jaar was er een half jaar niemand.",
                "Van september tot februari was het werk niet bezet."))
        .op("2026-09-14")
        .legtVoor(Ronde.VASTSTELLING, wie.femke(), lager())
        .op("2026-09-22")
        .zienswijze(Ronde.VASTSTELLING, "We hebben gezocht, maar niemand gevonden.")
        .op("2026-09-28")
        .legtVoor(Ronde.VASTSTELLING, wie.femke(), lager())
        .op("2026-10-01")
        .besluit(Ronde.VASTSTELLING, wie.yara())
        .maaktBekend(Ronde.VASTSTELLING, wie.femke())
        .op("2026-10-22")
        .betaaltTerug(4_000, wie.gijs());
  }

  private static Voorstel lager() {
    return stelVast(
        Besluitgrond.LAGER_ACTIVITEITEN,
        40_000,
        26_000,
        "Een half jaar deed niemand het werk. Voor dat deel krijgt de school geen subsidie.");
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            38_000,
            "12.00",
            "Ouders werken op wisselende uren. De helft komt van buiten de wijk.",
            "We zoeken nog naar iemand die de gezinnen kent.");
    boek.aanvraag(POOLSTER, wie.joris(), vraag)
        .terug(25)
        .dientIn()
        .terug(23)
        .volledig(wie.femke())
        .terug(4)
        .legtVoor(
            wie.femke(),
            weiger(
                Besluitgrond.VERPLICHTINGEN,
                "Er is nog niemand gevonden voor het werk. Vorige keer duurde dat een half jaar."));
  }
}

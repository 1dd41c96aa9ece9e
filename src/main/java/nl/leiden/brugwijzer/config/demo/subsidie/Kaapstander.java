package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.KAAPSTANDER;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Ronde;

/**
 * De Kaapstander is een school voor speciaal onderwijs; zij kreeg de tweede keer minder dan zij
 * vroeg. Alles is verzonnen.
 */
final class Kaapstander {

  private final Subsidieboek boek;
  private final Spelers wie;

  Kaapstander(Subsidieboek boek, Spelers wie) {
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
            "Kinderen komen met de taxi; ouders zien we zelden.",
            "Ouders hebben met veel instanties tegelijk te maken.");
    boek.aanvraag(KAAPSTANDER, wie.roos(), vraag)
        .op("2024-05-23")
        .dientIn()
        .op("2024-06-04")
        .volledig(wie.femke())
        .op("2024-06-25")
        .legtVoor(wie.femke(), verleen(vraag))
        .op("2024-07-02")
        .besluit(wie.ilse())
        .maaktBekend(wie.femke());
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            36_000,
            "14.00",
            "Kinderen komen met de taxi; ouders zien we zelden.",
            "Ouders hebben met veel instanties tegelijk te maken.");
    var minder =
        verleen(
            vraag,
            30_000,
            Besluitgrond.ACTIVITEITEN,
            "De huisbezoeken doet het Jeugdteam al. Voor de rest krijgt de school subsidie.");
    boek.aanvraag(KAAPSTANDER, wie.roos(), vraag)
        .terug(34)
        .dientIn()
        .terug(33)
        .volledig(wie.ravi())
        .terug(32)
        .legtVoor(wie.ravi(), minder)
        .terug(30)
        .zienswijze(Ronde.AANVRAAG, "")
        .terug(29)
        .legtVoor(wie.ravi(), minder)
        .terug(28)
        .besluit(wie.yara())
        .terug(27)
        .maaktBekend(wie.ravi());
  }
}

package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;

import java.util.List;
import nl.leiden.brugwijzer.subsidie.Onderdeel;
import nl.leiden.brugwijzer.subsidie.Rijkssubsidie;

/** De scholen van de personages; echte namen, dus hier gaat alles goed. */
final class EchteScholen {

  private static final String ZIJLWIJK = "17NV00";
  private static final String TWEEMASTER = "20UW00";

  private final Subsidieboek boek;
  private final Spelers wie;

  EchteScholen(Subsidieboek boek, Spelers wie) {
    this.boek = boek;
    this.wie = wie;
  }

  void vertel() {
    zijlwijk();
    tweemaster();
  }

  private void zijlwijk() {
    var vraag =
        new Vraag(
            List.of(Vraag.TWEEDE),
            40_000,
            "16.00",
            "Veel gezinnen wonen nog niet lang in de wijk. Op school horen we meer dan twintig talen.",
            "Ouders kennen de weg niet naar hulp, en durven er niet altijd om te vragen.",
            Rijkssubsidie.AFGEWEZEN);
    boek.aanvraag(ZIJLWIJK, "NL25BNGH0000000001", wie.lou(), vraag)
        .op("2024-05-24")
        .dientIn()
        .op("2024-06-04")
        .volledig(wie.ravi())
        .op("2024-06-27")
        .legtVoor(wie.ravi(), verleen(vraag))
        .op("2024-07-04")
        .besluit(wie.yara())
        .maaktBekend(wie.ravi());
  }

  private void tweemaster() {
    var vraag =
        Vraag.eenJaar(
            37_500,
            "12.00",
            "Veel ouders werken, en zien elkaar alleen bij het hek.",
            "Ouders kennen de weg niet naar hulp.");
    boek.aanvraag(TWEEMASTER, "NL95BNGH0000000002", wie.toni(), vraag)
        .terug(9)
        .begint(Onderdeel.OUDERS, Onderdeel.INZET);
  }
}

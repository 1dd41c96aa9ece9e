package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.config.demo.subsidie.Verzonnenschool.SEXTANT;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.ongegrond;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.verleen;
import static nl.leiden.brugwijzer.config.demo.subsidie.Voorstellen.weiger;

import java.time.LocalDate;
import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Bezwaarbehandeling;
import nl.leiden.brugwijzer.subsidie.Rijkssubsidie;
import nl.leiden.brugwijzer.subsidie.Ronde;

/**
 * De Sextant werd eerst geweigerd, en kreeg nu subsidie nadat het voorstel was teruggestuurd. Alles
 * is verzonnen.
 */
final class Sextant {

  private final Subsidieboek boek;
  private final Spelers wie;

  Sextant(Subsidieboek boek, Spelers wie) {
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
                "Een op de drie ouders spreekt nog weinig Nederlands.",
                "Ouders begrijpen brieven van de school niet.")
            .rijk(Rijkssubsidie.TOEGEKEND);
    boek.aanvraag(SEXTANT, wie.roos(), vraag)
        .op("2024-05-17")
        .dientIn()
        .op("2024-05-28")
        .volledig(wie.ravi())
        .op("2024-06-20")
        .legtVoor(
            wie.ravi(),
            weiger(
                Besluitgrond.RIJKSSUBSIDIE,
                "De school krijgt al subsidie van het rijk voor een brugfunctionaris."))
        .op("2024-06-27")
        .besluit(wie.yara())
        .maaktBekend(wie.ravi())
        .op("2024-07-16")
        .maaktBezwaar("De subsidie van het rijk is voor een andere vestiging.")
        .op("2024-09-05")
        .adviseert(
            wie.femke(),
            new Bezwaarbehandeling(
                Bezwaarbehandeling.Horen.GEHOORD,
                LocalDate.of(2024, 9, 3),
                "De directeur liet de brief van het rijk zien. Die is op deze school gericht.",
                ""),
            ongegrond("De brief van het rijk noemt deze vestiging. De weigering blijft."))
        .op("2024-09-10")
        .besluit(Ronde.BEZWAAR, wie.ilse())
        .maaktBekend(Ronde.BEZWAAR, wie.femke());
  }

  private void dezeKeer() {
    var vraag =
        Vraag.eenJaar(
            45_000,
            "18.00",
            "Een op de drie ouders spreekt nog weinig Nederlands.",
            "Ouders begrijpen brieven van de school niet, en die van de gemeente ook niet.");
    boek.aanvraag(SEXTANT, wie.roos(), vraag)
        .terug(34)
        .dientIn()
        .terug(32)
        .volledig(wie.ravi())
        .terug(31)
        .legtVoor(wie.ravi(), verleen(vraag))
        .terug(30)
        .stuurtTerug(wie.yara(), "Schrijf op waarom achttien uur nodig is.")
        .terug(28)
        .legtVoor(wie.ravi(), verleen(vraag))
        .terug(27)
        .besluit(wie.yara())
        .terug(26)
        .maaktBekend(wie.ravi());
  }
}

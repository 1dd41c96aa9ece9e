package nl.leiden.brugwijzer.config.demo.signaal;

import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.ObstakelGezien;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Waar meer gezinnen op vastliepen dan de demo er heeft. De verzonnen scholen hebben geen gezinnen;
 * daarom meldt het verhaal aan de cijfers wat een doorverwijzing daar zou melden.
 */
final class Vastgelopen {

  private static final String[] SCHOLEN = {"ZZ0100", "ZZ0200", "ZZ0300"};

  private final Signaalboek boek;
  private final ApplicationEventPublisher omroep;

  Vastgelopen(Signaalboek boek, ApplicationEventPublisher omroep) {
    this.boek = boek;
    this.omroep = omroep;
  }

  /** Bij de zomerzwemregeling vaak genoeg om te noemen, bij een andere regeling niet. */
  void vertel() {
    var zwemmen = boek.bestemming("Zomerzwemregeling");
    for (var dag = 0; dag < 5; dag++) gezien(14 + 14 * dag, 9, zwemmen, Obstakel.INKOMENSGRENS);
    gezien(20, 3, boek.bestemming("Leergeld Leiden"), Obstakel.TE_LAAT);
  }

  private void gezien(int dagen, int hoeVaak, UUID regeling, Obstakel obstakel) {
    boek.scene(
        boek.kalender().moment(dagen, 1),
        () -> {
          for (var i = 0; i < hoeVaak; i++)
            omroep.publishEvent(
                new ObstakelGezien(
                    UUID.randomUUID().toString(),
                    regeling,
                    null,
                    obstakel,
                    SCHOLEN[i % SCHOLEN.length],
                    boek.terug(dagen)));
        });
  }
}

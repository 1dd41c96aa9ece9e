package nl.leiden.brugwijzer.meerdere;

import java.time.Duration;
import java.util.ArrayList;

/** Belasting terwijl er telkens een exemplaar omvalt en weer opkomt. */
final class Valproef {

  private static final Duration TUSSENPOOS = Duration.ofSeconds(20);

  private Valproef() {}

  static void draai(Opstelling opstelling, double minuten, int druktes, Verslag verslag)
      throws Exception {
    var wekkers = new Wekkers(opstelling);
    var begin = System.nanoTime();
    var duur = minuten * 60;
    Kasboek kasboek;
    Belevenissen belevenissen;
    var gevallen = 0;
    try (var drukte = new Drukte(opstelling)) {
      kasboek = drukte.kasboek();
      belevenissen = drukte.belevenissen();
      verslag.regel("val.mensen", drukte.mensen());
      verslag.regel("val.wekkers.verspreid", wekkers.verspreid(duur));
      begin = System.nanoTime();
      for (var volgende = TUSSENPOOS.toSeconds();
          volgende < duur;
          volgende += TUSSENPOOS.toSeconds()) {
        wachtTot(begin, volgende);
        var exemplaar = opstelling.exemplaren().get(gevallen++ % opstelling.exemplaren().size());
        exemplaar.valtOm();
        exemplaar.start();
      }
      wachtTot(begin, duur);
    }
    verslag.regel("val.minuten", minuten);
    verslag.regel("val.exemplaren.omgevallen", gevallen);
    for (var exemplaar : opstelling.exemplaren()) exemplaar.wachtTotKlaar();
    belevenissen.schrijf("val", verslag);
    schrijf("val", opstelling, kasboek, druktes, verslag);
    new Nazorg(opstelling).schrijf("val", verslag);
    wekkers.schrijf(verslag);
    verslag.regel("val.post.leeg.na.seconden", new Nazorg(opstelling).postvakLeeg());
    Mailtelling.schrijf("val", opstelling, verslag);
  }

  /** Wat bevestigd is, moet er zijn; en niets twee keer. */
  static void schrijf(
      String naam, Opstelling opstelling, Kasboek kasboek, int druktes, Verslag verslag) {
    var narekening = new Narekening(opstelling.pool());
    var bevestigd = (long) kasboek.alles().size();
    verslag.regel(naam + ".bevestigd.soorten", kasboek.soorten());
    verslag.regel(naam + ".bevestigd", bevestigd);
    verslag.moet(naam + ".teruggevonden", narekening.gevonden(kasboek), bevestigd);
    verslag.moet(naam + ".kwijt", narekening.kwijt(kasboek).toString(), "{}");
    verslag.moet(naam + ".dubbel", narekening.dubbel(druktes), 0L);
  }

  private static void wachtTot(long begin, double seconde) {
    Wacht.even(Duration.ofNanos((long) (seconde * 1e9) - (System.nanoTime() - begin)));
  }

  /** Wie er draait, in de volgorde van de exemplaren. */
  static ArrayList<Long> processen(Opstelling opstelling) {
    var alle = new ArrayList<Long>();
    opstelling.exemplaren().forEach(exemplaar -> alle.add(exemplaar.proces()));
    return alle;
  }
}

package nl.leiden.brugwijzer.meerdere;

import java.time.Duration;

/** Een nieuwe versie: de exemplaren stoppen netjes een voor een, en komen weer op. */
final class Rolproef {

  private static final Duration ADEM = Duration.ofSeconds(5);

  private Rolproef() {}

  static void draai(Opstelling opstelling, int druktes, Verslag verslag) throws Exception {
    var begin = System.nanoTime();
    Kasboek kasboek;
    Belevenissen belevenissen;
    try (var drukte = new Drukte(opstelling)) {
      kasboek = drukte.kasboek();
      belevenissen = drukte.belevenissen();
      Wacht.even(ADEM);
      for (var exemplaar : opstelling.exemplaren()) {
        verslag.regel("rol." + exemplaar.naam() + ".stopt.seconden", exemplaar.stopt());
        exemplaar.start();
        verslag.regel("rol." + exemplaar.naam() + ".start.seconden", exemplaar.wachtTotKlaar());
        Wacht.even(ADEM);
      }
    }
    verslag.regel("rol.seconden", Wacht.sinds(begin));
    belevenissen.schrijf("rol", verslag);
    verslag.moet("rol.mislukte.verzoeken", belevenissen.mislukt(), 0L);
    Valproef.schrijf("rol", opstelling, kasboek, druktes, verslag);
  }
}

package nl.leiden.brugwijzer.meerdere;

import java.time.Duration;
import java.time.Instant;
import nl.leiden.brugwijzer.meerdere.Databaseproces.Wijze;

/** De database valt om tijdens de drukte, en komt terug; de exemplaren blijven draaien. */
final class Databaseproef {

  private static final Duration ADEM = Duration.ofSeconds(15);
  private static final Duration WEG = Duration.ofSeconds(10);
  private static final Duration GEDULD = Duration.ofMinutes(2);

  private Databaseproef() {}

  static void draai(Opstelling opstelling, Wijze wijze, int druktes, Verslag verslag)
      throws Exception {
    var naam = "database." + wijze.name().toLowerCase(java.util.Locale.ROOT);
    var processen = Valproef.processen(opstelling);
    Kasboek kasboek;
    Belevenissen belevenissen;
    try (var drukte = new Drukte(opstelling)) {
      kasboek = drukte.kasboek();
      belevenissen = drukte.belevenissen();
      Wacht.even(ADEM);
      opstelling.postgres().stop(wijze);
      Wacht.even(WEG);
      opstelling.postgres().start();
      var terug = Instant.now();
      var begin = System.nanoTime();
      for (var exemplaar : opstelling.exemplaren()) Wacht.tot("klaar", GEDULD, exemplaar::klaar);
      verslag.regel(naam + ".allemaal.klaar.na.seconden", Wacht.sinds(begin));
      Wacht.tot("een bevestiging", GEDULD, () -> kasboek.eersteNa(terug) != null);
      verslag.regel(
          naam + ".eerste.bevestiging.na.seconden",
          Duration.between(terug, kasboek.eersteNa(terug)).toMillis() / 1e3);
      Wacht.even(ADEM);
    }
    verslag.regel(naam + ".weg.seconden", WEG.toSeconds());
    belevenissen.schrijf(naam, verslag);
    Valproef.schrijf(naam, opstelling, kasboek, druktes, verslag);
    verslag.moet(
        naam + ".zelfde.processen", Valproef.processen(opstelling).equals(processen), true);
    new Nazorg(opstelling).schrijf(naam, verslag);
  }
}

package nl.leiden.brugwijzer.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Doorverwijzen over HTTP tegen een kale start van hetzelfde proces, om en om. */
final class Verzendmeting implements AutoCloseable {

  private static final int MENSEN = 32;
  private static final double WARM = 10;
  private static final double RONDE = 5;
  private static final int RONDES = 3;

  private final List<Klant> klanten = new ArrayList<>();
  private final List<Ploeg.Werk> overHttp = new ArrayList<>();
  private final List<Ploeg.Werk> kaal = new ArrayList<>();

  /**
   * @param bestemmingen waarheen, voor elke klant een
   */
  Verzendmeting(int poort, List<UUID> bestemmingen, Kalemotor motor) throws Exception {
    for (var n = 1; n <= MENSEN; n++) {
      var klant = Klant.aangemeld(poort, "bo-" + n);
      var bestemming = bestemmingen.get(n % bestemmingen.size());
      klanten.add(klant);
      overHttp.add(() -> klant.verwijsDoor(bestemming));
      kaal.add(motor::start);
    }
  }

  /**
   * Meet en schrijft op.
   *
   * @param naam waar de regels onder komen
   * @param vastTempo of er ook in een vast tempo gemeten wordt
   */
  void meet(Verslag verslag, String naam, boolean vastTempo) throws Exception {
    // De applicatie is groter dan de kale motor: na een halve minuut is een kern nog aan het
    // vertalen.
    Ploeg.zoSnelMogelijk(overHttp, 6 * WARM);
    Ploeg.zoSnelMogelijk(kaal, WARM);
    var wij = new ArrayList<Ploeg.Ronde>();
    var motor = new ArrayList<Ploeg.Ronde>();
    for (var n = 0; n < RONDES; n++) {
      wij.add(Ploeg.zoSnelMogelijk(overHttp, RONDE));
      motor.add(Ploeg.zoSnelMogelijk(kaal, RONDE));
    }
    var tempo = mediaan(wij);
    verslag.regel(naam + ".perSeconde", tempo);
    verslag.regel(naam + ".tijden", tijden(wij));
    verslag.regel(naam + ".kaal.perSeconde", mediaan(motor));
    verslag.regel(naam + ".kaal.tijden", tijden(motor));
    verslag.regel(naam + ".verhouding", tempo / mediaan(motor));
    verslag.regel(naam + ".p99ms", tijden(wij).p99());
    if (!vastTempo) return;
    for (var deel : new double[] {0.3, 0.6}) {
      var ronde = Ploeg.inTempo(overHttp, tempo * deel, 2 * RONDE);
      var regel = naam + ".tempo" + Math.round(deel * 100);
      verslag.regel(regel + ".perSeconde", ronde.perSeconde());
      verslag.regel(regel + ".tijden", Reeks.van(ronde.tijden()));
    }
  }

  @Override
  public void close() throws IOException {
    for (var klant : klanten) klant.close();
  }

  private static double mediaan(List<Ploeg.Ronde> rondes) {
    var tempos = rondes.stream().mapToDouble(Ploeg.Ronde::perSeconde).sorted().toArray();
    var midden = tempos.length / 2;
    return tempos.length % 2 == 1 ? tempos[midden] : (tempos[midden - 1] + tempos[midden]) / 2;
  }

  private static Reeks tijden(List<Ploeg.Ronde> rondes) {
    return Reeks.van(rondes.stream().flatMap(ronde -> ronde.tijden().stream()).toList());
  }
}

package nl.leiden.brugwijzer.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Doorverwijzen over HTTP tegen een kale start van hetzelfde proces, om en om. */
final class Verzendmeting implements AutoCloseable {

  private static final int MENSEN = 32;
  private static final double WARM = 12;
  private static final double RONDE = 6;
  private static final int RONDES = 4;

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

  void meet(Verslag verslag) throws Exception {
    Ploeg.zoSnelMogelijk(overHttp, WARM);
    Ploeg.zoSnelMogelijk(kaal, WARM);
    var wij = new ArrayList<Ploeg.Ronde>();
    var motor = new ArrayList<Ploeg.Ronde>();
    for (var n = 0; n < RONDES; n++) {
      wij.add(Ploeg.zoSnelMogelijk(overHttp, RONDE));
      motor.add(Ploeg.zoSnelMogelijk(kaal, RONDE));
    }
    var tempo = mediaan(wij);
    verslag.regel("doorverwijzing.http.perSeconde", tempo);
    verslag.regel("doorverwijzing.http.tijden", tijden(wij));
    verslag.regel("doorverwijzing.kaal.perSeconde", mediaan(motor));
    verslag.regel("doorverwijzing.kaal.tijden", tijden(motor));
    verslag.regel("doorverwijzing.http.verhouding", tempo / mediaan(motor));
    verslag.regel("doorverwijzing.http.p99ms", tijden(wij).p99());
    for (var deel : new double[] {0.3, 0.6}) {
      var ronde = Ploeg.inTempo(overHttp, tempo * deel, 2 * RONDE);
      var naam = "doorverwijzing.http.tempo" + Math.round(deel * 100);
      verslag.regel(naam + ".perSeconde", ronde.perSeconde());
      verslag.regel(naam + ".tijden", Reeks.van(ronde.tijden()));
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

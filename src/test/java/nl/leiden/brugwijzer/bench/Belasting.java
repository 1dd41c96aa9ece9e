package nl.leiden.brugwijzer.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Een drukke dag in het klein: scholen en teams kijken en werken door elkaar, in een vast tempo. De
 * helft van de verzoeken kijkt naar de startpagina of een lijst, de rest opent of schrijft.
 */
final class Belasting implements AutoCloseable {

  private static final int MENSEN = 16;
  private static final double PER_SECONDE = 40;

  private final Map<String, ConcurrentLinkedQueue<Long>> tijden = new TreeMap<>();
  private final List<Klant> klanten = new ArrayList<>();
  private final List<Ploeg.Werk> werk = new ArrayList<>();

  Belasting(int poort, List<UUID> bestemmingen) throws Exception {
    for (var n = 1; n <= MENSEN; n++) {
      var school = n % 2 == 1;
      var klant = Klant.aangemeld(poort, school ? "bo-" + (100 + n) : "lid-" + (200 + n) + "-1");
      klanten.add(klant);
      werk.add(school ? school(klant, bestemmingen.get(n % bestemmingen.size())) : team(klant));
    }
  }

  /** Wat een brugfunctionaris achter elkaar doet. */
  private Ploeg.Werk school(Klant klant, UUID bestemming) {
    var zaak = new String[1];
    return beurten(
        () -> noteer("versturen", () -> zaak[0] = klant.verwijsDoor(bestemming)),
        () -> noteer("zaak", () -> klant.ga(zaak[0])),
        () -> noteer("startpagina", () -> klant.ga("/vandaag")),
        () -> noteer("contactmoment", klant::contactmoment),
        () -> noteer("zaak", () -> klant.ga(zaak[0])),
        () -> noteer("lijst", () -> klant.ga("/doorverwijzingen")));
  }

  /** Wat een teamlid achter elkaar doet. */
  private Ploeg.Werk team(Klant klant) {
    return beurten(
        () -> noteer("startpagina", () -> klant.ga("/vandaag")),
        () -> noteer("taken", () -> klant.ga("/taken")),
        () -> noteer("taken", () -> klant.ga("/taken?lijst=VAN_MIJ")),
        () -> noteer("berichten", () -> klant.ga("/berichten")));
  }

  private static Ploeg.Werk beurten(Ploeg.Werk... beurten) {
    var beurt = new int[1];
    return () -> beurten[beurt[0]++ % beurten.length].doe();
  }

  private void noteer(String wat, Ploeg.Werk handeling) throws Exception {
    var begin = System.nanoTime();
    handeling.doe();
    var duur = System.nanoTime() - begin;
    synchronized (tijden) {
      tijden.computeIfAbsent(wat, nieuw -> new ConcurrentLinkedQueue<>()).add(duur);
    }
  }

  void draai(double minuten, Verslag verslag) throws Exception {
    Ploeg.inTempo(werk, PER_SECONDE, Math.min(20, minuten * 60));
    tijden.clear();
    var ronde = Ploeg.inTempo(werk, PER_SECONDE, minuten * 60);
    verslag.regel("belasting.minuten", minuten);
    verslag.regel("belasting.perSeconde", ronde.perSeconde());
    tijden.forEach((wat, duur) -> verslag.regel("belasting." + wat, Reeks.van(duur)));
    verslag.regel("startpagina.http.p95ms", Reeks.van(tijden.get("startpagina")).p95());
    verslag.regel("zaak.http.p95ms", Reeks.van(tijden.get("zaak")).p95());
  }

  @Override
  public void close() throws IOException {
    for (var klant : klanten) klant.close();
  }
}

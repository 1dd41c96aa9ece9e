package nl.leiden.brugwijzer.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Een nieuwsgierige die alles naast elkaar legt: van elk aantal weet hij wat het ten minste en ten
 * hoogste is, en uit elk totaal met zijn delen rekent hij verder tot er niets meer bij komt.
 */
class Aftrekker {

  private static final long ONBEGRENSD = 1_000_000;

  /** Wat hij van een aantal weet. */
  record Tussen(long laagst, long hoogst) {

    boolean precies() {
      return laagst == hoogst;
    }

    long breed() {
      return hoogst - laagst;
    }
  }

  private record Som(String totaal, List<String> delen) {}

  private final Map<String, Tussen> bekend = new LinkedHashMap<>();
  private final List<Som> sommen = new ArrayList<>();

  /** Hij leest wat er voor een aantal staat; hij kent de grens en het veelvoud. */
  void leest(String wat, String staatEr) {
    if (staatEr.startsWith("<")) weet(wat, 0, Long.parseLong(staatEr.substring(1)) - 1);
    else if (staatEr.equals(Onderdrukking.VERBORGEN)) weet(wat, 0, ONBEGRENSD);
    else weet(wat, Long.parseLong(staatEr), Long.parseLong(staatEr) + 4);
  }

  void weet(String wat, long laagst, long hoogst) {
    var nu = van(wat);
    bekend.put(wat, new Tussen(Math.max(nu.laagst, laagst), Math.min(nu.hoogst, hoogst)));
  }

  /** Hij weet dat deze delen samen dat totaal zijn. */
  void telt(String totaal, List<String> delen) {
    sommen.add(new Som(totaal, List.copyOf(delen)));
  }

  Tussen van(String wat) {
    return bekend.getOrDefault(wat, new Tussen(0, ONBEGRENSD));
  }

  Aftrekker rekent() {
    Map<String, Tussen> vorige;
    do {
      vorige = Map.copyOf(bekend);
      sommen.forEach(this::trekAf);
    } while (!vorige.equals(bekend));
    return this;
  }

  private void trekAf(Som som) {
    var laagst = som.delen.stream().mapToLong(deel -> van(deel).laagst).sum();
    var hoogst = som.delen.stream().mapToLong(deel -> van(deel).hoogst).sum();
    weet(som.totaal, laagst, hoogst);
    var totaal = van(som.totaal);
    for (var deel : som.delen) {
      var zelf = van(deel);
      weet(deel, totaal.laagst - (hoogst - zelf.hoogst), totaal.hoogst - (laagst - zelf.laagst));
    }
  }
}

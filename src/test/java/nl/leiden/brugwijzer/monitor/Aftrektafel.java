package nl.leiden.brugwijzer.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.ObstakelGezien;

/** Een toevallige tafel vol waarnemingen bij één regeling: obstakel, school en maand. */
class Aftrektafel {

  static final List<Obstakel> OBSTAKELS =
      List.of(Obstakel.INKOMENSGRENS, Obstakel.TE_LAAT, Obstakel.GEEN_PLEK);
  static final List<LocalDate> DAGEN =
      List.of(
          LocalDate.of(2026, 8, 20),
          LocalDate.of(2026, 9, 10),
          LocalDate.of(2026, 10, 10),
          LocalDate.of(2026, 11, 10));

  /** Aantallen die het een onderdrukking moeilijk maken: net onder of op een grens. */
  private static final int[] MOEILIJK = {0, 0, 0, 1, 1, 2, 4, 5, 8, 9, 9, 10, 14, 19};

  record Cel(Obstakel obstakel, String school, LocalDate dag) {}

  private final Map<Cel, Integer> aantallen = new LinkedHashMap<>();
  private final UUID regeling;
  private int nummer;

  Aftrektafel(UUID regeling, List<String> scholen, Random toeval) {
    this.regeling = regeling;
    var dichtheid = 1 + toeval.nextInt(6);
    for (var obstakel : OBSTAKELS)
      for (var school : scholen)
        for (var dag : DAGEN)
          if (toeval.nextInt(6) < dichtheid)
            aantallen.put(
                new Cel(obstakel, school, dag), MOEILIJK[toeval.nextInt(MOEILIJK.length)]);
  }

  Map<Cel, Integer> aantallen() {
    return aantallen;
  }

  /** De waarnemingen die deze tafel vormen. */
  List<ObstakelGezien> waarnemingen() {
    var alle = new ArrayList<ObstakelGezien>();
    aantallen.forEach(
        (cel, aantal) -> {
          for (var i = 0; i < aantal; i++) alle.add(nogEen(cel));
        });
    return alle;
  }

  ObstakelGezien nogEen(Cel cel) {
    return new ObstakelGezien(
        regeling + "-" + nummer++, regeling, null, cel.obstakel, cel.school, cel.dag);
  }
}

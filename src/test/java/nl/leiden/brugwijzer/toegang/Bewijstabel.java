package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Wie.ARMOEDES;
import static nl.leiden.brugwijzer.toegang.Wie.IEDER;
import static nl.leiden.brugwijzer.toegang.Wie.ONDERWIJS;
import static nl.leiden.brugwijzer.toegang.Wie.PROJECTLEIDER;

import java.util.List;

/** Wie er bij de cijfers komt, en bij wat er met signalen is gedaan. */
final class Bewijstabel {

  private static final String GEDAAN = "/wat-is-ermee-gedaan";

  private Bewijstabel() {}

  static final List<Rij> ALLES =
      List.of(
          lees("/cijfers/obstakels").mag(ARMOEDES).mag(ONDERWIJS, PROJECTLEIDER).anders(403),
          lees("/cijfers/obstakels.csv").mag(ARMOEDES).mag(ONDERWIJS, PROJECTLEIDER).anders(403),
          lees(GEDAAN).mag(IEDER).anders(200),
          lees(GEDAAN + "/{id}").mag(IEDER).anders(200),
          lees(GEDAAN + "/rss.xml").mag(IEDER).anders(200),
          lees(GEDAAN + "/atom.xml").mag(IEDER).anders(200),
          doe(GEDAAN + "/{id}/intrekken").mag(ARMOEDES).mag(ONDERWIJS).anders(403),
          lees("/api/v1/veranderingen").mag(IEDER).anders(200));
}

package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Wie.BEHEER;

import java.util.List;

/** Wie waarbij komt bij wat vastliep; een klus die er niet is, bestaat voor niemand. */
final class Beheertabel {

  private Beheertabel() {}

  static final List<Rij> ALLES =
      List.of(
          lees("/beheer/storingen").mag(BEHEER).anders(403),
          doe("/beheer/storingen/opnieuw").mag(BEHEER).anders(403),
          doe("/beheer/storingen/{klus}/opnieuw").krijgt(404, BEHEER).anders(403));
}

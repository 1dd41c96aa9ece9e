package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Wie.IEDER;
import static nl.leiden.brugwijzer.toegang.Wie.NIEMAND;

import java.util.List;

/** Hoe lang iemand nog is aangemeld, vraagt iedereen alleen voor zichzelf. */
final class Sessietabel {

  private Sessietabel() {}

  static final List<Rij> ALLES = List.of(lees("/sessie").mag(IEDER).krijgt(204, NIEMAND));
}

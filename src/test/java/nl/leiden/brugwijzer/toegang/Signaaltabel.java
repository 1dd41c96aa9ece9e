package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_NIEUW;
import static nl.leiden.brugwijzer.toegang.Wie.ARMOEDES;
import static nl.leiden.brugwijzer.toegang.Wie.BO;

import java.util.List;

/** Wie waarbij komt bij een signaal van Bo; voor een ander bestaat het niet. */
final class Signaaltabel {

  private Signaaltabel() {}

  static final List<Rij> ALLES =
      List.of(lees("/signalen/{id}").bij(SIGNAAL_NIEUW).mag(BO).mag(ARMOEDES).anders(404));
}

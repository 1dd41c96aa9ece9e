package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_NIEUW;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_VRAAG;
import static nl.leiden.brugwijzer.toegang.Wie.ANDERE_LEIDER;
import static nl.leiden.brugwijzer.toegang.Wie.ARMOEDES;
import static nl.leiden.brugwijzer.toegang.Wie.BO;
import static nl.leiden.brugwijzer.toegang.Wie.LEIDER;
import static nl.leiden.brugwijzer.toegang.Wie.ONDERWIJS;

import java.util.List;

/**
 * Wie een signaal beoordeelt, samenvoegt en splitst: alleen de eigenaar, ook als een ander leest.
 */
final class Triagetabel {

  private static final String STAP = "/signalen/{id}/stappen/signaalBeoordelen";
  private static final String SAMEN = "/signalen/{id}/samenvoegen";
  private static final String LOS = "/signalen/{id}/losmaken";
  private static final String SPLITS = "/signalen/{id}/splitsen";
  private static final String RONDAF = "/signalen/{id}/afronden";
  private static final String DELEN =
      "delen[0].zin=Een&delen[0].thema=GELD&delen[0].eigenaar=ARMOEDE"
          + "&delen[1].zin=Twee&delen[1].thema=TAAL&delen[1].eigenaar=ONDERWIJS";

  private Triagetabel() {}

  static final List<Rij> ALLES =
      List.of(
          lees(STAP).bij(SIGNAAL_NIEUW).mag(ARMOEDES).krijgt(302, BO).anders(404),
          lees(STAP).bij(SIGNAAL_VRAAG).krijgt(302, ARMOEDES).krijgt(302, BO).anders(404),
          eigenaar(doe(STAP, "keuze=OPPAKKEN").bij(SIGNAAL_NIEUW).mag(ARMOEDES)),
          eigenaar(lees(SAMEN).bij(SIGNAAL_NIEUW).mag(ARMOEDES)),
          eigenaar(doe(SAMEN, "actie=zoek&zoek=toets").bij(SIGNAAL_NIEUW).krijgt(200, ARMOEDES)),
          eigenaar(lees(LOS).bij(SIGNAAL_NIEUW).krijgt(302, ARMOEDES)),
          eigenaar(doe(LOS, "reden=Anders&leden={nieuw}").bij(SIGNAAL_NIEUW).mag(ARMOEDES)),
          eigenaar(lees(SPLITS).bij(SIGNAAL_NIEUW).mag(ARMOEDES)),
          eigenaar(doe(SPLITS, DELEN).bij(SIGNAAL_NIEUW).mag(ARMOEDES)),
          eigenaar(lees(RONDAF).bij(SIGNAAL_NIEUW).krijgt(302, ARMOEDES)),
          eigenaar(doe(RONDAF).bij(SIGNAAL_NIEUW).krijgt(409, ARMOEDES)));

  private static Rij eigenaar(Rij rij) {
    return rij.krijgt(404, LEIDER, ANDERE_LEIDER, ONDERWIJS).anders(403);
  }
}

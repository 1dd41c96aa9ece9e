package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_BEANTWOORD;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_NIEUW;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_OPGEPAKT;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_VRAAG;
import static nl.leiden.brugwijzer.toegang.Wie.BO;
import static nl.leiden.brugwijzer.toegang.Wie.IEDER;

import java.util.List;

/** Wie een signaal stuurt en wie het daarna als melder ziet: ieder zijn eigen, ook het kantoor. */
final class Meldertabel {

  private static final String SIGNAAL =
      "signaal={nieuw}&zin=De+regel+knelt&waarbij=ANDERS&regel=Een+regel&vaak=VAAK";
  private static final String VRAAG = "/signalen/{id}/stappen/vraagBeantwoorden";

  private static final String TEVREDEN = "/signalen/{id}/stappen/tevredenheid";

  private Meldertabel() {}

  static final List<Rij> ALLES =
      List.of(
          lees("/signalen").bij(SIGNAAL_NIEUW).mag(IEDER).anders(200),
          lees("/signalen/nieuw").bij(SIGNAAL_NIEUW).mag(IEDER).anders(200),
          doe("/signalen", SIGNAAL).bij(SIGNAAL_NIEUW).mag(IEDER).anders(302),
          lees("/signalen/{id}/ontvangen").bij(SIGNAAL_NIEUW).mag(BO).anders(404),
          lees("/signalen/{id}/intrekken").bij(SIGNAAL_NIEUW).mag(BO).anders(404),
          lees("/signalen/{id}/intrekken").bij(SIGNAAL_OPGEPAKT).krijgt(302, BO).anders(404),
          doe("/signalen/{id}/intrekken").bij(SIGNAAL_NIEUW).mag(BO).anders(404),
          doe("/signalen/{id}/intrekken").bij(SIGNAAL_OPGEPAKT).krijgt(409, BO).anders(404),
          lees(VRAAG).bij(SIGNAAL_VRAAG).mag(BO).anders(404),
          lees(VRAAG).bij(SIGNAAL_NIEUW).krijgt(302, BO).anders(404),
          doe(VRAAG, "antwoord=Drie").bij(SIGNAAL_VRAAG).mag(BO).anders(404),
          doe(VRAAG, "antwoord=Drie").bij(SIGNAAL_NIEUW).anders(404),
          lees(TEVREDEN).bij(SIGNAAL_BEANTWOORD).mag(BO).anders(404),
          lees(TEVREDEN).bij(SIGNAAL_NIEUW).krijgt(302, BO).anders(404),
          doe(TEVREDEN, "oordeel=JA").bij(SIGNAAL_BEANTWOORD).mag(BO).anders(404),
          doe(TEVREDEN, "oordeel=JA").bij(SIGNAAL_NIEUW).anders(404));
}

package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_GEAGENDEERD;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_GEZIN;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_HEROPENING;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_OPGEPAKT;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_TASKFORCE;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_TE_BEANTWOORDEN;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_UITVOEREN;
import static nl.leiden.brugwijzer.toegang.Wie.ANDERE_ARMOEDE;
import static nl.leiden.brugwijzer.toegang.Wie.ANDERE_LEIDER;
import static nl.leiden.brugwijzer.toegang.Wie.ARMOEDE;
import static nl.leiden.brugwijzer.toegang.Wie.ARMOEDES;
import static nl.leiden.brugwijzer.toegang.Wie.BO;
import static nl.leiden.brugwijzer.toegang.Wie.LEIDER;
import static nl.leiden.brugwijzer.toegang.Wie.ONDERWIJS;

import java.util.List;

/**
 * Wie waarbij komt als de beleidsmedewerker een signaal van Bo behandelt. Wie het ziet maar niet
 * aan zet is, gaat naar het signaal; voor wie andere signalen behandelt, bestaat dit niet.
 */
final class Uitkomsttabel {

  private static final String SIGNAAL = "/signalen/{id}";
  private static final String STAPPEN = SIGNAAL + "/stappen/";
  private static final String VOLGEN =
      STAPPEN + "{volgstap:uitvoeren|beleidVolgen|reactieVastleggen}";
  private static final String ANTWOORD = STAPPEN + "antwoordSturen";
  private static final String PUBLICEREN = SIGNAAL + "/publiceren/{uitkomst}";

  private Uitkomsttabel() {}

  static final List<Rij> ALLES =
      List.of(
          scherm(STAPPEN + "gezinHelpen").bij(SIGNAAL_GEZIN),
          stap(STAPPEN + "gezinHelpen", "keuze=GEHOLPEN&tekst=Bel+het+loket").bij(SIGNAAL_GEZIN),
          scherm(STAPPEN + "regelAanpakken").bij(SIGNAAL_OPGEPAKT),
          stap(STAPPEN + "regelAanpakken", "soort=NIET_OVERGENOMEN&toelichting=De+wet")
              .bij(SIGNAAL_OPGEPAKT),
          stap(STAPPEN + "regelAanpakken/klaar", "").bij(SIGNAAL_OPGEPAKT).krijgt(409, ARMOEDE),
          scherm(VOLGEN).bij(SIGNAAL_UITVOEREN),
          stap(VOLGEN, "keuze=GEDAAN&resultaat=Klaar").bij(SIGNAAL_UITVOEREN),
          scherm(ANTWOORD).bij(SIGNAAL_TE_BEANTWOORDEN),
          stap(ANTWOORD, "tekst=Dag")
              .bij(SIGNAAL_TE_BEANTWOORDEN)
              .krijgt(200, ARMOEDE)
              .krijgt(302, ANDERE_ARMOEDE),
          stap(ANTWOORD + "/versturen", "tekst=Dag&lijst={lijst}").bij(SIGNAAL_TE_BEANTWOORDEN),
          stap(ANTWOORD + "/deel-af", "tekst=Dag")
              .bij(SIGNAAL_TE_BEANTWOORDEN)
              .krijgt(409, ARMOEDE),
          stap(ANTWOORD + "/terug", "").bij(SIGNAAL_TE_BEANTWOORDEN),
          scherm(STAPPEN + "heropeningBeslissen").bij(SIGNAAL_HEROPENING).mag(ARMOEDES),
          stap(STAPPEN + "heropeningBeslissen", "keuze=HEROPEND")
              .bij(SIGNAAL_HEROPENING)
              .mag(ANDERE_ARMOEDE)
              .krijgt(409, ARMOEDE),
          kantoor(doe(SIGNAAL + "/taskforce-terughalen")).bij(SIGNAAL_TASKFORCE),
          kantoor(doe(SIGNAAL + "/dossier")).bij(SIGNAAL_GEAGENDEERD),
          kantoor(lees(PUBLICEREN)).bij(SIGNAAL_TE_BEANTWOORDEN),
          kantoor(doe(PUBLICEREN, "titel=De+toets&tekst=Anders&vanaf=2027-01-01"))
              .bij(SIGNAAL_TE_BEANTWOORDEN),
          kantoor(lees(SIGNAAL + "/weglakken")).bij(SIGNAAL_OPGEPAKT),
          kantoor(doe(SIGNAAL + "/weglakken", "passage=toets&reden=NAAM")).bij(SIGNAAL_OPGEPAKT));

  /** Alleen wie de taak heeft, ziet haar scherm. */
  private static Rij scherm(String pad) {
    return lees(pad).mag(ARMOEDE).krijgt(302, ANDERE_ARMOEDE, BO).anders(404);
  }

  private static Rij stap(String pad, String formulier) {
    return kantoor(doe(pad, formulier)).krijgt(409, ANDERE_ARMOEDE);
  }

  private static Rij kantoor(Rij rij) {
    return rij.mag(ARMOEDES).krijgt(404, ONDERWIJS, LEIDER, ANDERE_LEIDER).anders(403);
  }
}

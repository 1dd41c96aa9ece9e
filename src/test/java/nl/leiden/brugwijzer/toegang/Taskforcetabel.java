package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Toestand.TASKFORCE_ACTIE;
import static nl.leiden.brugwijzer.toegang.Toestand.TASKFORCE_GEHOUDEN;
import static nl.leiden.brugwijzer.toegang.Toestand.TASKFORCE_GEPLAND;
import static nl.leiden.brugwijzer.toegang.Toestand.TASKFORCE_VASTGESTELD;
import static nl.leiden.brugwijzer.toegang.Wie.ANDERE_ARMOEDE;
import static nl.leiden.brugwijzer.toegang.Wie.ARMOEDE;
import static nl.leiden.brugwijzer.toegang.Wie.IEDER;
import static nl.leiden.brugwijzer.toegang.Wie.TASKFORCELID;
import static nl.leiden.brugwijzer.toegang.Wie.VOORZITTER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Wie waarbij komt van de Taskforce: regelen doen voorzitter en beleid, een lid leest. */
final class Taskforcetabel {

  private static final Set<Wie> REGELT = EnumSet.of(ARMOEDE, ANDERE_ARMOEDE, VOORZITTER);
  private static final Set<Wie> LEEST =
      EnumSet.of(ARMOEDE, ANDERE_ARMOEDE, VOORZITTER, TASKFORCELID);

  private static final String V = "/taskforce/vergaderingen";
  private static final String EEN = V + "/{id}";
  private static final String PUNT = EEN + "/punten/{punt}";
  private static final String ACTIE = "/taskforce/acties/{id}";
  private static final String DAGEN =
      "datum=2026-12-14&van=14:00&tot=15:00&plaats=Stadhuis&sluiting=2026-12-01&versie=0";
  private static final String BESCHREVEN =
      "sleutel={nieuw}&versie=1&titel=Fietsen&vraag=Kan+het&minuten=10";

  private Taskforcetabel() {}

  static final List<Rij> ALLES =
      List.of(
          leest(lees("/taskforce")),
          leest(doe("/taskforce/kalender")),
          lees("/taskforce/kalender/{sleutel}")
              .bij(TASKFORCE_GEPLAND)
              .mag(IEDER)
              .krijgt(200, Wie.NIEMAND),
          regelt(lees(V + "/nieuw")),
          regelt(doe(V, DAGEN)),
          leest(lees(EEN)),
          leest(lees(EEN).bij(TASKFORCE_VASTGESTELD)),
          regelt(lees(EEN + "/wijzigen")),
          regelt(doe(EEN + "/wijzigen", DAGEN)),
          regelt(lees(EEN + "/afgelasten")),
          regelt(doe(EEN + "/afgelasten", "reden=Ziek")),
          regelt(lees(EEN + "/agenda")),
          regelt(doe(EEN + "/agenda", "punt={wacht}")),
          regelt(doe(EEN + "/agenda/vaststellen")),
          leest(lees(EEN + "/punten/nieuw")),
          leest(doe(EEN + "/punten", BESCHREVEN)),
          regelt(lees(PUNT + "/bewerken")),
          regelt(doe(PUNT + "/bewerken", BESCHREVEN)),
          regelt(doe(PUNT + "/omhoog")),
          regelt(doe(PUNT + "/omlaag")),
          regelt(doe(PUNT + "/eraf")),
          regelt(doe(EEN + "/punten/{punt}/weggooien").bij(TASKFORCE_VASTGESTELD))
              .krijgt(409, REGELT),
          regelt(lees(EEN + "/besluiten").bij(TASKFORCE_VASTGESTELD)),
          regelt(doe(EEN + "/besluiten", "doe=bewaren").bij(TASKFORCE_VASTGESTELD)),
          regelt(doe(EEN + "/besluiten", "doe=bewaren")).krijgt(409, REGELT),
          regelt(lees(EEN + "/verslag").bij(TASKFORCE_GEHOUDEN)),
          regelt(doe(EEN + "/verslag", "doe=bewaren").bij(TASKFORCE_GEHOUDEN)),
          leest(lees("/taskforce/acties")),
          leest(lees(ACTIE).bij(TASKFORCE_ACTIE)),
          leest(doe(ACTIE, "antwoord=GEDAAN&tekst=Gebeld").bij(TASKFORCE_ACTIE))
              .krijgt(404, REGELT),
          regelt(doe(ACTIE + "/vervallen", "reden=Hoeft+niet").bij(TASKFORCE_ACTIE)),
          regelt(doe(ACTIE + "/overdragen", "reden=Ziek&naar={voorzitter}").bij(TASKFORCE_ACTIE)),
          leest(lees("/api/v1/taskforcevergaderingen")),
          leest(lees("/api/v1/taskforcevergaderingen/{id}")),
          regelt(lees("/taskforce/leden")),
          regelt(doe("/taskforce/leden", "gebruiker={kandidaat}&vanaf=2026-11-16")),
          regelt(doe("/taskforce/leden/{id}/stoppen")));

  private static Rij regelt(Rij rij) {
    return opStand(rij).mag(REGELT).anders(403);
  }

  private static Rij leest(Rij rij) {
    return opStand(rij).mag(LEEST).anders(403);
  }

  private static Rij opStand(Rij rij) {
    return rij.toestand() == Toestand.BIJ_TEAM ? rij.bij(TASKFORCE_GEPLAND) : rij;
  }
}

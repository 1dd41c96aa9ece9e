package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Wie.ANDERE_LEIDER;
import static nl.leiden.brugwijzer.toegang.Wie.ANDER_SCHOOLBESTUUR;
import static nl.leiden.brugwijzer.toegang.Wie.BEHEER;
import static nl.leiden.brugwijzer.toegang.Wie.LEIDER;
import static nl.leiden.brugwijzer.toegang.Wie.PROJECTLEIDER;
import static nl.leiden.brugwijzer.toegang.Wie.SCHOOLBESTUUR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Wie wie toegang geeft: de eigen teamleider en de beheerder; voor andere leiders is hij er niet.
 */
final class Gebruikerstabel {

  private static final Set<Wie> OVER_HEM = EnumSet.of(LEIDER, BEHEER);
  private static final Set<Wie> OVER_ANDEREN =
      EnumSet.of(ANDERE_LEIDER, PROJECTLEIDER, SCHOOLBESTUUR, ANDER_SCHOOLBESTUUR);

  private static final String LIJST = "/beheer/gebruikers";
  private static final String EEN = LIJST + "/{id}";
  private static final String ORGANISATIES = "/beheer/organisaties";
  private static final String NIEUW =
      "sleutel={nieuw}&naam=Nieuw&email={naam}@voorbeeld.example&rol=TEAMLID&organisatie={team}"
          + "&vanaf=2026-11-16";

  private Gebruikerstabel() {}

  static final List<Rij> ALLES =
      List.of(
          lees(LIJST).mag(OVER_HEM).mag(OVER_ANDEREN).anders(403),
          lees(LIJST + "/nieuw").mag(OVER_HEM).mag(OVER_ANDEREN).anders(403),
          doe(LIJST, NIEUW).mag(OVER_HEM).krijgt(404, ANDERE_LEIDER).anders(403),
          hem(lees(EEN)),
          hem(lees(EEN + "/gegevens")),
          hem(doe(EEN + "/gegevens", "sleutel={nieuw}&versie=0&naam=Nieuw&email={lidmail}")),
          hem(lees(EEN + "/plaatsing")),
          hem(
              doe(
                  EEN + "/plaatsing",
                  "sleutel={nieuw}&versie=0&rol=TEAMLEIDER&organisatie={team}&vanaf=2026-11-16")),
          hem(lees(EEN + "/vertrek")),
          hem(doe(EEN + "/vertrek", "sleutel={nieuw}&versie=0&laatsteDag=2026-11-16")),
          hem(doe(EEN + "/gepland/vervallen", "versie=0")).krijgt(409, OVER_HEM),
          hem(doe(EEN + "/overdragen")).krijgt(409, OVER_HEM),
          hem(doe(EEN + "/opnieuw", "sleutel={nieuw}")).krijgt(409, OVER_HEM),
          hem(lees(EEN + "/afwezig")),
          hem(doe(EEN + "/afwezig", "sleutel={nieuw}&vanaf={dag}&tot={dag}&waarnemer={sam}")),
          hem(doe(EEN + "/afwezig/{waarneming}/stoppen")),
          beheer(lees(LIJST + "/afstemming")),
          beheer(doe(LIJST + "/afstemming/vergelijken")),
          beheer(doe(LIJST + "/afstemming/herstellen")),
          beheer(lees(ORGANISATIES)),
          beheer(lees(ORGANISATIES + "/nieuw")),
          beheer(
              doe(
                  ORGANISATIES,
                  "sleutel={nieuw}&versie=0&code={code}&naam=Organisatie+{naam}&soort=TEAM")),
          beheer(lees(ORGANISATIES + "/{organisatie}")),
          beheer(
              doe(
                  ORGANISATIES + "/{organisatie}",
                  "versie=0&naam=Organisatie+{naam}&soort=SCHOOLBESTUUR")),
          beheer(doe(ORGANISATIES + "/{organisatie}/scholen", "vestiging={vrijeschool}")));

  private static Rij hem(Rij rij) {
    return rij.mag(OVER_HEM).krijgt(404, OVER_ANDEREN).anders(403);
  }

  private static Rij beheer(Rij rij) {
    return rij.mag(BEHEER).anders(403);
  }
}

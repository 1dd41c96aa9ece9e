package nl.leiden.brugwijzer.toegang;

import java.util.EnumSet;
import java.util.Set;

/**
 * De mensen van de toegangstabel, gezien vanaf één doorverwijzing van Bo naar het team van Noor.
 */
enum Wie {
  BO,
  COLLEGA,
  ANDERE_BO,
  NOOR,
  SAM,
  LEIDER,
  ANDER_TEAMLID,
  ANDERE_LEIDER,
  DIRECTEUR,
  ANDERE_DIRECTEUR,
  ARMOEDE,
  PROJECTLEIDER,
  BEHEER,
  SCHOOLBESTUUR,
  ANDER_SCHOOLBESTUUR,
  ONDERWIJS,
  BESLISSER,
  FINANCIEN,
  ANDERE_ARMOEDE,
  VOORZITTER,
  TASKFORCELID,
  NIEMAND;

  /** De brugfunctionarissen van de school die verwees. */
  static final Set<Wie> SCHOOL = EnumSet.of(BO, COLLEGA);

  /** Het team dat de doorverwijzing kreeg. */
  static final Set<Wie> TEAM = EnumSet.of(NOOR, SAM, LEIDER);

  /** Alle brugfunctionarissen. */
  static final Set<Wie> BRUG = EnumSet.of(BO, COLLEGA, ANDERE_BO);

  /** Alle teams. */
  static final Set<Wie> TEAMS = EnumSet.of(NOOR, SAM, LEIDER, ANDER_TEAMLID, ANDERE_LEIDER);

  /** Wie nooit een gezin ziet, de directeur van de eigen school ook niet. */
  static final Set<Wie> NOOIT =
      EnumSet.of(
          DIRECTEUR,
          ANDERE_DIRECTEUR,
          ARMOEDE,
          PROJECTLEIDER,
          BEHEER,
          SCHOOLBESTUUR,
          ANDER_SCHOOLBESTUUR,
          ONDERWIJS,
          BESLISSER,
          FINANCIEN,
          ANDERE_ARMOEDE,
          VOORZITTER,
          TASKFORCELID);

  /** Wie voor de school van de zaak subsidie aanvraagt. */
  static final Set<Wie> AANVRAGERS = EnumSet.of(DIRECTEUR, SCHOOLBESTUUR);

  /** Wie dat voor een andere school doet. */
  static final Set<Wie> ANDERE_AANVRAGERS = EnumSet.of(ANDERE_DIRECTEUR, ANDER_SCHOOLBESTUUR);

  /** Wie bij de gemeente over subsidie gaat. */
  static final Set<Wie> SUBSIDIE = EnumSet.of(ONDERWIJS, BESLISSER, FINANCIEN);

  /** Wie de sociale kaart bijhoudt. */
  static final Set<Wie> KAART = EnumSet.of(ARMOEDE, ANDERE_ARMOEDE, BEHEER);

  /** Wie met collega's werk van de gemeente deelt. */
  static final Set<Wie> GEMEENTE =
      EnumSet.of(ONDERWIJS, BESLISSER, FINANCIEN, ARMOEDE, ANDERE_ARMOEDE);

  /** Wie signalen over armoede behandelt. */
  static final Set<Wie> ARMOEDES = EnumSet.of(ARMOEDE, ANDERE_ARMOEDE);

  /** Wie is aangemeld. */
  static final Set<Wie> IEDER = EnumSet.complementOf(EnumSet.of(NIEMAND));
}

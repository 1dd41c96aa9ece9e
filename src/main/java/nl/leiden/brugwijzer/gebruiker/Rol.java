package nl.leiden.brugwijzer.gebruiker;

import java.util.Set;

/** Wat iemand in Brugwijzer doet. */
public enum Rol {
  BRUGFUNCTIONARIS,
  DIRECTEUR,
  TEAMLID,
  TEAMLEIDER,
  BELEID_ARMOEDE,
  PROJECTLEIDER,
  APPLICATIEBEHEERDER,
  BELEID_ONDERWIJS,
  BESLISSER,
  FINANCIEN,
  SCHOOLBESTUUR,
  TASKFORCEVOORZITTER,
  TASKFORCELID;

  /**
   * De rollen waarvan iemand met deze rol de taken mag zien: een leider ook die van zijn leden, een
   * schoolbestuur ook die van de directeuren van zijn scholen.
   */
  public Set<Rol> ziet() {
    return switch (this) {
      case TEAMLEIDER -> Set.of(TEAMLEIDER, TEAMLID);
      case SCHOOLBESTUUR -> Set.of(SCHOOLBESTUUR, DIRECTEUR);
      default -> Set.of(this);
    };
  }

  /** Of werk bij iedereen met deze rol tegelijk binnenkomt, en wie kan het oppakt. */
  public boolean haaltWerkOp() {
    return switch (this) {
      case TEAMLID,
          TEAMLEIDER,
          DIRECTEUR,
          SCHOOLBESTUUR,
          BELEID_ARMOEDE,
          BELEID_ONDERWIJS,
          BESLISSER,
          FINANCIEN ->
          true;
      default -> false;
    };
  }

  /** Of iemand met deze rol anderen toegang geeft; aan wie, staat in Bevoegdheid. */
  public boolean beheertGebruikers() {
    return switch (this) {
      case APPLICATIEBEHEERDER, SCHOOLBESTUUR, PROJECTLEIDER, TEAMLEIDER -> true;
      default -> false;
    };
  }

  /** Of iemand met deze rol op één school werkt, en taken dus van die school zijn. */
  public boolean vanEenSchool() {
    return this == BRUGFUNCTIONARIS || this == DIRECTEUR;
  }

  /**
   * Of iemand met deze rol beslist, betaalt of beheert, en zich dus met een code erbij aanmeldt.
   */
  public boolean vraagtTweedeStap() {
    return switch (this) {
      case APPLICATIEBEHEERDER,
          BESLISSER,
          FINANCIEN,
          SCHOOLBESTUUR,
          PROJECTLEIDER,
          TEAMLEIDER,
          BELEID_ONDERWIJS ->
          true;
      case BRUGFUNCTIONARIS,
          DIRECTEUR,
          TEAMLID,
          BELEID_ARMOEDE,
          TASKFORCEVOORZITTER,
          TASKFORCELID ->
          false;
    };
  }
}

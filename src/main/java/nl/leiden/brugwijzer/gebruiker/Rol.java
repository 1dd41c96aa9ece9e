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
  BELEID_ONDERWIJS,
  BESLISSER,
  FINANCIEN,
  SCHOOLBESTUUR,
  APPLICATIEBEHEERDER;

  /** De rollen waarvan iemand met deze rol de taken mag zien: een leider ook die van zijn leden. */
  public Set<Rol> ziet() {
    return this == TEAMLEIDER ? Set.of(TEAMLEIDER, TEAMLID) : Set.of(this);
  }
}

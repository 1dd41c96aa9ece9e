package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.EnumSet;
import java.util.Set;
import nl.leiden.brugwijzer.gebruiker.Rol;

/** Wat voor organisatie het is, en welk werk daar gedaan wordt. */
public enum Organisatiesoort {
  GEMEENTE(
      EnumSet.of(
          Rol.BELEID_ARMOEDE,
          Rol.BELEID_ONDERWIJS,
          Rol.BESLISSER,
          Rol.FINANCIEN,
          Rol.APPLICATIEBEHEERDER,
          Rol.TASKFORCEVOORZITTER,
          Rol.TASKFORCELID)),
  /** Een deel van de brugfunctionarissen is in dienst van de school. */
  SCHOOLBESTUUR(EnumSet.of(Rol.SCHOOLBESTUUR, Rol.DIRECTEUR, Rol.BRUGFUNCTIONARIS)),
  TEAM(EnumSet.of(Rol.TEAMLID, Rol.TEAMLEIDER, Rol.TASKFORCELID)),
  WELZIJN(
      EnumSet.of(
          Rol.BRUGFUNCTIONARIS, Rol.PROJECTLEIDER, Rol.TASKFORCEVOORZITTER, Rol.TASKFORCELID));

  private final Set<Rol> rollen;

  Organisatiesoort(Set<Rol> rollen) {
    this.rollen = rollen;
  }

  /** Of iemand met deze rol bij zo'n organisatie werkt. */
  boolean kent(Rol rol) {
    return rollen.contains(rol);
  }
}

package nl.leiden.brugwijzer.suggestie;

import nl.leiden.brugwijzer.gebruiker.Rol;

/** Wie een signaal behandelt. Er is er altijd een. */
public enum Eigenaar {
  ARMOEDE(Rol.BELEID_ARMOEDE),
  ONDERWIJS(Rol.BELEID_ONDERWIJS),
  WIJKTEAM(Rol.TEAMLEIDER),
  /** De regel is van een ander, zoals het Rijk; de beleidsmedewerker brengt het signaal daar. */
  BUITEN(Rol.BELEID_ARMOEDE);

  private final Rol rol;

  Eigenaar(Rol rol) {
    this.rol = rol;
  }

  /** De rol van wie het werk doet. */
  public Rol rol() {
    return rol;
  }
}

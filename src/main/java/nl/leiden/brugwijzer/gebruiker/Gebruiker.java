package nl.leiden.brugwijzer.gebruiker;

import nl.leiden.brugwijzer.basis.NietToegestaan;

/**
 * Wie er aan het werk is, hoe ook aangemeld.
 *
 * @param gebruikersnaam waarmee iemand zich aanmeldt
 * @param naam zoals collega's iemand zien
 * @param rol wat iemand doet
 * @param organisatie code van de organisatie die iemand in dienst heeft
 * @param organisatieNaam naam van die organisatie
 * @param vestiging BRIN6 van de school waar iemand werkt, of null
 * @param vestigingNaam roepnaam van die school, of null
 */
public record Gebruiker(
    String gebruikersnaam,
    String naam,
    String email,
    Rol rol,
    String organisatie,
    String organisatieNaam,
    String vestiging,
    String vestigingNaam)
    implements java.io.Serializable {

  /** Of iemand deze rol heeft. */
  public boolean is(Rol gevraagd) {
    return rol == gevraagd;
  }

  /** Of iemand brugfunctionaris is; alleen die ziet gezinnen. */
  public boolean isBrugfunctionaris() {
    return is(Rol.BRUGFUNCTIONARIS);
  }

  /** Of iemand bij een ontvangend team hoort. */
  public boolean isOntvanger() {
    return is(Rol.TEAMLID) || is(Rol.TEAMLEIDER);
  }

  /** De plek waar iemand werkt, kort: de school of anders de organisatie. */
  public String plek() {
    return vestigingNaam == null ? organisatieNaam : vestigingNaam;
  }

  /**
   * Weigert wie geen van deze rollen heeft.
   *
   * @throws NietToegestaan met de naam van de handeling
   */
  public void moetZijn(String handeling, Rol... toegestaan) {
    for (var mag : toegestaan) if (rol == mag) return;
    throw new NietToegestaan(handeling);
  }
}

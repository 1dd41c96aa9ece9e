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
 * @param vestiging BRIN6 van de school waar iemand werkt, of null; tijdens waarnemen die van de
 *     afwezige
 * @param vestigingNaam roepnaam van die school, of null
 * @param namens voor wie iemand nu waarneemt; gewoonlijk null
 */
public record Gebruiker(
    String gebruikersnaam,
    String naam,
    String email,
    Rol rol,
    String organisatie,
    String organisatieNaam,
    String vestiging,
    String vestigingNaam,
    Afwezige namens)
    implements java.io.Serializable {

  /** Iemand die voor zichzelf werkt. */
  public Gebruiker(
      String gebruikersnaam,
      String naam,
      String email,
      Rol rol,
      String organisatie,
      String organisatieNaam,
      String vestiging,
      String vestigingNaam) {
    this(
        gebruikersnaam,
        naam,
        email,
        rol,
        organisatie,
        organisatieNaam,
        vestiging,
        vestigingNaam,
        null);
  }

  /** Dezelfde mens, aan het werk voor een afwezige collega en op diens school. */
  Gebruiker waarnemendVoor(Gebruiker afwezige) {
    return new Gebruiker(
        gebruikersnaam,
        naam,
        email,
        rol,
        organisatie,
        organisatieNaam,
        afwezige.vestiging(),
        afwezige.vestigingNaam(),
        new Afwezige(afwezige.gebruikersnaam(), afwezige.naam()));
  }

  /** Of iemand nu voor een ander waarneemt. */
  public boolean neemtWaar() {
    return namens != null;
  }

  /**
   * Van wie het werk is dat iemand nu doet: van zichzelf, of van de collega voor wie hij waarneemt.
   * Hiermee wordt werk gezocht en toegewezen; wie het deed, blijft {@link #gebruikersnaam}.
   */
  public String werkVan() {
    return namens == null ? gebruikersnaam : namens.gebruikersnaam();
  }

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

  /** Of iemand anderen toegang geeft; niet zolang hij het werk van een ander doet. */
  public boolean beheertGebruikers() {
    return !neemtWaar() && rol.beheertGebruikers();
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

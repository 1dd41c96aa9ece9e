package nl.leiden.brugwijzer.gebruiker.beheer;

import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * Waar een beheerder naar zoekt; wat null is, maakt niet uit.
 *
 * @param zoek deel van een naam
 * @param staat zonder keuze iedereen die niet vertrokken is
 */
public record Zoekvraag(String zoek, Rol rol, String organisatie, Staat staat) {

  /** Of er iets gekozen is. */
  public boolean leeg() {
    return (zoek == null || zoek.isBlank()) && rol == null && geenOrganisatie() && staat == null;
  }

  boolean geenOrganisatie() {
    return organisatie == null || organisatie.isBlank();
  }
}

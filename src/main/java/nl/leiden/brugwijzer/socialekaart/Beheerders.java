package nl.leiden.brugwijzer.socialekaart;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;

/** Wie de sociale kaart bijhoudt; lezen mag iedereen die is aangemeld. */
public final class Beheerders {

  private static final Rol[] ROLLEN = {Rol.APPLICATIEBEHEERDER, Rol.BELEID_ARMOEDE};

  private Beheerders() {}

  /** Of deze gebruiker de kaart bijhoudt. */
  public static boolean hoortErbij(Gebruiker wie) {
    for (var rol : ROLLEN) if (wie.is(rol)) return true;
    return false;
  }

  /**
   * Weigert wie de kaart niet bijhoudt.
   *
   * @throws nl.leiden.brugwijzer.basis.NietToegestaan met de naam van de handeling
   */
  public static void moetZijn(Gebruiker wie, String handeling) {
    wie.moetZijn(handeling, ROLLEN);
  }
}

package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * De hele tabel van wie wie toegang geeft. Wat hier niet staat, mag niet. Niemand geeft meer dan
 * hij zelf kan zien of aansturen, en nooit iets aan zichzelf. Waarom, staat in besluit 24.
 */
public enum Bevoegdheid {
  /** Gaat zelf over geen enkele zaak, en kan daarom iedereen een plek geven. */
  BEHEERDER(Rol.APPLICATIEBEHEERDER, EnumSet.allOf(Rol.class), true),
  /** Is werkgever van de directeuren, en ziet hun taken al. */
  BESTUUR(Rol.SCHOOLBESTUUR, EnumSet.of(Rol.DIRECTEUR, Rol.SCHOOLBESTUUR), false),
  /** Stuurt de brugfunctionarissen van de eigen organisatie aan. */
  PROJECT(Rol.PROJECTLEIDER, EnumSet.of(Rol.BRUGFUNCTIONARIS, Rol.PROJECTLEIDER), false),
  /** Verdeelt het werk van het eigen team, en ziet dat al. */
  TEAM(Rol.TEAMLEIDER, EnumSet.of(Rol.TEAMLID, Rol.TEAMLEIDER), false);

  private final Rol gever;
  private final Set<Rol> rollen;
  private final boolean overal;

  Bevoegdheid(Rol gever, Set<Rol> rollen, boolean overal) {
    this.gever = gever;
    this.rollen = rollen;
    this.overal = overal;
  }

  /**
   * De regel van deze gebruiker.
   *
   * @throws NietToegestaan voor wie niemand toegang geeft, en voor wie nu het werk van een ander
   *     doet
   */
  public static Bevoegdheid van(Gebruiker wie) {
    if (!wie.beheertGebruikers()) throw new NietToegestaan("gebruiker.beheer");
    return misschien(wie).orElseThrow(() -> new NietToegestaan("gebruiker.beheer"));
  }

  private static Optional<Bevoegdheid> misschien(Gebruiker wie) {
    return Stream.of(values()).filter(b -> wie.is(b.gever)).findFirst();
  }

  /** De rollen die te geven zijn. */
  public Set<Rol> rollen() {
    return EnumSet.copyOf(rollen);
  }

  /** Of dat bij elke organisatie kan, of alleen bij de eigen. */
  public boolean overal() {
    return overal;
  }

  /** Of iemand met deze rol bij deze organisatie onder deze regel valt. */
  boolean geldtVoor(Gebruiker wie, Rol rol, String organisatie) {
    return rollen.contains(rol) && (overal || wie.organisatie().equals(organisatie));
  }
}

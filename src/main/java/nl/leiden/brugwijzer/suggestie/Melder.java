package nl.leiden.brugwijzer.suggestie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Wie een signaal stuurde. Wie het behandelt, ziet de rol en de organisatie, de school nooit en de
 * naam alleen als de melder dat goed vindt.
 */
@Embeddable
record Melder(
    @Column(name = "melder") String gebruikersnaam,
    @Column(name = "melder_naam") String naam,
    @Enumerated(EnumType.STRING) @Column(name = "melder_rol") Rol rol,
    String organisatie,
    @JdbcTypeCode(SqlTypes.CHAR) String vestiging,
    boolean naamTonen) {

  static Melder van(Gebruiker wie, boolean naamTonen) {
    return new Melder(
        wie.werkVan(), wie.naam(), wie.rol(), wie.organisatie(), wie.vestiging(), naamTonen);
  }

  boolean is(Gebruiker wie) {
    return gebruikersnaam.equals(wie.werkVan());
  }
}

package nl.leiden.brugwijzer.taak;

import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * Welke taken iemand mag zien, als voorwaarde in de vraag: lijst, telling en handeling delen haar.
 */
public enum Taakzicht {
  VAN_MIJ,
  TEAM,
  ROL;

  private static final String SCHOOL = "t.vestiging = :vestiging and t.rol in (:rollen)";
  private static final String ORGANISATIE = "t.organisatie = :organisatie and t.rol in (:rollen)";

  /** De voorwaarde in SQL, met de namen uit {@link #waarden}. */
  String voorwaarde(Gebruiker wie) {
    var mag = wie.rol().vanEenSchool() ? SCHOOL : ORGANISATIE;
    return this == VAN_MIJ ? mag + " and t.behandelaar = :ik" : mag;
  }

  /** De waarden bij de voorwaarde. */
  Map<String, ?> waarden(Gebruiker wie) {
    var rollen = wie.rol().ziet().stream().map(Rol::name).collect(Collectors.toSet());
    if (this == TEAM && wie.is(Rol.TEAMLEIDER)) rollen.remove(Rol.TEAMLEIDER.name());
    return wie.rol().vanEenSchool()
        ? Map.of("vestiging", school(wie), "rollen", rollen, "ik", wie.gebruikersnaam())
        : Map.of("organisatie", wie.organisatie(), "rollen", rollen, "ik", wie.gebruikersnaam());
  }

  /** Dezelfde regel voor één taak die al gevonden is. */
  static boolean ziet(Gebruiker wie, Rol rol, String organisatie, String vestiging) {
    var plek =
        wie.rol().vanEenSchool()
            ? school(wie).equals(vestiging)
            : organisatie.equals(wie.organisatie());
    return plek && wie.rol().ziet().contains(rol);
  }

  /** Wie nog geen school heeft, ziet van geen enkele school iets. */
  private static String school(Gebruiker wie) {
    return wie.vestiging() == null ? "" : wie.vestiging();
  }
}

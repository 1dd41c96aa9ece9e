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

  private static final String SCHOOL = "t.vestiging = :vestiging and t.rol = 'BRUGFUNCTIONARIS'";
  private static final String ORGANISATIE = "t.organisatie = :organisatie and t.rol in (:rollen)";

  /** De voorwaarde in SQL, met de namen uit {@link #waarden}. */
  String voorwaarde(Gebruiker wie) {
    var mag = wie.isBrugfunctionaris() ? SCHOOL : ORGANISATIE;
    return this == VAN_MIJ ? mag + " and t.behandelaar = :ik" : mag;
  }

  /** De waarden bij de voorwaarde. */
  Map<String, ?> waarden(Gebruiker wie) {
    var rollen = wie.rol().ziet().stream().map(Rol::name).collect(Collectors.toSet());
    if (this == TEAM && wie.is(Rol.TEAMLEIDER)) rollen.remove(Rol.TEAMLEIDER.name());
    return wie.isBrugfunctionaris()
        ? Map.of("vestiging", wie.vestiging(), "ik", wie.werkVan())
        : Map.of("organisatie", wie.organisatie(), "rollen", rollen, "ik", wie.werkVan());
  }

  /** Dezelfde regel voor één taak die al gevonden is. */
  static boolean ziet(Gebruiker wie, Rol rol, String organisatie, String vestiging) {
    return rol == Rol.BRUGFUNCTIONARIS
        ? wie.isBrugfunctionaris() && wie.vestiging().equals(vestiging)
        : organisatie.equals(wie.organisatie()) && wie.rol().ziet().contains(rol);
  }
}

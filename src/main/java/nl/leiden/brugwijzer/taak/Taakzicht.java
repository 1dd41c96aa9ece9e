package nl.leiden.brugwijzer.taak;

import java.util.List;
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

  private static final String SCHOOL = "t.vestiging = :vestiging and t.rol ";
  private static final String ORGANISATIE = "t.organisatie = :organisatie and t.rol ";
  private static final String MIJN = " and t.behandelaar = :mijn";

  /**
   * De voorwaarden in SQL, met de namen uit {@link #waarden}; een taak in deze lijst voldoet aan
   * precies één ervan. Elke voorwaarde is één tocht langs een index, in de volgorde van de lijst.
   */
  List<String> voorwaarden(Gebruiker wie) {
    var plek = wie.rol().vanEenSchool() ? SCHOOL : ORGANISATIE;
    var rollen = rollen(wie).stream().map(rol -> "'" + rol + "'").toList();
    if (this == VAN_MIJ)
      return List.of(plek + rollen.stream().collect(Collectors.joining(", ", "in (", ")")) + MIJN);
    return rollen.stream().map(rol -> plek + "= " + rol).toList();
  }

  /** De waarden bij de voorwaarden: van wie het werk is, en wie er kijkt. */
  Map<String, ?> waarden(Gebruiker wie) {
    return wie.rol().vanEenSchool()
        ? Map.of("vestiging", school(wie), "mijn", wie.werkVan(), "ik", wie.gebruikersnaam())
        : Map.of(
            "organisatie", wie.organisatie(), "mijn", wie.werkVan(), "ik", wie.gebruikersnaam());
  }

  /** De rollen waarvan de taken in deze lijst staan. */
  List<Rol> rollen(Gebruiker wie) {
    return wie.rol().ziet().stream()
        .filter(rol -> this != TEAM || !wie.is(Rol.TEAMLEIDER) || rol != Rol.TEAMLEIDER)
        .sorted()
        .toList();
  }

  /** Dezelfde regel voor één taak die al gevonden is. */
  static boolean ziet(Gebruiker wie, Rol rol, String organisatie, String vestiging) {
    var plek =
        wie.rol().vanEenSchool()
            ? school(wie).equals(vestiging)
            : wie.organisatie().equals(organisatie);
    return plek && wie.rol().ziet().contains(rol);
  }

  /** Wie nog geen school heeft, ziet van geen enkele school iets. */
  private static String school(Gebruiker wie) {
    return wie.vestiging() == null ? "" : wie.vestiging();
  }
}

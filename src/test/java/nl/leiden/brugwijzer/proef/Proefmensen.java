package nl.leiden.brugwijzer.proef;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nieuwe scholen, organisaties en mensen, zodat een proef nooit die van een ander raakt. */
public class Proefmensen {

  private final JdbcClient jdbc;
  private final Gebruikers gebruikers;

  Proefmensen(JdbcClient jdbc, Gebruikers gebruikers) {
    this.jdbc = jdbc;
    this.gebruikers = gebruikers;
  }

  /** Een gebruiker die er al is, zoals een personage van de demo. */
  public Gebruiker bestaande(String gebruikersnaam) {
    return gebruikers.vind(gebruikersnaam).orElseThrow();
  }

  /** Een nieuwe organisatie; geeft de code. */
  public String organisatie() {
    var code = "org-" + willekeurig(12);
    jdbc.sql("insert into organisatie (code, naam, soort) values (?, ?, 'TEAM')")
        .params(code, "Organisatie " + code)
        .update();
    return code;
  }

  /** Een nieuwe school; geeft het vestigingsnummer. */
  public String vestiging() {
    while (true) {
      var brin6 = ("X" + willekeurig(5)).toUpperCase(java.util.Locale.ROOT);
      var nieuw =
          jdbc.sql(
                  """
                  insert into vestiging (brin6, brin, naam, roepnaam, soort, herkomst_nummer,
                    bron, bron_datum)
                  values (?, ?, ?, ?, 'PRIMAIR_ONDERWIJS', 'AANGENOMEN', 'proef', '2026-01-01')
                  on conflict do nothing
                  """)
              .params(brin6, brin6.substring(0, 4), "School " + brin6, "School " + brin6)
              .update();
      if (nieuw == 1) return brin6;
    }
  }

  /** Een nieuwe brugfunctionaris van een school, in dienst van een nieuwe organisatie. */
  public Gebruiker brugfunctionaris(String vestiging) {
    return nieuw(Rol.BRUGFUNCTIONARIS, organisatie(), vestiging);
  }

  /** Een nieuwe brugfunctionaris van een nieuwe school. */
  public Gebruiker brugfunctionaris() {
    return brugfunctionaris(vestiging());
  }

  /** Een nieuw lid van een team. */
  public Gebruiker teamlid(String organisatie) {
    return nieuw(Rol.TEAMLID, organisatie, null);
  }

  /** Een nieuwe leider van een team. */
  public Gebruiker teamleider(String organisatie) {
    return nieuw(Rol.TEAMLEIDER, organisatie, null);
  }

  /** Iemand met deze rol in een nieuwe organisatie. */
  public Gebruiker met(Rol rol) {
    return nieuw(rol, organisatie(), null);
  }

  /** Een nieuwe gebruiker. */
  public Gebruiker nieuw(Rol rol, String organisatie, String vestiging) {
    var naam = "p-" + willekeurig(12);
    jdbc.sql(
            """
            insert into gebruiker (gebruikersnaam, naam, email, organisatie, vestiging, rol)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            naam, "Proef " + naam, naam + "@voorbeeld.example", organisatie, vestiging, rol.name())
        .update();
    return bestaande(naam);
  }

  /** Maakt iemand inactief, zoals na vertrek. */
  public void vertrekt(Gebruiker wie) {
    jdbc.sql("update gebruiker set actief = false where gebruikersnaam = ?")
        .param(wie.gebruikersnaam())
        .update();
  }

  /** Een afspraak om waar te nemen, zonder dat iemand er bericht van krijgt; geeft het id. */
  public String waarneming(
      Gebruiker afwezige, Gebruiker waarnemer, LocalDate vanaf, LocalDate tot) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into waarneming (id, afwezige, waarnemer, vanaf, tot, gezet_door, moment)
            values (?, ?, ?, ?, ?, ?, now())
            """)
        .params(
            id,
            afwezige.gebruikersnaam(),
            waarnemer.gebruikersnaam(),
            vanaf,
            tot,
            afwezige.gebruikersnaam())
        .update();
    return id.toString();
  }

  /** De sleutel in de afmeldlink van iemand die al mail kreeg. */
  public String afmeldsleutel(Gebruiker wie) {
    jdbc.sql(
            "insert into afmeldlink (gebruikersnaam, sleutel) values (?, ?) on conflict do nothing")
        .params(wie.gebruikersnaam(), willekeurig(32) + willekeurig(11))
        .update();
    return jdbc.sql("select sleutel from afmeldlink where gebruikersnaam = ?")
        .param(wie.gebruikersnaam())
        .query(String.class)
        .single();
  }

  private static String willekeurig(int lengte) {
    return UUID.randomUUID().toString().replace("-", "").substring(0, lengte);
  }
}

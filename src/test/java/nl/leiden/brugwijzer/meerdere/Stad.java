package nl.leiden.brugwijzer.meerdere;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Zestien scholen en acht teams met twee leden, voor wie er in de proef werkt. */
final class Stad {

  static final int SCHOLEN = 16;
  static final int TEAMS = 8;

  /** Hier werkt niemand aan taken: wat hier wacht, wacht tot een wekker afgaat. */
  static final int STIL_TEAM = 9;

  private static final String[] VULLING = {
    """
    insert into organisatie (code, naam, soort)
    select 'm-team-' || n, 'Team ' || n, 'TEAM' from generate_series(1, 9) n
    """,
    """
    insert into vestiging (brin6, brin, naam, roepnaam, soort, herkomst_nummer, bron, bron_datum)
    select 'M' || lpad(n::text, 5, '0'), 'M' || lpad(n::text, 3, '0'), 'School ' || n, 'School ' || n,
           'PRIMAIR_ONDERWIJS', 'AANGENOMEN', 'proef', current_date from generate_series(1, 16) n
    """,
    """
    insert into gebruiker (gebruikersnaam, naam, email, organisatie, rol)
    select 'm-lid-' || o || '-' || l, 'Lid ' || l || ' van ' || o,
           'm-lid-' || o || '-' || l || '@voorbeeld.example',
           'm-team-' || o, case l when 3 then 'TEAMLEIDER' else 'TEAMLID' end
    from generate_series(1, 9) o, generate_series(1, 3) l
    """,
    """
    insert into gebruiker (gebruikersnaam, naam, email, organisatie, vestiging, rol)
    select 'm-bo-' || n, 'Bo ' || n, 'm-bo-' || n || '@voorbeeld.example', 'm-team-1',
           'M' || lpad(n::text, 5, '0'), 'BRUGFUNCTIONARIS' from generate_series(1, 16) n
    """,
    """
    insert into instantie (id, naam, soort, organisatie, reactie_werkdagen, hulpvragen, nagekeken, versie)
    select md5('meerdere' || n)::uuid, 'Instantie ' || n, 'WIJK_EN_WELZIJN', 'm-team-' || n, 3,
           '{GELD}', current_date, 0 from generate_series(1, 9) n
    """
  };

  private Stad() {}

  static void vul(DataSource database) {
    var jdbc = JdbcClient.create(database);
    for (var opdracht : VULLING) jdbc.sql(opdracht).update();
  }

  /** Waarheen doorverwezen kan worden. */
  static UUID bestemming(DataSource database, int team) {
    return JdbcClient.create(database)
        .sql("select id from instantie where organisatie = ?")
        .param("m-team-" + team)
        .query(UUID.class)
        .single();
  }
}

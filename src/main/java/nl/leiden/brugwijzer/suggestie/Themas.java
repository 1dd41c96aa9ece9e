package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De thema's met hun termijnen. */
@Repository
class Themas {

  private final JdbcClient jdbc;

  Themas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Een thema.
   *
   * @param triageWerkdagen binnen hoeveel werkdagen een signaal beoordeeld is
   * @param escalatieWerkdagen na hoeveel werkdagen de leidinggevende het hoort
   */
  record Thema(String code, int triageWerkdagen, int escalatieWerkdagen) {}

  /** Alle thema's, op volgorde. */
  List<Thema> alle() {
    return jdbc.sql(
            """
            select code, triage_werkdagen, escalatie_werkdagen
            from signaalthema order by volgorde, code
            """)
        .query(Thema.class)
        .list();
  }

  /** Het thema met deze code. */
  Optional<Thema> vind(String code) {
    return alle().stream().filter(thema -> thema.code().equals(code)).findFirst();
  }
}

package nl.leiden.brugwijzer.socialekaart;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wat er aan regelingen veranderde naar aanleiding van signalen. */
@Repository
class Regelinghistorie {

  private static final int MEESTE = 50;

  private final JdbcClient jdbc;
  private final Clock klok;

  Regelinghistorie(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  void voegToe(UUID regeling, Regelingverandering nieuw, Gebruiker wie) {
    jdbc.sql(
            """
            insert into regeling_verandering (id, regeling_id, vanaf, tekst, signaal, door, moment)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            regeling,
            nieuw.vanaf(),
            nieuw.tekst(),
            nieuw.signaal(),
            wie.gebruikersnaam(),
            Timestamp.from(klok.instant()))
        .update();
  }

  /** De laatste eerst. */
  List<Regelingverandering> van(UUID regeling) {
    return jdbc.sql(
            """
            select vanaf, tekst, signaal, '' as voorwaarde, null::int as vervalt
            from regeling_verandering where regeling_id = ?
            order by vanaf desc, id limit ?
            """)
        .params(regeling, MEESTE)
        .query(Regelingverandering.class)
        .list();
  }
}

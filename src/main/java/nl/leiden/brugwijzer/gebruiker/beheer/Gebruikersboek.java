package nl.leiden.brugwijzer.gebruiker.beheer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Schrijft wat er aan gebruikers verandert, nu of op een dag. */
@Repository
class Gebruikersboek {

  private final JdbcClient jdbc;
  private final Clock klok;

  Gebruikersboek(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Houdt deze gebruiker vast tot het einde van de transactie. */
  void vergrendel(UUID id) {
    jdbc.sql("select id from gebruiker where id = ? for no key update")
        .param(id)
        .query(UUID.class)
        .optional();
  }

  /** Laat wie hetzelfde adres wil gebruiken op elkaar wachten: een rij is er nog niet. */
  void wachtOpAdres(String email) {
    jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(lower(?), 60)) as text)")
        .param(email)
        .query(String.class)
        .single();
  }

  void voegToe(
      UUID id, String gebruikersnaam, String naam, String email, boolean bezet, Plaatsing p) {
    jdbc.sql(
            """
            insert into gebruiker (id, gebruikersnaam, naam, email, email_bezet, rol, organisatie,
              vestiging, vanaf, tot, uitgenodigd)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            gebruikersnaam,
            naam,
            email,
            bezet,
            p.rol().name(),
            p.organisatie(),
            p.vestiging(),
            p.vanaf(),
            p.tot(),
            nu())
        .update();
  }

  void opnieuwUitgenodigd(UUID id) {
    jdbc.sql("update gebruiker set uitgenodigd = ?, versie = versie + 1 where id = ?")
        .params(nu(), id)
        .update();
  }

  void gegevens(UUID id, String naam, String email, boolean bezet) {
    jdbc.sql(
            """
            update gebruiker set naam = ?, email = ?, email_bezet = ?, versie = versie + 1
            where id = ?
            """)
        .params(naam, email, bezet, id)
        .update();
  }

  void plaats(UUID id, Plaatsing p) {
    jdbc.sql(
            """
            update gebruiker
            set rol = ?, organisatie = ?, vestiging = ?, vanaf = ?, tot = ?, versie = versie + 1
            where id = ?
            """)
        .params(p.rol().name(), p.organisatie(), p.vestiging(), p.vanaf(), p.tot(), id)
        .update();
  }

  /** Vanaf nu hoort hij er niet meer bij. */
  void vertrokken(UUID id, LocalDate laatsteDag) {
    jdbc.sql(
            """
            update gebruiker
            set actief = false, tot = greatest(?::date, vanaf), versie = versie + 1 where id = ?
            """)
        .params(laatsteDag, id)
        .update();
  }

  /** De laatste dag van wat nu loopt; null haalt hem weg. */
  void laatsteDag(UUID id, LocalDate tot) {
    jdbc.sql("update gebruiker set tot = ?, versie = versie + 1 where id = ?")
        .params(tot, id)
        .update();
  }

  void plan(Wissel w, Gebruiker door) {
    jdbc.sql(
            """
            insert into gebruikerswissel (gebruiker_id, soort, ingang, rol, organisatie, vestiging,
              tot, opvolger, tot_eerder, door, moment)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            w.gebruikerId(),
            w.soort().name(),
            w.ingang(),
            w.rol() == null ? null : w.rol().name(),
            w.organisatie(),
            w.vestiging(),
            w.tot(),
            w.opvolger(),
            w.totEerder(),
            door.gebruikersnaam(),
            nu())
        .update();
  }

  Optional<Wissel> gepland(UUID id) {
    return jdbc.sql("select * from gebruikerswissel where gebruiker_id = ?")
        .param(id)
        .query(Wissel.class)
        .optional();
  }

  void haalWeg(UUID id) {
    jdbc.sql("delete from gebruikerswissel where gebruiker_id = ?").param(id).update();
  }

  private Timestamp nu() {
    return Timestamp.from(klok.instant());
  }
}

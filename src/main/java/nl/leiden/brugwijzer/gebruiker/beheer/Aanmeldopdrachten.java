package nl.leiden.brugwijzer.gebruiker.beheer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wat de aanmelddienst nog moet horen; staat er in dezelfde transactie als de wijziging. */
@Repository
class Aanmeldopdrachten {

  private final JdbcClient jdbc;
  private final Clock klok;
  private final ApplicationEventPublisher omroep;

  Aanmeldopdrachten(JdbcClient jdbc, Clock klok, ApplicationEventPublisher omroep) {
    this.jdbc = jdbc;
    this.klok = klok;
    this.omroep = omroep;
  }

  /** Zet een opdracht klaar. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void geef(UUID gebruiker, Opdrachtsoort soort) {
    jdbc.sql(
            """
            insert into aanmeldopdracht (gebruiker_id, soort, aangemaakt, vanaf)
            values (:gebruiker, :soort, :nu, :nu)
            """)
        .param("gebruiker", gebruiker)
        .param("soort", soort.name())
        .param("nu", nu())
        .update();
    omroep.publishEvent(new Klaar());
  }

  /**
   * De opdracht die aan de beurt is, op slot tot het einde van de transactie. Van één gebruiker
   * gaan ze op volgorde: wat later besloten is, wint.
   */
  Optional<Aanmeldopdracht> pakVolgende() {
    return jdbc.sql(
            """
            select id, gebruiker_id, soort, pogingen from aanmeldopdracht o
            where klaar is null and vanaf <= ?
              and not exists (select from aanmeldopdracht e
                              where e.gebruiker_id = o.gebruiker_id and e.klaar is null
                                and e.id < o.id)
            order by vanaf, id limit 1 for update skip locked
            """)
        .param(nu())
        .query(Aanmeldopdracht.class)
        .optional();
  }

  void klaar(long id) {
    jdbc.sql(
            """
            update aanmeldopdracht set klaar = ?, pogingen = pogingen + 1, fout = null
            where id = ?
            """)
        .params(nu(), id)
        .update();
  }

  void later(long id, Duration wachttijd, String fout) {
    jdbc.sql(
            """
            update aanmeldopdracht set pogingen = pogingen + 1, vanaf = ?, fout = ? where id = ?
            """)
        .params(Timestamp.from(klok.instant().plus(wachttijd)), fout, id)
        .update();
  }

  /** Hoeveel er van deze gebruiker nog niet gelukt is. */
  int wachten(UUID gebruiker) {
    return jdbc.sql(
            """
            select count(*) from aanmeldopdracht
            where gebruiker_id = ? and klaar is null and pogingen > 0
            """)
        .param(gebruiker)
        .query(Integer.class)
        .single();
  }

  private Timestamp nu() {
    return Timestamp.from(klok.instant());
  }

  /** Er ligt een opdracht. */
  record Klaar() {}
}

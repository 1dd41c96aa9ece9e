package nl.leiden.brugwijzer.bericht;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De mail die nog weg moet. */
@Repository
class PostvakUit {

  private final JdbcClient jdbc;
  private final Clock klok;

  PostvakUit(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * De oudste mail die aan de beurt is, op slot tot het einde van de transactie. Een andere server
   * slaat hem over; valt deze server om, dan valt het slot open en ligt de mail er nog.
   */
  Optional<Bericht> pakVolgende() {
    return jdbc.sql(
            "select "
                + Bericht.KOLOMMEN
                + """
                from bericht
                where mail_status = 'TE_VERSTUREN' and mail_vanaf <= :nu
                order by mail_vanaf, id
                limit 1
                for update skip locked
                """)
        .param("nu", nu())
        .query(Bericht.class)
        .optional();
  }

  void verstuurd(UUID id) {
    jdbc.sql(
            """
            update bericht
            set mail_status = 'VERSTUURD', mail_pogingen = mail_pogingen + 1,
                mail_verstuurd = :nu, mail_vanaf = null, mail_fout = null
            where id = :id
            """)
        .param("nu", nu())
        .param("id", id)
        .update();
  }

  void vervallen(UUID id) {
    geefOp(id, Mailstatus.VERVALLEN, null);
  }

  void alleenInApp(UUID id) {
    zonderMail(id, Mailstatus.ALLEEN_APP);
  }

  void inOverzicht(UUID id) {
    zonderMail(id, Mailstatus.IN_OVERZICHT);
  }

  /** Stelt uit zonder dat het een poging is. */
  void wacht(UUID id, Instant tot) {
    jdbc.sql("update bericht set mail_vanaf = ? where id = ?")
        .params(Timestamp.from(tot), id)
        .update();
  }

  private void zonderMail(UUID id, Mailstatus status) {
    jdbc.sql("update bericht set mail_status = ?, mail_vanaf = null where id = ?")
        .params(status.name(), id)
        .update();
  }

  void mislukt(UUID id, String fout) {
    geefOp(id, Mailstatus.MISLUKT, fout);
  }

  void laterOpnieuw(UUID id, Duration wachttijd, String fout) {
    jdbc.sql(
            """
            update bericht
            set mail_pogingen = mail_pogingen + 1, mail_vanaf = :vanaf, mail_fout = :fout
            where id = :id
            """)
        .param("vanaf", Timestamp.from(klok.instant().plus(wachttijd)))
        .param("fout", fout)
        .param("id", id)
        .update();
  }

  private void geefOp(UUID id, Mailstatus status, String fout) {
    jdbc.sql(
            """
            update bericht
            set mail_status = :status, mail_pogingen = mail_pogingen + 1, mail_vanaf = null,
                mail_fout = :fout
            where id = :id
            """)
        .param("status", status.name())
        .param("fout", fout)
        .param("id", id)
        .update();
  }

  private Timestamp nu() {
    return Timestamp.from(klok.instant());
  }
}

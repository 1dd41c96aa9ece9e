package nl.leiden.brugwijzer.bericht.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De mail die de demo bewaart. */
@Repository
@Profile("demo")
class Demopost {

  private final JdbcClient jdbc;

  Demopost(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void bewaar(String aan, String onderwerp, String tekst, Instant moment) {
    jdbc.sql(
            """
            insert into demopost (id, aan, onderwerp, tekst, moment)
            values (:id, :aan, :onderwerp, :tekst, :moment)
            """)
        .param("id", UUID.randomUUID())
        .param("aan", aan)
        .param("onderwerp", onderwerp)
        .param("tekst", tekst)
        .param("moment", Timestamp.from(moment))
        .update();
  }

  /** De bewaarde mail, nieuwste eerst. */
  Bladzijde<Demobrief> lijst(Cursor na) {
    var vanaf = na == null ? "" : " where (moment, id) < (:moment, :id)";
    var vraag =
        jdbc.sql(
                "select id, aan, onderwerp, tekst, moment from demopost"
                    + vanaf
                    + " order by moment desc, id desc limit :aantal")
            .param("aantal", Bladzijde.GROOTTE + 1);
    if (na != null) vraag = vraag.param("moment", Timestamp.from(na.moment())).param("id", na.id());
    return Bladzijde.van(
        vraag.query(Demobrief.class).list(),
        Bladzijde.GROOTTE,
        brief -> Cursor.van(brief.moment(), brief.id()).alsTekst());
  }
}

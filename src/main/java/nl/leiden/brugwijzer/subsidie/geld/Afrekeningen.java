package nl.leiden.brugwijzer.subsidie.geld;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De afrekeningen, één per aanvraag. */
@Repository
class Afrekeningen {

  private final JdbcClient jdbc;
  private final Clock klok;

  Afrekeningen(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  Optional<Afrekening> vind(UUID aanvraag) {
    return jdbc.sql("select * from afrekening where aanvraag_id = ?")
        .param(aanvraag)
        .query(Afrekening.class)
        .optional();
  }

  void bewaar(Afrekening afrekening, String door) {
    jdbc.sql(
            """
            insert into afrekening (aanvraag_id, besluit_id, verleend, vastgesteld, betaald, slot,
              terug, terug_tot, moment, door)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            afrekening.aanvraagId(),
            afrekening.besluitId(),
            afrekening.verleend(),
            afrekening.vastgesteld(),
            afrekening.betaald(),
            afrekening.slot(),
            afrekening.terug(),
            afrekening.terugTot(),
            Timestamp.from(klok.instant()),
            door)
        .update();
  }
}

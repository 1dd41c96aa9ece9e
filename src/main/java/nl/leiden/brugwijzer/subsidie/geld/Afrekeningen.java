package nl.leiden.brugwijzer.subsidie.geld;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De afrekeningen, één per aanvraag, en wat bezwaar eraan herstelde. */
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

  Optional<Herstel> vindHerstel(UUID besluit) {
    return jdbc.sql("select * from afrekeningherstel where besluit_id = ?")
        .param(besluit)
        .query(Herstel.class)
        .optional();
  }

  void bewaar(Herstel herstel, String door) {
    jdbc.sql(
            """
            insert into afrekeningherstel (besluit_id, aanvraag_id, vastgesteld, slot, kwijt, moment,
              door)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            herstel.besluitId(),
            herstel.aanvraagId(),
            herstel.vastgesteld(),
            herstel.slot(),
            herstel.kwijt(),
            Timestamp.from(klok.instant()),
            door)
        .update();
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

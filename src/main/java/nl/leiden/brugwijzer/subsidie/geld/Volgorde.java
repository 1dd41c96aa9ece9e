package nl.leiden.brugwijzer.subsidie.geld;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De volgorde van de aanvragen op een plafond: op rang, en anders op volledige ontvangst. */
@Repository
class Volgorde {

  private final JdbcClient jdbc;

  Volgorde(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** De eerste keer telt: wie later nog iets aanvult, verliest zijn plaats niet. */
  void neemOp(String regeling, UUID aanvraag, Instant volledigOp) {
    jdbc.sql(
            """
            insert into plafondvolgorde (aanvraag_id, regeling, volledig_op) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(aanvraag, regeling, Timestamp.from(volledigOp))
        .update();
  }

  void rangschik(String regeling, List<UUID> aanvragen) {
    for (var n = 0; n < aanvragen.size(); n++)
      jdbc.sql("update plafondvolgorde set rang = ? where aanvraag_id = ? and regeling = ?")
          .params(n + 1, aanvragen.get(n), regeling)
          .update();
  }

  Plaats plaats(UUID aanvraag) {
    return jdbc.sql(
            """
            select count(*) as nummer,
                   count(*) filter (where v.aanvraag_id <> ik.aanvraag_id and not exists (
                     select from plafondboeking b where b.aanvraag_id = v.aanvraag_id
                   )) as ervoor_open
            from plafondvolgorde ik
            join plafondvolgorde v on v.regeling = ik.regeling
              and (v.rang, v.volledig_op, v.aanvraag_id)
                  <= (ik.rang, ik.volledig_op, ik.aanvraag_id)
            where ik.aanvraag_id = ?
            group by ik.aanvraag_id
            """)
        .param(aanvraag)
        .query(Plaats.class)
        .optional()
        .orElseThrow(() -> new NietGevonden("plaats", aanvraag));
  }
}

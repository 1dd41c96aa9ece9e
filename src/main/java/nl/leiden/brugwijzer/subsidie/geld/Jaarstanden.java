package nl.leiden.brugwijzer.subsidie.geld;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wat er van een aanvraag verleend, betaald en afgerekend is. */
@Component
@Transactional(readOnly = true)
public class Jaarstanden {

  private final JdbcClient jdbc;
  private final Afrekeningen afrekeningen;

  Jaarstanden(JdbcClient jdbc, Afrekeningen afrekeningen) {
    this.jdbc = jdbc;
    this.afrekeningen = afrekeningen;
  }

  /** Per schooljaar, het eerste eerst; voor wie al nakeek of dat gelezen mag worden. */
  public List<Jaarstand> van(UUID aanvraag) {
    return jdbc.sql(
            """
            select schooljaar, coalesce(sum(deel) filter (where pot = 'VERLEEND'), 0) as verleend,
                   coalesce(sum(deel) filter (where pot = 'BETAALD'), 0) as betaald
            from plafondboeking
            cross join lateral (values (van, -bedrag), (naar, bedrag)) as kant (pot, deel)
            where aanvraag_id = ? group by schooljaar order by schooljaar
            """)
        .param(aanvraag)
        .query(Jaarstand.class)
        .list();
  }

  /** De afrekening, als die er is. */
  public Optional<Afrekening> afrekening(UUID aanvraag) {
    return afrekeningen.vind(aanvraag);
  }
}

package nl.leiden.brugwijzer.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.leiden.brugwijzer.basis.Meetpunt;
import nl.leiden.brugwijzer.basis.Meting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hoeveel bestanden op de scanner wachten. */
@Component
class Scanmetingen implements Meetpunt {

  private record Stand(long wachtend, long oudste) {}

  private final JdbcClient jdbc;
  private final Clock klok;

  Scanmetingen(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public List<Meting> meet() {
    var stand =
        jdbc.sql(
                """
                select count(*) as wachtend,
                       coalesce(extract(epoch from cast(:nu as timestamptz) - min(toegevoegd)), 0)
                         ::bigint as oudste
                from document where status = 'WACHT_OP_SCAN'
                """)
            .param("nu", Timestamp.from(klok.instant()))
            .query(Stand.class)
            .single();
    return List.of(
        Meting.van("brugwijzer.bestanden.wachtend", stand.wachtend()),
        Meting.van("brugwijzer.bestanden.oudste.seconds", Math.max(0, stand.oudste())));
  }
}

package nl.leiden.brugwijzer.bericht;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.leiden.brugwijzer.basis.Meetpunt;
import nl.leiden.brugwijzer.basis.Meting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hoeveel mail er nog weg moet. Wat op het einde van stille uren wacht, is niet te laat. */
@Component
class Postmetingen implements Meetpunt {

  private record Stand(long wachtend, long oudste, long mislukt) {}

  private final JdbcClient jdbc;
  private final Clock klok;

  Postmetingen(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public List<Meting> meet() {
    var stand =
        jdbc.sql(
                """
                with uit as (
                  select mail_vanaf, mail_pogingen, moment from bericht
                  where mail_status = 'TE_VERSTUREN'
                  union all
                  select mail_vanaf, mail_pogingen, moment from dagoverzicht
                  where mail_status = 'TE_VERSTUREN')
                select count(*) as wachtend,
                       coalesce(extract(epoch from cast(:nu as timestamptz)
                         - min(case when mail_pogingen = 0 then mail_vanaf else moment end)), 0)
                         ::bigint as oudste,
                       (select count(*) from bericht where mail_status = 'MISLUKT')
                         + (select count(*) from dagoverzicht where mail_status = 'MISLUKT')
                         as mislukt
                from uit where mail_vanaf <= :nu or mail_pogingen > 0
                """)
            .param("nu", Timestamp.from(klok.instant()))
            .query(Stand.class)
            .single();
    return List.of(
        Meting.van("brugwijzer.mail.wachtend", stand.wachtend()),
        Meting.van("brugwijzer.mail.oudste.seconds", Math.max(0, stand.oudste())),
        Meting.van("brugwijzer.mail.mislukt", stand.mislukt()));
  }
}

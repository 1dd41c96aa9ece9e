package nl.leiden.brugwijzer.doorverwijzing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Meetpunt;
import nl.leiden.brugwijzer.basis.Meting;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hoeveel doorverwijzingen op een ander wachten, in de hele stad. Hoe lang de oudste wacht staat er
 * zonder bestemming: anders ging het over één gezin.
 */
@Component
class Wachtmetingen implements Meetpunt {

  private static final List<Status> WACHTEND = List.of(Status.VERZONDEN, Status.WACHTLIJST);
  private static final long DAG = ChronoUnit.DAYS.getDuration().toSeconds();

  private record Rij(Status status, Bestemming.Soort soort, long aantal, LocalDate oudste) {}

  private final JdbcClient jdbc;
  private final Dagwoorden dagen;

  Wachtmetingen(JdbcClient jdbc, Dagwoorden dagen) {
    this.jdbc = jdbc;
    this.dagen = dagen;
  }

  @Override
  public List<Meting> meet() {
    var rijen =
        jdbc.sql(
                """
                select status, soort_bestemming as soort, count(*) as aantal,
                       min(coalesce(wacht_sinds, cast(verwezen_op at time zone 'Europe/Amsterdam'
                           as date))) as oudste
                from doorverwijzing where status in ('VERZONDEN', 'WACHTLIJST')
                group by status, soort_bestemming
                """)
            .query(Rij.class)
            .list();
    var metingen = new ArrayList<Meting>();
    for (var status : WACHTEND) {
      for (var soort : Bestemming.Soort.values())
        metingen.add(
            Meting.van("brugwijzer.doorverwijzingen.wachtend", aantal(rijen, status, soort))
                .met("bestemming", soort)
                .met("stand", status)
                .metGezinnen());
      metingen.add(
          Meting.van("brugwijzer.doorverwijzingen.oudste.seconds", oudste(rijen, status))
              .met("stand", status));
    }
    return metingen;
  }

  private static long aantal(List<Rij> rijen, Status status, Bestemming.Soort soort) {
    return rijen.stream()
        .filter(rij -> rij.status() == status && rij.soort() == soort)
        .mapToLong(Rij::aantal)
        .sum();
  }

  private long oudste(List<Rij> rijen, Status status) {
    return rijen.stream()
        .filter(rij -> rij.status() == status && rij.oudste() != null)
        .mapToLong(rij -> Math.max(0, ChronoUnit.DAYS.between(rij.oudste(), dagen.vandaag())) * DAG)
        .max()
        .orElse(0);
  }
}

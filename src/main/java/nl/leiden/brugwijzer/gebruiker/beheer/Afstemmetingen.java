package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.List;
import nl.leiden.brugwijzer.basis.Meetpunt;
import nl.leiden.brugwijzer.basis.Meting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wat de laatste afstemming met de aanmelddienst overliet. */
@Component
class Afstemmetingen implements Meetpunt {

  private record Stand(boolean gelukt, long verschillen) {}

  private final JdbcClient jdbc;

  Afstemmetingen(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Meting> meet() {
    var verschillen =
        jdbc.sql(
                """
                select a.gelukt,
                       (select count(*) from afwijking w where w.afstemming_id = a.id) as verschillen
                from afstemming a order by a.id desc limit 1
                """)
            .query(Stand.class)
            .optional()
            .filter(Stand::gelukt)
            .map(stand -> (double) stand.verschillen())
            .orElse(Double.NaN);
    return List.of(Meting.van("brugwijzer.gebruikers.verschillen", verschillen));
  }
}

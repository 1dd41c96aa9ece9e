package nl.leiden.brugwijzer.suggestie.bord;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.leiden.brugwijzer.taak.Lijstvragen;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Leest de signalen bij een vraag, met alles wat op een kaart staat. */
@Repository
class Bordlezer {

  private static final String KIES =
      """
      select s.id, s.nummer, s.zin, coalesce(r.naam, i.naam, s.regel) as waarover, s.status,
             s.stand, s.thema, s.eigenaar, g.naam as behandelaar,
             (s.gemeld at time zone 'Europe/Amsterdam')::date as gemeld,
             s.stap_sinds as sinds, s.laatste_dag as uiterlijk,
             s.gezin_vast and not s.gezin_klaar as gezin_vast, s.plek
      from %s k
      join signaal s on s.id = k.id
      left join regeling r on r.id = s.regeling_id
      left join instantie i on i.id = s.instantie_id
      left join gebruiker g on g.gebruikersnaam = s.behandelaar
      order by s.plek, s.id
      """;

  private static final int PER_KEER = 500;

  private final Lijstvragen vragen;
  private final NamedParameterJdbcTemplate stroom;

  Bordlezer(Lijstvragen vragen, DataSource bron) {
    this.vragen = vragen;
    var perKeer = new JdbcTemplate(bron);
    perKeer.setFetchSize(PER_KEER);
    this.stroom = new NamedParameterJdbcTemplate(perKeer);
  }

  List<Bordkaart> lees(String vraag, Map<String, Object> waarden) {
    return vragen.sql(KIES.formatted(vraag)).params(waarden).query(Bordkaart.class).list();
  }

  /** Rij voor rij; wie dit leest, sluit het. */
  Stream<Bordkaart> stroom(String vraag, Map<String, Object> waarden) {
    return stroom.queryForStream(
        KIES.formatted(vraag), waarden, new SimplePropertyRowMapper<>(Bordkaart.class));
  }
}

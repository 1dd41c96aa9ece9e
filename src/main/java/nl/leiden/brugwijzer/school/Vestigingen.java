package nl.leiden.brugwijzer.school;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De vestigingen die Brugwijzer kent. */
@Repository
public class Vestigingen {

  private final JdbcClient jdbc;

  Vestigingen(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** De vestiging met dit nummer. */
  public Optional<Vestiging> vind(String brin6) {
    return jdbc.sql("select * from vestiging where brin6 = ?")
        .param(brin6)
        .query(Vestiging.class)
        .optional();
  }

  /** Alle vestigingen op naam. */
  public List<Vestiging> alle() {
    return jdbc.sql("select * from vestiging order by roepnaam, brin6")
        .query(Vestiging.class)
        .list();
  }

  /** De vestigingen van een schoolbestuur, op naam. */
  public List<Vestiging> vanBestuur(String bestuur) {
    return jdbc.sql("select * from vestiging where bestuur = ? order by roepnaam, brin6")
        .param(bestuur)
        .query(Vestiging.class)
        .list();
  }

  /** De code van het bestuur van een vestiging, als dat bekend is. */
  public Optional<String> bestuurVan(String brin6) {
    return jdbc.sql("select bestuur from vestiging where brin6 = ? and bestuur is not null")
        .param(brin6)
        .query(String.class)
        .optional();
  }

  /** Neemt een vestiging op, of werkt haar bij. */
  void bewaar(Vestiging v) {
    jdbc.sql(
            """
            insert into vestiging (brin6, brin, naam, roepnaam, soort, leerlingen,
              achterstandsscore, district, herkomst_nummer, bron, bron_datum)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (brin6) do update set
              naam = excluded.naam, roepnaam = excluded.roepnaam, soort = excluded.soort,
              leerlingen = excluded.leerlingen, district = excluded.district,
              achterstandsscore = excluded.achterstandsscore,
              herkomst_nummer = excluded.herkomst_nummer,
              bron = excluded.bron, bron_datum = excluded.bron_datum
            """)
        .params(
            v.brin6(),
            v.brin(),
            v.naam(),
            v.roepnaam(),
            v.soort().name(),
            v.leerlingen(),
            v.achterstandsscore(),
            v.district(),
            v.herkomstNummer().name(),
            v.bron(),
            v.bronDatum())
        .update();
  }
}

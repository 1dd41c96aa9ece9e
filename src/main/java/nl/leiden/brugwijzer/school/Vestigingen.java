package nl.leiden.brugwijzer.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * De vestigingen die Brugwijzer kent. Zij veranderen alleen bij een start, uit de tabel met
 * scholen; wat gevonden is, wordt daarom onthouden.
 */
@Repository
public class Vestigingen {

  private final JdbcClient jdbc;
  private final Map<String, Vestiging> gevonden = new ConcurrentHashMap<>();

  Vestigingen(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** De vestiging met dit nummer. */
  public Optional<Vestiging> vind(String brin6) {
    return Optional.ofNullable(vind(Set.of(brin6)).get(brin6));
  }

  /** De vestigingen met deze nummers; wie er nog niet was, in één vraag. */
  public Map<String, Vestiging> vind(Set<String> brin6) {
    var onbekend = brin6.stream().filter(nummer -> !gevonden.containsKey(nummer)).toList();
    if (!onbekend.isEmpty())
      jdbc.sql("select * from vestiging where brin6 = any(?)")
          .param(onbekend.toArray(String[]::new))
          .query(Vestiging.class)
          .list()
          .forEach(vestiging -> gevonden.put(vestiging.brin6(), vestiging));
    return brin6.stream()
        .filter(gevonden::containsKey)
        .collect(Collectors.toMap(nummer -> nummer, gevonden::get));
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
    gevonden.clear();
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

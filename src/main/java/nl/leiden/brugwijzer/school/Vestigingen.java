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
}

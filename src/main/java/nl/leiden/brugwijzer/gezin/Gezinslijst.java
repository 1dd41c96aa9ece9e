package nl.leiden.brugwijzer.gezin;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Tekst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gezinnen in lijsten; elke vraag noemt de school. */
@Repository
class Gezinslijst {

  private static final String KIES =
      """
      select g.id, g.label, g.talen, g.laatst_gebruikt, g.afgesloten,
             array(select k.groep from gezin_kind k
                   where k.gezin_id = g.id order by k.volgorde) as kinderen
      from gezin g
      where g.vestiging = :vestiging
      """;

  private final JdbcClient jdbc;

  Gezinslijst(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Gezinsregel> recente(String vestiging, int hoeveel) {
    return jdbc.sql(
            KIES + " and not g.afgesloten order by g.laatst_gebruikt desc, g.id desc limit :n")
        .param("vestiging", vestiging)
        .param("n", hoeveel)
        .query(Gezinslijst::regel)
        .list();
  }

  Map<UUID, String> labels(Collection<UUID> gezinnen, String vestiging) {
    var labels = new HashMap<UUID, String>();
    jdbc.sql("select id, label from gezin where vestiging = :vestiging and id in (:gezinnen)")
        .param("vestiging", vestiging)
        .param("gezinnen", gezinnen)
        .query(
            rij -> {
              labels.put(rij.getObject("id", UUID.class), rij.getString("label"));
            });
    return labels;
  }

  Bladzijde<Gezinsregel> zoek(String vestiging, String begin, boolean afgesloten, Cursor na) {
    var vraag =
        jdbc.sql(
                KIES
                    + " and g.afgesloten = :afgesloten"
                    + " and lower(g.label) like lower(:begin) || '%'"
                    + (na == null ? "" : " and (g.laatst_gebruikt, g.id) < (:moment, :id)")
                    + " order by g.laatst_gebruikt desc, g.id desc limit :n")
            .param("vestiging", vestiging)
            .param("afgesloten", afgesloten)
            .param("begin", Tekst.voorLike(begin))
            .param("n", Bladzijde.GROOTTE + 1);
    if (na != null) vraag = vraag.param("moment", Timestamp.from(na.moment())).param("id", na.id());
    return Bladzijde.van(
        vraag.query(Gezinslijst::regel).list(),
        Bladzijde.GROOTTE,
        regel -> new Cursor(regel.laatstGebruikt().toString(), regel.id()).alsTekst());
  }

  private static Gezinsregel regel(ResultSet rij, int nummer) throws SQLException {
    return new Gezinsregel(
        rij.getObject("id", UUID.class),
        rij.getString("label"),
        rij.getString("talen"),
        groepen(rij.getArray("kinderen")),
        rij.getTimestamp("laatst_gebruikt").toInstant(),
        rij.getBoolean("afgesloten"));
  }

  private static List<Groep> groepen(Array kolom) throws SQLException {
    return Arrays.stream((String[]) kolom.getArray()).map(Groep::valueOf).toList();
  }
}

package nl.leiden.brugwijzer.suggestie.publicatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.monitor.Onderdrukking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Wat er met signalen is gedaan, het nieuwste eerst; wat is ingetrokken, staat er niet bij. */
@Repository
@Transactional(readOnly = true)
public class Veranderingenlijst {

  private static final String KIES =
      """
      select v.*, r.naam as regelingnaam from verandering v
      left join regeling r on r.id = v.regeling_id
      where v.ingetrokken is null
      """;

  private final JdbcClient jdbc;
  private final Onderdrukking onderdrukking;
  private final Clock klok;

  Veranderingenlijst(JdbcClient jdbc, Onderdrukking onderdrukking, Clock klok) {
    this.jdbc = jdbc;
    this.onderdrukking = onderdrukking;
    this.klok = klok;
  }

  /** De veranderingen die bij de vraag passen. */
  public Bladzijde<Verandering> blad(Veranderingenvraag vraag, Cursor na) {
    var sql =
        jdbc.sql(
            KIES
                + (vraag.thema() == null ? "" : " and v.thema = :thema")
                + (vraag.jaar() == null ? "" : " and v.vanaf between :eerste and :laatste")
                + (na == null ? "" : " and (v.vanaf, v.id) < (:dag, :id)")
                + " order by v.vanaf desc, v.id desc limit "
                + (Bladzijde.GROOTTE + 1));
    if (vraag.thema() != null) sql = sql.param("thema", Tekst.schoon(vraag.thema()));
    if (vraag.jaar() != null)
      sql =
          sql.param("eerste", LocalDate.of(vraag.jaar(), 1, 1))
              .param("laatste", LocalDate.of(vraag.jaar(), 12, 31));
    if (na != null) sql = sql.param("dag", na.dag()).param("id", na.id());
    return Bladzijde.van(
        sql.query((rij, nummer) -> lees(rij)).list(),
        Bladzijde.GROOTTE,
        v -> new Cursor(v.vanaf().toString(), v.id()).alsTekst());
  }

  /**
   * Eén verandering.
   *
   * @throws NietGevonden als zij er niet is, of is ingetrokken
   */
  public Verandering lees(UUID id) {
    return jdbc.sql(KIES + " and v.id = ?")
        .param(id)
        .query((rij, nummer) -> lees(rij))
        .optional()
        .orElseThrow(() -> new NietGevonden("verandering", id));
  }

  /** De thema's waar iets bij veranderde, op naam. */
  public List<Themakeuze> themas() {
    return jdbc.sql(
            """
            select thema, max(thema_naam) as naam from verandering
            where ingetrokken is null group by thema order by naam, thema
            """)
        .query(Themakeuze.class)
        .list();
  }

  /** De jaren waarin iets veranderde, het laatste eerst. */
  public List<Integer> jaren() {
    return jdbc.sql(
            """
            select distinct extract(year from vanaf)::integer as jaar from verandering
            where ingetrokken is null order by jaar desc
            """)
        .query(Integer.class)
        .list();
  }

  private Verandering lees(ResultSet rij) throws SQLException {
    var vanaf = rij.getDate("vanaf").toLocalDate();
    var eerste = rij.getTimestamp("eerste_signaal").toInstant().atZone(klok.getZone());
    return new Verandering(
        rij.getObject("id", UUID.class),
        rij.getString("nummer"),
        rij.getString("titel"),
        rij.getString("tekst"),
        rij.getString("thema"),
        rij.getString("thema_naam"),
        rij.getObject("regeling_id", UUID.class),
        rij.getString("regelingnaam"),
        vanaf,
        Math.max(0, ChronoUnit.DAYS.between(eerste.toLocalDate(), vanaf)),
        onderdrukking.toon(rij.getLong("melders")),
        rij.getTimestamp("gepubliceerd").toInstant());
  }
}

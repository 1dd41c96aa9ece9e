package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De terugvorderingen, en wat er binnenkwam. */
@Repository
class Terugvorderingboek {

  private static final String KIES =
      """
      select t.aanvraag_id as aanvraag, t.aanvraagnummer, v.roepnaam as school, t.bedrag,
             coalesce((select sum(o.bedrag) from terugontvangst o
               where o.aanvraag_id = t.aanvraag_id and o.herroepen is null), 0) as ontvangen,
             t.terug_tot, t.voldaan
      from terugvordering t join vestiging v on v.brin6 = t.vestiging
      where\s""";

  private final JdbcClient jdbc;
  private final Clock klok;

  Terugvorderingboek(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  Optional<Terugvordering> vind(UUID aanvraag) {
    return jdbc.sql(KIES + "t.aanvraag_id = ?")
        .param(aanvraag)
        .query(Terugvordering.class)
        .optional();
  }

  Optional<Terugvordering> vergrendel(UUID aanvraag) {
    jdbc.sql("select 1 from terugvordering where aanvraag_id = ? for update")
        .param(aanvraag)
        .query(Integer.class)
        .optional();
    return vind(aanvraag);
  }

  /** Open: wat het eerst verjaart eerst. Voldaan: het laatste eerst. */
  Bladzijde<Terugvordering> blad(boolean voldaan, String na) {
    var sleutel = voldaan ? "t.voldaan" : "t.terug_tot";
    var eisen = "t.voldaan is " + (voldaan ? "not " : "") + "null";
    var waarden = new HashMap<String, Object>();
    var cursor = Cursor.van(na);
    if (cursor != null) {
      eisen +=
          " and (" + sleutel + ", t.aanvraag_id) " + (voldaan ? "<" : ">") + " (:naDag, :naId)";
      waarden.put("naDag", cursor.dag());
      waarden.put("naId", cursor.id());
    }
    var om = voldaan ? " desc" : "";
    var volgorde = " order by " + sleutel + om + ", t.aanvraag_id" + om;
    var gevonden =
        jdbc.sql(KIES + eisen + volgorde + " limit " + (Bladzijde.GROOTTE + 1))
            .params(waarden)
            .query(Terugvordering.class)
            .list();
    return Bladzijde.van(
        gevonden,
        Bladzijde.GROOTTE,
        t -> {
          var dag = voldaan ? t.voldaan() : t.terugTot();
          return new Cursor(dag.toString(), t.aanvraag()).alsTekst();
        });
  }

  List<Terugontvangst> ontvangsten(UUID aanvraag) {
    return jdbc.sql(
            """
            select o.id, o.bedrag, o.dag, coalesce(g.naam, o.door) as door from terugontvangst o
            left join gebruiker g on g.gebruikersnaam = o.door
            where o.aanvraag_id = ? and o.herroepen is null order by o.dag, o.moment
            """)
        .param(aanvraag)
        .query(Terugontvangst.class)
        .list();
  }

  void begin(Afrekening afrekening, String nummer, String vestiging) {
    jdbc.sql(
            """
            insert into terugvordering (aanvraag_id, aanvraagnummer, vestiging, bedrag, terug_tot)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            afrekening.aanvraagId(), nummer, vestiging, afrekening.terug(), afrekening.terugTot())
        .update();
  }

  UUID ontvang(UUID aanvraag, BigDecimal bedrag, LocalDate dag, String door) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into terugontvangst (id, aanvraag_id, bedrag, dag, moment, door)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id, aanvraag, bedrag, dag, Timestamp.from(klok.instant()), door)
        .update();
    return id;
  }

  /**
   * @return of er iets te herroepen was
   */
  boolean herroep(UUID aanvraag, UUID ontvangst, String door) {
    return jdbc.sql(
                """
                update terugontvangst set herroepen = ?
                where id = ? and aanvraag_id = ? and herroepen is null
                """)
            .params(door, ontvangst, aanvraag)
            .update()
        == 1;
  }

  void zet(UUID aanvraag, BigDecimal bedrag, LocalDate voldaan) {
    jdbc.sql("update terugvordering set bedrag = ?, voldaan = ? where aanvraag_id = ?")
        .params(bedrag, voldaan, aanvraag)
        .update();
  }
}

package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De leden met hun organisatie, in één vraag. */
@Repository
class Ledenlijst {

  private static final int MEEST = 200;

  private static final String LEDEN =
      """
      select l.id, g.naam, o.naam as organisatie_naam, l.vanaf, l.tot
      from taskforcelid l
      join gebruiker g on g.gebruikersnaam = l.gebruikersnaam
      join organisatie o on o.code = l.organisatie
      """;

  private final JdbcClient jdbc;

  Ledenlijst(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Wie lid is of wordt, per organisatie. */
  List<Lidbeeld> nu(LocalDate dag) {
    return jdbc.sql(
            LEDEN + "where l.tot is null or l.tot > ? order by o.naam, g.naam, l.id limit " + MEEST)
        .param(dag)
        .query(Lidbeeld.class)
        .list();
  }

  /** Wie lid was, de laatste eerst. */
  List<Lidbeeld> geweest(LocalDate dag) {
    return jdbc.sql(LEDEN + "where l.tot <= ? order by l.tot desc, g.naam, l.id limit " + MEEST)
        .param(dag)
        .query(Lidbeeld.class)
        .list();
  }

  /** Wie lid kan worden en het niet is: gebruikersnaam, naam en organisatie. */
  List<Kandidaat> kandidaten() {
    return jdbc.sql(
            """
            select g.gebruikersnaam, g.naam, o.naam as organisatie_naam
            from gebruiker g
            join organisatie o on o.code = g.organisatie
            where g.actief and g.rol = ?
              and not exists (select 1 from taskforcelid l
                              where l.gebruikersnaam = g.gebruikersnaam and l.tot is null)
            order by o.naam, g.naam, g.gebruikersnaam limit ?
            """)
        .params(Rol.TASKFORCELID.name(), MEEST)
        .query(Kandidaat.class)
        .list();
  }

  /** Iemand die lid kan worden. */
  public record Kandidaat(String gebruikersnaam, String naam, String organisatieNaam) {}
}

package nl.leiden.brugwijzer.gebruiker.beheer;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bewaart wat de laatste vergelijking vond, en zorgt dat er één tegelijk loopt. */
@Repository
class Afstemboek {

  /** Het slot waar alle exemplaren van de applicatie om vragen. */
  private static final long SLOT = 7_405_121_960L;

  private static final int HOEVEEL = 500;

  private final JdbcClient jdbc;
  private final Clock klok;

  Afstemboek(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Neemt het slot tot het einde van de transactie; lukt niet als een ander bezig is. */
  boolean neemSlot() {
    return jdbc.sql("select pg_try_advisory_xact_lock(?)")
        .param(SLOT)
        .query(Boolean.class)
        .single();
  }

  void bewaar(String door, int vergeleken, int hersteld, boolean gelukt, List<Afwijking> wat) {
    jdbc.sql("delete from afwijking").update();
    var id =
        jdbc.sql(
                """
                insert into afstemming (moment, door, vergeleken, hersteld, gelukt)
                values (?, ?, ?, ?, ?) returning id
                """)
            .params(Timestamp.from(klok.instant()), door, vergeleken, hersteld, gelukt)
            .query(Long.class)
            .single();
    for (var a : wat)
      jdbc.sql(
              """
              insert into afwijking (id, afstemming_id, soort, gebruikersnaam, hier, daar)
              values (?, ?, ?, ?, ?, ?)
              """)
          .params(a.id(), id, a.soort().name(), a.gebruikersnaam(), a.hier(), a.daar())
          .update();
  }

  /** De laatste vergelijking, met hoogstens zoveel verschillen als iemand kan nalopen. */
  Optional<Afstemverslag> laatste() {
    return jdbc.sql("select * from afstemming order by id desc limit 1")
        .query(
            (rij, nummer) ->
                new Afstemverslag(
                    rij.getTimestamp("moment").toInstant(),
                    rij.getString("door"),
                    rij.getInt("vergeleken"),
                    rij.getInt("hersteld"),
                    rij.getBoolean("gelukt"),
                    afwijkingen(rij.getLong("id"))))
        .optional();
  }

  private List<Afwijking> afwijkingen(long afstemming) {
    return jdbc.sql(
            """
            select id, soort, gebruikersnaam, hier, daar from afwijking where afstemming_id = ?
            order by gebruikersnaam, soort limit ?
            """)
        .params(afstemming, HOEVEEL)
        .query(Afwijking.class)
        .list();
  }
}

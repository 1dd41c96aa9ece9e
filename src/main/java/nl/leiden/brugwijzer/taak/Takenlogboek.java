package nl.leiden.brugwijzer.taak;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Onthoudt wat vergelijkingen opleverden, en zorgt dat er één tegelijk loopt. */
@Repository
class Takenlogboek {

  /** Het slot waar alle exemplaren van de applicatie om vragen. */
  private static final long SLOT = 7_405_121_903L;

  private final JdbcClient jdbc;

  Takenlogboek(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Neemt het slot tot het einde van de transactie; lukt niet als een ander bezig is. */
  boolean neemSlot() {
    return jdbc.sql("select pg_try_advisory_xact_lock(?)")
        .param(SLOT)
        .query(Boolean.class)
        .single();
  }

  void bewaar(Instant begonnen, Instant klaar, String door, boolean herstel, Vergelijking wat) {
    jdbc.sql(
            """
            insert into takenvergelijking (begonnen, klaar, door, herstel, vergeleken, ontbreekt,
                teveel, anders, hersteld)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Timestamp.from(begonnen),
            Timestamp.from(klaar),
            door,
            herstel,
            wat.vergeleken(),
            wat.ontbreekt(),
            wat.teveel(),
            wat.anders(),
            wat.hersteld())
        .update();
  }

  /** Wanneer er het laatst volgens plan vergeleken is. */
  Optional<Instant> laatsteRonde() {
    return jdbc.sql(
            "select begonnen from takenvergelijking where door is null order by id desc limit 1")
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  List<Takencontrole> laatste(int hoeveel) {
    return jdbc.sql(
            """
            select t.*, g.naam as door_naam from takenvergelijking t
            left join gebruiker g on g.gebruikersnaam = t.door order by t.id desc limit ?
            """)
        .param(hoeveel)
        .query(
            (rij, nummer) ->
                new Takencontrole(
                    rij.getTimestamp("klaar").toInstant(),
                    rij.getString("door_naam"),
                    rij.getBoolean("herstel"),
                    new Vergelijking(
                        rij.getInt("vergeleken"),
                        rij.getInt("ontbreekt"),
                        rij.getInt("teveel"),
                        rij.getInt("anders"),
                        rij.getInt("hersteld"))))
        .list();
  }
}

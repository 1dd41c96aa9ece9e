package nl.leiden.brugwijzer.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.engine.KlusMislukt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De klussen die misgingen, de laatst opgegeven eerst. */
@Repository
class Storingen {

  private static final String KIES =
      """
      select klus, zaaksoort, zaak_id, stap, oorzaak, sinds, pogingen, opgegeven
      from storing where opgegeven is not null
      """;

  private final JdbcClient jdbc;
  private final Clock klok;

  Storingen(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Onthoudt een mislukte poging.
   *
   * @return of beheerders dit moeten horen: de klus is opgegeven en zij weten het nog niet
   */
  boolean onthoud(KlusMislukt mislukt) {
    return jdbc.sql(
                    """
                insert into storing (klus, zaaksoort, zaak_id, stap, oorzaak, sinds, opgegeven)
                values (:klus, :zaaksoort, :zaak, :stap, :oorzaak, :nu,
                        case when :opgegeven then cast(:nu as timestamptz) end)
                on conflict (klus) do update set stap = excluded.stap, oorzaak = excluded.oorzaak,
                    pogingen = storing.pogingen + 1, opgegeven = excluded.opgegeven
                """)
                .param("klus", mislukt.klus())
                .param("zaaksoort", mislukt.zaaksoort())
                .param("zaak", mislukt.zaak())
                .param("stap", mislukt.stap())
                .param("oorzaak", Oorzaak.van(mislukt.fout()).name())
                .param("nu", Timestamp.from(klok.instant()))
                .param("opgegeven", mislukt.opgegeven())
                .update()
            == 1
        && jdbc.sql(
                    "update storing set gemeld = true where klus = ? and opgegeven is not null and"
                        + " not gemeld")
                .param(mislukt.klus())
                .update()
            == 1;
  }

  /** De volgende opgegeven klussen, na deze plek. */
  List<Storing> volgende(Cursor na, int hoeveel) {
    var vraag =
        jdbc.sql(
                KIES
                    + (na == null ? "" : " and (opgegeven, klus) < (:moment, :klus)")
                    + " order by opgegeven desc, klus desc limit :hoeveel")
            .param("hoeveel", hoeveel);
    if (na != null)
      vraag = vraag.param("moment", Timestamp.from(na.moment())).param("klus", na.id().toString());
    return vraag.query(Storingen::storing).list();
  }

  /** Een opgegeven klus, op slot tot het einde van de transactie. */
  Optional<Storing> neem(UUID klus) {
    return jdbc.sql(KIES + " and klus = ? for update")
        .param(klus.toString())
        .query(Storingen::storing)
        .optional();
  }

  /** Alle opgegeven klussen tot een maximum, op slot; wat een ander vasthoudt blijft liggen. */
  List<Storing> neem(int hoeveel) {
    return jdbc.sql(KIES + " order by opgegeven, klus limit ? for update skip locked")
        .param(hoeveel)
        .query(Storingen::storing)
        .list();
  }

  /** De motor probeert het weer: zolang is het geen storing. */
  void opnieuw(List<UUID> klussen) {
    jdbc.sql("update storing set opgegeven = null where klus = any(?)")
        .param(klussen.stream().map(UUID::toString).toArray(String[]::new))
        .update();
  }

  long aantal() {
    return jdbc.sql("select count(*) from storing where opgegeven is not null")
        .query(Long.class)
        .single();
  }

  private static Storing storing(ResultSet rij, int nummer) throws SQLException {
    return new Storing(
        UUID.fromString(rij.getString("klus")),
        rij.getString("zaaksoort"),
        rij.getObject("zaak_id", UUID.class),
        rij.getString("stap"),
        Oorzaak.valueOf(rij.getString("oorzaak")),
        rij.getTimestamp("sinds").toInstant(),
        rij.getInt("pogingen"),
        rij.getTimestamp("opgegeven").toInstant());
  }
}

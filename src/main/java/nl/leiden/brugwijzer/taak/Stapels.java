package nl.leiden.brugwijzer.taak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Stapelregel.Uitkomst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bewaart wat iemand met een stapel taken deed, een dag lang: om te laten zien en terug te draaien.
 */
@Repository
class Stapels {

  private static final Duration BEWAARD = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock klok;

  Stapels(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Begint een stapel.
   *
   * @param bekend de taken die deze gebruiker ziet
   * @return of het de eerste keer is met dit id
   */
  @Transactional
  boolean begin(UUID id, List<UUID> taken, Map<UUID, Taak> bekend, String lid, Gebruiker wie) {
    jdbc.sql("delete from taakstapel where wie = ? and moment < ?")
        .params(wie.gebruikersnaam(), Timestamp.from(klok.instant().minus(BEWAARD)))
        .update();
    var nieuw =
        jdbc.sql(
                "insert into taakstapel (id, wie, lid, moment) values (?, ?, ?, ?) on conflict do nothing")
            .params(id, wie.gebruikersnaam(), lid, nu())
            .update();
    if (nieuw == 0) return false;
    var bij = taken.stream().map(taak -> Optional.ofNullable(bekend.get(taak))).toList();
    jdbc.sql(
            """
            insert into taakstapel_regel
                (stapel_id, volgorde, taak_id, stap, onderwerp, herkomst, uitkomst)
            select :id, r.volgorde, r.taak_id, r.stap, r.onderwerp, r.herkomst, 'WACHT'
            from unnest(:volgorde::int[], :taken::uuid[], :stap::text[], :onderwerp::text[],
                :herkomst::text[]) r (volgorde, taak_id, stap, onderwerp, herkomst)
            """)
        .param("id", id)
        .param("volgorde", IntStream.range(0, taken.size()).boxed().toArray(Integer[]::new))
        .param("taken", taken.toArray(UUID[]::new))
        .param("stap", bij.stream().map(t -> t.map(Taak::stap).orElse(null)).toArray(String[]::new))
        .param(
            "onderwerp",
            bij.stream().map(t -> t.map(Taak::onderwerp).orElse(null)).toArray(String[]::new))
        .param(
            "herkomst",
            bij.stream().map(t -> t.map(Taak::herkomst).orElse(null)).toArray(String[]::new))
        .update();
    return true;
  }

  /** De stapel van deze gebruiker; andermans stapel bestaat niet. */
  @Transactional(readOnly = true)
  Optional<Stapel> vind(UUID id, Gebruiker wie) {
    return jdbc.sql(
            """
            select s.id, s.lid, g.naam, s.ongedaan from taakstapel s
            left join gebruiker g on g.gebruikersnaam = s.lid where s.id = ? and s.wie = ?
            """)
        .params(id, wie.gebruikersnaam())
        .query(
            (rij, nummer) ->
                new Stapel(
                    id,
                    wie.gebruikersnaam(),
                    rij.getString("lid"),
                    rij.getString("naam"),
                    rij.getTimestamp("ongedaan") != null,
                    regels(id)))
        .optional();
  }

  private List<Stapelregel> regels(UUID id) {
    return jdbc.sql("select * from taakstapel_regel where stapel_id = ? order by volgorde")
        .param(id)
        .query(Stapelregel.class)
        .list();
  }

  /** Draait deze stapel terug; wie dat als tweede doet, is te laat. */
  boolean draaiTerug(UUID id) {
    return jdbc.sql("update taakstapel set ongedaan = ? where id = ? and ongedaan is null")
            .params(nu(), id)
            .update()
        == 1;
  }

  void noteer(UUID id, Stapelregel regel, Uitkomst uitkomst, String uitleg, String vorige) {
    jdbc.sql(
            """
            update taakstapel_regel set uitkomst = ?, uitleg = ?, vorige = ?
            where stapel_id = ? and volgorde = ?
            """)
        .params(uitkomst.name(), uitleg, vorige, id, regel.volgorde())
        .update();
  }

  private Timestamp nu() {
    return Timestamp.from(klok.instant());
  }
}

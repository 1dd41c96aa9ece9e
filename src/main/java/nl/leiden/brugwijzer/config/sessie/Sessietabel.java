package nl.leiden.brugwijzer.config.sessie;

import nl.leiden.brugwijzer.gebruiker.Sessies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Sluit sessies, en ruimt op wat voorbij is. */
@Repository
class Sessietabel implements Sessies {

  private static final int PER_KEER = 1000;

  private final JdbcClient jdbc;

  Sessietabel(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void sluitAlle(String gebruikersnaam) {
    jdbc.sql("delete from spring_session where principal_name = ?").param(gebruikersnaam).update();
  }

  /** Elke kopie doet dit; wat een ander al opruimt, slaat zij over. */
  @Scheduled(cron = "${brugwijzer.sessie.opruimen:0 * * * * *}")
  void ruimOp() {
    int weg;
    do weg = ruimDeelOp();
    while (weg == PER_KEER);
  }

  private int ruimDeelOp() {
    return jdbc.sql(
            """
            delete from spring_session where primary_id in (
              select primary_id from spring_session
              where expiry_time < (extract(epoch from now()) * 1000)::bigint
              order by expiry_time limit ? for update skip locked)
            """)
        .param(PER_KEER)
        .update();
  }
}

package nl.leiden.brugwijzer.bericht;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Werkdagen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * De dagoverzichten: één per mens per werkdag, hoeveel servers er ook draaien. De rij is de post;
 * wat erin hoort, wijst er vanaf dat moment naar.
 */
@Repository
class Dagoverzichten {

  private final JdbcClient jdbc;
  private final Werkdagen werkdagen;
  private final Clock klok;

  Dagoverzichten(JdbcClient jdbc, Werkdagen werkdagen, Clock klok) {
    this.jdbc = jdbc;
    this.werkdagen = werkdagen;
    this.klok = klok;
  }

  /**
   * Zet klaar voor wie het tijd is en voor wie er iets nieuws is. Wat na het gekozen uur kwam, is
   * voor de volgende keer, ook als er vandaag verder niets was.
   */
  @Transactional
  void zetKlaar() {
    var nu = ZonedDateTime.now(klok);
    if (!werkdagen.isWerkdag(nu.toLocalDate())) return;
    jdbc.sql(
            """
            with nieuw as (
              insert into dagoverzicht (id, aan, dag, moment, mail_status, mail_vanaf)
              select gen_random_uuid(), v.gebruikersnaam, :dag, cast(:nu as timestamptz), 'TE_VERSTUREN', cast(:nu as timestamptz)
              from bericht_voorkeur v
              where v.overzicht_uur <= :uur and v.wijze <> 'ALLEEN_APP'
                and not exists
                  (select 1 from dagoverzicht d where d.aan = v.gebruikersnaam and d.dag = :dag)
                and exists
                  (select 1 from bericht b
                   where b.aan = v.gebruikersnaam and b.mail_status = 'IN_OVERZICHT'
                     and b.gelezen is null and b.overzicht_id is null
                     and b.moment < cast(:middernacht as timestamptz) + make_interval(hours => v.overzicht_uur))
              on conflict (aan, dag) do nothing
              returning id, aan)
            update bericht b set overzicht_id = n.id
            from nieuw n join bericht_voorkeur v on v.gebruikersnaam = n.aan
            where b.aan = n.aan and b.mail_status = 'IN_OVERZICHT'
              and b.gelezen is null and b.overzicht_id is null
              and b.moment < cast(:middernacht as timestamptz) + make_interval(hours => v.overzicht_uur)
            """)
        .param("dag", nu.toLocalDate())
        .param("nu", Timestamp.from(nu.toInstant()))
        .param("uur", nu.getHour())
        .param("middernacht", middernacht(nu.toLocalDate()))
        .update();
  }

  /** Het eerste dat weg moet, op slot tot het einde van de transactie. */
  Optional<Dagoverzicht> pakVolgende() {
    return jdbc.sql(
            """
            select id, aan, moment, mail_pogingen from dagoverzicht
            where mail_status = 'TE_VERSTUREN' and mail_vanaf <= ?
            order by mail_vanaf, id limit 1
            for update skip locked
            """)
        .param(Timestamp.from(klok.instant()))
        .query(Dagoverzicht.class)
        .optional();
  }

  /** Wat er nu nog te melden is: wie intussen zelf keek, heeft het al gelezen. */
  List<Bericht> inhoud(Dagoverzicht overzicht) {
    return jdbc.sql(
            "select "
                + Bericht.KOLOMMEN
                + " from bericht where overzicht_id = ? and gelezen is null order by moment, id")
        .param(overzicht.id())
        .query(Bericht.class)
        .list();
  }

  void verstuurd(Dagoverzicht overzicht) {
    jdbc.sql(
            "update bericht set mail_status = 'VERSTUURD', mail_verstuurd = ? where overzicht_id = ?")
        .params(nu(), overzicht.id())
        .update();
    klaar(overzicht.id(), Mailstatus.VERSTUURD, nu(), null);
  }

  /** Er hoeft niets meer weg: de ontvanger vertrok, wil geen mail of las alles al. */
  void vervallen(Dagoverzicht overzicht) {
    jdbc.sql("update bericht set mail_status = 'VERVALLEN' where overzicht_id = ?")
        .param(overzicht.id())
        .update();
    klaar(overzicht.id(), Mailstatus.VERVALLEN, null, null);
  }

  void mislukt(Dagoverzicht overzicht, String fout) {
    jdbc.sql("update bericht set mail_status = 'MISLUKT', mail_fout = ? where overzicht_id = ?")
        .params(fout, overzicht.id())
        .update();
    klaar(overzicht.id(), Mailstatus.MISLUKT, null, fout);
  }

  void laterOpnieuw(Dagoverzicht overzicht, Duration wachttijd, String fout) {
    jdbc.sql(
            """
            update dagoverzicht
            set mail_pogingen = mail_pogingen + 1, mail_vanaf = ?, mail_fout = ? where id = ?
            """)
        .params(Timestamp.from(klok.instant().plus(wachttijd)), fout, overzicht.id())
        .update();
  }

  private void klaar(UUID id, Mailstatus status, Timestamp verstuurd, String fout) {
    jdbc.sql(
            """
            update dagoverzicht
            set mail_status = ?, mail_pogingen = mail_pogingen + 1, mail_verstuurd = ?,
                mail_vanaf = null, mail_fout = ?
            where id = ?
            """)
        .params(status.name(), verstuurd, fout, id)
        .update();
  }

  private Timestamp middernacht(LocalDate dag) {
    Instant begin = dag.atStartOfDay(klok.getZone()).toInstant();
    return Timestamp.from(begin);
  }

  private Timestamp nu() {
    return Timestamp.from(klok.instant());
  }
}

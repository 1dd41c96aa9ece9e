package nl.leiden.brugwijzer.bench;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Vult de database met open taken, in de tabellen van de motor en in het leesmodel tegelijk. Alles
 * volgt uit een volgnummer, dus elke keer is het dezelfde stad: 400 organisaties, scheef verdeeld
 * zoals in het echt (de drukste heeft er honderden keren zoveel als de stilste), en 3.000 scholen.
 */
final class Vulling {

  private static final int ORGANISATIES = 400;
  private static final int SCHOLEN = 3_000;

  /** Een getal tussen 0 en 1 dat alleen van het volgnummer en een naam afhangt. */
  private static final String TOEVAL =
      """
      create or replace function bench_toeval(naam text, n bigint) returns float8
      language sql immutable parallel safe
      return (hashtextextended(naam || n, 20261116) & 1048575)::float8 / 1048576
      """;

  private static final String MENSEN =
      """
      insert into organisatie (code, naam, soort)
      select 'bench-' || n, 'Organisatie ' || n, 'TEAM' from generate_series(1, %1$d) n;
      insert into vestiging (brin6, brin, naam, roepnaam, soort, herkomst_nummer, bron, bron_datum)
      select 'Z' || lpad(n::text, 5, '0'), 'Z' || lpad(n::text, 3, '0'), 'School ' || n, 'School ' || n,
             'PRIMAIR_ONDERWIJS', 'AANGENOMEN', 'bench', current_date from generate_series(1, %2$d) n;
      insert into gebruiker (gebruikersnaam, naam, email, organisatie, rol)
      select 'lid-' || o || '-' || l, 'Lid ' || l || ' van ' || o,
             'lid-' || o || '-' || l || '@voorbeeld.example',
             'bench-' || o, case l when 3 then 'TEAMLEIDER' else 'TEAMLID' end
      from generate_series(1, %1$d) o, generate_series(1, 3) l;
      insert into gebruiker (gebruikersnaam, naam, email, organisatie, vestiging, rol)
      select 'bo-' || n, 'Bo ' || n, 'bo-' || n || '@voorbeeld.example', 'bench-1', 'Z' || lpad(n::text, 5, '0'),
             'BRUGFUNCTIONARIS' from generate_series(1, %2$d) n;
      insert into instantie (id, naam, soort, organisatie, reactie_werkdagen, hulpvragen, nagekeken, versie)
      select md5('instantie' || n)::uuid, 'Instantie ' || n, 'WIJK_EN_WELZIJN', 'bench-' || n, 3,
             '{GELD}', current_date, 0 from generate_series(1, %1$d) n;
      """;

  /** De taken van {@code vanaf} tot en met {@code tot}, in een tabel waar de rest uit volgt. */
  private static final String PLAN =
      """
      create unlogged table bench_plan as
      select md5('zaak' || n) ::uuid::text as zaak, md5('taak' || n)::uuid::text as taak,
             md5('plek' || n)::uuid::text as plek,
             'bench-' || width_bucket(bench_toeval('org', n), g.grenzen) as organisatie,
             'lid-' || width_bucket(bench_toeval('org', n), g.grenzen) || '-'
               || 1 + (bench_toeval('lid', n) * 2)::int %% 2 as lid,
             'Z' || lpad((1 + floor(%3$d * power(bench_toeval('school', n), 2)))::int::text, 5, '0')
               as school,
             (array['ontvangstBevestigen', 'wachtlijstBevestigen', 'uitkomstTerugkoppelen'])
               [1 + floor(3 * bench_toeval('stap', n))::int] as stap,
             bench_toeval('wie', n) < 0.5 as opgepakt,
             current_date - 10 + floor(60 * bench_toeval('dag', n))::int as dag
      from generate_series(%1$d, %2$d) n,
        (select array_agg(som order by i) as grenzen from (
           select i, (sum(1.0 / i) over (order by i) - 1.0 / i) / sum(1.0 / i) over () as som
           from generate_series(1, %4$d) i) w) g
      """;

  private static final List<String> RIJEN =
      List.of(
          """
          insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_,
            proc_def_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_,
            cached_ent_state_, sequence_counter_)
          select plek, 1, plek, plek, zaak, :definitie, true, false, true, false, 1, 0, 1
          from bench_plan
          """,
          """
          insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_,
            task_def_key_, assignee_, priority_, create_time_, due_date_, suspension_state_, task_state_)
          select taak, 1, plek, plek, :definitie, stap, stap, case when opgepakt then lid end, 50,
                 now(), dag, 1, 'Created' from bench_plan
          """,
          """
          insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
          select 'il' || taak, 1, organisatie, 'candidate', taak from bench_plan
          """,
          """
          insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_,
            proc_def_id_, text_, var_scope_, sequence_counter_, is_concurrent_local_)
          select 'va' || plek, 1, 'string', 'school', plek, plek, :definitie, school, plek, 1, false
          from bench_plan
          """,
          """
          insert into taak (id, zaaksoort, zaak_id, stap, onderwerp, herkomst, rol, organisatie,
            vestiging, behandelaar, aangemaakt, uiterlijk, uitleg)
          select taak::uuid, 'doorverwijzing', zaak::uuid, stap, 'Geld en schulden',
                 'School ' || school, 'TEAMLID', organisatie, school,
                 case when opgepakt then lid end, now(), dag, '3 werkdagen' from bench_plan
          """);

  private final JdbcClient jdbc;
  private final TransactionTemplate transactie;
  private int gevuld;

  Vulling(DataSource database) {
    jdbc = JdbcClient.create(database);
    transactie = new TransactionTemplate(new DataSourceTransactionManager(database));
  }

  void mensen() {
    doe(TOEVAL);
    for (var opdracht : MENSEN.formatted(ORGANISATIES, SCHOLEN).split(";\n"))
      if (!opdracht.isBlank()) doe(opdracht);
  }

  /** Vult aan tot er zoveel open taken zijn. */
  void vulTot(int taken) {
    var definitie =
        jdbc.sql(
                "select id_ from act_re_procdef where key_ = 'doorverwijzing' order by version_"
                    + " desc limit 1")
            .query(String.class)
            .single();
    doe(PLAN.formatted(gevuld + 1, taken, SCHOLEN, ORGANISATIES));
    RIJEN.parallelStream()
        .forEach(rijen -> snel(rijen.replace(":definitie", "'" + definitie + "'")));
    doe("drop table bench_plan");
    doe("vacuum analyze");
    doe("checkpoint");
    gevuld = taken;
  }

  /** De organisaties met open taken, de drukste eerst. */
  List<String> organisaties() {
    return jdbc.sql(
            "select organisatie from taak where organisatie like 'bench-%' group by 1 order by"
                + " count(*) desc, 1")
        .query(String.class)
        .list();
  }

  /** De scholen waar een organisatie taken van heeft, de drukste eerst. */
  List<String> scholen(String organisatie) {
    return jdbc.sql(
            """
            select vestiging from taak where organisatie = ? group by 1
            order by count(*) desc, 1 limit 10
            """)
        .param(organisatie)
        .query(String.class)
        .list();
  }

  /**
   * Zonder de verwijzingen rij voor rij na te kijken: die kloppen, want alles volgt uit één plan.
   */
  private void snel(String opdracht) {
    transactie.executeWithoutResult(
        status -> {
          doe("set local session_replication_role = replica");
          doe(opdracht);
        });
  }

  /** Hoeveel open taken een organisatie heeft. */
  int aantal(String organisatie) {
    return jdbc.sql("select count(*) from taak where organisatie = ?")
        .param(organisatie)
        .query(Integer.class)
        .single();
  }

  /** Waarheen doorverwezen kan worden: middelgrote teams. */
  List<UUID> bestemmingen() {
    return jdbc.sql(
            "select id from instantie where organisatie like 'bench-2__' order by organisatie limit"
                + " 32")
        .query(UUID.class)
        .list();
  }

  private void doe(String opdracht) {
    jdbc.sql(opdracht).update();
  }
}

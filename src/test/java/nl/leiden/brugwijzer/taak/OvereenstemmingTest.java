package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.doorverwijzing.Werkdag;
import nl.leiden.brugwijzer.proef.Samen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wat mensen en wekkers ook door elkaar doen: de takenlijst is tot op de rij gelijk aan de motor.
 * Is zij dat niet, dan vindt de vergelijking precies wat er stuk is, en maakt herstel precies dat
 * heel.
 */
@BrugwijzerTest
class OvereenstemmingTest {

  private static final int MENSEN = 3;

  @Autowired Takenvergelijker vergelijker;
  @Autowired Takenbalie balie;
  @Autowired Werkdag werkdag;
  @Autowired Loop loop;
  @Autowired JdbcClient jdbc;

  @Test
  void naDuizendenHandelingenDoorElkaarZijnLijstEnMotorGelijkTotOpDeRij() {
    var zaad = zaad();
    var dagen = werkdag.samen(zaad, 4, MENSEN, 1_000);
    assertThat(dagen.get(0).gelukt().values()).as("zaad %d", zaad).allMatch(keren -> keren > 0);
    var scholen = dagen.stream().map(Werkdag.Verslag::school).toList();
    gelijk(scholen, zaad);
    var voor = rijen(scholen);
    var uitkomst = vergelijker.loopLangs(true);
    assertThat(rijen(scholen)).as("na herbouw, zaad %d", zaad).isEqualTo(voor).isNotEmpty();
    assertThat(uitkomst.vergeleken()).isGreaterThanOrEqualTo(voor.size());
  }

  @Test
  void watErStukIsWordtGevondenEnPreciesDatWordtHersteld() {
    var school = werkdag.samen(zaad(), 1, 1, 40).get(0).school();
    vergelijker.loopLangs(true);
    var heel = rijen(List.of(school));
    assertThat(heel).hasSizeGreaterThan(8);
    var ids = ids(school);
    verander("delete from taak where id = ?", ids.subList(0, 2));
    verander("update taak set behandelaar = 'spook' where id = ?", ids.subList(2, 3));
    verander("update taak set uiterlijk = uiterlijk + 1 where id = ?", ids.subList(3, 4));
    verander("update taak set stap = 'onbekend' where id = ?", ids.subList(4, 5));
    verander("update taak set zaak_id = gen_random_uuid() where id = ?", ids.subList(5, 6));
    verander("update taak set organisatie = 'elders' where id = ?", ids.subList(6, 7));
    for (var n = 0; n < 3; n++) spook(school);
    assertThat(vergelijker.loopLangs(false)).satisfies(wat -> telt(wat, 0));
    assertThat(rijen(List.of(school))).as("vergelijken verandert niets").isNotEqualTo(heel);
    assertThat(vergelijker.loopLangs(true)).satisfies(wat -> telt(wat, 10));
    assertThat(rijen(List.of(school))).isEqualTo(heel);
    assertThat(vergelijker.loopLangs(false).gelijk()).isTrue();
  }

  @Test
  void herstellenLaatStaanWanneerEenTaakOntstondEnWieHaarLas() {
    var rit = loop.naarTeam();
    var taak = rit.taak(Stap.ONTVANGST_BEVESTIGEN);
    balie.open(taak, rit.wereld().noor());
    verander(
        "update taak set onderwerp = 'stuk', aangemaakt = '2026-10-01', aangevuld = '2026-10-02' where id = ?",
        List.of(taak));
    vergelijker.loopLangs(true);
    assertThat(balie.open(taak, rit.wereld().noor()))
        .satisfies(t -> assertThat(t.onderwerp()).isNotEqualTo("stuk"))
        .satisfies(t -> assertThat(t.ongelezen()).isFalse())
        .satisfies(t -> assertThat(t.aangemaakt()).isBefore("2026-10-02T00:00:00Z"));
  }

  @Test
  void herstellenTerwijlIedereenDoorwerktVerliestGeenHandeling() {
    var zaad = zaad();
    var klaar = new AtomicBoolean();
    var scholen = new AtomicReference<List<String>>();
    var uitkomsten =
        Samen.doe(
            List.of(
                () -> {
                  try {
                    scholen.set(
                        werkdag.samen(zaad, 2, MENSEN, 250).stream()
                            .map(Werkdag.Verslag::school)
                            .toList());
                    return null;
                  } finally {
                    klaar.set(true);
                  }
                },
                () -> {
                  while (!klaar.get()) {
                    beschadig();
                    vergelijker.loopLangs(true);
                  }
                  return null;
                }));
    assertThat(uitkomsten).as("zaad %d", zaad).allMatch(Samen.Uitkomst::gelukt);
    vergelijker.loopLangs(true);
    gelijk(scholen.get(), zaad);
  }

  private static long zaad() {
    return Long.getLong("brugwijzer.zaad", System.nanoTime());
  }

  private static void telt(Vergelijking wat, int hersteld) {
    assertThat(List.of(wat.ontbreekt(), wat.anders(), wat.teveel(), wat.hersteld()))
        .containsExactly(2, 5, 3, hersteld);
  }

  /** Tot op de rij, rechtstreeks uit de tabellen van de motor. */
  private void gelijk(List<String> scholen, long zaad) {
    assertThat(
            jdbc.sql(
                    """
                    with motor as (
                      select r.id_::uuid as id, p.business_key_::uuid as zaak, r.task_def_key_ as stap,
                             r.assignee_ as behandelaar
                      from act_ru_task r join act_ru_execution p on p.id_ = r.proc_inst_id_
                      join doorverwijzing d on d.id = p.business_key_::uuid and d.vestiging in (:scholen))
                    select coalesce(m.id, t.id)::text from motor m
                    full join (select * from taak where vestiging in (:scholen)) t on t.id = m.id
                    where (m.id, m.zaak, m.stap, m.behandelaar)
                      is distinct from (t.id, t.zaak_id, t.stap, t.behandelaar)
                    """)
                .param("scholen", scholen)
                .query(String.class)
                .list())
        .as("verschil tussen lijst en motor, zaad %d", zaad)
        .isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select t.stap || ' ' || t.uiterlijk || ' ' || j.duedate_ from taak t
                    join act_ru_task r on r.id_ = t.id::text
                    join act_ru_job j on j.execution_id_ = r.execution_id_
                      and (j.handler_type_ = 'timer-task-listener' or j.handler_cfg_ = 'laatsteDag')
                    where t.vestiging in (:scholen)
                      and t.stap <> 'nabellen' and j.duedate_::date <> t.uiterlijk
                    """)
                .param("scholen", scholen)
                .query(String.class)
                .list())
        .as("wekker op een andere dag dan de taak, zaad %d", zaad)
        .isEmpty();
  }

  /** Alles wat herstel teruggeeft, behalve wanneer een rij ontstond. */
  private List<String> rijen(List<String> scholen) {
    return jdbc.sql(
            """
            select (id, zaaksoort, zaak_id, stap, onderwerp, herkomst, gebied, rol, organisatie,
                    vestiging, behandelaar, spoed, uiterlijk, uitleg)::text
            from taak where vestiging in (:scholen) order by id
            """)
        .param("scholen", scholen)
        .query(String.class)
        .list();
  }

  private List<UUID> ids(String school) {
    return jdbc.sql("select id from taak where vestiging = ? order by id")
        .param(school)
        .query(UUID.class)
        .list();
  }

  private void verander(String opdracht, List<UUID> taken) {
    taken.forEach(taak -> assertThat(jdbc.sql(opdracht).param(taak).update()).isOne());
  }

  private void spook(String school) {
    jdbc.sql(
            """
            insert into taak (id, zaaksoort, zaak_id, stap, onderwerp, herkomst, rol, organisatie,
                vestiging, aangemaakt, uiterlijk, uitleg)
            values (:id, 'doorverwijzing', :id, 'ontvangstBevestigen', '', '', 'TEAMLID', 'spook',
                :school, now(), now(), '')
            """)
        .param("id", UUID.randomUUID())
        .param("school", school)
        .update();
  }

  /** Sloopt een paar rijen van zaken waar niemand meer van weet welke. */
  private void beschadig() {
    jdbc.sql(
            """
            delete from taak where id in (select id from taak where zaaksoort = 'doorverwijzing'
              order by md5(id::text || clock_timestamp()) limit 3 for update skip locked)
            """)
        .update();
    jdbc.sql(
            """
            update taak set onderwerp = 'stuk' where id in (select id from taak
              where zaaksoort = 'doorverwijzing' order by md5(id::text || clock_timestamp()) limit 3
              for update skip locked)
            """)
        .update();
  }
}

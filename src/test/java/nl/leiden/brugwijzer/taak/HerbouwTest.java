package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.doorverwijzing.Werkdag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Na een dag gemengd werk is de takenlijst gelijk aan wat de motor weet. */
@BrugwijzerTest
class HerbouwTest {

  @Autowired Takenvergelijker vergelijker;
  @Autowired Werkdag werkdag;
  @Autowired Loop loop;
  @Autowired Takenbalie balie;
  @Autowired JdbcClient jdbc;

  @Test
  void naEenDagWillekeurigWerkVerandertHerbouwenNiets() {
    var dag = werkdag.werk(new Random(20261116), 20, 220);
    // Zonder deze regel zou een dag waarop alles mislukt ook slagen.
    assertThat(dag.gelukt().values()).allMatch(aantal -> aantal > 0);
    var voor = rijen(dag.school());
    vergelijker.loopLangs(true);
    assertThat(rijen(dag.school())).isEqualTo(voor).hasSizeGreaterThan(5);
  }

  @Test
  void herbouwenLaatStaanWatMensenLazenEnWanneerIetsOntstond() {
    var rit = loop.naarTeam();
    var taak = rit.taak(Stap.ONTVANGST_BEVESTIGEN);
    balie.open(taak, rit.wereld().noor());
    jdbc.sql("update taak set aangemaakt = '2026-10-01', aangevuld = '2026-10-02' where id = ?")
        .param(taak)
        .update();
    vergelijker.loopLangs(true);
    assertThat(balie.open(taak, rit.wereld().noor()).ongelezen()).isFalse();
    assertThat(balie.open(taak, rit.wereld().sam()))
        .satisfies(t -> assertThat(t.ongelezen()).isTrue())
        .satisfies(t -> assertThat(t.aangemaakt()).isBefore("2026-10-02T00:00:00Z"))
        .satisfies(t -> assertThat(t.aangevuld()).isBefore("2026-10-03T00:00:00Z"));
  }

  @Test
  void herbouwenHaaltWegWatDeMotorNietKent() {
    var spook = java.util.UUID.randomUUID();
    jdbc.sql(
            """
            insert into taak (id, zaaksoort, zaak_id, stap, onderwerp, herkomst, rol, organisatie,
                aangemaakt, uiterlijk, uitleg)
            values (:id, 'doorverwijzing', :id, 'x', '', '', 'TEAMLID', 'x', now(), now(), '')
            """)
        .param("id", spook)
        .update();
    jdbc.sql("insert into taak_gelezen values (?, 'x', now())").param(spook).update();
    vergelijker.loopLangs(true);
    for (var plek : List.of("taak where id", "taak_gelezen where taak_id"))
      assertThat(
              jdbc.sql("select count(*) from " + plek + " = ?")
                  .param(spook)
                  .query(Integer.class)
                  .single())
          .isZero();
  }

  /** Alles behalve wanneer de rij ontstond en of iemand haar las. */
  private List<String> rijen(String school) {
    return jdbc.sql(
            """
            select (id, zaak_id, stap, onderwerp, herkomst, gebied, rol, organisatie, vestiging,
                    behandelaar, spoed, uiterlijk, uitleg)::text
            from taak where vestiging = ? order by id
            """)
        .param(school)
        .query(String.class)
        .list();
  }
}

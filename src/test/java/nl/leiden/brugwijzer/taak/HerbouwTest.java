package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Werkdag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Na een dag gemengd werk is de takenlijst gelijk aan wat de motor weet. */
@BrugwijzerTest
class HerbouwTest {

  @Autowired Takenverzamelaar verzamelaar;
  @Autowired Werkdag werkdag;
  @Autowired JdbcClient jdbc;

  @Test
  void naEenDagWillekeurigWerkVerandertHerbouwenNiets() {
    var dag = werkdag.werk(new Random(20261116), 20, 220);
    // Zonder deze regel zou een dag waarop alles mislukt ook slagen.
    assertThat(dag.gelukt().values()).allMatch(aantal -> aantal > 0);
    var voor = rijen(dag.school());
    verzamelaar.herbouw();
    assertThat(rijen(dag.school())).isEqualTo(voor).hasSizeGreaterThan(5);
  }

  @Test
  void wieWeerMagLezenZietHaarWeerAlsOngelezen() {
    werkdag.werk(new Random(1), 2, 0);
    jdbc.sql("update taak set ongelezen = false").update();
    verzamelaar.herbouw();
    assertThat(
            jdbc.sql(
                    "select count(*) from taak where not ongelezen and zaaksoort = 'doorverwijzing'")
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

package nl.leiden.brugwijzer.monitor;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Htmlkeuring;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.ObstakelGezien;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Het scherm en het rekenblad met waar het vastloopt. */
@BrugwijzerTest
class ObstakelschermTest {

  private static final String VORIG_JAAR = "schooljaar=2024-2025";

  @Autowired Obstakelboek boek;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  @Test
  void schermEnRekenbladZeggenHetzelfde() throws Exception {
    var naam = regelingMet(33);

    var scherm = haal("/cijfers/obstakels?" + VORIG_JAAR);
    var blad = haal("/cijfers/obstakels.csv?" + VORIG_JAAR);

    assertThat(scherm)
        .contains(naam + ": inkomen te hoog")
        .contains("Ten minste 30 doorverwijzingen, van minder dan 10 scholen.");
    assertThat(Htmlkeuring.fouten(scherm)).isEmpty();
    assertThat(blad).contains("regeling;'" + naam + ";inkomen te hoog;30;<10;<10;");
  }

  @Test
  void watMinderDanTienKeerVoorkomtStaatErNiet() throws Exception {
    var naam = regelingMet(9);

    assertThat(haal("/cijfers/obstakels?" + VORIG_JAAR)).doesNotContain(naam);
    assertThat(haal("/cijfers/obstakels.csv?" + VORIG_JAAR)).doesNotContain(naam);
  }

  @Test
  void zonderCijfersStaatErWaarom() throws Exception {
    assertThat(haal("/cijfers/obstakels?schooljaar=2025-2026&hulpvraag=KLEDING"))
        .contains("Er is niets om te laten zien");
  }

  private String regelingMet(int keer) {
    var id = UUID.randomUUID();
    var naam = "=Regeling " + id;
    jdbc.sql(
            """
            insert into regeling (id, naam, beslist, wie_vraagt_aan, beslistermijn_dagen, hulpvragen,
              nagekeken, versie)
            values (?, ?, 'gemeente', 'OUDER', 14, '{GELD}', date '2026-01-01', 0)
            """)
        .params(id, naam)
        .update();
    var school = mensen.vestiging();
    var dag = LocalDate.of(2024, 10, 9);
    for (var i = 0; i < keer; i++)
      boek.schrijf(
          new ObstakelGezien(id + "-" + i, id, null, Obstakel.INKOMENSGRENS, school, dag), true);
    return naam;
  }

  private String haal(String pad) throws Exception {
    return mvc.perform(get(pad).with(als(mensen.met(Rol.BELEID_ARMOEDE))))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}

package nl.leiden.brugwijzer.beheer;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.beheer.Storingsbalie.Regel;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Rit;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Wat de motor niet lukt, wie het hoort, en hoe het weer loopt. */
@BrugwijzerTest
class StoringenTest {

  @Autowired Storingsbalie balie;
  @Autowired ManagementService motor;
  @Autowired Loop loop;
  @Autowired Proefmensen mensen;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  private Gebruiker beheer;
  private Rit rit;
  private String klus;

  @BeforeEach
  void eenStapDieNietLukt() {
    beheer = mensen.met(Rol.APPLICATIEBEHEERDER);
    rit = loop.naarTeam();
    klus = wekker("laatsteDag", rit);
    breek(rit);
  }

  @AfterEach
  void opruimen() {
    klok.herstel();
    heel(rit);
    jdbc.sql("delete from storing").update();
  }

  @Test
  void naDrieKeerHoortDeBeheerderHetEenKeer() {
    probeer();
    probeer();
    assertThat(eigenRegels()).isEmpty();
    assertThat(berichten()).isZero();
    probeer();
    assertThat(eigenRegels())
        .singleElement()
        .satisfies(
            regel -> {
              assertThat(regel.nummer()).matches("20\\d\\d-\\d{5}");
              assertThat(regel.stapnaam()).isEqualTo("Team herinneren");
              assertThat(regel.storing().pogingen()).isEqualTo(3);
              assertThat(regel.storing().zaak()).isEqualTo(rit.zaak());
            });
    assertThat(berichten()).isOne();
  }

  @Test
  void opnieuwProberenZonderHerstelBrengtHemTerugZonderNieuwBericht() {
    driekeer();
    klok.vooruit(Duration.ofMinutes(10));
    balie.opnieuw(UUID.fromString(klus), beheer);
    assertThat(eigenRegels()).isEmpty();
    probeer();
    assertThat(eigenRegels())
        .singleElement()
        .satisfies(
            regel -> {
              assertThat(regel.storing().pogingen()).isEqualTo(4);
              assertThat(regel.storing().opgegeven()).isAfter(regel.storing().sinds());
            });
    assertThat(berichten()).isOne();
  }

  @Test
  void naHerstelLooptDeZaakVerderEnIsDeStoringWeg() {
    driekeer();
    heel(rit);
    balie.opnieuw(UUID.fromString(klus), beheer);
    motor.executeJob(klus);
    assertThat(
            jdbc.sql("select count(*) from storing where klus = ?")
                .param(klus)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(spoor(rit.zaak())).isOne();
    assertThat(spoor(UUID.fromString(klus))).isOne();
  }

  @Test
  void allesOpnieuwPaktAllesEnNoemtWieHetDeed() throws Exception {
    driekeer();
    var tweede = loop.naarTeam();
    var andere = wekker("laatsteDag", tweede);
    breek(tweede);
    for (var keer = 0; keer < 3; keer++) probeer(andere);
    heel(tweede);
    var antwoord =
        mvc.perform(post("/beheer/storingen/opnieuw").with(csrf()).with(als(beheer))).andReturn();
    assertThat(antwoord.getFlashMap().get("melding").toString()).contains("2 stappen");
    assertThat(spoor(rit.zaak()) + spoor(tweede.zaak())).isEqualTo(2);
    assertThat(balie.lijst(null, beheer).regels()).isEmpty();
    assertThat(motor.createJobQuery().jobId(klus).singleResult().getRetries()).isOne();
  }

  @Test
  void hetSchermZegtWatErIsZonderHetGezin() throws Exception {
    assertThat(scherm()).contains("Er ligt niets vast");
    driekeer();
    assertThat(scherm())
        .contains("Doorverwijzing 20", "Team herinneren", "3 keer", "Probeer opnieuw")
        .contains("Een fout in Brugwijzer")
        .doesNotContain("ONZIN", "Fam.", "Exception");
  }

  @Test
  void alleenDeBeheerderKomtErbijEnEenVreemdeKlusBestaatNiet() {
    driekeer();
    var leider = mensen.teamleider(mensen.organisatie());
    var id = UUID.fromString(klus);
    assertThatThrownBy(() -> balie.lijst(null, leider)).isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.opnieuw(id, leider)).isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.allesOpnieuw(leider)).isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.opnieuw(UUID.randomUUID(), beheer))
        .isInstanceOf(NietGevonden.class);
    assertThat(eigenRegels()).hasSize(1);
  }

  @Test
  void deOorzaakIsEenHoekEnNooitEenTekst() {
    assertThat(Oorzaak.van(new RuntimeException(new SQLException("fam. x"))))
        .isEqualTo(Oorzaak.DATABASE);
    assertThat(Oorzaak.van(new QueryTimeoutException("x"))).isEqualTo(Oorzaak.DATABASE);
    assertThat(Oorzaak.van(new RuntimeException(new IOException()))).isEqualTo(Oorzaak.VERBINDING);
    assertThat(Oorzaak.van(new KanNietMeer("x"))).isEqualTo(Oorzaak.ZAAK);
    assertThat(Oorzaak.van(new IllegalStateException())).isEqualTo(Oorzaak.PROGRAMMA);
  }

  private void driekeer() {
    for (var keer = 0; keer < 3; keer++) probeer();
  }

  private void probeer() {
    probeer(klus);
  }

  private void probeer(String welke) {
    assertThatThrownBy(() -> motor.executeJob(welke)).isInstanceOf(RuntimeException.class);
  }

  /** Een toestand die niet bestaat: wie de zaak leest, struikelt. */
  private void breek(Rit welke) {
    zet(welke, "ONZIN");
  }

  private void heel(Rit welke) {
    zet(welke, "VERZONDEN");
  }

  private void zet(Rit welke, String status) {
    jdbc.sql("update doorverwijzing set status = ? where id = ?")
        .params(status, welke.zaak())
        .update();
  }

  private String wekker(String stap, Rit welke) {
    return jdbc.sql(
            """
            select j.id_ from act_ru_job j
            join act_ru_execution e on e.id_ = j.process_instance_id_
            join act_ru_jobdef d on d.id_ = j.job_def_id_
            where e.business_key_ = ? and d.act_id_ = ?
            """)
        .params(welke.zaak().toString(), stap)
        .query(String.class)
        .single();
  }

  private List<Regel> eigenRegels() {
    return balie.lijst(null, beheer).regels().stream()
        .filter(regel -> regel.storing().klus().toString().equals(klus))
        .toList();
  }

  private String scherm() throws Exception {
    return mvc.perform(get("/beheer/storingen").with(als(beheer)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private long berichten() {
    return jdbc.sql("select count(*) from bericht where aan = ? and soort = 'storing.opgegeven'")
        .param(beheer.gebruikersnaam())
        .query(Long.class)
        .single();
  }

  private long spoor(UUID zaak) {
    return jdbc.sql(
            "select count(*) from auditregel where zaak_id = ? and wie = ? and handeling ="
                + " 'storing.opnieuw'")
        .params(zaak, beheer.gebruikersnaam())
        .query(Long.class)
        .single();
  }
}

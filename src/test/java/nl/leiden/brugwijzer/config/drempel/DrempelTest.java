package nl.leiden.brugwijzer.config.drempel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Drempel.Soort;
import nl.leiden.brugwijzer.basis.TeVaak;
import nl.leiden.brugwijzer.config.drempel.Drempelinstellingen.Grens;
import nl.leiden.brugwijzer.privacy.Kenmerk;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@BrugwijzerTest
class DrempelTest {

  @Autowired MockMvc mvc;
  @Autowired DataSource bron;
  @Autowired Testklok klok;
  @Autowired Kenmerk kenmerk;
  @Autowired JdbcClient jdbc;
  @Autowired Proefmensen mensen;

  private final String wie = UUID.randomUUID().toString();
  private Emmers kopie;
  private Emmers andereKopie;

  @BeforeEach
  void tweeKopieen() {
    var grens = new EnumMap<Soort, Grens>(Soort.class);
    for (var soort : Soort.values()) grens.put(soort, new Grens(3, Duration.ofMinutes(3)));
    kopie = emmers(klok, grens);
    andereKopie = emmers(klok, grens);
  }

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void kopieenTellenSamen() {
    assertThat(kopie.neem(Soort.API, wie).over()).isEqualTo(2);
    assertThat(andereKopie.neem(Soort.API, wie).over()).isEqualTo(1);
    assertThat(kopie.neem(Soort.API, wie).over()).isZero();
    assertThatThrownBy(() -> andereKopie.neem(Soort.API, wie))
        .isInstanceOfSatisfying(
            TeVaak.class, t -> assertThat(t.wachttijd()).isEqualTo(Duration.ofMinutes(1)));
    kopie.neem(Soort.UITNODIGEN, wie);
    kopie.neem(Soort.API, wie + "ander");
  }

  @Test
  void naDeWachttijdKanHetWeer() {
    for (var i = 0; i < 3; i++) kopie.neem(Soort.API, wie);
    klok.vooruit(Duration.ofMinutes(1));
    kopie.neem(Soort.API, wie);
    assertThatThrownBy(() -> kopie.neem(Soort.API, wie)).isInstanceOf(TeVaak.class);
  }

  @Test
  void erStaatGeenNaamInDeTabelEnWatVoorbijIsWordtOpgeruimd() {
    kopie.neem(Soort.AANMELDEN_NAAM, wie);
    assertThat(tel("id like '%' || ? || '%'", wie)).isZero();
    var id = "AANMELDEN_NAAM " + kenmerk.van("drempel AANMELDEN_NAAM", wie);
    assertThat(tel("id = ?", id)).isEqualTo(1);
    jdbc.sql("update drempelstand set expires_at = 1 where id = ?").param(id).update();
    kopie.ruimOp();
    assertThat(tel("id = ?", id)).isZero();
  }

  @Test
  void deApiZegtHoeveelErNogKan() throws Exception {
    mvc.perform(
            get("/api/v1/ik").with(httpBasic(mensen.brugfunctionaris().gebruikersnaam(), "demo")))
        .andExpect(status().isOk())
        .andExpect(header().string("RateLimit-Policy", containsString(";w=60")))
        .andExpect(header().string("RateLimit", containsString(";r=")));
  }

  @Test
  void wieTeVaakMetEenNaamProbeertAanTeMeldenMoetWachtenOfDieNaamNuBestaatOfNiet()
      throws Exception {
    var antwoorden = new HashSet<String>();
    for (var naam : new String[] {mensen.brugfunctionaris().gebruikersnaam(), "niemand." + wie}) {
      putUit(naam);
      var antwoord =
          mvc.perform(
                  post("/aanmelden")
                      .with(csrf())
                      .param("gebruikersnaam", naam)
                      .param("wachtwoord", "fout"))
              .andExpect(status().isTooManyRequests())
              .andExpect(header().exists("Retry-After"))
              .andReturn()
              .getResponse();
      antwoorden.add(antwoord.getContentAsString());
    }
    assertThat(antwoorden).hasSize(1);
  }

  @Test
  void tegelijkKomtErNietEenTeVeelDoor() throws Exception {
    var uitkomsten = Samen.doe(Collections.nCopies(8, () -> kopie.neem(Soort.API, wie)));
    assertThat(uitkomsten.stream().filter(Samen.Uitkomst::gelukt)).hasSize(3);
  }

  /** Een emmer onthoudt hoe groot zij is gemaakt. */
  private void putUit(String naam) {
    for (var i = 0; i < 3; i++) kopie.neem(Soort.AANMELDEN_NAAM, naam);
  }

  private Emmers emmers(Clock tijd, Map<Soort, Grens> grens) {
    return new Emmers(bron, tijd, new Drempelinstellingen(grens), kenmerk);
  }

  private int tel(String waar, String waarde) {
    return jdbc.sql("select count(*) from drempelstand where " + waar)
        .param(waarde)
        .query(Integer.class)
        .single();
  }
}

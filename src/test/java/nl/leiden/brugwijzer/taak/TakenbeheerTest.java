package nl.leiden.brugwijzer.taak;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** De nachtelijke vergelijking en wat een beheerder ervan ziet. */
@BrugwijzerTest
class TakenbeheerTest {

  @Autowired Takenbeheer beheer;
  @Autowired Takenlogboek logboek;
  @Autowired Loop loop;
  @Autowired Proefmensen mensen;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactie;
  @Autowired MockMvc mvc;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void inEenNachtVergelijktMaarEenExemplaar() {
    klok.vooruit(Duration.ofHours(3));
    assertThat(beheer.doe(null, false)).isPresent();
    klok.vooruit(Duration.ofMinutes(10));
    assertThat(beheer.doe(null, false)).isEmpty();
    klok.vooruit(Duration.ofHours(24));
    assertThat(beheer.doe(null, false)).isPresent();
  }

  @Test
  void zolangErEenLooptBegintErGeenTweede() {
    transactie.executeWithoutResult(
        lopend -> {
          assertThat(logboek.neemSlot()).isTrue();
          assertThat(elders(() -> beheer.doe("beheer", true).isPresent())).isFalse();
          assertThat(elders(beheer::bezig)).isTrue();
        });
    assertThat(beheer.bezig()).isFalse();
  }

  @Test
  void deBeheerderZietWatErVerschildeEnWatErHersteldIs() throws Exception {
    var taak = loop.naarTeam().taak(Stap.ONTVANGST_BEVESTIGEN);
    beheer.doe("beheer", true);
    jdbc.sql("delete from taak where id = ?").param(taak).update();
    beheer.doe("beheer", true);
    var wie = mensen.met(Rol.APPLICATIEBEHEERDER);
    assertThat(beheer.laatste(wie).get(0))
        .satisfies(controle -> assertThat(controle.herstel()).isTrue())
        .satisfies(controle -> assertThat(controle.uitkomst().ontbreekt()).isOne())
        .satisfies(controle -> assertThat(controle.uitkomst().hersteld()).isOne());
    assertThat(
            mvc.perform(get("/beheer/taken").with(als(wie)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("Ontbrak in de lijst", "Vergelijk nu", "Vergelijk en herstel");
  }

  @Test
  void alleenDeBeheerderMagErbij() {
    var leider = mensen.teamleider(mensen.organisatie());
    assertThatThrownBy(() -> beheer.begin(true, leider)).isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> beheer.laatste(leider)).isInstanceOf(NietToegestaan.class);
  }

  private static <T> T elders(Supplier<T> vraag) {
    return CompletableFuture.supplyAsync(vraag).join();
  }
}

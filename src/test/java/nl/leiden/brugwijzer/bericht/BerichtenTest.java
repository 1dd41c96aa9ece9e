package nl.leiden.brugwijzer.bericht;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BrugwijzerTest
class BerichtenTest {

  @Autowired MockMvc mvc;
  @Autowired Postbus postbus;
  @Autowired Berichten berichten;
  @Autowired Ongelezen ongelezen;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transacties;
  @Autowired Testklok klok;

  private Gebruiker lid;
  private Gebruiker ander;

  @BeforeEach
  void begin() {
    var team = mensen.organisatie();
    lid = mensen.teamlid(team);
    ander = mensen.teamlid(team);
  }

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void iedereenZietAlleenZijnEigenBerichten() throws Exception {
    stuur(lid, "2026-10001");
    stuur(ander, "2026-10002");
    mvc.perform(get("/berichten").with(als(lid)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("2026-10001")))
        .andExpect(content().string(containsString("ma 16 nov 09:00")))
        .andExpect(content().string(not(containsString("2026-10002"))));
  }

  @Test
  void wieGeenBerichtenHeeftLeestWanneerZeKomen() throws Exception {
    mvc.perform(get("/berichten").with(als(lid)))
        .andExpect(content().string(containsString("Je hebt nog geen berichten")))
        .andExpect(content().string(not(containsString("Alles gelezen"))));
  }

  @Test
  void eenBerichtOpenenBrengtJeNaarDeZaakEnZetHetOpGelezen() throws Exception {
    var zaak = stuur(lid, "2026-10003");
    assertThat(ongelezen.voor(lid.gebruikersnaam())).isEqualTo(1);
    mvc.perform(get("/berichten/" + enige(lid).id()).with(als(lid)))
        .andExpect(redirectedUrl("/doorverwijzingen/" + zaak));
    assertThat(ongelezen.voor(lid.gebruikersnaam())).isZero();
    assertThat(enige(lid).gelezen()).isEqualTo(klok.instant());
  }

  @Test
  void eenBerichtZonderZaakOpenenZetHetAlleenOpGelezen() throws Exception {
    stuur(lid, null, "doorverwijzing.ingetrokken", "2026-10004");
    mvc.perform(get("/berichten/" + enige(lid).id()).with(als(lid)))
        .andExpect(redirectedUrl("/berichten"));
    assertThat(enige(lid).ongelezen()).isFalse();
  }

  @Test
  void andermansBerichtBestaatNiet() throws Exception {
    stuur(ander, "2026-10005");
    var id = enige(ander).id();
    mvc.perform(get("/berichten/" + id).with(als(lid))).andExpect(status().isNotFound());
    mvc.perform(get("/berichten/" + UUID.randomUUID()).with(als(lid)))
        .andExpect(status().isNotFound());
    assertThatThrownBy(() -> berichten.open(id, lid)).isInstanceOf(NietGevonden.class);
    assertThat(enige(ander).ongelezen()).isTrue();
  }

  @Test
  void allesGelezenLaatStaanWatDaarnaBinnenkwam() throws Exception {
    stuur(lid, "2026-10006");
    stuur(ander, "2026-10006");
    klok.vooruit(Duration.ofMinutes(1));
    stuur(lid, "2026-10007");
    var pagina = mvc.perform(get("/berichten").with(als(lid))).andReturn();
    var tot =
        Jsoup.parse(pagina.getResponse().getContentAsString()).select("input[name=tot]").val();
    klok.vooruit(Duration.ofMinutes(1));
    stuur(lid, "2026-10008");

    mvc.perform(post("/berichten/gelezen").param("tot", tot).with(als(lid)).with(csrf()))
        .andExpect(redirectedUrl("/berichten"));
    assertThat(berichten.van(lid, null).regels())
        .filteredOn(Bericht::ongelezen)
        .extracting(Bericht::nummer)
        .containsExactly("2026-10008");
    assertThat(ongelezen.voor(ander.gebruikersnaam())).isEqualTo(1);
  }

  @Test
  void wieDoorbladertZietElkBerichtPreciesEenKeerDeNieuwsteEerst() {
    for (var i = 0; i < 60; i++) {
      stuur(lid, "2026-2%04d".formatted(i));
      if (i % 7 == 0) klok.vooruit(Duration.ofSeconds(1));
    }
    var gezien = new ArrayList<Bericht>();
    Cursor na = null;
    do {
      var bladzijde = berichten.van(lid, na);
      gezien.addAll(bladzijde.regels());
      na = Cursor.van(bladzijde.volgende());
    } while (na != null);
    assertThat(gezien).extracting(Bericht::id).hasSize(60).doesNotHaveDuplicates();
    assertThat(gezien.stream().map(Bericht::moment).toList())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void eenVerzonnenPlekInDeLijstIsNietGevonden() throws Exception {
    var eindeDerTijden = new Cursor("+999999999-12-31T23:59:59Z", UUID.randomUUID()).alsTekst();
    for (var na : List.of("%%%", "x", eindeDerTijden)) {
      mvc.perform(get("/berichten").param("na", na).with(als(lid)))
          .andExpect(status().isNotFound());
      mvc.perform(get("/demo/post").param("na", na).with(als(lid)))
          .andExpect(status().isNotFound());
      mvc.perform(post("/berichten/gelezen").param("tot", na).with(als(lid)).with(csrf()))
          .andExpect(status().isNotFound());
    }
    mvc.perform(post("/berichten/gelezen").param("tot", "").with(als(lid)).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void hetTellenVanOngelezenHoudtBijHonderdOp() {
    for (var i = 0; i < 105; i++) stuur(lid, "2026-3%04d".formatted(i));
    assertThat(ongelezen.voor(lid.gebruikersnaam())).isEqualTo(100);
  }

  @Test
  void zonderAanmeldenZijnErGeenBerichtenEnGeenPost() throws Exception {
    for (var pad : List.of("/berichten", "/demo/post", "/berichten/niet-bezorgd"))
      mvc.perform(get(pad)).andExpect(redirectedUrl("/aanmelden"));
  }

  @Test
  void alleenDeBeheerderZietWelkeMailNietAankwam() throws Exception {
    stuur(lid, "2026-10009");
    jdbc.sql("update bericht set mail_status = 'MISLUKT', mail_fout = 'Proeffout' where aan = ?")
        .param(lid.gebruikersnaam())
        .update();
    var beheerder = mensen.met(Rol.APPLICATIEBEHEERDER);
    mvc.perform(get("/berichten/niet-bezorgd").with(als(beheerder)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(lid.gebruikersnaam())))
        .andExpect(content().string(containsString("Proeffout")))
        .andExpect(content().string(not(containsString("2026-10009"))));
    mvc.perform(get("/berichten/niet-bezorgd").with(als(lid))).andExpect(status().isForbidden());
    mvc.perform(get("/berichten").with(als(lid)))
        .andExpect(content().string(containsString("De mail hierover kwam niet aan")));
  }

  private UUID stuur(Gebruiker wie, String nummer) {
    var zaak = UUID.randomUUID();
    stuur(wie, zaak, "doorverwijzing.nieuw", nummer);
    return zaak;
  }

  private void stuur(Gebruiker wie, UUID zaak, String soort, String nummer) {
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            status ->
                postbus.stuur(wie.gebruikersnaam(), soort, "doorverwijzing", zaak, nummer, null));
  }

  private Bericht enige(Gebruiker wie) {
    var regels = berichten.van(wie, null).regels();
    assertThat(regels).hasSize(1);
    return regels.get(0);
  }
}

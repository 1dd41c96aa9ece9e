package nl.leiden.brugwijzer.suggestie.publicatie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Htmlkeuring;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingenvoer.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Iedereen leest wat er met een signaal is gedaan. */
@BrugwijzerTest
class VeranderingenTest {

  private static final Instant SIGNAAL = Instant.parse("2026-05-11T08:00:00Z");

  @Autowired Veranderingen veranderingen;
  @Autowired Veranderingenlijst lijst;
  @Autowired Veranderingenvoer voer;
  @Autowired Proefmensen mensen;
  @Autowired MockMvc mvc;
  @Autowired WebApplicationContext huis;

  private final String thema = "T" + UUID.randomUUID().toString().substring(0, 12);
  private Gebruiker beleid;

  @BeforeEach
  void nieuweMens() {
    beleid = mensen.met(Rol.BELEID_ARMOEDE);
  }

  @Test
  void deDoorlooptijdIsVanEersteSignaalTotDeDagWaaropHetAndersIs() {
    var v = lijst.lees(publiceer("Het telt nu anders", LocalDate.of(2026, 6, 1), 3));
    assertThat(v.dagen()).isEqualTo(21);
    assertThat(v.melders()).isEqualTo("<10");
    assertThat(lijst.lees(publiceer("Veel", LocalDate.of(2026, 6, 1), 23)).melders())
        .isEqualTo("20");
  }

  @Test
  void wieEenVeranderingTweeKeerPubliceertZetErEenNeer() {
    var opdracht = opdracht("Eens", LocalDate.of(2026, 6, 1), 3);
    veranderingen.publiceer(opdracht, beleid);
    veranderingen.publiceer(opdracht, beleid);
    assertThat(lijst.blad(new Veranderingenvraag(thema, null), null).regels()).hasSize(1);
  }

  @Test
  void alleenWieSignalenBehandeltPubliceert() {
    for (var rol : Rol.values()) {
      var wie = mensen.met(rol);
      var opdracht = opdracht("Rol", LocalDate.of(2026, 6, 1), 3);
      if (List.of(Rol.BELEID_ARMOEDE, Rol.BELEID_ONDERWIJS, Rol.TEAMLEIDER).contains(rol))
        assertThat(veranderingen.publiceer(opdracht, wie)).isEqualTo(opdracht.id());
      else
        assertThatThrownBy(() -> veranderingen.publiceer(opdracht, wie))
            .isInstanceOf(NietToegestaan.class);
    }
  }

  @Test
  void eenBurgerservicenummerOfEenLegeTekstKomtErNietIn() {
    assertThatThrownBy(() -> publiceer("Voor 111222333", LocalDate.of(2026, 6, 1), 1))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> publiceer(" ", null, 1))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            mis ->
                assertThat(mis.fouten())
                    .extracting(OngeldigeInvoer.Fout::veld)
                    .containsExactly("titel", "vanaf"));
  }

  @Test
  void deLijstBladertMetHetNieuwsteEerstEnFiltertOpJaar() {
    for (var i = 0; i < 30; i++) publiceer("nr " + i, LocalDate.of(2025, 1, 1).plusDays(i), 1);
    publiceer("later", LocalDate.of(2026, 2, 1), 1);
    var alles = new ArrayList<Verandering>();
    String na = null;
    do {
      var blad = lijst.blad(new Veranderingenvraag(thema, null), Cursor.van(na));
      alles.addAll(blad.regels());
      na = blad.volgende();
    } while (na != null);
    assertThat(alles).hasSize(31).isSortedAccordingTo((a, b) -> b.vanaf().compareTo(a.vanaf()));
    assertThat(lijst.blad(new Veranderingenvraag(thema, 2026), null).regels())
        .extracting(Verandering::titel)
        .containsExactly("later");
    assertThat(lijst.themas()).extracting(Themakeuze::thema).contains(thema);
    assertThat(lijst.jaren()).contains(2025, 2026);
  }

  @Test
  void teruggenomenIsWegUitLijstVoerEnBlad() throws Exception {
    var id = publiceer("Weg ermee", LocalDate.of(9000, 1, 1), 1);
    var pad = "/wat-is-ermee-gedaan/" + id;
    mvc.perform(post(pad + "/intrekken").with(als(mensen.met(Rol.BELEID_ARMOEDE))).with(csrf()))
        .andExpect(status().isForbidden());
    assertThat(pagina(pad, beleid)).contains("Dit bericht terugnemen");
    assertThat(pagina(pad, mensen.brugfunctionaris())).doesNotContain("Dit bericht terugnemen");

    mvc.perform(post(pad + "/intrekken").with(als(beleid)).with(csrf()))
        .andExpect(status().isFound());

    mvc.perform(get(pad).with(als(beleid))).andExpect(status().isNotFound());
    assertThat(voer.alsXml(Soort.RSS)).doesNotContain("Weg ermee");
    assertThatThrownBy(() -> veranderingen.trekIn(id, beleid)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void deNieuwslezerKrijgtDezelfdeOnderdrukteTekst() throws Exception {
    var id = publiceer("Nieuws & <b>meer</b>", LocalDate.of(9001, 1, 1), 4);
    for (var soort : Soort.values()) {
      var gelezen = new SyndFeedInput().build(new StringReader(voer.alsXml(soort)));
      var bericht =
          gelezen.getEntries().stream()
              .filter(e -> e.getUri().equals("urn:uuid:" + id))
              .findFirst()
              .orElseThrow();
      assertThat(bericht.getTitle()).isEqualTo("Nieuws & <b>meer</b>");
      assertThat(bericht.getLink()).endsWith("/wat-is-ermee-gedaan/" + id);
      assertThat(tekst(bericht)).contains("Gemeld door minder dan 10 mensen.");
      assertThat(voer.alsXml(soort)).doesNotContain(beleid.naam(), beleid.gebruikersnaam());
    }
    veranderingen.trekIn(id, beleid);
  }

  @Test
  void wieNietIsAangemeldLeestZonderNaamEnZonderMenu() throws Exception {
    var id = publiceer("Voor iedereen", LocalDate.of(2026, 6, 1), 4);
    var buiten = MockMvcBuilders.webAppContextSetup(huis).build();
    for (var pad : List.of("/wat-is-ermee-gedaan?thema=" + thema, "/wat-is-ermee-gedaan/" + id)) {
      var html = buiten.perform(get(pad)).andExpect(status().isOk()).andReturn().getResponse();
      assertThat(html.getContentAsString())
          .contains("Voor iedereen")
          .doesNotContain(beleid.naam(), "bw-menu", "bw-voet", "S2026-", "/afmelden");
      assertThat(Htmlkeuring.fouten(html.getContentAsString())).isEmpty();
    }
  }

  @Test
  void zonderInstellingGaatWieNietIsAangemeldEerstAanmelden() throws Exception {
    mvc.perform(get("/wat-is-ermee-gedaan")).andExpect(status().isFound());
    mvc.perform(get("/wat-is-ermee-gedaan/rss.xml")).andExpect(status().isFound());
  }

  private String pagina(String pad, Gebruiker wie) throws Exception {
    return mvc.perform(get(pad).with(als(wie)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static String tekst(SyndEntry bericht) {
    return bericht.getDescription().getValue();
  }

  private UUID publiceer(String titel, LocalDate vanaf, int melders) {
    return veranderingen.publiceer(opdracht(titel, vanaf, melders), beleid);
  }

  private Publicatieopdracht opdracht(String titel, LocalDate vanaf, int melders) {
    return new Publicatieopdracht(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "S2026-00012",
        titel,
        "Gezinnen met schulden tellen nu mee.\n\nDat scheelt.",
        thema,
        "Thema " + thema,
        null,
        vanaf,
        SIGNAAL,
        melders);
  }
}

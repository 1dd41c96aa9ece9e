package nl.leiden.brugwijzer.suggestie.bord;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Termijnen en eigenaren wijzigen, zonder nieuwe versie van de applicatie. */
@BrugwijzerTest
class SignaalinstellingenTest {

  private static final String THEMA = "/signalen/instellingen/themas/ANDERS";
  private static final String EIGENAAR = "/signalen/instellingen/eigenaren/BUITEN";

  @Autowired Signaalwereld wereld;
  @Autowired Signaalinstellingen instellingen;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  Gebruiker hanna;

  @BeforeEach
  void mensen() {
    hanna = wereld.armoede();
  }

  @AfterEach
  void zetTerug() {
    jdbc.sql(
            """
            update signaalthema set triage_werkdagen = 5, escalatie_werkdagen = 10,
              antwoord_werkdagen = 40, gewijzigd = null, gewijzigd_door = null where code = 'ANDERS'
            """)
        .update();
    jdbc.sql(
            """
            update signaaleigenaar set leider = null, gewijzigd = null, gewijzigd_door = null
            where code = 'BUITEN'
            """)
        .update();
  }

  @Test
  void eenVoorbeeldWordtVastgesteldMetNaamDagEnSpoor() throws Exception {
    assertThat(pagina("/signalen/instellingen")).contains("voorbeeld, nog niet vastgesteld");
    var oud = instellingen.thema("ANDERS", hanna);
    var bewaard = bewaar(THEMA, oud.versie(), "triage", "3", "escalatie", "6", "antwoord", "20");
    assertThat(bewaard.getRedirectedUrl()).isEqualTo("/signalen/instellingen");
    var nieuw = instellingen.thema("ANDERS", hanna);
    assertThat(nieuw.triage()).isEqualTo(3);
    assertThat(nieuw.gewijzigdDoor()).isEqualTo(hanna.naam());
    assertThat(pagina("/signalen/instellingen")).contains(hanna.naam());
    assertThat(
            jdbc.sql("select count(*) from auditregel where wie = ? and handeling = ?")
                .params(hanna.gebruikersnaam(), "signaal.thema.wijzigen")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void watNietKanStaatNaastHetVeldEnWatGetyptIsBlijft() throws Exception {
    var versie = instellingen.thema("ANDERS", hanna).versie();
    var fout = bewaar(THEMA, versie, "triage", "8", "escalatie", "7", "antwoord", "20");
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString())
        .contains("Dit moet meer zijn dan de termijn om te beoordelen.", "value=\"8\"");
    var leeg = bewaar(THEMA, versie, "triage", "", "escalatie", "7", "antwoord", "20");
    assertThat(leeg.getStatus()).isEqualTo(400);
    assertThat(leeg.getContentAsString()).contains("aantal werkdagen", "value=\"7\"");
    var tekst = bewaar(THEMA, versie, "triage", "3", "escalatie", "7", "antwoord", "veel");
    assertThat(tekst.getStatus()).isEqualTo(400);
    assertThat(tekst.getContentAsString()).contains("kunnen we niet lezen", "value=\"veel\"");
  }

  @Test
  void wieIntussenIsIngehaaldHoortDat() throws Exception {
    var versie = instellingen.thema("ANDERS", hanna).versie();
    bewaar(THEMA, versie, "triage", "4", "escalatie", "9", "antwoord", "20");
    var oud = bewaar(THEMA, versie, "triage", "6", "escalatie", "9", "antwoord", "20");
    assertThat(oud.getStatus()).isEqualTo(400);
    assertThat(oud.getContentAsString()).contains("Intussen wijzigde", "beoordelen binnen 4");
    assertThat(instellingen.thema("ANDERS", hanna).triage()).isEqualTo(4);
  }

  @Test
  void eenLeiderIsIemandDieHetSignaalMagZien() throws Exception {
    var versie = instellingen.eigenaar(Eigenaar.BUITEN, hanna).versie();
    var bo = wereld.melder();
    var vreemd = bewaar(EIGENAAR, versie, "organisatie", "gemeente", "leider", bo.gebruikersnaam());
    assertThat(vreemd.getStatus()).isEqualTo(400);
    assertThat(vreemd.getContentAsString()).contains("Kies iemand die deze signalen mag zien.");
    var goed =
        bewaar(EIGENAAR, versie, "organisatie", "gemeente", "leider", hanna.gebruikersnaam());
    assertThat(goed.getStatus()).isEqualTo(302);
    assertThat(instellingen.eigenaar(Eigenaar.BUITEN, hanna).leider())
        .isEqualTo(hanna.gebruikersnaam());
    assertThat(pagina(EIGENAAR)).contains(hanna.naam());
    var ergens = bewaar(EIGENAAR, versie + 1, "organisatie", "bestaatniet", "leider", "");
    assertThat(ergens.getStatus()).isEqualTo(400);
  }

  private MockHttpServletResponse bewaar(String pad, int versie, String... velden)
      throws Exception {
    var verzoek = post(pad).param("versie", versie + "").with(als(hanna)).with(csrf());
    for (var i = 0; i < velden.length; i += 2) verzoek.param(velden[i], velden[i + 1]);
    return mvc.perform(verzoek).andReturn().getResponse();
  }

  private String pagina(String pad) throws Exception {
    return mvc.perform(get(pad).with(als(hanna))).andReturn().getResponse().getContentAsString();
  }
}

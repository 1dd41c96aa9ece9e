package nl.leiden.brugwijzer.bericht;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.bericht.Voorkeur.Wijze;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Afmelden via de link in een mail, en kiezen op de eigen pagina. */
@BrugwijzerTest
class AfmeldenTest {

  @Autowired MockMvc mvc;
  @Autowired Afmelding afmelding;
  @Autowired Voorkeuren voorkeuren;
  @Autowired Proefmensen mensen;

  @Value("${brugwijzer.adres}")
  String adres;

  private Gebruiker lid;
  private String pad;

  @BeforeEach
  void iemandMetEenLink() {
    lid = mensen.teamlid(mensen.organisatie());
    voorkeuren.kies(new Voorkeur(Wijze.DAGOVERZICHT, 7, 18, 8, true), lid);
    pad = afmelding.link(lid.gebruikersnaam()).substring(adres.length());
  }

  @Test
  void deLinkOpenenVerandertNietsEnZegtNietVanWieZijIs() throws Exception {
    var pagina = vraag(get(pad));
    assertThat(pagina.getStatus()).isEqualTo(200);
    assertThat(pagina.getContentAsString())
        .contains("Stuur mij geen mail meer", "action=\"" + pad + "\"")
        .doesNotContain(lid.naam(), lid.gebruikersnaam(), lid.email());
    assertThat(voorkeuren.van(lid).wijze()).isEqualTo(Wijze.DAGOVERZICHT);
  }

  @Test
  void eenKlikStoptDeMailZonderAanmeldenEnZonderKenmerk() throws Exception {
    var antwoord = vraag(post(pad).param("List-Unsubscribe", "One-Click"));
    assertThat(antwoord.getStatus()).isEqualTo(200);
    assertThat(antwoord.getContentAsString())
        .contains("Je krijgt geen mail meer", "/instellingen")
        .doesNotContain(lid.naam(), lid.gebruikersnaam(), lid.email());
    assertThat(voorkeuren.van(lid)).isEqualTo(new Voorkeur(Wijze.ALLEEN_APP, 7, 18, 8, true));
    assertThat(vraag(post(pad)).getStatus()).as("nog eens").isEqualTo(200);
  }

  @Test
  void ookWieNooitIetsKoosKanZichAfmelden() throws Exception {
    var nieuw = mensen.teamlid(lid.organisatie());
    vraag(post(afmelding.link(nieuw.gebruikersnaam()).substring(adres.length())));
    assertThat(voorkeuren.van(nieuw).wijze()).isEqualTo(Wijze.ALLEEN_APP);
    assertThat(voorkeuren.van(lid).wijze()).isEqualTo(Wijze.DAGOVERZICHT);
  }

  @Test
  void iedereenHeeftEenEigenLinkDieHetzelfdeBlijft() {
    var ander = mensen.teamlid(lid.organisatie());
    assertThat(afmelding.link(ander.gebruikersnaam()))
        .isNotEqualTo(afmelding.link(lid.gebruikersnaam()))
        .isEqualTo(afmelding.link(ander.gebruikersnaam()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "%27%20or%201=1--",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void eenLinkVanNiemandBestaatNiet(String sleutel) throws Exception {
    var adresVan = java.net.URI.create("/mail/afmelden/" + sleutel);
    assertThat(vraag(get(adresVan)).getStatus()).isEqualTo(404);
    assertThat(vraag(post(adresVan)).getStatus()).isEqualTo(404);
  }

  @Test
  void metDeSleutelKomJeNergensAnders() throws Exception {
    for (var elders : new String[] {"/berichten", "/instellingen", "/vandaag"})
      assertThat(vraag(get(elders).header("X-Sleutel", pad)).getRedirectedUrl())
          .startsWith("/aanmelden");
    for (var zonderKenmerk : new String[] {"/instellingen", pad + "/x", "/mail/afmelden"})
      assertThat(vraag(post(zonderKenmerk)).getStatus()).isIn(302, 403, 404);
    assertThat(mvc.perform(post("/instellingen").with(als(lid))).andReturn().getResponse())
        .extracting(MockHttpServletResponse::getStatus)
        .isEqualTo(403);
  }

  @Test
  void opMijnInstellingenStaatWatErGekozenIsMetEenVoorbeeld() throws Exception {
    assertThat(instellingen()).contains("om 7.00 uur één mail").doesNotContain("Komt er");
    voorkeuren.kies(new Voorkeur(Wijze.DIRECT, 7, 18, 8, true), lid);
    assertThat(instellingen())
        .contains("meteen een mail", "maandag 16 november om 18:30", "om 08:00 uur weg");
  }

  @Test
  void eenKeuzeWordtBewaardEnHardopHerhaald() throws Exception {
    var antwoord = kies("wijze=ALLEEN_APP&overzichtUur=9&stilVan=&stilTot=");
    assertThat(antwoord.getStatus()).isEqualTo(302);
    assertThat(voorkeuren.van(lid)).isEqualTo(new Voorkeur(Wijze.ALLEEN_APP, 9, null, null, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wijze=DIRECT&overzichtUur=8&stilVan=18&stilTot=",
        "wijze=DIRECT&overzichtUur=8&stilVan=&stilTot=8",
        "wijze=DIRECT&overzichtUur=8&stilVan=8&stilTot=8",
        "wijze=DIRECT&overzichtUur=24",
        "wijze=DIRECT&overzichtUur=-1",
        "wijze=DIRECT&overzichtUur=acht",
        "wijze=DIRECT&overzichtUur=8&stilVan=99&stilTot=1",
        "wijze=POSTDUIF&overzichtUur=8",
        "overzichtUur=8",
        ""
      })
  void watNietKanKrijgtUitlegEnVerandertNiets(String velden) throws Exception {
    var antwoord = kies(velden);
    assertThat(antwoord.getStatus()).isEqualTo(400);
    assertThat(antwoord.getContentAsString()).contains("Dit klopt nog niet");
    assertThat(voorkeuren.van(lid)).isEqualTo(new Voorkeur(Wijze.DAGOVERZICHT, 7, 18, 8, true));
  }

  private String instellingen() throws Exception {
    return vraag(get("/instellingen").with(als(lid))).getContentAsString();
  }

  private MockHttpServletResponse kies(String velden) throws Exception {
    return mvc.perform(
            post("/instellingen")
                .contentType("application/x-www-form-urlencoded")
                .content(velden)
                .with(als(lid))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse vraag(MockHttpServletRequestBuilder verzoek) throws Exception {
    return mvc.perform(verzoek).andReturn().getResponse();
  }
}

package nl.leiden.brugwijzer.config;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Trommel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BrugwijzerTest
class AanmeldenTest {

  @Autowired MockMvc mvc;
  @Autowired Proefmensen mensen;

  @Test
  void zonderAanmeldenKomJeOpDeAanmeldpagina() throws Exception {
    mvc.perform(get("/vandaag")).andExpect(redirectedUrl("/aanmelden"));
    mvc.perform(get("/")).andExpect(redirectedUrl("/aanmelden"));
  }

  @Test
  void elkPersonageMeldtZichMetEenKlikAan() throws Exception {
    mvc.perform(get("/aanmelden"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("bf.tweemaster")))
        .andExpect(content().string(containsString("De Tweemaster")))
        .andExpect(content().string(containsString("Zijlwijkschool")))
        .andExpect(content().string(containsString("beheer1")));
    meldAan("bf.tweemaster", "demo").andExpect(redirectedUrl("/vandaag"));
  }

  @Test
  void eenVerkeerdWachtwoordEnEenOnbekendeNaamKrijgenHetzelfdeAntwoord() throws Exception {
    meldAan("bf.tweemaster", "fout").andExpect(redirectedUrl("/aanmelden?onbekend"));
    meldAan("bestaat.niet", "demo").andExpect(redirectedUrl("/aanmelden?onbekend"));
  }

  @Test
  void wieVertrokkenIsKomtErNietMeerIn() throws Exception {
    var wie = mensen.brugfunctionaris();
    mensen.vertrekt(wie);
    meldAan(wie.gebruikersnaam(), "demo").andExpect(redirectedUrl("/aanmelden?onbekend"));
  }

  @Test
  void wieVertrektVerliestMeteenDeToegang() throws Exception {
    var wie = mensen.brugfunctionaris();
    mvc.perform(get("/").with(als(wie))).andExpect(redirectedUrl("/vandaag"));
    mensen.vertrekt(wie);
    mvc.perform(get("/").with(als(wie))).andExpect(redirectedUrl("/aanmelden?gewijzigd"));
    mvc.perform(post("/taken").with(als(wie)).with(csrf()))
        .andExpect(redirectedUrl("/aanmelden?gewijzigd&verstuurd"));
    mvc.perform(get("/aanmelden?gewijzigd&verstuurd"))
        .andExpect(content().string(containsString("niet bewaard")));
  }

  @Test
  void naHetAanmeldenGaJeVerderWaarJeWas() throws Exception {
    var sessie = new Trommel();
    mvc.perform(get("/taken?bladzijde=2")).andDo(sessie);
    assertThat(sessie.koekjes()).isNotEmpty();
    mvc.perform(
            post("/aanmelden")
                .with(sessie)
                .with(csrf())
                .param("gebruikersnaam", "wijkteam1")
                .param("wachtwoord", "demo"))
        .andExpect(redirectedUrl("/taken?bladzijde=2"));
  }

  @Test
  void eenVerlopenSessieBijHetVersturenZegtDatErNietsBewaardIs() throws Exception {
    var sessie = new Trommel();
    mvc.perform(
            post("/doorverwijzingen").header("Referer", "http://localhost/doorverwijzingen/nieuw"))
        .andDo(sessie)
        .andExpect(redirectedUrl("/aanmelden?nietbewaard"));
    mvc.perform(get("/aanmelden?nietbewaard"))
        .andExpect(content().string(containsString("niet bewaard")));
    mvc.perform(
            post("/aanmelden")
                .with(sessie)
                .with(csrf())
                .param("gebruikersnaam", "bf.tweemaster")
                .param("wachtwoord", "demo"))
        .andExpect(redirectedUrl("/doorverwijzingen/nieuw"));
  }

  @Test
  void eenVreemdAdresInDeRefererBrengtNiemandErgensHeen() throws Exception {
    var sessie = new Trommel();
    mvc.perform(post("/taken").header("Referer", "https://elders.example/lokaas"))
        .andDo(sessie)
        .andExpect(redirectedUrl("/aanmelden?nietbewaard"));
    mvc.perform(
            post("/aanmelden")
                .with(sessie)
                .with(csrf())
                .param("gebruikersnaam", "bf.tweemaster")
                .param("wachtwoord", "demo"))
        .andExpect(redirectedUrl("/vandaag"));
  }

  @Test
  void eenProgrammaEnEenDeelVanEenSchermKrijgenGeenAanmeldpagina() throws Exception {
    mvc.perform(post("/doorverwijzingen/concept").accept("application/json"))
        .andExpect(status().isUnauthorized())
        .andExpect(content().contentType("application/problem+json;charset=UTF-8"));
    mvc.perform(get("/taken").header("HX-Request", "true")).andExpect(status().isUnauthorized());
  }

  @Test
  void afmeldenSluitDeSessie() throws Exception {
    mvc.perform(post("/afmelden").with(als(mensen.bestaande("jgz1"))).with(csrf()))
        .andExpect(redirectedUrl("/aanmelden?afgemeld"));
  }

  @Test
  void paginasKrijgenStrengeKoppen() throws Exception {
    mvc.perform(get("/aanmelden"))
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().exists("Permissions-Policy"))
        .andExpect(header().string("Cache-Control", containsString("no-store")));
    mvc.perform(get("/aanmelden").secure(true))
        .andExpect(header().string("Strict-Transport-Security", containsString("max-age=")));
  }

  @Test
  void gezondheidIsZonderAanmeldenTeZien() throws Exception {
    mvc.perform(get("/actuator/health")).andExpect(status().isOk());
  }

  private ResultActions meldAan(String naam, String wachtwoord) throws Exception {
    return mvc.perform(
        post("/aanmelden")
            .with(csrf())
            .param("gebruikersnaam", naam)
            .param("wachtwoord", wachtwoord));
  }
}

package nl.leiden.brugwijzer.config;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Htmlkeuring;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** De pagina's van het huis zelf: aanmelden en wat er mis kan gaan. */
@BrugwijzerTest
class EigenPaginasTest {

  @Autowired MockMvc mvc;
  @Autowired Foutpagina fouten;
  @Autowired ThymeleafViewResolver paginas;
  @Autowired Proefmensen mensen;

  @Test
  void deAanmeldpaginaIsGeldigMetElkeMelding() throws Exception {
    for (var reden : new String[] {"", "?onbekend", "?afgemeld", "?verlopen", "?nietbewaard"}) {
      var pagina = mvc.perform(get("/aanmelden" + reden)).andReturn().getResponse();
      assertThat(Htmlkeuring.fouten(pagina.getContentAsString())).as(reden).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Foutsoort.class)
  void elkeFoutpaginaIsGeldig(Foutsoort soort) throws Exception {
    var verzoek = new MockHttpServletRequest("POST", "/taken");
    verzoek.addParameter("antwoord", "<script>alert(1)</script>\nWij bellen \u202e morgen");
    var pagina = teken((ModelAndView) fouten.voor(soort, verzoek), verzoek);
    assertThat(Htmlkeuring.fouten(pagina)).isEmpty();
    assertThat(pagina).contains("&lt;script&gt;").doesNotContain("<script>alert");
  }

  @Test
  void eenUitlegUitHetDomeinIsVeilig() throws Exception {
    var verzoek = new MockHttpServletRequest("GET", "/taken");
    verzoek.addHeader("Referer", "http://localhost/taken?na=\"><script>");
    var situatie = new KanNietMeer("fout.algedaan", "<b>Bo</b>", "vandaag");
    var pagina = teken((ModelAndView) fouten.voor(situatie, verzoek), verzoek);
    assertThat(Htmlkeuring.fouten(pagina)).isEmpty();
    assertThat(pagina).contains("&lt;b&gt;Bo&lt;/b&gt;");
  }

  @ParameterizedTest
  @EnumSource(Rol.class)
  void elkeRolHeeftEenMenuZonderAndermansPlekken(Rol rol) throws Exception {
    var wie = mensen.met(rol);
    var pagina =
        mvc.perform(get("/bestaat-niet").with(als(wie)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(pagina).contains("href=\"/vandaag\"", "href=\"/taken\"", wie.naam());
    assertThat(pagina.contains("href=\"/gezinnen\"")).isEqualTo(rol == Rol.BRUGFUNCTIONARIS);
    var verwijst =
        Stream.of(Rol.BRUGFUNCTIONARIS, Rol.TEAMLID, Rol.TEAMLEIDER).anyMatch(rol::equals);
    assertThat(pagina.contains("href=\"/doorverwijzingen\"")).isEqualTo(verwijst);
  }

  private String teken(ModelAndView wat, MockHttpServletRequest verzoek) throws Exception {
    var antwoord = new MockHttpServletResponse();
    var pagina = paginas.resolveViewName(wat.getViewName(), Locale.forLanguageTag("nl"));
    pagina.render(wat.getModel(), verzoek, antwoord);
    return antwoord.getContentAsString();
  }
}

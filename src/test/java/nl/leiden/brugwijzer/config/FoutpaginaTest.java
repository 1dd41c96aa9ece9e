package nl.leiden.brugwijzer.config;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@BrugwijzerTest
@ExtendWith(OutputCaptureExtension.class)
class FoutpaginaTest {

  private static final String GEHEIM = "Fam. de Vries, Langegracht 1";
  private static final String DATABASE_STOPT = "57P01";

  @Autowired Foutvertaler vertaler;
  @Autowired ThymeleafViewResolver paginas;
  @Autowired MappingJackson2HttpMessageConverter json;
  @Autowired Filter springSecurityFilterChain;
  @Autowired Proefmensen mensen;

  private MockMvc mvc;

  @BeforeEach
  void opstelling() {
    mvc =
        MockMvcBuilders.standaloneSetup(new Struikelblok())
            .setControllerAdvice(vertaler)
            .setViewResolvers(paginas::resolveViewName)
            .setMessageConverters(json)
            .apply(springSecurity(springSecurityFilterChain))
            .build();
  }

  @Test
  void nietGevonden() throws Exception {
    haal("nietgevonden")
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("Niet gevonden")))
        .andExpect(content().string(not(containsString(GEHEIM))));
  }

  @Test
  void nietToegestaan() throws Exception {
    haal("niettoegestaan")
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("Dit hoort niet bij jouw functie")));
  }

  @Test
  void kanNietMeerZegtWaarom() throws Exception {
    haal("kannietmeer")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Dit kan niet meer")))
        .andExpect(content().string(containsString("hoort niet bij jouw functie")));
  }

  @Test
  void eenOnbekendeTekstsleutelKomtNietOpDePagina() throws Exception {
    haal("kannietmeer-zondertekst")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("De situatie is intussen veranderd")))
        .andExpect(content().string(not(containsString("fout.bestaat.niet"))));
  }

  @Test
  void alGedaanZegtWieEnWanneer() throws Exception {
    haal("algedaan")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Noor Voorbeeld deed dit al")))
        .andExpect(content().string(containsString("16 nov 09:00")));
  }

  @Test
  void ingehaaldOokAlsDeDatabaseOfDeMotorHetMerkt() throws Exception {
    for (var oorzaak : new String[] {"ingehaald", "ingehaald-jpa", "ingehaald-motor"})
      haal(oorzaak)
          .andExpect(status().isConflict())
          .andExpect(content().string(containsString("Iemand was je voor")));
  }

  @Test
  void watGetyptWasBlijftLeesbaar() throws Exception {
    verstuur("algedaan", Map.of("antwoord", "Wij <b>bellen</b> morgen", "reden", "TE_LAAT"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Dit had je getypt")))
        .andExpect(content().string(containsString("Wij &lt;b&gt;bellen&lt;/b&gt; morgen")))
        .andExpect(content().string(not(containsString("TE_LAAT"))));
    verstuur("onverwacht", Map.of("toelichtingBijReden", "Graag snel", "wachtwoord", "geheim"))
        .andExpect(status().isInternalServerError())
        .andExpect(content().string(containsString("Graag snel")))
        .andExpect(content().string(not(containsString("geheim"))));
    verstuur("ingehaald", Map.of("versie", "3"))
        .andExpect(content().string(not(containsString("Dit had je getypt"))));
  }

  @Test
  void eenServerfoutGeeftEenNummerEnVerraadtNiets(CapturedOutput logboek) throws Exception {
    var pagina =
        haal("onverwacht")
            .andExpect(status().isInternalServerError())
            .andExpect(content().string(not(containsString(GEHEIM))))
            .andExpect(content().string(not(containsString("SQLException"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var nummer = pagina.replaceAll("(?s).*<strong>([A-Z0-9]{6})</strong>.*", "$1");
    assertThat(nummer).hasSize(6);
    assertThat(logboek)
        .contains("Fout " + nummer)
        .contains("GET /proef/{wat}")
        .contains("java.sql.SQLException 23505")
        .contains("Struikelblok")
        .doesNotContain(GEHEIM);
  }

  @Test
  void isDeDatabaseErEvenNietDanZegtDePaginaDat(CapturedOutput logboek) throws Exception {
    haal("databaseweg")
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().exists("Retry-After"))
        .andExpect(content().string(containsString("Brugwijzer is er even niet")))
        .andExpect(content().string(not(containsString(GEHEIM))));
    mvc.perform(get("/api/proef/databaseweg").with(als(mensen.bestaande("wijkteam1"))))
        .andExpect(status().isServiceUnavailable())
        .andExpect(jsonPath("$.detail").value(containsString("Idempotency-Key")));
    assertThat(logboek).contains("GET /proef/{wat}").doesNotContain(GEHEIM);
  }

  @Test
  void eenIdDatGeenIdIsIsNietGevonden() throws Exception {
    mvc.perform(get("/proef/zaak/abc").with(als(mensen.bestaande("wijkteam1"))))
        .andExpect(status().isNotFound());
  }

  @Test
  void eenVerkeerdOfOntbrekendGegevenIsEenVerkeerdVerzoek() throws Exception {
    haal("nodig").andExpect(status().isBadRequest());
    haal("nodig?aantal=veel")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Dit begrijpen we niet")));
  }

  @Test
  void deVerkeerdeMethodeZegtWelkeWelKan() throws Exception {
    verstuur("nodig", Map.of())
        .andExpect(status().isMethodNotAllowed())
        .andExpect(header().string("Allow", containsString("GET")));
  }

  @Test
  void eenProgrammaKrijgtProblemJson() throws Exception {
    mvc.perform(
            get("/proef/algedaan")
                .accept("application/problem+json")
                .with(als(mensen.bestaande("wijkteam1"))))
        .andExpect(status().isConflict())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.status").value(409))
        .andExpect(jsonPath("$.title").value("Dit is al gedaan"))
        .andExpect(jsonPath("$.detail").value(containsString("Noor Voorbeeld")));
    mvc.perform(get("/api/proef/invoer").with(als(mensen.bestaande("wijkteam1"))))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.fouten[0].veld").value("antwoord"));
    mvc.perform(get("/api/proef/onverwacht").with(als(mensen.bestaande("wijkteam1"))))
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.nummer").value(matchesPattern("[A-Z0-9]{6}")))
        .andExpect(content().string(not(containsString(GEHEIM))));
  }

  @Test
  void htmxZetDeUitlegOpDePlekVanDeInhoud() throws Exception {
    mvc.perform(
            get("/proef/ingehaald")
                .header("HX-Request", "true")
                .with(als(mensen.bestaande("wijkteam1"))))
        .andExpect(header().string("HX-Retarget", "#inhoud"))
        .andExpect(header().string("HX-Reselect", "#inhoud"));
  }

  private ResultActions haal(String wat) throws Exception {
    return mvc.perform(get("/proef/" + wat).with(als(mensen.bestaande("wijkteam1"))));
  }

  private ResultActions verstuur(String wat, Map<String, String> velden) throws Exception {
    MockHttpServletRequestBuilder verzoek =
        post("/proef/" + wat)
            .with(als(mensen.bestaande("wijkteam1")))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    velden.forEach(verzoek::param);
    return mvc.perform(verzoek);
  }

  /** Struikelt op verzoek. */
  @Controller
  static class Struikelblok {

    @GetMapping({"/proef/{wat}", "/api/proef/{wat}"})
    String haal(@PathVariable String wat) throws SQLException {
      throw struikel(wat);
    }

    @PostMapping("/proef/{wat:algedaan|ingehaald|onverwacht}")
    String verstuur(@PathVariable String wat) throws SQLException {
      throw struikel(wat);
    }

    @GetMapping("/proef/zaak/{id}")
    String zaak(@PathVariable UUID id) {
      return "redirect:/" + id;
    }

    @GetMapping("/proef/nodig")
    String nodig(@RequestParam int aantal) {
      return "redirect:/" + aantal;
    }

    private static RuntimeException struikel(String wat) throws SQLException {
      return switch (wat) {
        case "nietgevonden" -> new NietGevonden("gezin", GEHEIM);
        case "niettoegestaan" -> new NietToegestaan("gezin.openen");
        case "kannietmeer" -> new KanNietMeer("fout.niettoegestaan");
        case "kannietmeer-zondertekst" -> new KanNietMeer("fout.bestaat.niet");
        case "algedaan" -> new AlGedaan("Noor Voorbeeld", Testklok.BEGIN.toInstant(), false);
        case "ingehaald" -> new Ingehaald();
        case "ingehaald-jpa" -> new ObjectOptimisticLockingFailureException("Gezin", 1);
        case "ingehaald-motor" ->
            new IllegalStateException(new OptimisticLockingException("taak 1"));
        case "databaseweg" ->
            new CannotCreateTransactionException("weg", new SQLException(GEHEIM, DATABASE_STOPT));
        case "invoer" -> new OngeldigeInvoer("antwoord", "fout.niettoegestaan");
        default -> throw new SQLException("Key (label)=(" + GEHEIM + ")", "23505");
      };
    }
  }
}

package nl.leiden.brugwijzer.proef;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultHandler;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * De koekjestrommel van een browser: verzoeken die haar delen, zijn samen één sessie. {@code
 * mvc.perform(get("/taken").with(trommel)).andDo(trommel)}.
 */
public final class Trommel implements RequestPostProcessor, ResultHandler {

  private final Map<String, Cookie> koekjes = new LinkedHashMap<>();

  /** De trommel van iemand die zich net in de demo aanmeldde. */
  public static Trommel aangemeld(MockMvc mvc, Gebruiker wie) throws Exception {
    var trommel = new Trommel();
    mvc.perform(
            post("/aanmelden")
                .with(csrf())
                .param("gebruikersnaam", wie.gebruikersnaam())
                .param("wachtwoord", "demo"))
        .andDo(trommel);
    return trommel;
  }

  @Override
  public MockHttpServletRequest postProcessRequest(MockHttpServletRequest verzoek) {
    if (!koekjes.isEmpty()) verzoek.setCookies(koekjes.values().toArray(Cookie[]::new));
    return verzoek;
  }

  @Override
  public void handle(MvcResult antwoord) {
    for (var koekje : antwoord.getResponse().getCookies())
      if (koekje.getMaxAge() == 0) koekjes.remove(koekje.getName());
      else koekjes.put(koekje.getName(), koekje);
  }

  /** De koekjes die er nu zijn. */
  public Map<String, Cookie> koekjes() {
    return koekjes;
  }
}

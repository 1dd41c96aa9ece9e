package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Het nummer van een verzoek: wie het kiest, en dat het nergens blijft hangen. */
class VerzoekspoorTest {

  private final Verzoekspoor filter = new Verzoekspoor();

  @Test
  void watDeIngangKoosStaatInHetLogboekEnInHetAntwoord() throws Exception {
    var gezien = loop(verzoek("a1b2c3d4-ingang"), null);
    assertThat(gezien).containsEntry("verzoek", "a1b2c3d4-ingang");
    assertThat(MDC.getCopyOfContextMap())
        .satisfiesAnyOf(
            rest -> assertThat(rest).isNull(),
            rest -> assertThat(rest).doesNotContainKey("verzoek"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kort",
        "met spatie erin",
        "regel\neinde-van-de-regel",
        "jan@voorbeeld.example",
        "{\"verzoek\":\"nep\"}",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void watGeenNummerIsWordtErGeen(String vreemd) throws Exception {
    var gezien = loop(verzoek(vreemd), null);
    assertThat(gezien.get("verzoek")).isNotEqualTo(vreemd).matches("[0-9a-f-]{36}");
  }

  @Test
  void opDeFoutpaginaGeldtHetzelfdeSpoor() throws Exception {
    var verzoek = verzoek("nummer-van-hierboven");
    loop(verzoek, () -> Verzoekspoor.zet(verzoek, Verzoekspoor.GEBRUIKER, "g-7k3m2x9p"));
    verzoek.setDispatcherType(DispatcherType.ERROR);
    verzoek.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/taken");
    assertThat(loop(verzoek, null))
        .containsEntry("verzoek", "nummer-van-hierboven")
        .containsEntry("gebruiker", "g-7k3m2x9p");
  }

  private static MockHttpServletRequest verzoek(String nummer) {
    var verzoek = new MockHttpServletRequest("GET", "/taken");
    verzoek.addHeader(Verzoekspoor.KOP, nummer);
    return verzoek;
  }

  private Map<String, String> loop(MockHttpServletRequest verzoek, Runnable onderweg)
      throws Exception {
    var gezien = new AtomicReference<Map<String, String>>();
    var antwoord = new MockHttpServletResponse();
    filter.doFilter(
        verzoek,
        antwoord,
        (heen, terug) -> {
          if (onderweg != null) onderweg.run();
          gezien.set(MDC.getCopyOfContextMap());
        });
    assertThat(antwoord.getHeader(Verzoekspoor.KOP)).isEqualTo(gezien.get().get("verzoek"));
    return gezien.get();
  }
}

package nl.leiden.brugwijzer.proef;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlkeuringTest {

  private static final String PAGINA =
      "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Proef</title></head>"
          + "<body>%s</body></html>";

  @Test
  void eenGoedePaginaKrijgtGeenBezwaar() {
    assertThat(Htmlkeuring.fouten(PAGINA.formatted("<h1>Proef</h1>"))).isEmpty();
  }

  @Test
  void eenFouteEnDaarnaEenGoedePaginaWordenElkOpZichzelfGekeurd() {
    assertThat(Htmlkeuring.fouten(PAGINA.formatted("<ul><p>mis</p></ul><p id='a' id='b'>x")))
        .hasSizeGreaterThanOrEqualTo(2)
        .anyMatch(bezwaar -> bezwaar.contains("ul"));
    assertThat(Htmlkeuring.fouten(PAGINA.formatted("<h1>Proef</h1>"))).isEmpty();
  }
}

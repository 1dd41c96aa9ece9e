package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlkeuringTest {

  private static final String PAGINA =
      "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Proef</title></head>"
          + "<body>%s</body></html>";

  private final Htmlkeuring keuring = new Htmlkeuring();

  @Test
  void eenGoedePaginaKrijgtGeenBezwaar() {
    assertThat(keuring.bezwaren(PAGINA.formatted("<h1>Proef</h1>"))).isEmpty();
  }

  @Test
  void eenFouteEnDaarnaEenGoedePaginaWordenElkOpZichzelfGekeurd() {
    assertThat(keuring.bezwaren(PAGINA.formatted("<ul><p>mis</p></ul><p id='a' id='b'>x")))
        .hasSizeGreaterThanOrEqualTo(2)
        .anyMatch(bezwaar -> bezwaar.contains("ul"));
    assertThat(keuring.bezwaren(PAGINA.formatted("<h1>Proef</h1>"))).isEmpty();
  }
}

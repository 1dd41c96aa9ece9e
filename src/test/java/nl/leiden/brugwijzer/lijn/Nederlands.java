package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;

/** Een antwoord aan een mens: nooit een storing, nooit de taal van de machine. */
final class Nederlands {

  private static final String[] MACHINETAAL = {
    "Exception",
    "java.",
    "org.spring",
    "org.camunda",
    "org.postgresql",
    "Failed to",
    "could not",
    "must be",
    "must match",
    "Bad Request",
    "Internal Server Error",
    "Whitelabel",
    "typeMismatch",
    "null}",
    "??"
  };

  private static final String UITVOERBAAR =
      "script:not([src]), img[onerror], [onload], [href^='javascript:'], [href^='data:']";

  private Nederlands() {}

  /** Keurt een antwoord dat gelukt is of dat zegt wat er mis is. */
  static void isNetjes(Pagina pagina, String over) {
    assertThat(pagina.status()).as(over).isIn(200, 400, 403, 404, 409, 413);
    assertThat(pagina.tekst()).as(over).isNotBlank().doesNotContain(MACHINETAAL);
    assertThat(pagina.document().select("html").attr("lang")).as(over).isEqualTo("nl");
    assertThat(pagina.document().select(UITVOERBAAR)).as(over + ": niets wat draait").isEmpty();
    if (pagina.status() >= 400)
      assertThat(pagina.document().select("h1, .bw-foutoverzicht").text()).as(over).isNotBlank();
  }
}

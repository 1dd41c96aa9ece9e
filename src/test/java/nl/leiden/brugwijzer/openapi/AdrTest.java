package nl.leiden.brugwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De beschrijving houdt zich aan de API Design Rules van de overheid, met hun eigen regels. */
@BrugwijzerTest
class AdrTest {

  @Autowired Programma programma;

  @Test
  void spectralVindtNiets() throws Exception {
    var antwoord = programma.onbekende().lees("/api/v1/openapi.json");
    assertThat(antwoord.statusCode()).isEqualTo(200);
    Spectral.keur(antwoord.body(), "openapi.json");
  }

  @Test
  void deBeschrijvingIsVoorIedereenOokVanafEenAndereSite() throws Exception {
    var antwoord = programma.onbekende().lees("/api/v1/openapi.json");
    assertThat(antwoord.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
  }
}

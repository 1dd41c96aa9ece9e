package nl.leiden.brugwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.leiden.brugwijzer.proef.KeycloakTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De beschrijving van de API in productie: aanmelden met een token. */
@KeycloakTest
class TokenbeschrijvingTest {

  @Autowired Programma programma;

  @Test
  void deBeschrijvingVraagtEenTokenEnHoudtZichAanDeRegels() throws Exception {
    var antwoord = programma.onbekende().lees("/api/v1/openapi.json");
    var deur =
        new ObjectMapper().readTree(antwoord.body()).at("/components/securitySchemes/aanmelding");
    assertThat(deur.get("type").asText()).isEqualTo("http");
    assertThat(deur.get("scheme").asText()).isEqualTo("bearer");
    assertThat(deur.get("bearerFormat").asText()).isEqualTo("JWT");
    assertThat(deur.get("description").asText()).contains("brugwijzer-api");
    Spectral.keur(antwoord.body(), "openapi-productie.json");
  }
}

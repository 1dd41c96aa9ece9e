package nl.leiden.brugwijzer.proef;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Een proef op de applicatie zoals een stad haar draait: profiel productie, met een echte Keycloak,
 * een eigen database en één postvak. Alle proeven hiermee delen één opstelling: maak je eigen
 * mensen, en zet Keycloak en de klok terug zoals je ze vond.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
    properties = {
      // Wat een start in productie wil weten; de opstelling vult daarna in wat hier echt draait.
      "BRUGWIJZER_DATABASE_URL=jdbc:postgresql://localhost/proef",
      "BRUGWIJZER_DATABASE_GEBRUIKER=proef",
      "BRUGWIJZER_DATABASE_WACHTWOORD=proef",
      "BRUGWIJZER_ADRES=https://brugwijzer.example",
      "BRUGWIJZER_SLEUTEL_ID=proef",
      "BRUGWIJZER_SLEUTEL=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
      "BRUGWIJZER_MAIL_HOST=localhost",
      "BRUGWIJZER_MAIL_PORT=25",
      "BRUGWIJZER_MAIL_AFZENDER=brugwijzer@voorbeeld.example",
      "BRUGWIJZER_SCANNER_HOST=localhost",
      "BRUGWIJZER_KEYCLOAK_ADRES=https://sso.example",
      "BRUGWIJZER_KEYCLOAK_GEHEIM=" + Keycloakserver.GEHEIM,
      "BRUGWIJZER_KEYCLOAK_BEHEERGEHEIM=" + Keycloakserver.BEHEERGEHEIM,
      "BRUGWIJZER_KEYCLOAK_APICLIENTS=proef-acr-1,proef-acr-2",
      "BRUGWIJZER_BEHEERPOORT=0"
    })
@ActiveProfiles({"productie", "test"})
@AutoConfigureMockMvc
@Import(Keycloakopstelling.class)
@ContextConfiguration(initializers = Keycloakopstelling.Diensten.class)
public @interface KeycloakTest {}

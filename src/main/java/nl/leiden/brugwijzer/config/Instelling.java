package nl.leiden.brugwijzer.config;

import java.util.List;
import org.springframework.core.env.Environment;

/**
 * Wat productie van haar omgeving moet weten.
 *
 * @param eigenschap waar de waarde terechtkomt
 * @param naam waar de beheerder haar zet
 */
record Instelling(String eigenschap, String naam, String uitleg) {

  /** Zonder deze start productie niet. */
  static final List<Instelling> NODIG =
      List.of(
          new Instelling(
              "spring.datasource.url",
              "BRUGWIJZER_DATABASE_URL",
              "zoals jdbc:postgresql://database:5432/brugwijzer"),
          new Instelling(
              "spring.datasource.username",
              "BRUGWIJZER_DATABASE_GEBRUIKER",
              "gebruiker van de database"),
          new Instelling(
              "spring.datasource.password", "BRUGWIJZER_DATABASE_WACHTWOORD", "haar wachtwoord"),
          new Instelling(
              "brugwijzer.adres",
              "BRUGWIJZER_ADRES",
              "waar mensen Brugwijzer openen, zoals https://brugwijzer.voorbeeld.nl"),
          new Instelling(
              "brugwijzer.sleutels.actief",
              "BRUGWIJZER_SLEUTEL_ID",
              "naam van de sleutel, kleine letters en cijfers, zoals 2026a"),
          new Instelling(
              "brugwijzer.sleutels.waarde",
              "BRUGWIJZER_SLEUTEL",
              "de sleutel zelf, van: openssl rand -base64 32"),
          new Instelling("spring.mail.host", "BRUGWIJZER_MAIL_HOST", "de mailserver"),
          new Instelling("spring.mail.port", "BRUGWIJZER_MAIL_PORT", "haar poort, zoals 587"),
          new Instelling(
              "brugwijzer.mail.afzender",
              "BRUGWIJZER_MAIL_AFZENDER",
              "adres waar mail vandaan komt"),
          new Instelling(
              "brugwijzer.scanner.host", "BRUGWIJZER_SCANNER_HOST", "waar clamd luistert"),
          new Instelling(
              "brugwijzer.keycloak.adres",
              "BRUGWIJZER_KEYCLOAK_ADRES",
              "waar mensen zich aanmelden, zoals https://sso.voorbeeld.nl"),
          new Instelling(
              "brugwijzer.keycloak.geheim",
              "BRUGWIJZER_KEYCLOAK_GEHEIM",
              "geheim van de client brugwijzer in Keycloak"),
          new Instelling(
              "brugwijzer.keycloak.beheergeheim",
              "BRUGWIJZER_KEYCLOAK_BEHEERGEHEIM",
              "geheim van de client brugwijzer-beheer"));

  boolean ontbreekt(Environment omgeving) {
    var waarde = omgeving.getProperty(eigenschap);
    return waarde == null || waarde.isBlank();
  }

  String regel() {
    return "    %-32s %s".formatted(naam, uitleg);
  }
}

package nl.leiden.brugwijzer.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;

/**
 * Wat een proef met Keycloak erbij krijgt: Keycloak, mensen, een database en een doorlopende klok.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(Proefmensen.class)
class Keycloakopstelling {

  @Bean
  @Primary
  Testklok testklok() {
    return new Lopendeklok();
  }

  /** Start alles voordat Spring iets maakt; Keycloak en het postvak blijven voor de volgende. */
  static class Diensten implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var keycloak = Keycloakserver.gedeeld();
      var database = Proefdatabase.start();
      var fabriek = (DefaultListableBeanFactory) context.getBeanFactory();
      fabriek.registerSingleton("keycloakserver", keycloak);
      fabriek.registerSingleton("keycloakmensen", keycloak.mensen());
      fabriek.registerSingleton("greenMail", keycloak.post());
      fabriek.registerDisposableBean("proefdatabase", () -> sluit(database));
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "keycloakopstelling",
                  Map.of(
                      "server.port", keycloak.poortVanBrugwijzer(),
                      "brugwijzer.adres", keycloak.brugwijzer(),
                      "brugwijzer.keycloak.adres", keycloak.adres(),
                      "brugwijzer.keycloak.intern", keycloak.adres(),
                      "spring.datasource.url", database.url(),
                      "spring.datasource.username", database.gebruiker(),
                      "spring.datasource.password", database.wachtwoord(),
                      "spring.mail.host", "127.0.0.1",
                      "spring.mail.port", keycloak.post().getSmtp().getPort())));
    }

    private static void sluit(Proefdatabase database) {
      try {
        database.stop().close();
      } catch (IOException weg) {
        throw new UncheckedIOException(weg);
      }
    }
  }
}

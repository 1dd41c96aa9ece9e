package nl.leiden.brugwijzer.config;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Zet onze pagina voor die van Tomcat. */
@Configuration
class VoordeurConfiguration {

  /** Als laatste: wie het laatst komt, antwoordt het eerst. */
  @Bean
  @Order
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> voordeur(Foutteksten teksten) {
    return fabriek ->
        fabriek.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new Voordeur(teksten)));
  }
}

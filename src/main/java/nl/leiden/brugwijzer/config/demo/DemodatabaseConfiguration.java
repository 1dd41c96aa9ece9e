package nl.leiden.brugwijzer.config.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * De eigen database van de demo, als er geen andere is ingesteld. De verbindingen hangen van de
 * database af, dus bij het stoppen gaat zij als laatste.
 */
@Configuration
@Profile("demo")
@ConditionalOnProperty(
    name = "spring.datasource.url",
    havingValue = "ontbreekt",
    matchIfMissing = true)
class DemodatabaseConfiguration {

  @Bean
  Demodatabase demodatabase(@Value("${brugwijzer.demo.map:data}") Path map) throws IOException {
    return new Demodatabase(map);
  }

  @Bean
  JdbcConnectionDetails demoverbinding(Demodatabase database) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return "postgres";
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return database.url();
      }
    };
  }
}

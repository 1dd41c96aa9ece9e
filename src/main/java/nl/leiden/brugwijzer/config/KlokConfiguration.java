package nl.leiden.brugwijzer.config;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** De tijd in Leiden. Een test zet een klok neer die zij zelf verzet. */
@Configuration
class KlokConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock klok() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }
}

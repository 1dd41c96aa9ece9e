package nl.leiden.brugwijzer.config;

import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Wie de rondes loopt: post, virusscanner, nachtwerk. Met virtuele draden zou Spring een planner
 * nemen die alle rondes met vaste tussenpoos op één draad zet; dan wacht alles op een trage
 * mailserver.
 */
@Configuration
class Planning {

  @Bean
  ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder bouwer) {
    return bouwer.build();
  }
}

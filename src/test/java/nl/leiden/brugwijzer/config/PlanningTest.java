package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Een ronde die blijft hangen, houdt de andere niet op; ook niet met virtuele draden. */
class PlanningTest {

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void deEneRondeWachtNietOpDeAndere(String virtueel) {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
        .withUserConfiguration(Planning.class, Rondes.class)
        .withPropertyValues(
            "spring.threads.virtual.enabled=" + virtueel, "spring.task.scheduling.pool.size=2")
        .run(
            huis -> {
              assertThat(huis.getBean(TaskScheduler.class))
                  .isInstanceOf(ThreadPoolTaskScheduler.class);
              var rondes = huis.getBean(Rondes.class);
              assertThat(rondes.snel.await(20, TimeUnit.SECONDS)).isTrue();
              rondes.klaar.countDown();
            });
  }

  @Configuration
  @EnableScheduling
  static class Rondes {

    private final CountDownLatch klaar = new CountDownLatch(1);
    private final CountDownLatch snel = new CountDownLatch(2);

    @Scheduled(fixedDelay = 1)
    void trageMailserver() throws InterruptedException {
      klaar.await();
    }

    @Scheduled(fixedDelay = 1)
    void scanner() {
      snel.countDown();
    }
  }
}

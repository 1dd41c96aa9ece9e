package nl.leiden.brugwijzer.config;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Wie stopt, zegt eerst dat er geen verzoeken meer bij mogen, en blijft dan nog even antwoorden: de
 * verdeler ervoor heeft tijd nodig om dat te merken.
 */
@Component
class Uitloop implements SmartLifecycle {

  private final Duration uitloop;
  private volatile boolean loopt;

  /**
   * @param uitloop langer dan de verdeler nodig heeft om het te merken; nul als er geen is
   */
  Uitloop(@Value("${brugwijzer.uitloop:0s}") Duration uitloop) {
    this.uitloop = uitloop;
  }

  /**
   * Wat een verzoek in de uitloop klaarzet, loopt nog: de planning stopt pas na de webserver, en
   * maakt af waar zij mee bezig is.
   */
  @Bean
  static ThreadPoolTaskSchedulerCustomizer planningAlsLaatste() {
    return planning -> {
      planning.setAcceptTasksAfterContextClose(true);
      planning.setWaitForTasksToCompleteOnShutdown(true);
      planning.setPhase(WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 4096);
    };
  }

  @Override
  public void start() {
    loopt = true;
  }

  @Override
  public void stop() {
    loopt = false;
  }

  @Override
  public void stop(Runnable gestopt) {
    stop();
    CompletableFuture.delayedExecutor(uitloop.toMillis(), TimeUnit.MILLISECONDS).execute(gestopt);
  }

  @Override
  public boolean isRunning() {
    return loopt;
  }

  /** Voor al het andere; dat antwoordt dus nog. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}

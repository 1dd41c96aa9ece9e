package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Wie stopt, antwoordt nog even, en daarna stopt de rest in de goede volgorde. */
@BrugwijzerTest
class UitloopTest {

  private static final int WEBSERVER = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE;

  @Autowired Uitloop inHuis;
  @Autowired ThreadPoolTaskScheduler planning;

  @Test
  void eerstDeUitloopDanDeWebserverDanDePlanning() {
    assertThat(inHuis.getPhase()).isGreaterThan(WEBSERVER);
    assertThat(planning.getPhase()).isLessThan(WEBSERVER);
  }

  @Test
  void stoppenWachtDeUitloopAf() throws Exception {
    var uitloop = new Uitloop(Duration.ofMillis(200));
    uitloop.start();
    var gestopt = new CompletableFuture<Void>();
    var begin = System.nanoTime();
    uitloop.stop(() -> gestopt.complete(null));
    gestopt.get(5, TimeUnit.SECONDS);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(190));
    assertThat(uitloop.isRunning()).isFalse();
  }
}

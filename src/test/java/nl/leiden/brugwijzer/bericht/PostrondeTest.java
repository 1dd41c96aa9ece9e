package nl.leiden.brugwijzer.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

class PostrondeTest {

  private final Postbode postbode = mock(Postbode.class);
  private final TaskScheduler planner = mock(TaskScheduler.class);
  private final List<Runnable> gepland = new ArrayList<>();
  private final Postronde ronde = new Postronde(postbode, mock(Overzichtbode.class), planner);

  @BeforeEach
  void begin() {
    when(planner.getClock()).thenReturn(Clock.systemUTC());
    when(planner.schedule(any(Runnable.class), any(Instant.class)))
        .then(
            oproep -> {
              gepland.add(oproep.getArgument(0));
              return null;
            });
  }

  @Test
  void veelNieuwePostIsEenRonde() {
    for (var i = 0; i < 5; i++) ronde.wek(new Klaargezet());
    assertThat(gepland).hasSize(1);
    verify(postbode, never()).ronde();
    gepland.get(0).run();
    verify(postbode, times(1)).ronde();
  }

  @Test
  void postDieTijdensEenRondeKomtGeeftEenNieuweRonde() {
    ronde.wek(new Klaargezet());
    gepland.get(0).run();
    ronde.wek(new Klaargezet());
    assertThat(gepland).hasSize(2);
  }

  @Test
  void dePostbodeGaatPasNaDeCommit() throws NoSuchMethodException {
    var luistert =
        Postronde.class
            .getDeclaredMethod("wek", Klaargezet.class)
            .getAnnotation(TransactionalEventListener.class);
    assertThat(luistert.phase()).isEqualTo(TransactionPhase.AFTER_COMMIT);
    assertThat(luistert.fallbackExecution()).isFalse();
  }
}

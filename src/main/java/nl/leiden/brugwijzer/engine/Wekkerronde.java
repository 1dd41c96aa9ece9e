package nl.leiden.brugwijzer.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/**
 * Laat wekkers op volgorde afgaan, in de transactie van de aanroeper. Gewoonlijk doet de motor dat
 * zelf op de achtergrond; wie gebeurtenissen van eerder naspeelt, loopt er zo niet op vooruit.
 */
@Component
public class Wekkerronde {

  private final ManagementService beheer;

  Wekkerronde(ManagementService beheer) {
    this.beheer = beheer;
  }

  /** Een wekker die staat. */
  public record Staand(String id, Instant moment) {}

  /** De eerste wekker die voor of op dit moment staat. */
  public Optional<Staand> eerste(Instant tot) {
    return beheer
        .createJobQuery()
        .timers()
        .duedateLowerThan(Date.from(tot.plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(klus -> new Staand(klus.getId(), klus.getDuedate().toInstant()));
  }

  /** Laat een wekker nu afgaan. */
  public void gaatAf(Staand wekker) {
    beheer.executeJob(wekker.id());
  }
}

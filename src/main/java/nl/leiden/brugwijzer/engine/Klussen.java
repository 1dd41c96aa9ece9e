package nl.leiden.brugwijzer.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** De klussen van de motor, voor wie hem draaiende houdt. */
@Component
public class Klussen {

  /** Zo lang mag een wekker op een drukke motor wachten. */
  private static final Duration GEDULD = Duration.ofMinutes(5);

  private final ManagementService beheer;
  private final RepositoryService modellen;
  private final JdbcClient jdbc;
  private final Clock klok;

  Klussen(ManagementService beheer, RepositoryService modellen, JdbcClient jdbc, Clock klok) {
    this.beheer = beheer;
    this.modellen = modellen;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Hoeveel klussen er al hadden moeten gaan.
   *
   * @param seconden hoeveel de oudste te laat is; 0 als er geen is
   */
  public record Achterstand(long aantal, long seconden) {}

  /** Geeft elk van deze klussen nog één poging; lukt die niet, dan liggen zij er weer. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void opnieuw(Collection<String> klussen) {
    if (!klussen.isEmpty()) beheer.setJobRetries(List.copyOf(klussen), 1);
  }

  /** Hoe een stap in het model heet, als zij daar een naam heeft. */
  public Optional<String> naam(String proces, String stap) {
    if (proces == null) return Optional.empty();
    var definitie =
        modellen
            .createProcessDefinitionQuery()
            .processDefinitionKey(proces)
            .latestVersion()
            .singleResult();
    if (definitie == null) return Optional.empty();
    var element = modellen.getBpmnModelInstance(definitie.getId()).getModelElementById(stap);
    return element instanceof FlowElement deel
        ? Optional.ofNullable(deel.getName())
        : Optional.empty();
  }

  /** Wat er al had moeten gaan en nog pogingen heeft. */
  @Transactional(readOnly = true)
  public Achterstand achterstand() {
    var nu = klok.instant();
    return jdbc.sql(
            """
            select count(*) as aantal,
                   coalesce(extract(epoch from cast(:nu as timestamp) - min(duedate_)), 0)::bigint
                     as seconden
            from act_ru_job where retries_ > 0 and duedate_ < :grens
            """)
        .param("nu", Timestamp.from(nu))
        .param("grens", Timestamp.from(nu.minus(GEDULD)))
        .query(Achterstand.class)
        .single();
  }
}

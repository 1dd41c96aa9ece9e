package nl.leiden.brugwijzer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Laat de wekkers van een zaak afgaan zonder te wachten, en kijkt wat de motor open heeft. */
@Component
public class Wekker {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  private final ManagementService beheer;
  private final RuntimeService lopend;
  private final TaskService taken;

  Wekker(ManagementService beheer, RuntimeService lopend, TaskService taken) {
    this.beheer = beheer;
    this.lopend = lopend;
    this.taken = taken;
  }

  /** Welke wekkers er staan, met hun moment; een herinnering heet naar haar taak. */
  public Map<String, LocalDateTime> staan(UUID zaak) {
    var wekkers = new TreeMap<String, LocalDateTime>();
    for (var klus : klussen(zaak))
      wekkers.put(activiteit(klus), hier(klus.getDuedate().toInstant()));
    return wekkers;
  }

  /** Laat de wekker van deze activiteit afgaan, die op deze dag om acht uur moet staan. */
  public void gaatAf(UUID zaak, String activiteit, LocalDate dag) {
    assertThat(staan(zaak)).containsEntry(activiteit, dag.atTime(8, 0));
    klussen(zaak).stream()
        .filter(klus -> activiteit(klus).equals(activiteit))
        .forEach(klus -> beheer.executeJob(klus.getId()));
  }

  /** Laat de wekker van deze activiteit nu afgaan, op welke dag hij ook staat. */
  public void gaatAf(UUID zaak, String activiteit) {
    klussen(zaak).stream()
        .filter(klus -> activiteit(klus).equals(activiteit))
        .forEach(klus -> beheer.executeJob(klus.getId()));
  }

  /** Laat deze wekkers afgaan zoals de motor het zelf zou doen, ook als een ander net eerder is. */
  public void gaanAf(List<String> wekkers) {
    wekkers.forEach(beheer::executeJob);
  }

  /** De wekkers die nu staan, om er later een te laten afgaan. */
  public List<String> ids(UUID zaak) {
    return klussen(zaak).stream().map(Job::getId).toList();
  }

  /** De ene wekker van deze activiteit. */
  public String id(UUID zaak, String activiteit) {
    return klussen(zaak).stream()
        .filter(klus -> activiteit(klus).equals(activiteit))
        .map(Job::getId)
        .findFirst()
        .orElseThrow();
  }

  /** Laat een wekker afgaan zoals de motor het doet: alleen als hij er nog is en het tijd is. */
  public Object gaatAfZoalsDeMotor(String klus, Instant nu) {
    var tijd = Date.from(nu.plusMillis(1));
    if (beheer.createJobQuery().jobId(klus).duedateLowerThan(tijd).count() == 1)
      beheer.executeJob(klus);
    return null;
  }

  /** Geeft een taak terug aan iedereen die haar kan doen. */
  public void vanNiemand(UUID taak) {
    taken.setAssignee(taak.toString(), null);
  }

  /** De stappen die in de motor open staan, op naam. */
  public List<String> openStappen(UUID zaak) {
    return taken.createTaskQuery().processInstanceBusinessKey(zaak.toString()).list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  /** Hoeveel processen er van deze zaak lopen. */
  public long lopend(UUID zaak) {
    return lopend.createProcessInstanceQuery().processInstanceBusinessKey(zaak.toString()).count();
  }

  private List<Job> klussen(UUID zaak) {
    return lopend
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(zaak.toString())
        .list()
        .stream()
        .flatMap(i -> beheer.createJobQuery().processInstanceId(i.getId()).list().stream())
        .toList();
  }

  private String activiteit(Job klus) {
    return beheer
        .createJobDefinitionQuery()
        .jobDefinitionId(klus.getJobDefinitionId())
        .singleResult()
        .getActivityId();
  }

  private static LocalDateTime hier(Instant moment) {
    return LocalDateTime.ofInstant(moment, HIER);
  }
}

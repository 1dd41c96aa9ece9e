package nl.leiden.brugwijzer.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** De procesmotor op Camunda 7. */
@Component
class CamundaMotor implements Procesmotor {

  private final RuntimeService lopend;
  private final TaskService taken;
  private final HistoryService geweest;
  private final RepositoryService modellen;
  private final ManagementService beheer;
  private final ProcessEngineConfigurationImpl binnenin;

  CamundaMotor(
      RuntimeService lopend,
      TaskService taken,
      HistoryService geweest,
      RepositoryService modellen,
      ManagementService beheer,
      ProcessEngineConfigurationImpl binnenin) {
    this.lopend = lopend;
    this.taken = taken;
    this.geweest = geweest;
    this.modellen = modellen;
    this.beheer = beheer;
    this.binnenin = binnenin;
  }

  @Override
  public void start(String proces, UUID zaak, Map<String, Object> antwoorden) {
    lopend.startProcessInstanceByKey(proces, zaak.toString(), antwoorden);
  }

  @Override
  public void rondAf(UUID taak, Map<String, Object> antwoorden) {
    taken.complete(taak.toString(), antwoorden);
  }

  @Override
  public void wijsToe(UUID taak, String gebruikersnaam) {
    taken.setAssignee(taak.toString(), gebruikersnaam);
  }

  @Override
  public void bericht(UUID zaak, String naam, Map<String, Object> antwoorden) {
    lopend
        .createMessageCorrelation(naam)
        .processInstanceBusinessKey(zaak.toString())
        .setVariables(antwoorden)
        .correlateWithResult();
  }

  @Override
  public void verzet(UUID zaak, String stap, Instant moment) {
    var wekkers = wekkers(zaak, stap);
    if (wekkers.isEmpty()) wek(zaak, stap);
    else wekkers.forEach(klus -> beheer.setJobDuedate(klus.getId(), Date.from(moment)));
  }

  private List<Job> wekkers(UUID zaak, String stap) {
    return beheer
        .createJobQuery()
        .processInstanceId(instantie(zaak))
        .activityId(stap)
        .timers()
        .list();
  }

  private void wek(UUID zaak, String stap) {
    taken
        .createTaskQuery()
        .processInstanceBusinessKey(zaak.toString())
        .taskDefinitionKey(stap)
        .list()
        .forEach(
            taak -> binnenin.getCommandExecutorTxRequired().execute(new Herwekker(taak.getId())));
  }

  @Override
  public Procesbeeld beeld(UUID zaak) {
    var proces = geschiedenis(zaak);
    if (proces.isEmpty()) return new Procesbeeld(Set.of(), Set.of());
    var model = modellen.getBpmnModelInstance(proces.get().getProcessDefinitionId());
    var stappen =
        geweest
            .createHistoricActivityInstanceQuery()
            .processInstanceId(proces.get().getId())
            .orderPartiallyByOccurrence()
            .asc()
            .list();
    return Gelopenweg.beeld(model, stappen);
  }

  @Override
  public String model(String proces) {
    var definitie =
        modellen.createProcessDefinitionQuery().processDefinitionKey(proces).latestVersion();
    try (var bpmn = modellen.getProcessModel(definitie.singleResult().getId())) {
      return new String(bpmn.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }

  private String instantie(UUID zaak) {
    return geschiedenis(zaak).orElseThrow().getId();
  }

  private Optional<HistoricProcessInstance> geschiedenis(UUID zaak) {
    return Optional.ofNullable(
        geweest
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(zaak.toString())
            .singleResult());
  }
}

package nl.leiden.brugwijzer.subsidie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Een kale motor met alleen het model en een domein dat onthoudt wat er gevraagd is. */
final class Modelmotor implements AutoCloseable {

  private static final String PROCES = "subsidieaanvraag";

  final Meeschrijver domein = new Meeschrijver();

  private final EmbeddedPostgres postgres;
  private final ProcessEngine motor;

  Modelmotor() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setRegisterShutdownHook(false)
            .setLocaleConfig("locale", "C")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
    motor = motor(postgres.getJdbcUrl("postgres", "postgres"));
    motor
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/subsidieaanvraag.bpmn")
        .deploy();
  }

  private ProcessEngine motor(String url) {
    var opstelling = new StandaloneProcessEngineConfiguration();
    opstelling.setProcessEngineName("modelproef");
    opstelling.setJdbcUrl(url).setJdbcUsername("postgres").setJdbcPassword("");
    opstelling.setJdbcDriver("org.postgresql.Driver");
    opstelling.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    opstelling.setHistory("activity").setJobExecutorActivate(false);
    opstelling.setMetricsEnabled(false);
    opstelling.setBeans(bonen());
    return opstelling.buildProcessEngine();
  }

  private Map<Object, Object> bonen() {
    var bonen = new HashMap<Object, Object>();
    bonen.put("subsidiewekkers", new Subsidiewekkers(domein));
    bonen.put("subsidietaakHerinneren", new SubsidietaakHerinneren(domein));
    bonen.put("eigenAntwoorden", new EigenAntwoorden());
    bonen.put("voorwaardenToetsen", new VoorwaardenToetsen(domein));
    bonen.put("hersteltermijnVerstreken", new HersteltermijnVerstreken(domein));
    bonen.put("zienswijzetermijnVerstreken", new ZienswijzetermijnVerstreken(domein));
    bonen.put("verantwoordingstermijnVerstreken", new VerantwoordingstermijnVerstreken(domein));
    bonen.put("intrekkingVerwerken", new IntrekkingVerwerken(domein));
    bonen.put("aanvraagSluiten", new AanvraagSluiten(domein));
    return bonen;
  }

  UUID start() {
    var zaak = UUID.randomUUID();
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("behandelaar", null);
    motor.getRuntimeService().startProcessInstanceByKey(PROCES, zaak.toString(), antwoorden);
    return zaak;
  }

  void rondAf(UUID zaak, String stap, String antwoord, String behandelaar, Boolean zienswijze) {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("antwoord", antwoord);
    antwoorden.put("behandelaar", behandelaar);
    if (zienswijze != null) antwoorden.put("zienswijze", zienswijze);
    motor.getTaskService().complete(taak(zaak, stap).getId(), antwoorden);
  }

  void bericht(UUID zaak, String naam) {
    motor
        .getRuntimeService()
        .createMessageCorrelation(naam)
        .processInstanceBusinessKey(zaak.toString())
        .correlateWithResult();
  }

  void gaatAf(UUID zaak, String element) {
    var wekkers =
        motor.getManagementService().createJobQuery().activityId(element).list().stream()
            .filter(klus -> zaak.equals(zaak(klus)))
            .toList();
    assertThat(wekkers).as(element).hasSize(1);
    motor.getManagementService().executeJob(wekkers.get(0).getId());
  }

  private UUID zaak(Job klus) {
    return UUID.fromString(
        motor
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(klus.getProcessInstanceId())
            .singleResult()
            .getBusinessKey());
  }

  List<String> open(UUID zaak) {
    return motor
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(zaak.toString())
        .list()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  String behandelaar(UUID zaak, String stap) {
    return taak(zaak, stap).getAssignee();
  }

  private Task taak(UUID zaak, String stap) {
    return motor
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(zaak.toString())
        .taskDefinitionKey(stap)
        .singleResult();
  }

  boolean loopt(UUID zaak) {
    return motor
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(zaak.toString())
            .count()
        == 1;
  }

  /** Langs welk einde de zaak is gegaan. */
  List<String> einden(UUID zaak) {
    var proces =
        motor
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(zaak.toString())
            .singleResult();
    return motor
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(proces.getId())
        .activityType("noneEndEvent")
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .map(stap -> stap.getActivityId())
        .toList();
  }

  @Override
  public void close() throws IOException {
    motor.close();
    postgres.close();
  }
}

package nl.leiden.brugwijzer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Een kale motor met alleen modellen, zonder Spring; wat het proces vraagt, beantwoorden bonen. */
public final class Modelmotor implements AutoCloseable {

  private final EmbeddedPostgres postgres;
  private final ProcessEngine motor;
  private final Pijlschrijver pijlen = new Pijlschrijver();
  private final RuntimeService lopend;
  private final TaskService taken;
  private final ManagementService beheer;
  private final HistoryService geweest;

  /**
   * Start een motor met deze modellen uit {@code bpmn/}.
   *
   * @param bonen wat een model bij zijn naam noemt
   */
  public Modelmotor(Map<String, Object> bonen, String... modellen) {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setRegisterShutdownHook(false)
              .setLocaleConfig("locale", "C")
              .setPGStartupWait(Duration.ofSeconds(60))
              .start();
    } catch (IOException startNiet) {
      throw new UncheckedIOException(startNiet);
    }
    motor = motor(postgres.getJdbcUrl("postgres", "postgres"), bonen);
    lopend = motor.getRuntimeService();
    taken = motor.getTaskService();
    beheer = motor.getManagementService();
    geweest = motor.getHistoryService();
    var levering = motor.getRepositoryService().createDeployment();
    for (var model : modellen) levering.addClasspathResource("bpmn/" + model + ".bpmn");
    levering.deploy();
  }

  private ProcessEngine motor(String url, Map<String, Object> bonen) {
    var opstelling = new StandaloneProcessEngineConfiguration();
    opstelling.setProcessEngineName("modelproef-" + UUID.randomUUID());
    opstelling.setJdbcUrl(url).setJdbcUsername("postgres").setJdbcPassword("");
    opstelling.setJdbcDriver("org.postgresql.Driver");
    opstelling.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    opstelling.setHistory("activity").setJobExecutorActivate(false);
    opstelling.setMetricsEnabled(false);
    opstelling.setBeans(new HashMap<>(bonen));
    opstelling.setCustomPreBPMNParseListeners(List.of(pijlen));
    return opstelling.buildProcessEngine();
  }

  /** Begint een nieuwe zaak. */
  public UUID start(String proces, Map<String, Object> antwoorden) {
    var zaak = UUID.randomUUID();
    lopend.startProcessInstanceByKey(proces, zaak.toString(), antwoorden);
    return zaak;
  }

  /** Het antwoord op een taak, en wie de volgende krijgt; beide mogen leeg zijn. */
  public static Map<String, Object> antwoorden(String antwoord, String behandelaar) {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("antwoord", antwoord);
    antwoorden.put("behandelaar", behandelaar);
    return antwoorden;
  }

  /** Rondt de enige open taak van deze stap af. */
  public void rondAf(UUID zaak, String stap, Map<String, Object> antwoorden) {
    taken.complete(taak(zaak, stap).getId(), antwoorden);
  }

  /** Stuurt de zaak een bericht zonder meer; faalt als zij er niet op wacht. */
  public void bericht(UUID zaak, String naam) {
    bericht(zaak, naam, Map.of());
  }

  /** Stuurt de zaak een bericht met antwoorden; faalt als zij er niet op wacht. */
  public void bericht(UUID zaak, String naam, Map<String, Object> antwoorden) {
    lopend
        .createMessageCorrelation(naam)
        .processInstanceBusinessKey(zaak.toString())
        .setVariables(antwoorden)
        .correlateWithResult();
  }

  /** De berichten waar de zaak nu op wacht; elk ander weigert de motor. */
  public List<String> hoort(UUID zaak) {
    return lopend.createEventSubscriptionQuery().processInstanceId(instantie(zaak)).list().stream()
        .map(EventSubscription::getEventName)
        .sorted()
        .toList();
  }

  /** Laat de enige wekker van dit element afgaan; een herinnering hoort bij haar taak. */
  public void gaatAf(UUID zaak, String element) {
    var wekkers =
        klussen(zaak).stream().filter(k -> element.equals(element(k))).map(Job::getId).toList();
    assertThat(wekkers).as(element).hasSize(1);
    beheer.executeJob(wekkers.get(0));
  }

  /** Bij welke elementen een wekker staat. */
  public List<String> wekkers(UUID zaak) {
    return klussen(zaak).stream().map(this::element).sorted().toList();
  }

  private String element(Job klus) {
    var soort = beheer.createJobDefinitionQuery().jobDefinitionId(klus.getJobDefinitionId());
    return soort.singleResult().getActivityId();
  }

  private List<Job> klussen(UUID zaak) {
    return beheer.createJobQuery().processInstanceId(instantie(zaak)).list();
  }

  /** De open stappen, op naam. */
  public List<String> open(UUID zaak) {
    return taken.createTaskQuery().processInstanceBusinessKey(zaak.toString()).list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  /** Bij wie de open taak van deze stap ligt. */
  public String behandelaar(UUID zaak, String stap) {
    return taak(zaak, stap).getAssignee();
  }

  private Task taak(UUID zaak, String stap) {
    var zoek = taken.createTaskQuery().processInstanceBusinessKey(zaak.toString());
    var taak = zoek.taskDefinitionKey(stap).singleResult();
    assertThat(taak).as(stap).isNotNull();
    return taak;
  }

  /** Of de zaak nog niet aan haar einde is. */
  public boolean loopt(UUID zaak) {
    return lopend.createProcessInstanceQuery().processInstanceBusinessKey(zaak.toString()).count()
        == 1;
  }

  /** Langs welke einden de zaak is gegaan. */
  public List<String> einden(UUID zaak) {
    return stappen(zaak).stream()
        .filter(stap -> "noneEndEvent".equals(stap.getActivityType()))
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  /** De elementen en pijlen waar de zaak echt langs ging, zoals de motor ze nam. */
  public Set<String> gelopen(UUID zaak) {
    var gelopen = new HashSet<>(pijlen.genomen(zaak));
    stappen(zaak).forEach(stap -> gelopen.add(stap.getActivityId()));
    gelopen.addAll(naGebeurtenis(model(zaak), Set.copyOf(gelopen)));
    return gelopen;
  }

  /** Een poort die op gebeurtenissen wacht neemt zelf geen pijl: de gebeurtenis komt gewoon. */
  private static List<String> naGebeurtenis(BpmnModelInstance model, Set<String> elementen) {
    return model.getModelElementsByType(EventBasedGateway.class).stream()
        .flatMap(poort -> poort.getOutgoing().stream())
        .filter(pijl -> elementen.contains(pijl.getTarget().getId()))
        .map(SequenceFlow::getId)
        .toList();
  }

  /** Het beeld dat het scherm van de weg van deze zaak laat zien. */
  public Procesbeeld beeld(UUID zaak) {
    return Gelopenweg.beeld(model(zaak), stappen(zaak));
  }

  private BpmnModelInstance model(UUID zaak) {
    var definitie = stappen(zaak).get(0).getProcessDefinitionId();
    return motor.getRepositoryService().getBpmnModelInstance(definitie);
  }

  private List<HistoricActivityInstance> stappen(UUID zaak) {
    return geweest
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instantie(zaak))
        .orderPartiallyByOccurrence()
        .asc()
        .list();
  }

  private String instantie(UUID zaak) {
    return geweest
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(zaak.toString())
        .singleResult()
        .getId();
  }

  @Override
  public void close() throws IOException {
    motor.close();
    postgres.close();
  }
}

package nl.leiden.brugwijzer.bench;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * De motor zonder Brugwijzer eromheen, op dezelfde database en hetzelfde model. Wat het model aan
 * het domein vraagt, krijgt meteen een vast antwoord.
 */
final class Kalemotor implements AutoCloseable {

  private final ProcessEngine motor;

  Kalemotor(DataSource database) {
    var opzet = new StandaloneProcessEngineConfiguration();
    opzet.setDataSource(database);
    opzet.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    opzet.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
    opzet.setHistoryTimeToLive("P180D");
    opzet.setJobExecutorActivate(false);
    opzet.setMetricsEnabled(false);
    opzet.setIdGenerator(new StrongUuidGenerator());
    opzet.setProcessEngineName("kaal");
    opzet.setBeans(new HashMap<>(Map.of("wekkers", new Vast(), "verzender", new Vast())));
    motor = opzet.buildProcessEngine();
  }

  /** Antwoordt in plaats van het domein. */
  public static final class Vast {

    public Date laatsteDag(Object proces, String stap) {
      return leiderVanaf(proces);
    }

    public Date leiderVanaf(Object proces) {
      return new Date(System.currentTimeMillis() + 259_200_000);
    }

    public Date bellenVanaf(Object proces) {
      return leiderVanaf(proces);
    }

    public String van(Object proces) {
      return "bench";
    }
  }

  /** Start het proces met dezelfde antwoorden als de applicatie. */
  void start() {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("bestemming", "INSTANTIE_MET_ACCOUNT");
    antwoorden.put("behandelaar", null);
    lopend().startProcessInstanceByKey("doorverwijzing", UUID.randomUUID().toString(), antwoorden);
  }

  TaskService taken() {
    return motor.getTaskService();
  }

  private RuntimeService lopend() {
    return motor.getRuntimeService();
  }

  @Override
  public void close() {
    motor.close();
  }
}

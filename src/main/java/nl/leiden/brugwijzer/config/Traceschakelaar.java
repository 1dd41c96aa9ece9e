package nl.leiden.brugwijzer.config;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Zonder BRUGWIJZER_TRACES_ADRES ontstaat er van het hele volgen van verzoeken niets: geen
 * verbinding, geen draad, en geen werk per verzoek.
 */
public final class Traceschakelaar implements AutoConfigurationImportFilter, EnvironmentAware {

  private static final String ACTUATOR = "org.springframework.boot.actuate.autoconfigure.";

  private Environment omgeving;

  /** Voor wat alleen met traces bestaat. */
  static final class Aan implements Condition {

    @Override
    public boolean matches(ConditionContext huis, AnnotatedTypeMetadata waar) {
      return aan(huis.getEnvironment());
    }
  }

  @Override
  public void setEnvironment(Environment omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public boolean[] match(String[] soorten, AutoConfigurationMetadata gegevens) {
    var mee = new boolean[soorten.length];
    var aan = aan(omgeving);
    for (var i = 0; i < soorten.length; i++) mee[i] = aan || !vanTraces(soorten[i]);
    return mee;
  }

  private static boolean aan(Environment omgeving) {
    return StringUtils.hasText(omgeving.getProperty("brugwijzer.traces.adres"));
  }

  private static boolean vanTraces(String soort) {
    return soort != null
        && (soort.startsWith(ACTUATOR + "tracing.")
            || soort.startsWith(ACTUATOR + "opentelemetry.")
            || soort.startsWith(ACTUATOR + "logging.OpenTelemetry"));
  }
}

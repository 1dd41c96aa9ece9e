package nl.leiden.brugwijzer.bench;

import javax.sql.DataSource;
import nl.leiden.brugwijzer.BrugwijzerApplicatie;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Onze kant zonder web: alleen wat gevraagd wordt, ontstaat. */
final class Huis implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  Huis(String database) {
    context =
        new SpringApplicationBuilder(BrugwijzerApplicatie.class)
            .web(WebApplicationType.NONE)
            .profiles("demo")
            .lazyInitialization(true)
            .properties(
                "spring.datasource.url=" + database,
                "spring.datasource.username=postgres",
                "spring.main.allow-bean-definition-overriding=true",
                "camunda.bpm.job-execution.enabled=false",
                "brugwijzer.mail.bezorgen=false")
            .run();
  }

  <T> T geef(Class<T> soort) {
    return context.getBean(soort);
  }

  DataSource database() {
    return geef(DataSource.class);
  }

  @Override
  public void close() {
    context.close();
  }
}

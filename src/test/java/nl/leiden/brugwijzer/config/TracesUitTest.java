package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

/** Zonder adres is er van traces niets; en productie schrijft het logboek dat de proef nakeek. */
@BrugwijzerTest
class TracesUitTest {

  private static final String VOLGEN =
      "org.springframework.boot.actuate.autoconfigure.tracing.OpenTelemetryTracingAutoConfiguration";

  private static final String ANDERS =
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration";

  @Autowired ApplicationContext huis;

  @Test
  void zonderAdresOntstaatErNiets() {
    assertThat(huis.getBeanNamesForType(Tracer.class)).isEmpty();
    assertThat(huis.getBeanNamesForType(SdkTracerProvider.class)).isEmpty();
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(naam -> naam.contains("BatchSpanProcessor"));
  }

  @Test
  void alleenEenAdresZetHetAan() {
    assertThat(mee("")).containsExactly(false, true);
    assertThat(mee("  ")).containsExactly(false, true);
    assertThat(mee("http://traces.voorbeeld.example:4318/v1/traces")).containsExactly(true, true);
  }

  @Test
  void productieSchrijftEcsEnLuistertApart() throws IOException {
    var productie =
        new YamlPropertySourceLoader()
            .load("productie", new ClassPathResource("application-productie.yml"))
            .get(0);
    assertThat(productie.getProperty("logging.structured.format.console")).isEqualTo("ecs");
    assertThat(productie.getProperty("management.server.port"))
        .isEqualTo("${BRUGWIJZER_BEHEERPOORT:8081}");
    assertThat(productie.getProperty("management.endpoints.web.exposure.include"))
        .isEqualTo("health,info,prometheus");
    var namen = List.of(((Map<?, ?>) productie.getSource()).keySet().toArray());
    assertThat(namen)
        .as("wat het logboek stil houdt, geldt ook hier")
        .noneMatch(naam -> naam.toString().startsWith("logging.level"));
  }

  private static boolean[] mee(String adres) {
    var schakelaar = new Traceschakelaar();
    schakelaar.setEnvironment(new MockEnvironment().withProperty("brugwijzer.traces.adres", adres));
    return schakelaar.match(new String[] {VOLGEN, ANDERS}, null);
  }
}

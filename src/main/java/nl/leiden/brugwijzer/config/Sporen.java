package nl.leiden.brugwijzer.config;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.ObservationFilter;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.task.TaskDecorator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wat een verzoek of gepland werk achterlaat in logboek, metrieken en traces. */
@Configuration
class Sporen implements WebMvcConfigurer {

  @Bean
  static FilterRegistrationBean<Verzoekspoor> verzoekspoor() {
    var filter = new FilterRegistrationBean<>(new Verzoekspoor());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
    return filter;
  }

  @Override
  public void addInterceptors(InterceptorRegistry register) {
    register.addInterceptor(new Zaakspoor()).order(Ordered.HIGHEST_PRECEDENCE);
  }

  /** Gepland werk krijgt per keer een nummer, zoals een verzoek. */
  @Bean
  static TaskDecorator werkspoor() {
    return werk ->
        () -> {
          MDC.put(Verzoekspoor.VERZOEK, UUID.randomUUID().toString());
          try {
            werk.run();
          } finally {
            MDC.remove(Verzoekspoor.VERZOEK);
          }
        };
  }

  /** Wat van geval tot geval verschilt, zoals een adres, kan iemand aanwijzen en blijft hier. */
  @Bean
  static ObservationFilter alleenWatVastligt() {
    return meting -> {
      List.copyOf(meting.getHighCardinalityKeyValues().stream().map(KeyValue::getKey).toList())
          .forEach(meting::removeHighCardinalityKeyValue);
      return meting;
    };
  }
}

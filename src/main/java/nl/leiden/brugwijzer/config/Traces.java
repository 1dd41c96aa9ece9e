package nl.leiden.brugwijzer.config;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.tracing.SpanExporters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Stuurt traces weg zonder de teksten van fouten: daar kunnen gegevens van een gezin in staan. */
@Configuration
@Conditional(Traceschakelaar.Aan.class)
class Traces {

  @Bean
  static SpanExporters zonderFoutteksten(ObjectProvider<SpanExporter> verzenders) {
    return SpanExporters.of(verzenders.orderedStream().map(Schoon::new).toList());
  }

  private record Schoon(SpanExporter verzender) implements SpanExporter {

    @Override
    public CompletableResultCode export(Collection<SpanData> stukken) {
      return verzender.export(stukken.stream().<SpanData>map(Stuk::new).toList());
    }

    @Override
    public CompletableResultCode flush() {
      return verzender.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
      return verzender.shutdown();
    }
  }

  private static final class Stuk extends DelegatingSpanData {

    private final StatusData stand;

    Stuk(SpanData stuk) {
      super(stuk);
      stand = StatusData.create(stuk.getStatus().getStatusCode(), "");
    }

    @Override
    public StatusData getStatus() {
      return stand;
    }

    @Override
    public List<EventData> getEvents() {
      return List.of();
    }

    @Override
    public int getTotalRecordedEvents() {
      return 0;
    }
  }
}

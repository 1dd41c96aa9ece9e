package nl.leiden.brugwijzer.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Zegt wat te doen als de poort bezet is. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PoortBezetAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable fout, PortInUseException oorzaak) {
    return new FailureAnalysis(
        "Poort " + oorzaak.getPort() + " is al in gebruik door een ander programma.",
        "Stop dat programma. Of start op een andere poort:\n    --server.port=8081",
        fout);
  }
}

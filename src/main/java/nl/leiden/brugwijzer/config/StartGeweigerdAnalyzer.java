package nl.leiden.brugwijzer.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Toont waarom de start geweigerd is, zonder stacktrace. */
class StartGeweigerdAnalyzer extends AbstractFailureAnalyzer<StartGeweigerd> {

  @Override
  protected FailureAnalysis analyze(Throwable fout, StartGeweigerd oorzaak) {
    return new FailureAnalysis(oorzaak.getMessage(), oorzaak.doe(), fout);
  }
}

package nl.leiden.brugwijzer.config.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Zegt wat te doen als er al een Brugwijzer op de map draait. */
class MapInGebruikAnalyzer extends AbstractFailureAnalyzer<MapInGebruik> {

  @Override
  protected FailureAnalysis analyze(Throwable fout, MapInGebruik oorzaak) {
    return new FailureAnalysis(
        oorzaak.getMessage() + ".",
        "Stop die eerst. Of start met een eigen map en poort:\n"
            + "    --brugwijzer.demo.map=andere-map --server.port=8081",
        fout);
  }
}

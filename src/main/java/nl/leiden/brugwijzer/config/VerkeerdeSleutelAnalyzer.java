package nl.leiden.brugwijzer.config;

import nl.leiden.brugwijzer.privacy.VerkeerdeSleutel;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Zegt wat er met de sleutel voor persoonsgegevens moet. */
class VerkeerdeSleutelAnalyzer extends AbstractFailureAnalyzer<VerkeerdeSleutel> {

  @Override
  protected FailureAnalysis analyze(Throwable fout, VerkeerdeSleutel oorzaak) {
    return new FailureAnalysis(
        oorzaak.getMessage(),
        "Zet in BRUGWIJZER_SLEUTEL_ID een naam van kleine letters en cijfers, en in"
            + " BRUGWIJZER_SLEUTEL een sleutel. Maak er een met:\n    openssl rand -base64 32",
        fout);
  }
}

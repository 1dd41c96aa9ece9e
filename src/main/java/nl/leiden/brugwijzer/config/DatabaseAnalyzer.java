package nl.leiden.brugwijzer.config;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Zegt wat te doen als de database niet antwoordt of Brugwijzer niet kent. */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  @Override
  protected FailureAnalysis analyze(Throwable fout, SQLException oorzaak) {
    var code = oorzaak.getSQLState() == null ? "" : oorzaak.getSQLState();
    if (code.startsWith("08") || code.startsWith("57P"))
      return uitleg(
          "De database antwoordt niet.",
          "Kijk of PostgreSQL draait en of BRUGWIJZER_DATABASE_URL klopt.",
          fout);
    if (code.startsWith("28"))
      return uitleg(
          "De database kent deze gebruiker of dit wachtwoord niet.",
          "Kijk BRUGWIJZER_DATABASE_GEBRUIKER en BRUGWIJZER_DATABASE_WACHTWOORD na.",
          fout);
    if (code.equals("3D000"))
      return uitleg(
          "De database in BRUGWIJZER_DATABASE_URL bestaat niet.",
          "Maak haar aan, of kijk de naam na.",
          fout);
    return null;
  }

  private static FailureAnalysis uitleg(String wat, String doe, Throwable fout) {
    return new FailureAnalysis(wat, doe, fout);
  }
}

package nl.leiden.brugwijzer.config;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Het spoor van een fout zoals het in een logboek mag: de soort en de plek. De boodschap van een
 * exception kan gegevens van een gezin bevatten, of het adres van een medewerker.
 */
public final class Foutspoor implements StackTracePrinter {

  private static final int REGELS = 40;
  private static final int DIEPTE = 20;

  /** Soort en plek van de fout en van wat eronder ligt. */
  static String van(Throwable fout) {
    var uit = new StringBuilder();
    var diepte = 0;
    for (var deel = fout; deel != null && diepte < DIEPTE; deel = deel.getCause(), diepte++) {
      uit.append(diepte == 0 ? "" : "\n").append(deel.getClass().getName());
      if (deel instanceof SQLException sql) uit.append(" ").append(sql.getSQLState());
      Arrays.stream(deel.getStackTrace())
          .limit(REGELS)
          .forEach(regel -> uit.append("\n    ").append(regel));
    }
    return uit.toString();
  }

  @Override
  public void printStackTrace(Throwable fout, Appendable uit) throws IOException {
    uit.append(van(fout));
  }
}

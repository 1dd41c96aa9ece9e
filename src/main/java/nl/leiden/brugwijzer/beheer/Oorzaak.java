package nl.leiden.brugwijzer.beheer;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.SQLException;
import nl.leiden.brugwijzer.basis.Situatie;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.mail.MailException;
import org.springframework.transaction.TransactionException;

/** In welke hoek een beheerder moet zoeken; de fout zelf kan gegevens bevatten en blijft binnen. */
public enum Oorzaak {
  /** De database was weg, te druk, of weigerde. */
  DATABASE,
  /** Een ander systeem, zoals de mailserver, gaf niet thuis. */
  VERBINDING,
  /** De zaak staat anders dan de stap verwacht. */
  ZAAK,
  /** Een fout in Brugwijzer. */
  PROGRAMMA;

  /** De hoek van een fout, of van wat eronder ligt. */
  static Oorzaak van(Throwable fout) {
    for (var deel = fout; deel != null; deel = deel.getCause()) {
      // Verkeerd gebruik is onze eigen fout, ook al noemt Spring het toegang tot gegevens.
      if (deel instanceof InvalidDataAccessApiUsageException) continue;
      if (deel instanceof SQLException
          || deel instanceof DataAccessException
          || deel instanceof TransactionException) return DATABASE;
      if (deel instanceof IOException
          || deel instanceof MessagingException
          || deel instanceof MailException) return VERBINDING;
      if (deel instanceof Situatie) return ZAAK;
    }
    return PROGRAMMA;
  }
}

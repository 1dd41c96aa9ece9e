package nl.leiden.brugwijzer.config;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Herkent dat de database er even niet is: zij start opnieuw, verhuist, of zit vol. */
final class Databasestoring {

  private static final String VOL = "53300";

  private Databasestoring() {}

  /** Of deze fout, of wat eronder ligt, daarvan komt. */
  static boolean is(Throwable fout) {
    for (var oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause())
      if (oorzaak instanceof SQLException sql && is(sql)) return true;
    return false;
  }

  private static boolean is(SQLException fout) {
    var code = fout.getSQLState() == null ? "" : fout.getSQLState();
    return fout instanceof SQLTransientConnectionException
        // De pool over een verbinding die zij net weggooide; een code geeft zij daar niet bij.
        || fout.getClass() == SQLException.class && code.isEmpty()
        || code.startsWith("08")
        || code.startsWith("57P")
        || code.equals(VOL);
  }
}

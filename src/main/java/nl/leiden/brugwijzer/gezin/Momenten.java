package nl.leiden.brugwijzer.gezin;

import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietGevonden;

/**
 * Leest tijdstippen en dagen uit een cursor; een verzonnen cursor is een bladzijde die er niet is.
 */
final class Momenten {

  private static final int LAATSTE_JAAR = 9999;

  private Momenten() {}

  static Timestamp van(Cursor cursor) {
    return moment(cursor, cursor.waarde());
  }

  static Timestamp moment(Cursor cursor, String tekst) {
    try {
      dag(cursor, tekst.substring(0, Math.min(10, tekst.length())));
      return Timestamp.from(Instant.parse(tekst));
    } catch (DateTimeException geenMoment) {
      throw new NietGevonden("bladzijde", cursor.alsTekst());
    }
  }

  static LocalDate dag(Cursor cursor, String tekst) {
    try {
      var dag = LocalDate.parse(tekst);
      if (dag.getYear() > 0 && dag.getYear() <= LAATSTE_JAAR) return dag;
    } catch (DateTimeException geenDag) {
      // valt door naar dezelfde weigering
    }
    throw new NietGevonden("bladzijde", cursor.alsTekst());
  }
}

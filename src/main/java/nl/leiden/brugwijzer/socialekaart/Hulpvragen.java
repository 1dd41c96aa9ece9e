package nl.leiden.brugwijzer.socialekaart;

import java.sql.Array;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/** Hulpvragen zoals de database ze bewaart. */
final class Hulpvragen {

  private Hulpvragen() {}

  static Set<Hulpvraag> van(Array kolom) throws SQLException {
    var hulpvragen = EnumSet.noneOf(Hulpvraag.class);
    for (var naam : (String[]) kolom.getArray()) hulpvragen.add(Hulpvraag.valueOf(naam));
    return hulpvragen;
  }
}

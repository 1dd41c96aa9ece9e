package nl.leiden.brugwijzer.socialekaart;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Hulpvragen zoals een scherm en de database ze bewaren. */
final class Hulpvragen {

  private Hulpvragen() {}

  /** In de volgorde van de tegels, zonder lege keuzes. */
  static Set<Hulpvraag> opVolgorde(Set<Hulpvraag> gekozen) {
    var hulpvragen = EnumSet.noneOf(Hulpvraag.class);
    if (gekozen != null) gekozen.stream().filter(Objects::nonNull).forEach(hulpvragen::add);
    return Collections.unmodifiableSet(hulpvragen);
  }

  static Set<Hulpvraag> van(Array kolom) throws SQLException {
    var hulpvragen = EnumSet.noneOf(Hulpvraag.class);
    for (var naam : (String[]) kolom.getArray()) hulpvragen.add(Hulpvraag.valueOf(naam));
    return hulpvragen;
  }
}

package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bij welke organisatie elke eigenaar werkt, en wie het hoort als het te lang duurt. */
@Repository
class Signaaleigenaren {

  private final JdbcClient jdbc;

  Signaaleigenaren(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Code van de organisatie waar deze eigenaar werkt. */
  String organisatie(Eigenaar eigenaar) {
    return jdbc.sql("select organisatie from signaaleigenaar where code = ?")
        .param(eigenaar.name())
        .query(String.class)
        .single();
  }

  /** De gebruikersnaam van wie leiding geeft, als die is ingevuld. */
  Optional<String> leider(Eigenaar eigenaar) {
    return jdbc.sql("select leider from signaaleigenaar where code = ? and leider is not null")
        .param(eigenaar.name())
        .query(String.class)
        .optional();
  }

  /** Van welke eigenaren deze gebruiker de signalen mag zien. */
  List<Eigenaar> zichtbaarVoor(Gebruiker wie) {
    var alle = wie.is(Rol.BELEID_ARMOEDE) && hoortBij(Eigenaar.ARMOEDE, wie);
    return Stream.of(Eigenaar.values()).filter(e -> alle || hoortBij(e, wie)).toList();
  }

  /** Of deze gebruiker signalen van deze eigenaar behandelt. */
  boolean hoortBij(Eigenaar eigenaar, Gebruiker wie) {
    return wie.is(eigenaar.rol()) && organisatie(eigenaar).equals(wie.organisatie());
  }
}

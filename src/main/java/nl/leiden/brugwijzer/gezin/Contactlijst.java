package nl.leiden.brugwijzer.gezin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.school.Schooljaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contactmomenten in lijsten en totalen; elke vraag noemt de school. */
@Repository
class Contactlijst {

  private static final String KIES =
      """
      select c.id, c.datum, c.ondersteuningstype, c.plaats, c.minuten, c.gezin_id, g.label,
             coalesce(b.naam, c.door) as door, c.aangemaakt,
             c.door = :wie and c.aangemaakt >= :bedenktijd as kan_weg
      from contactmoment c
      left join gezin g on g.id = c.gezin_id and g.vestiging = c.vestiging
      left join gebruiker b on b.gebruikersnaam = c.door
      where c.vestiging = :vestiging
      """;

  private final JdbcClient jdbc;
  private final Clock klok;

  Contactlijst(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param gezin alleen van dit gezin, of null voor alles van de school
   */
  Bladzijde<Contactregel> bladzijde(UUID gezin, Cursor na, Gebruiker wie) {
    var vraag =
        jdbc.sql(
                KIES
                    + (gezin == null ? "" : " and c.gezin_id = :gezin")
                    + (na == null
                        ? ""
                        : " and (c.datum, c.aangemaakt, c.id) < (:dag, :moment, :id)")
                    + " order by c.datum desc, c.aangemaakt desc, c.id desc limit :n")
            .param("vestiging", wie.vestiging())
            .param("wie", wie.gebruikersnaam())
            .param("bedenktijd", Timestamp.from(klok.instant().minus(Contactmoment.BEDENKTIJD)))
            .param("n", Bladzijde.GROOTTE + 1);
    if (gezin != null) vraag = vraag.param("gezin", gezin);
    if (na != null) {
      var delen = (na.waarde() + "/").split("/", 2);
      vraag =
          vraag
              .param("dag", new Cursor(delen[0], na.id()).dag())
              .param("moment", Timestamp.from(tweede(delen, na).moment()))
              .param("id", na.id());
    }
    return Bladzijde.van(
        vraag.query(Contactlijst::regel).list(),
        Bladzijde.GROOTTE,
        r -> new Cursor(r.datum() + "/" + r.aangemaakt(), r.id()).alsTekst());
  }

  Optional<Contactregel> vind(UUID id, Gebruiker wie) {
    return jdbc.sql(KIES + " and c.id = :id")
        .param("vestiging", wie.vestiging())
        .param("wie", wie.gebruikersnaam())
        .param("bedenktijd", Timestamp.from(klok.instant().minus(Contactmoment.BEDENKTIJD)))
        .param("id", id)
        .query(Contactlijst::regel)
        .optional();
  }

  private static Cursor tweede(String[] delen, Cursor na) {
    return new Cursor(delen[1].replace("/", ""), na.id());
  }

  List<Contacttotaal> totalen(String vestiging, Schooljaar jaar) {
    return jdbc.sql(
            """
            select ondersteuningstype as type, count(*) as aantal, sum(minuten) as minuten
            from contactmoment
            where vestiging = ? and datum between ? and ?
            group by ondersteuningstype
            """)
        .params(vestiging, jaar.eerste(), jaar.laatste())
        .query(Contacttotaal.class)
        .list();
  }

  Optional<Contactvoorstel> laatste(Gebruiker wie) {
    return jdbc.sql(
            """
            select plaats, minuten from contactmoment
            where door = ? order by aangemaakt desc, id desc limit 1
            """)
        .param(wie.gebruikersnaam())
        .query(Contactvoorstel.class)
        .optional();
  }

  private static Contactregel regel(ResultSet rij, int nummer) throws SQLException {
    return new Contactregel(
        rij.getObject("id", UUID.class),
        rij.getObject("datum", LocalDate.class),
        Ondersteuningstype.valueOf(rij.getString("ondersteuningstype")),
        Plaats.valueOf(rij.getString("plaats")),
        rij.getInt("minuten"),
        rij.getObject("gezin_id", UUID.class),
        rij.getString("label"),
        rij.getString("door"),
        rij.getTimestamp("aangemaakt").toInstant(),
        rij.getBoolean("kan_weg"));
  }
}

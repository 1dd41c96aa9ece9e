package nl.leiden.brugwijzer.subsidie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alles wat er met de termijnen van een aanvraag gebeurde; er wordt alleen bijgeschreven. */
@Repository
class Klokboek {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock klok;

  Klokboek(JdbcClient jdbc, ObjectMapper json, Clock klok) {
    this.jdbc = jdbc;
    this.json = json;
    this.klok = klok;
  }

  /**
   * Een regel.
   *
   * @param uiterlijk de laatste dag daarna, of null als de termijn stilstaat
   */
  public record Regel(
      Aanvraagtermijn.Soort soort,
      Klokslag wat,
      LocalDate uiterlijk,
      String doorNaam,
      Instant moment) {}

  /**
   * @param wie null als het de tijd zelf was
   */
  void schrijf(
      AanvraagId aanvraag,
      Aanvraagtermijn.Soort soort,
      Klokslag wat,
      Termijn termijn,
      LocalDate uiterlijk,
      Gebruiker wie) {
    jdbc.sql(
            """
            insert into aanvraag_klokslag
              (aanvraag_id, soort, wat, termijn, uiterlijk, door, door_naam, moment)
            values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            """)
        .params(
            aanvraag.waarde(),
            soort.name(),
            wat.name(),
            tekst(termijn),
            uiterlijk,
            wie == null ? null : wie.gebruikersnaam(),
            wie == null ? "" : wie.naam(),
            Timestamp.from(klok.instant()))
        .update();
  }

  List<Regel> van(AanvraagId aanvraag) {
    return jdbc.sql(
            """
            select soort, wat, uiterlijk, door_naam, moment from aanvraag_klokslag
            where aanvraag_id = ? order by id
            """)
        .param(aanvraag.waarde())
        .query(Regel.class)
        .list();
  }

  private String tekst(Termijn termijn) {
    try {
      return json.writeValueAsString(termijn);
    } catch (JsonProcessingException onmogelijk) {
      throw new IllegalStateException(onmogelijk);
    }
  }
}

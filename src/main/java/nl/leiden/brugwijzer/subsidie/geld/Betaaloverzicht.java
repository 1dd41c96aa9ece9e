package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** De betalingen van een aanvraag; wie haar mag zien, weet de kamer van de aanvraag. */
@Repository
@Transactional(readOnly = true)
public class Betaaloverzicht {

  private final JdbcClient jdbc;

  Betaaloverzicht(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Een deel van de subsidie.
   *
   * @param uiterlijk wanneer het uiterlijk op de rekening staat
   * @param betaaldOp of null
   */
  public record Deel(
      String schooljaar,
      BigDecimal bedrag,
      LocalDate uiterlijk,
      Betaalstatus status,
      LocalDate betaaldOp) {}

  /** Wat er betaald is of nog wordt, in volgorde; wat verviel of terugkwam, staat er niet bij. */
  public List<Deel> van(UUID aanvraag) {
    return jdbc.sql(
            """
            select schooljaar, bedrag, uiterlijk, status, betaald_op from betaling
            where aanvraag_id = ? and status not in ('TERUGGEDRAAID', 'VERVALLEN')
            order by uiterlijk, schooljaar, volgnummer
            """)
        .param(aanvraag)
        .query(Deel.class)
        .list();
  }
}

package nl.leiden.brugwijzer.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De bestanden die op de scanner wachten. */
@Repository
class Wachtrij {

  /** Langer dan een scan ooit duurt: wie dan nog niets liet horen, is omgevallen. */
  static final Duration BEURT = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final Clock klok;

  Wachtrij(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Een bestand dat aan de beurt is. */
  record Beurt(UUID id, String zaaksoort, UUID zaakId, int scanPogingen) {

    Zaakverwijzing zaak() {
      return new Zaakverwijzing(zaaksoort, zaakId);
    }
  }

  /**
   * Neemt het oudste bestand een poos voor zichzelf. Het scannen zelf gebeurt buiten een
   * transactie: weghalen hoeft er niet op te wachten, en een server die omvalt verliest zijn beurt.
   */
  Optional<Beurt> pak() {
    return jdbc.sql(
            """
            update document set scan_vanaf = :straks
            where id = (
              select id from document
              where status = 'WACHT_OP_SCAN' and scan_vanaf <= :nu
              order by scan_vanaf, id
              limit 1
              for update skip locked)
            returning id, zaaksoort, zaak_id, scan_pogingen
            """)
        .param("nu", over(Duration.ZERO))
        .param("straks", over(BEURT))
        .query(Beurt.class)
        .optional();
  }

  /** Legt de uitslag vast; niet waar als het bestand intussen weggehaald is. */
  boolean klaar(UUID id, Virusscanner.Uitslag uitslag) {
    return jdbc.sql(
                """
                update document
                set status = :status, scan_uitkomst = left(:vondst, 200), scan_vanaf = null,
                    gescand = :nu
                where id = :id and status = 'WACHT_OP_SCAN'
                """)
            .param("status", uitslag.status().name())
            .param("vondst", uitslag.vondst())
            .param("nu", over(Duration.ZERO))
            .param("id", id)
            .update()
        == 1;
  }

  void laterOpnieuw(UUID id, Duration wachttijd) {
    jdbc.sql(
            """
            update document set scan_pogingen = scan_pogingen + 1, scan_vanaf = :vanaf
            where id = :id and status = 'WACHT_OP_SCAN'
            """)
        .param("vanaf", over(wachttijd))
        .param("id", id)
        .update();
  }

  private Timestamp over(Duration duur) {
    return Timestamp.from(klok.instant().plus(duur));
  }
}

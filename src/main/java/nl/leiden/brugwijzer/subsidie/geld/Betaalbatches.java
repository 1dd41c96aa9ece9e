package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De bestanden naar de bank: één keer gemaakt, versleuteld bewaard, nooit opnieuw gemaakt. */
@Repository
class Betaalbatches {

  private final JdbcClient jdbc;
  private final Kluis kluis;

  Betaalbatches(JdbcClient jdbc, Kluis kluis) {
    this.jdbc = jdbc;
    this.kluis = kluis;
  }

  /** Een batch met zijn bestanden, nog leesbaar. */
  record Batch(
      UUID id,
      Instant moment,
      String door,
      int aantal,
      BigDecimal totaal,
      String sepa,
      String lijst) {}

  void bewaar(Batch batch) {
    jdbc.sql(
            """
            insert into betaalbatch (id, moment, door, aantal, totaal, sepa, lijst)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            batch.id(),
            Timestamp.from(batch.moment()),
            batch.door(),
            batch.aantal(),
            batch.totaal(),
            kluis.versleutel(batch.sepa()),
            kluis.versleutel(batch.lijst()))
        .update();
  }

  String bestand(UUID batch, Bestandsoort soort) {
    return jdbc.sql("select " + soort.kolom() + " from betaalbatch where id = ?")
        .param(batch)
        .query(byte[].class)
        .optional()
        .map(kluis::ontsleutel)
        .orElseThrow(() -> new NietGevonden("betaalbatch", batch));
  }
}

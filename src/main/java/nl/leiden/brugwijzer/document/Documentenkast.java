package nl.leiden.brugwijzer.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De documenten zonder hun inhoud. */
@Repository
class Documentenkast {

  private static final int MEESTE_REGELS = 200;

  private static final String KIES =
      """
      select id, zaaksoort, zaak_id, naam, type, omvang, sha256, status, toegevoegd, door, vast,
             scan_pogingen, scan_uitkomst
      from document
      """;

  private final JdbcClient jdbc;
  private final Clock klok;

  Documentenkast(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Laat wie iets aan de documenten van deze zaak verandert, op elkaar wachten. */
  void opSlot(Zaakverwijzing zaak) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
        .param("document " + zaak.zaaksoort() + " " + zaak.zaak())
        .query()
        .listOfRows();
  }

  List<Document> van(Zaakverwijzing zaak) {
    return jdbc.sql(KIES + "where zaaksoort = ? and zaak_id = ? order by toegevoegd, id limit ?")
        .params(zaak.zaaksoort(), zaak.zaak(), MEESTE_REGELS)
        .query(Document.class)
        .list();
  }

  Optional<Document> vind(UUID id) {
    return jdbc.sql(KIES + "where id = ?").param(id).query(Document.class).optional();
  }

  /** Hoeveel bestanden er bij deze zaak zijn toegevoegd; brieven tellen niet mee. */
  int aantal(Zaakverwijzing zaak) {
    return jdbc.sql(
            """
            select count(*) from document
            where zaaksoort = ? and zaak_id = ? and status not in ('CONCEPT', 'DEFINITIEF')
            """)
        .params(zaak.zaaksoort(), zaak.zaak())
        .query(Integer.class)
        .single();
  }

  /** Het bestand met precies deze inhoud, als het al bij deze zaak is toegevoegd. */
  Optional<UUID> metHash(Zaakverwijzing zaak, String sha256) {
    return jdbc.sql(
            """
            select id from document
            where zaaksoort = ? and zaak_id = ? and sha256 = ?
              and status not in ('CONCEPT', 'DEFINITIEF')
            """)
        .params(zaak.zaaksoort(), zaak.zaak(), sha256)
        .query(UUID.class)
        .optional();
  }

  void voegToe(Document nieuw) {
    jdbc.sql(
            """
            insert into document (id, zaaksoort, zaak_id, naam, type, omvang, sha256, status,
              toegevoegd, door, vast, scan_vanaf)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            nieuw.id(),
            nieuw.zaaksoort(),
            nieuw.zaakId(),
            nieuw.naam(),
            nieuw.type().name(),
            nieuw.omvang(),
            nieuw.sha256(),
            nieuw.status().name(),
            Timestamp.from(nieuw.toegevoegd()),
            nieuw.door(),
            nieuw.vast(),
            nieuw.status() == Documentstatus.WACHT_OP_SCAN ? Timestamp.from(klok.instant()) : null)
        .update();
  }

  void haalWeg(UUID id) {
    jdbc.sql("delete from document where id = ?").param(id).update();
  }

  void zetVast(Zaakverwijzing zaak) {
    jdbc.sql("update document set vast = true where zaaksoort = ? and zaak_id = ? and not vast")
        .params(zaak.zaaksoort(), zaak.zaak())
        .update();
  }

  /** Maakt een brief definitief, als hij nog concept is; anders verandert er niets. */
  boolean maakDefinitief(UUID id) {
    return jdbc.sql(
                """
                update document set status = 'DEFINITIEF', vast = true, toegevoegd = ?
                where id = ? and status = 'CONCEPT'
                """)
            .params(Timestamp.from(klok.instant()), id)
            .update()
        == 1;
  }
}

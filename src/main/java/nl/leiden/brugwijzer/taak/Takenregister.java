package nl.leiden.brugwijzer.taak;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leest en herstelt het leesmodel bij stapels tegelijk. */
@Repository
class Takenregister {

  private static final String KIES =
      """
      select id, zaaksoort, zaak_id, stap, onderwerp, herkomst, gebied, rol, organisatie, vestiging,
             behandelaar, spoed, uiterlijk, uitleg
      from taak where\s""";

  private final JdbcClient jdbc;
  private final JdbcTemplate bundel;
  private final Clock klok;

  Takenregister(JdbcClient jdbc, JdbcTemplate bundel, Clock klok) {
    this.jdbc = jdbc;
    this.bundel = bundel;
    this.klok = klok;
  }

  /** De rijen met deze ids. */
  List<Taakrij> met(Collection<UUID> ids) {
    return jdbc.sql(KIES + "id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(Taakrij.class)
        .list();
  }

  /** De volgende rijen op id. */
  List<Taakrij> volgende(String zaaksoort, UUID na, int hoeveel) {
    return jdbc.sql(KIES + "zaaksoort = :soort and id > :na order by id limit :hoeveel")
        .param("soort", zaaksoort)
        .param("na", na == null ? new UUID(0, 0) : na)
        .param("hoeveel", hoeveel)
        .query(Taakrij.class)
        .list();
  }

  /** De rijen van deze zaken, op slot: oppakken en toewijzen gaan buiten de zaak om. */
  List<Taakrij> vergrendel(Collection<UUID> zaken, Collection<UUID> ids) {
    return jdbc.sql(KIES + "zaak_id = any(:zaken) or id = any(:ids) order by id for update")
        .param("zaken", zaken.toArray(UUID[]::new))
        .param("ids", ids.toArray(UUID[]::new))
        .query(Taakrij.class)
        .list();
  }

  void voegToe(List<Taakrij> rijen) {
    var nu = Timestamp.from(klok.instant());
    bundel.batchUpdate(
        """
        insert into taak (zaaksoort, zaak_id, stap, onderwerp, herkomst, gebied, rol, organisatie,
            vestiging, behandelaar, spoed, uiterlijk, uitleg, id, aangemaakt)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rijen.stream().map(rij -> met(rij.waarden(), nu)).toList());
  }

  void verbeter(List<Taakrij> rijen) {
    bundel.batchUpdate(
        """
        update taak set zaaksoort = ?, zaak_id = ?, stap = ?, onderwerp = ?, herkomst = ?,
            gebied = ?, rol = ?, organisatie = ?, vestiging = ?, behandelaar = ?, spoed = ?,
            uiterlijk = ?, uitleg = ? where id = ?
        """,
        rijen.stream().map(Taakrij::waarden).toList());
  }

  void haalWeg(List<Taakrij> rijen) {
    jdbc.sql(
            """
            with gelezen as (delete from taak_gelezen where taak_id = any(:ids))
            delete from taak where id = any(:ids)
            """)
        .param("ids", rijen.stream().map(Taakrij::id).toArray(UUID[]::new))
        .update();
  }

  private static Object[] met(Object[] waarden, Timestamp nu) {
    return Stream.concat(Stream.of(waarden), Stream.of(nu)).toArray();
  }
}

package nl.leiden.brugwijzer.subsidie.geld;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De rekeningen waarop betaald wordt, versleuteld bewaard. */
@Repository
class Rekeningen {

  private final JdbcClient jdbc;
  private final Kluis kluis;
  private final Clock klok;

  Rekeningen(JdbcClient jdbc, Kluis kluis, Clock klok) {
    this.jdbc = jdbc;
    this.kluis = kluis;
    this.klok = klok;
  }

  void bewaar(UUID aanvraag, Betaalrekening rekening) {
    jdbc.sql(
            """
            insert into betaalrekening (aanvraag_id, begunstigde, iban, eind, gewijzigd)
            values (?, ?, ?, ?, ?)
            on conflict (aanvraag_id) do update set begunstigde = excluded.begunstigde,
              iban = excluded.iban, eind = excluded.eind, gewijzigd = excluded.gewijzigd
            """)
        .params(
            aanvraag,
            rekening.begunstigde(),
            kluis.versleutel(rekening.iban()),
            rekening.eind(),
            Timestamp.from(klok.instant()))
        .update();
  }

  /**
   * Zet het geld van een aanvraag op slot. Wie betalingen laat ontstaan of vervallen doet dit
   * eerst: een betaling die er nog niet is, kan een ander niet op slot zetten.
   */
  void vergrendel(UUID aanvraag) {
    jdbc.sql("select 1 from betaalrekening where aanvraag_id = ? for update")
        .param(aanvraag)
        .query(Integer.class)
        .optional();
  }

  /** Ontsleutelt; alleen voor het bestand naar de bank. */
  Map<UUID, Betaalrekening> ontsleutel(Collection<UUID> aanvragen) {
    var rekeningen = new HashMap<UUID, Betaalrekening>();
    jdbc.sql("select aanvraag_id, begunstigde, iban from betaalrekening where aanvraag_id in (:id)")
        .param("id", aanvragen)
        .query(
            rij -> {
              rekeningen.put(
                  rij.getObject("aanvraag_id", UUID.class),
                  new Betaalrekening(
                      rij.getString("begunstigde"), kluis.ontsleutel(rij.getBytes("iban"))));
            });
    return rekeningen;
  }
}

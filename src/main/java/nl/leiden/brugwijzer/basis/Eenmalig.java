package nl.leiden.brugwijzer.basis;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Doet een handeling precies één keer per sleutel: een dubbele klik, een herhaling of een replay
 * krijgt de uitkomst van de eerste keer.
 */
@Component
public class Eenmalig {

  private final JdbcClient jdbc;
  private final Clock klok;

  Eenmalig(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Voert {@code handeling} uit, of geeft de uitkomst van de eerste keer met deze sleutel.
   *
   * @param sleutel komt uit het formulier of uit de kop Idempotency-Key
   * @param wie gebruikersnaam; andermans sleutel is geen sleutel
   * @throws NietGevonden als de sleutel al bij een ander of bij een andere handeling hoort
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID doe(UUID sleutel, String wie, String handeling, Supplier<UUID> werk) {
    return doe(sleutel, wie, handeling, null, werk);
  }

  /**
   * Hetzelfde, voor wie dezelfde sleutel met iets anders erbij wil weigeren.
   *
   * @param afdruk vingerafdruk van wat er gestuurd is, of null als dat er niet toe doet
   * @throws SleutelGebruikt als er de eerste keer iets anders bij stond
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID doe(UUID sleutel, String wie, String handeling, String afdruk, Supplier<UUID> werk) {
    var nieuw =
        jdbc.sql(
                """
                insert into eenmalig (sleutel, wie, handeling, afdruk, moment)
                values (:sleutel, :wie, :handeling, :afdruk, :moment)
                on conflict do nothing
                """)
            .param("sleutel", sleutel)
            .param("wie", wie)
            .param("handeling", handeling)
            .param("afdruk", afdruk)
            .param("moment", Timestamp.from(klok.instant()))
            .update();
    if (nieuw == 1) return eersteKeer(sleutel, werk);
    if (afdruk != null) moetGelijkZijn(sleutel, afdruk);
    return eerder(sleutel, wie, handeling);
  }

  private void moetGelijkZijn(UUID sleutel, String afdruk) {
    var gelijk =
        jdbc.sql("select coalesce(afdruk = :afdruk, false) from eenmalig where sleutel = :sleutel")
            .param("afdruk", afdruk)
            .param("sleutel", sleutel)
            .query(Boolean.class)
            .single();
    if (!gelijk) throw new SleutelGebruikt();
  }

  private UUID eersteKeer(UUID sleutel, Supplier<UUID> werk) {
    var uitkomst = werk.get();
    // Zonder uitkomst is de sleutel zelf de uitkomst: bijna altijd, en dat scheelt een opdracht.
    if (uitkomst.equals(sleutel)) return uitkomst;
    jdbc.sql("update eenmalig set uitkomst = :uitkomst where sleutel = :sleutel")
        .param("uitkomst", uitkomst.toString())
        .param("sleutel", sleutel)
        .update();
    return uitkomst;
  }

  private UUID eerder(UUID sleutel, String wie, String handeling) {
    return jdbc.sql(
            """
            select coalesce(uitkomst, sleutel::text) from eenmalig
            where sleutel = :sleutel and wie = :wie and handeling = :handeling
            """)
        .param("sleutel", sleutel)
        .param("wie", wie)
        .param("handeling", handeling)
        .query(String.class)
        .optional()
        .map(UUID::fromString)
        .orElseThrow(() -> new NietGevonden("handeling", sleutel));
  }
}

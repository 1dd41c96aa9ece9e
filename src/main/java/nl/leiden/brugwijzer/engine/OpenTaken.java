package nl.leiden.brugwijzer.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Wat de motor open heeft, rechtstreeks uit zijn tabellen: zijn eigen vragen kennen geen bladzijde
 * zonder verschuiven, en halen de zaak bij elke taak apart op.
 */
@Repository
public class OpenTaken {

  private static final String KIES =
      """
      select t.id_::uuid as taak, p.business_key_::uuid as zaak, t.task_def_key_ as stap,
             t.assignee_ as behandelaar
      from act_ru_task t
      join act_re_procdef d on d.id_ = t.proc_def_id_ and d.key_ = :proces
      join act_ru_execution p on p.id_ = t.proc_inst_id_
      where\s""";

  private final JdbcClient jdbc;

  OpenTaken(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * De volgende open taken van een proces.
   *
   * @param na het laatste id van de vorige keer, of null om te beginnen
   */
  public List<OpenTaak> volgende(String proces, UUID na, int hoeveel) {
    return jdbc.sql(KIES + "t.id_ > :na order by t.id_ limit :hoeveel")
        .param("proces", proces)
        .param("na", na == null ? "" : na.toString())
        .param("hoeveel", hoeveel)
        .query(OpenTaak.class)
        .list();
  }

  /** De open taken van deze zaken. */
  public List<OpenTaak> van(String proces, Collection<UUID> zaken) {
    return jdbc.sql(KIES + "p.business_key_ = any(:zaken)")
        .param("proces", proces)
        .param("zaken", tekst(zaken))
        .query(OpenTaak.class)
        .list();
  }

  /** Welke van deze taken open zijn, van welk proces ook. */
  public Set<UUID> nogOpen(Collection<UUID> taken) {
    return jdbc.sql("select id_::uuid from act_ru_task where id_ = any(:taken)")
        .param("taken", tekst(taken))
        .query(UUID.class)
        .set();
  }

  private static String[] tekst(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}

package nl.leiden.brugwijzer.subsidie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wat er van rangschikkingen bewaard is. */
@Repository
class Rangboek {

  private static final String KOP =
      "select versie, vastgesteld, vastgesteld_naam from rangschikking where regeling_id = ?";

  private final JdbcClient jdbc;
  private final Clock klok;

  Rangboek(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Hoe ver een rangschikking is. */
  record Kop(int versie, Instant vastgesteld, String vastgesteldNaam) {

    static final Kop NIEUW = new Kop(0, null, null);
  }

  Kop kop(UUID regeling) {
    return jdbc.sql(KOP).param(regeling).query(Kop.class).optional().orElse(Kop.NIEUW);
  }

  /** Zet de rangschikking op slot tot het eind van de transactie. */
  Kop vergrendel(UUID regeling) {
    jdbc.sql("insert into rangschikking (regeling_id) values (?) on conflict do nothing")
        .param(regeling)
        .update();
    return jdbc.sql(KOP + " for update").param(regeling).query(Kop.class).single();
  }

  /** De volledige aanvragen, de beste eerst; zonder score achteraan op volledige ontvangst. */
  List<Rangregel> regels(UUID regeling, int hoogstens) {
    return jdbc.sql(
            """
            select a.id as aanvraag, a.nummer, v.roepnaam as school, a.gevraagd, r.score,
                   r.bij_gelijk, coalesce(r.reden, '') as reden, 0.00 as samen, false as past
            from plafondvolgorde p
            join aanvraag a on a.id = p.aanvraag_id and a.status <> 'INGETROKKEN'
            join vestiging v on v.brin6 = a.vestiging
            left join rangschikking_regel r on r.aanvraag_id = a.id
            where p.regeling = ?
            order by r.score desc nulls last, r.bij_gelijk nulls last, p.volledig_op, a.id
            limit ?
            """)
        .params(regeling.toString(), hoogstens)
        .query(Rangregel.class)
        .list();
  }

  /** Van hoeveel aanvragen nog niet vaststaat of ze volledig zijn. */
  int nogNietVolledig(UUID regeling) {
    return jdbc.sql(
            """
            select count(*) from aanvraag_werk
            where schooljaar = '' and regeling_id = ?
              and status in ('INGEDIEND', 'AANVULLEN', 'AANGEVULD')
            """)
        .param(regeling)
        .query(Integer.class)
        .single();
  }

  void schrijf(UUID regeling, List<Rangschikking.Invoer> invoer, Gebruiker wie) {
    for (var rij : invoer)
      jdbc.sql(
              """
              insert into rangschikking_regel
                (aanvraag_id, regeling_id, score, bij_gelijk, reden, door_naam, moment)
              values (?, ?, ?, ?, ?, ?, ?)
              on conflict (aanvraag_id) do update set score = excluded.score,
                bij_gelijk = excluded.bij_gelijk, reden = excluded.reden,
                door_naam = excluded.door_naam, moment = excluded.moment
              where (rangschikking_regel.score, rangschikking_regel.bij_gelijk,
                     rangschikking_regel.reden)
                is distinct from (excluded.score, excluded.bij_gelijk, excluded.reden)
              """)
          .params(
              rij.aanvraag(), regeling, rij.score(), rij.bijGelijk(), rij.reden(), wie.naam(), nu())
          .update();
    jdbc.sql("update rangschikking set versie = versie + 1 where regeling_id = ?")
        .param(regeling)
        .update();
  }

  void stelVast(UUID regeling, Gebruiker wie) {
    jdbc.sql(
            """
            update rangschikking set vastgesteld = ?, vastgesteld_door = ?, vastgesteld_naam = ?
            where regeling_id = ?
            """)
        .params(nu(), wie.gebruikersnaam(), wie.naam(), regeling)
        .update();
  }

  private Timestamp nu() {
    return Timestamp.from(klok.instant());
  }
}

package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * De boekingen op de plafonds. Er wordt alleen bijgeschreven; elke stand is een optelling. Wie
 * boekt, heeft eerst het plafond vergrendeld.
 */
@Repository
class Grootboek {

  private final JdbcClient jdbc;
  private final Clock klok;

  Grootboek(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Waarvoor er geboekt wordt: de aanvraag, op grond van welk besluit, en door wie. */
  record Grond(UUID aanvraag, UUID besluit, UUID betaling, String door) {}

  /** Een plafond zoals het is ingesteld. */
  record Ingesteld(String regeling, String schooljaar, BigDecimal bedrag, boolean voorbeeld) {}

  Ingesteld vind(String regeling, String schooljaar) {
    return vind(regeling, schooljaar, "");
  }

  /** Zet het plafond op slot tot het eind van de transactie: er boekt er één tegelijk. */
  Ingesteld vergrendel(String regeling, String schooljaar) {
    return vind(regeling, schooljaar, " for update");
  }

  /** De plafonds van deze betalingen, op slot; ook hier altijd in dezelfde volgorde. */
  void vergrendel(List<Betaling> betalingen) {
    betalingen.stream()
        .map(b -> List.of(b.regeling(), b.schooljaar()))
        .distinct()
        .sorted(Comparator.comparing((List<String> p) -> p.get(0)).thenComparing(p -> p.get(1)))
        .forEach(p -> vergrendel(p.get(0), p.get(1)));
  }

  private Ingesteld vind(String regeling, String schooljaar, String slot) {
    return jdbc.sql(
            """
            select regeling, schooljaar, bedrag, voorbeeld from plafond
            where regeling = ? and schooljaar = ?"""
                + slot)
        .params(regeling, schooljaar)
        .query(Ingesteld.class)
        .optional()
        .orElseThrow(() -> new NietGevonden("plafond", regeling + " " + schooljaar));
  }

  /**
   * De plafonds waarop een aanvraag beslag legt, op slot. Altijd in dezelfde volgorde, anders
   * wachten twee op elkaar.
   */
  List<Ingesteld> vergrendelVan(UUID aanvraag) {
    return jdbc.sql(
            """
            select p.regeling, p.schooljaar, p.bedrag, p.voorbeeld from plafond p
            where (p.regeling, p.schooljaar) in (
              select b.regeling, b.schooljaar from plafondboeking b where b.aanvraag_id = ?)
            order by p.schooljaar for update
            """)
        .param(aanvraag)
        .query(Ingesteld.class)
        .list();
  }

  Potten potten(String regeling, String schooljaar) {
    return potten(
        jdbc.sql(
                """
                select pot, sum(deel) as bedrag from plafondboeking
                cross join lateral (values (van, -bedrag), (naar, bedrag)) as kant (pot, deel)
                where regeling = ? and schooljaar = ? group by pot
                """)
            .params(regeling, schooljaar));
  }

  Potten potten(UUID aanvraag, String schooljaar) {
    return potten(
        jdbc.sql(
                """
                select pot, sum(deel) as bedrag from plafondboeking
                cross join lateral (values (van, -bedrag), (naar, bedrag)) as kant (pot, deel)
                where aanvraag_id = ? and schooljaar = ? group by pot
                """)
            .params(aanvraag, schooljaar));
  }

  /** Wat een aanvraag per schooljaar in een pot heeft, voor deze plafonds. */
  Map<String, BigDecimal> perJaar(List<Ingesteld> plafonds, UUID aanvraag, Pot pot) {
    var perJaar = new TreeMap<String, BigDecimal>();
    for (var plafond : plafonds)
      perJaar.put(plafond.schooljaar(), potten(aanvraag, plafond.schooljaar()).in(pot));
    return perJaar;
  }

  /** Wat er per schooljaar verleend was toen dit besluit de subsidie vaststelde. */
  Map<String, BigDecimal> verleendBij(UUID aanvraag, UUID vaststelling) {
    var perJaar = new TreeMap<String, BigDecimal>();
    jdbc.sql(
            """
            select schooljaar, sum(bedrag) as bedrag from plafondboeking
            where aanvraag_id = ? and besluit_id = ? and van = 'VERLEEND' group by schooljaar
            """)
        .params(aanvraag, vaststelling)
        .query(
            rij -> {
              perJaar.put(rij.getString("schooljaar"), rij.getBigDecimal("bedrag"));
            });
    return perJaar;
  }

  private static Potten potten(JdbcClient.StatementSpec vraag) {
    var bedragen = new EnumMap<Pot, BigDecimal>(Pot.class);
    vraag.query(
        rij -> {
          bedragen.put(Pot.valueOf(rij.getString("pot")), rij.getBigDecimal("bedrag"));
        });
    return new Potten(bedragen);
  }

  /** Of dit besluit al zo geboekt is. */
  boolean staatEr(UUID aanvraag, UUID besluit, Boeking.Soort soort) {
    return jdbc.sql(
            """
            select exists (select from plafondboeking
              where aanvraag_id = ? and besluit_id = ? and soort = ?)
            """)
        .params(aanvraag, besluit, soort.name())
        .query(Boolean.class)
        .single();
  }

  /**
   * Boekt, als het bedrag meer dan nul is en de aanvraag het in die pot heeft.
   *
   * @throws IllegalStateException als er minder in de pot zit dan eruit gaat
   */
  void boek(Ingesteld plafond, Boeking boeking, Grond grond) {
    if (boeking.bedrag().signum() == 0) return;
    potten(grond.aanvraag(), plafond.schooljaar()).na(boeking);
    jdbc.sql(
            """
            insert into plafondboeking (regeling, schooljaar, aanvraag_id, besluit_id, betaling_id,
              soort, van, naar, bedrag, moment, door)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            plafond.regeling(),
            plafond.schooljaar(),
            grond.aanvraag(),
            grond.besluit(),
            grond.betaling(),
            boeking.soort().name(),
            boeking.van().name(),
            boeking.naar().name(),
            boeking.bedrag(),
            Timestamp.from(klok.instant()),
            grond.door())
        .update();
  }

  /** Stelt een plafond in, of een ander bedrag. */
  void stelIn(Ingesteld plafond, String bron) {
    jdbc.sql(
            """
            insert into plafond (regeling, schooljaar, bedrag, bron, voorbeeld)
            values (?, ?, ?, ?, ?)
            on conflict (regeling, schooljaar)
              do update set bedrag = excluded.bedrag, bron = excluded.bron,
                            voorbeeld = excluded.voorbeeld
            """)
        .params(
            plafond.regeling(), plafond.schooljaar(), plafond.bedrag(), bron, plafond.voorbeeld())
        .update();
  }
}

package nl.leiden.brugwijzer.suggestie.bord;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.taak.Lijstvragen;
import org.springframework.stereotype.Repository;

/**
 * Meet hoelang melders wachtten: tot een mens naar hun signaal keek, en tot hun antwoord. Een deel
 * van een groter geheel telt niet mee, want de melder krijgt het antwoord op het geheel.
 */
@Repository
class Tempometer {

  /** Tot waar er gemeten wordt. */
  enum Tot {
    BEOORDEELD("beoordeeld", "triage_werkdagen"),
    BEANTWOORD("beantwoord", "antwoord_werkdagen");

    private final String moment;
    private final String termijn;

    Tot(String moment, String termijn) {
      this.moment = moment;
      this.termijn = termijn;
    }
  }

  private static final String DAGEN =
      """
      select coalesce(thema, '') as thema, count(*)::int as aantal,
        ceil(percentile_cont(0.5) within group (order by dagen))::int as mediaan,
        ceil(percentile_cont(0.9) within group (order by dagen))::int as p90
      from (select s.thema, extract(epoch from s.%1$s - s.gemeld)::float8 / 86400 as dagen
            from signaal s where %2$s) d
      group by grouping sets ((), (thema))
      """;

  private static final String PER_DAG =
      """
      select s.thema, t.%3$s as werkdagen, (s.gemeld at time zone :zone)::date as van,
        (s.%1$s at time zone :zone)::date as tot, count(*)::int as aantal
      from signaal s join signaalthema t on t.code = s.thema where %2$s
      group by s.thema, t.%3$s, van, tot
      """;

  private static final String WELKE =
      """
      s.%s >= (:eerste)::date::timestamp at time zone :zone
      and s.%1$s < (:laatste::date + 1)::timestamp at time zone :zone
      and s.deel_van is null and s.eigenaar = any(:eigenaren)
      """;

  private final Lijstvragen vragen;
  private final Werkdagen werkdagen;
  private final Clock klok;

  Tempometer(Lijstvragen vragen, Werkdagen werkdagen, Clock klok) {
    this.vragen = vragen;
    this.werkdagen = werkdagen;
    this.klok = klok;
  }

  private record Dagen(String thema, int aantal, Integer mediaan, Integer p90) {}

  private record Dag(String thema, int werkdagen, LocalDate van, LocalDate tot, int aantal) {}

  /** Het tempo per thema; onder een lege naam dat van alles samen. */
  Map<String, Tempo> meet(Tot tot, Cijferperiode periode, Set<Eigenaar> eigenaren) {
    var opTijd = opTijd(tot, periode, eigenaren);
    var tempo = new HashMap<String, Tempo>();
    for (var d : vraag(DAGEN, tot, periode, eigenaren).query(Dagen.class).list())
      tempo.put(d.thema, new Tempo(d.aantal, d.mediaan, d.p90, opTijd.getOrDefault(d.thema, 0)));
    return tempo;
  }

  private Map<String, Integer> opTijd(Tot tot, Cijferperiode periode, Set<Eigenaar> eigenaren) {
    var uiterlijk = new HashMap<Object, LocalDate>();
    var aantallen = new HashMap<String, Integer>();
    for (var dag : vraag(PER_DAG, tot, periode, eigenaren).query(Dag.class).list()) {
      var sleutel = Map.entry(dag.van, dag.werkdagen);
      var laatste =
          uiterlijk.computeIfAbsent(sleutel, nieuw -> werkdagen.na(dag.van, dag.werkdagen));
      if (dag.tot.isAfter(laatste)) continue;
      aantallen.merge(dag.thema, dag.aantal, Integer::sum);
      aantallen.merge("", dag.aantal, Integer::sum);
    }
    return aantallen;
  }

  private org.springframework.jdbc.core.simple.JdbcClient.StatementSpec vraag(
      String vraag, Tot tot, Cijferperiode periode, Set<Eigenaar> eigenaren) {
    return vragen
        .sql(vraag.formatted(tot.moment, WELKE.formatted(tot.moment), tot.termijn))
        .param("eerste", Date.valueOf(periode.eerste()))
        .param("laatste", Date.valueOf(periode.laatste()))
        .param("zone", klok.getZone().getId())
        .param("eigenaren", eigenaren.stream().map(Enum::name).toArray(String[]::new));
  }
}

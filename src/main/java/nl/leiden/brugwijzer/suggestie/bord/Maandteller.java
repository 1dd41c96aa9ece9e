package nl.leiden.brugwijzer.suggestie.bord;

import java.sql.Date;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leiden.brugwijzer.monitor.Periode;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.taak.Lijstvragen;
import org.springframework.stereotype.Repository;

/** Telt per maand wat binnenkwam, wat antwoord kreeg en wat werd afgesloten. */
@Repository
class Maandteller {

  private static final String TEL =
      """
      select to_char(s.%1$s at time zone :zone, 'YYYY-MM') as maand, count(*)::int as aantal
      from signaal s
      where s.%1$s >= (:eerste)::date::timestamp at time zone :zone
        and s.%1$s < (:einde)::date::timestamp at time zone :zone
        and s.deel_van is null and s.eigenaar = any(:eigenaren)
      group by 1
      """;

  private final Lijstvragen vragen;
  private final Clock klok;

  Maandteller(Lijstvragen vragen, Clock klok) {
    this.vragen = vragen;
    this.klok = klok;
  }

  private record Telling(String maand, int aantal) {}

  /** De maanden van de periode, ook die waarin er niets was. */
  List<Signaalcijfers.Maand> tel(Periode periode, Set<Eigenaar> eigenaren) {
    var gemeld = tel("gemeld", periode, eigenaren);
    var beantwoord = tel("beantwoord", periode, eigenaren);
    var gesloten = tel("gesloten", periode, eigenaren);
    return periode.maanden().stream()
        .map(
            maand ->
                new Signaalcijfers.Maand(
                    maand,
                    gemeld.getOrDefault(maand, 0),
                    beantwoord.getOrDefault(maand, 0),
                    gesloten.getOrDefault(maand, 0)))
        .toList();
  }

  private Map<YearMonth, Integer> tel(String moment, Periode periode, Set<Eigenaar> eigenaren) {
    var tellingen = new HashMap<YearMonth, Integer>();
    vragen
        .sql(TEL.formatted(moment))
        .param("eerste", Date.valueOf(periode.eerste().atDay(1)))
        .param("einde", Date.valueOf(periode.laatste().plusMonths(1).atDay(1)))
        .param("zone", klok.getZone().getId())
        .param("eigenaren", eigenaren.stream().map(Enum::name).toArray(String[]::new))
        .query(Telling.class)
        .list()
        .forEach(t -> tellingen.put(YearMonth.parse(t.maand), t.aantal));
    return tellingen;
  }
}

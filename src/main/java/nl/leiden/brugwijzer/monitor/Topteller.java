package nl.leiden.brugwijzer.monitor;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Telt waar het het vaakst op vastliep, met het verloop, in één vraag aan de database. */
@Repository
class Topteller {

  private record Rijkop(
      UUID bestemming, boolean regeling, String naam, Obstakel obstakel, long scholen) {}

  private record Maandtelling(Rijkop rij, YearMonth maand, long aantal) {}

  private final JdbcClient jdbc;
  private final Onderdrukking onderdrukking;

  Topteller(JdbcClient jdbc, Onderdrukking onderdrukking) {
    this.jdbc = jdbc;
    this.onderdrukking = onderdrukking;
  }

  /**
   * @param hulpvraag waar de bestemming bij past; null is alles
   */
  Obstakeltop tel(int hoeveel, Periode periode, Hulpvraag hulpvraag) {
    var perRij = new LinkedHashMap<Rijkop, Map<YearMonth, Long>>();
    for (var telling : tellingen(hoeveel, periode, hulpvraag))
      perRij
          .computeIfAbsent(telling.rij(), rij -> new LinkedHashMap<>())
          .put(telling.maand(), telling.aantal());
    var maanden = periode.maanden();
    var rijen = new ArrayList<Obstakeltop.Rij>();
    perRij.forEach((kop, tellingen) -> rijen.add(rij(kop, maanden, tellingen)));
    return new Obstakeltop(maanden, List.copyOf(rijen));
  }

  private Obstakeltop.Rij rij(Rijkop kop, List<YearMonth> maanden, Map<YearMonth, Long> tellingen) {
    var aantallen =
        maanden.stream().mapToLong(maand -> tellingen.getOrDefault(maand, 0L)).toArray();
    var tabel = onderdrukking.rij(aantallen);
    return new Obstakeltop.Rij(
        kop.bestemming(),
        kop.regeling(),
        kop.naam(),
        kop.obstakel(),
        tabel.totaal(),
        onderdrukking.toon(kop.scholen()),
        IntStream.range(0, aantallen.length).mapToObj(maand -> tabel.cel(0, maand)).toList());
  }

  /** De volgorde is die van de afgeronde aantallen: een plek in de rij vertelt niet meer. */
  private List<Maandtelling> tellingen(int hoeveel, Periode periode, Hulpvraag hulpvraag) {
    return jdbc.sql(
            """
            with bovenaan as (
              select o.bestemming, o.regeling, o.obstakel, count(distinct o.vestiging) as scholen,
                count(*) / :veelvoud as rang, coalesce(r.naam, i.naam, '') as naam
              from obstakel_waarneming o
              left join regeling r on o.regeling and r.id = o.bestemming
              left join instantie i on not o.regeling and i.id = o.bestemming
              where o.telt and o.maand between :eerste and :laatste
                and (:hulpvraag::text is null
                  or :hulpvraag = any(coalesce(r.hulpvragen, i.hulpvragen)))
              group by o.bestemming, o.regeling, o.obstakel, r.naam, i.naam
              having count(*) >= :klein
              order by rang desc, naam, o.obstakel, o.bestemming
              limit :hoeveel)
            select b.*, o.maand, count(*) as aantal
            from bovenaan b
            join obstakel_waarneming o on o.telt and o.bestemming = b.bestemming
              and o.obstakel = b.obstakel and o.maand between :eerste and :laatste
            group by b.bestemming, b.regeling, b.obstakel, b.scholen, b.rang, b.naam, o.maand
            order by b.rang desc, b.naam, b.obstakel, b.bestemming, o.maand
            """)
        .param("veelvoud", onderdrukking.veelvoud())
        .param("klein", onderdrukking.klein())
        .param("eerste", Date.valueOf(periode.eerste().atDay(1)))
        .param("laatste", Date.valueOf(periode.laatste().atDay(1)))
        .param("hulpvraag", hulpvraag == null ? null : hulpvraag.name())
        .param("hoeveel", hoeveel)
        .query((rij, nummer) -> telling(rij))
        .list();
  }

  private static Maandtelling telling(ResultSet rij) throws SQLException {
    return new Maandtelling(
        new Rijkop(
            rij.getObject("bestemming", UUID.class),
            rij.getBoolean("regeling"),
            rij.getString("naam"),
            Obstakel.valueOf(rij.getString("obstakel")),
            rij.getLong("scholen")),
        YearMonth.from(rij.getDate("maand").toLocalDate()),
        rij.getLong("aantal"));
  }
}

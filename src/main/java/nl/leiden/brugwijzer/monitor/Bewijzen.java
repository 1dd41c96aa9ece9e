package nl.leiden.brugwijzer.monitor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hoe vaak, bij hoeveel scholen en sinds wanneer iets in de weg zit; nooit van welk gezin. */
@Repository
public class Bewijzen {

  private record Telling(int nummer, String school, long aantal, long scholen, LocalDate sinds) {}

  private final JdbcClient jdbc;
  private final Onderdrukking onderdrukking;
  private final Topteller top;

  Bewijzen(JdbcClient jdbc, Onderdrukking onderdrukking, Topteller top) {
    this.jdbc = jdbc;
    this.onderdrukking = onderdrukking;
    this.top = top;
  }

  /**
   * Waar het in deze maanden het vaakst op vastliep, met het verloop per maand; wat te klein is om
   * te noemen, staat er niet bij.
   */
  public Obstakeltop top(int hoeveel, Periode periode) {
    return top.tel(hoeveel, periode, null);
  }

  /** Het bewijs van één plek. */
  public Bewijs van(Obstakelplek plek) {
    return van(Set.of(plek)).get(plek);
  }

  /** Het bewijs van elk van deze plekken, in één vraag aan de database. */
  public Map<Obstakelplek, Bewijs> van(Collection<Obstakelplek> plekken) {
    var lijst = List.copyOf(Set.copyOf(plekken));
    var tellingen = new LinkedHashMap<Integer, List<Telling>>();
    for (var telling : tel(lijst))
      tellingen.computeIfAbsent(telling.nummer(), nummer -> new ArrayList<>()).add(telling);
    var bewijzen = new LinkedHashMap<Obstakelplek, Bewijs>();
    for (var i = 0; i < lijst.size(); i++)
      bewijzen.put(lijst.get(i), bewijs(tellingen.getOrDefault(i + 1, List.of())));
    return bewijzen;
  }

  private List<Telling> tel(List<Obstakelplek> plekken) {
    if (plekken.isEmpty()) return List.of();
    return jdbc.sql(
            """
            select p.nummer, v.roepnaam as school, count(distinct o.kenmerk) as aantal,
              count(distinct o.vestiging) as scholen, min(o.maand) as sinds
            from unnest(?::uuid[], ?::text[]) with ordinality p(bestemming, obstakel, nummer)
            join obstakel_waarneming o on o.telt and o.bestemming = p.bestemming
              and (p.obstakel is null or o.obstakel = p.obstakel)
            left join vestiging v on v.brin6 = o.vestiging
            group by grouping sets ((p.nummer), (p.nummer, o.vestiging, v.roepnaam))
            order by p.nummer, grouping(o.vestiging) desc, v.roepnaam, o.vestiging
            """)
        .param(plekken.stream().map(Obstakelplek::bestemming).toArray(UUID[]::new))
        .param(
            plekken.stream()
                .map(plek -> plek.obstakel() == null ? null : plek.obstakel().name())
                .toArray(String[]::new))
        .query(Telling.class)
        .list();
  }

  /** De eerste telling is die van alle scholen samen. */
  private Bewijs bewijs(List<Telling> tellingen) {
    if (tellingen.isEmpty())
      return new Bewijs(onderdrukking.toon(0), onderdrukking.toon(0), null, List.of());
    var samen = tellingen.get(0);
    return new Bewijs(
        onderdrukking.toon(samen.aantal()),
        onderdrukking.toon(samen.scholen()),
        onderdrukking.isKlein(samen.aantal()) ? null : YearMonth.from(samen.sinds()),
        scholen(tellingen.subList(1, tellingen.size())));
  }

  private List<Schoolregel> scholen(List<Telling> scholen) {
    var tabel = onderdrukking.rij(scholen.stream().mapToLong(Telling::aantal).toArray());
    var regels = new ArrayList<Schoolregel>();
    for (var i = 0; i < scholen.size(); i++)
      if (tabel.leesbaar(0, i) && scholen.get(i).school() != null)
        regels.add(new Schoolregel(scholen.get(i).school(), tabel.cel(0, i)));
    return List.copyOf(regels);
  }
}

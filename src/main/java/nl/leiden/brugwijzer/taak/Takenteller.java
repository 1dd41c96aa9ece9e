package nl.leiden.brugwijzer.taak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Telt lijsten, alle in één vraag; elke index wordt hoogstens duizend rijen ver gelezen. */
@Repository
class Takenteller {

  private static final String DEEL =
      """
      select %d as deel, stap, count(*) as totaal, min(uiterlijk) as eerste,
             count(*) filter (where uiterlijk < :vandaag) as te_laat,
             count(*) filter (where behandelaar is null) as niemand,
             count(*) filter (where behandelaar = :mijn) as van_mij
      from (select t.stap, t.uiterlijk, t.behandelaar from taak t where %s
            order by t.uiterlijk, t.id limit %d) begrensd
      group by stap
      """;

  private final JdbcClient jdbc;
  private final Clock klok;

  Takenteller(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Hoeveel er in deze lijsten staat. */
  Map<Taakzicht, Telling> tel(Collection<Taakzicht> lijsten, Gebruiker wie) {
    var delen = new LinkedHashSet<String>();
    lijsten.forEach(zicht -> delen.addAll(zicht.voorwaarden(wie)));
    var rijen = tel(List.copyOf(delen), wie);
    var tellingen = new EnumMap<Taakzicht, Telling>(Taakzicht.class);
    lijsten.forEach(zicht -> tellingen.put(zicht, som(rijen, Set.copyOf(zicht.voorwaarden(wie)))));
    return tellingen;
  }

  /** Eén rij per deel en soort taak; wat voor twee lijsten hetzelfde is, wordt één keer geteld. */
  private List<Rij> tel(List<String> delen, Gebruiker wie) {
    var vraag =
        IntStream.range(0, delen.size())
            .mapToObj(n -> DEEL.formatted(n, delen.get(n), Telling.GRENS + 1))
            .collect(Collectors.joining(" union all "));
    return jdbc.sql("select * from (" + vraag + ") geteld order by eerste, stap")
        .params(Taakzicht.ROL.waarden(wie))
        .param("vandaag", LocalDate.now(klok))
        .query(
            (rij, nummer) ->
                new Rij(
                    delen.get(rij.getInt("deel")),
                    rij.getString("stap"),
                    rij.getInt("totaal"),
                    rij.getInt("te_laat"),
                    rij.getInt("niemand"),
                    rij.getInt("van_mij")))
        .list();
  }

  private static Telling som(List<Rij> rijen, Set<String> delen) {
    var erin = new ArrayList<>(rijen);
    erin.removeIf(rij -> !delen.contains(rij.deel));
    var perStap = new LinkedHashMap<String, Integer>();
    erin.forEach(rij -> perStap.merge(rij.stap, rij.totaal, Integer::sum));
    return new Telling(
        erin.stream().mapToInt(Rij::totaal).sum(),
        erin.stream().mapToInt(Rij::teLaat).sum(),
        erin.stream().mapToInt(Rij::niemand).sum(),
        erin.stream().mapToInt(Rij::vanMij).sum(),
        perStap);
  }

  private record Rij(String deel, String stap, int totaal, int teLaat, int niemand, int vanMij) {}
}

package nl.leiden.brugwijzer.config.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Elk adres dat er is, gevuld met kenmerken die er echt zijn, ook als niemand erheen wijst. */
final class Wegwijzer {

  private static final int PER_GAT = 3;
  private static final int PER_WEG = 9;
  private static final Pattern GAT = Pattern.compile("\\{(\\w+)(?::([^{}]*))?}");

  /** Waar een kenmerk op die plek uit komt; elders wordt van alles geprobeerd. */
  private static final Map<String, String> TABELLEN =
      Map.ofEntries(
          Map.entry("gezinnen", "gezin"),
          Map.entry("doorverwijzingen", "doorverwijzing"),
          Map.entry("contactmomenten", "contactmoment"),
          Map.entry("subsidies", "aanvraag"),
          Map.entry("subsidieaanvragen", "aanvraag"),
          Map.entry("documenten", "document"),
          Map.entry("proefmap", "document"),
          Map.entry("taken", "taak"),
          Map.entry("berichten", "bericht"),
          Map.entry("betalingen", "betaling"),
          Map.entry("bestanden", "betaalbatch"),
          Map.entry("subsidieregelingen", "subsidieregeling"),
          Map.entry("instanties", "instantie"),
          Map.entry("regelingen", "regeling"),
          Map.entry("signalen", "signaal"),
          Map.entry("bezwaren", "bezwaar"));

  private final JdbcClient jdbc;
  private final Set<String> eerder;
  private final List<String> vanAlles = new ArrayList<>();

  Wegwijzer(JdbcClient jdbc, Set<String> eerder) {
    this.jdbc = jdbc;
    this.eerder = eerder;
    for (var tabel : tabellen(jdbc))
      kenmerken(tabel).stream().filter(k -> !eerder.contains(k)).limit(1).forEach(vanAlles::add);
  }

  /** De tabellen waarvan elke rij een eigen kenmerk heeft. */
  static List<String> tabellen(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'
            order by table_name
            """)
        .query(String.class)
        .list();
  }

  List<String> adressen(RequestMappingHandlerMapping routes) {
    return routes.getHandlerMethods().keySet().stream()
        .filter(
            route ->
                route.getMethodsCondition().getMethods().isEmpty()
                    || route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(route -> route.getPatternValues().stream())
        .flatMap(patroon -> vul(patroon).stream())
        .toList();
  }

  private List<String> vul(String patroon) {
    var gat = GAT.matcher(patroon);
    if (!gat.find()) return List.of(patroon);
    var voor = patroon.substring(0, gat.start());
    var na = patroon.substring(gat.end());
    return waarden(voor, gat.group(1), gat.group(2)).stream()
        .flatMap(waarde -> vul(voor + waarde + na).stream())
        .limit(PER_WEG)
        .toList();
  }

  private List<String> waarden(String voor, String naam, String vorm) {
    if (naam.equals("stap"))
      return jdbc
          .sql("select distinct stap from taak order by stap")
          .query(String.class)
          .list()
          .stream()
          .filter(stap -> vorm == null || stap.matches(vorm))
          .limit(PER_GAT)
          .toList();
    var delen = voor.split("/");
    var tabel = TABELLEN.get(delen[delen.length - 1]);
    if (tabel == null) return vanAlles;
    return kenmerken(tabel).stream().filter(k -> !eerder.contains(k)).limit(PER_GAT).toList();
  }

  private List<String> kenmerken(String tabel) {
    return jdbc.sql("select id::text from " + tabel + " order by id").query(String.class).list();
  }
}

package nl.leiden.brugwijzer.meerdere;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.leiden.brugwijzer.meerdere.Kasboek.Regel;
import nl.leiden.brugwijzer.meerdere.Kasboek.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Legt wat gebruikers bevestigd kregen naast wat er in de database staat. */
final class Narekening {

  private static final String DUBBEL =
      """
      select (select count(*) from (select 1 from gezin where label like 'Gezin-%'
                group by label having count(*) > 1) a)
        + (select count(*) from (select 1 from doorverwijzing d join gezin g on g.id = d.gezin_id
             where g.label like 'Gezin-%' group by d.gezin_id having count(*) > 1) b)
        + (select count(*) from (select 1 from contactmoment where door like 'm-bo-%'
             and minuten <> 7 group by door, datum, minuten having count(*) > PERKEER) c)
        + (select count(*) from (select 1 from doorverwijzing_gebeurtenis
             where soort in ('VERSTUURD', 'ONTVANGST_BEVESTIGEN.AANGENOMEN')
             group by doorverwijzing_id, soort having count(*) > 1) e)
        + (select count(*) from (select 1 from bericht where soort = 'doorverwijzing.nieuw'
             group by aan, zaak_id having count(*) > 1) f)
      """;

  private final JdbcClient jdbc;

  Narekening(DataSource database) {
    jdbc = JdbcClient.create(database);
  }

  /** Hoeveel bevestigde handelingen er zijn. */
  long gevonden(Kasboek kasboek) {
    var per = kasboek.alles().stream().collect(Collectors.groupingBy(Regel::soort));
    return per.entrySet().stream().mapToLong(e -> gevonden(e.getKey(), e.getValue())).sum();
  }

  /** Welke soorten minder vaak gevonden zijn dan bevestigd. */
  Map<Soort, Long> kwijt(Kasboek kasboek) {
    var kwijt = new TreeMap<Soort, Long>();
    kasboek.alles().stream()
        .collect(Collectors.groupingBy(Regel::soort))
        .forEach((soort, regels) -> kwijt.put(soort, regels.size() - gevonden(soort, regels)));
    kwijt.values().removeIf(aantal -> aantal == 0);
    return kwijt;
  }

  private long gevonden(Soort soort, List<Regel> regels) {
    return switch (soort) {
      case DOORVERWIJZING ->
          rijen(
              "select count(*) from doorverwijzing where status <> 'CONCEPT' and id = any(?)",
              regels);
      case GEZIN -> rijen("select count(*) from gezin where id = any(?)", regels);
      case CONTACT -> rijen("select count(*) from contactmoment where id = any(?)", regels);
      case CONTACT_SLEUTEL ->
          rijen(
              """
              select count(*) from eenmalig e
              join contactmoment c on c.id = coalesce(e.uitkomst, e.sleutel::text)::uuid
              where e.sleutel = any(?)
              """,
              regels);
      case OPGEPAKT -> sporen("taak.oppakken", regels);
      case TERUGGEGEVEN -> sporen("taak.teruggeven", regels);
      case AFGEROND -> afgerond(regels);
    };
  }

  private long rijen(String vraag, List<Regel> regels) {
    var ids = regels.stream().map(r -> UUID.fromString(r.id())).toArray(UUID[]::new);
    return jdbc.sql(vraag).param(ids).query(Long.class).single();
  }

  /** Iemand kan dezelfde taak vaker oppakken: per persoon en zaak even vaak als bevestigd. */
  private long sporen(String handeling, List<Regel> regels) {
    return regels.stream()
        .collect(Collectors.groupingBy(r -> List.of(r.wie(), r.zaak()), Collectors.counting()))
        .entrySet()
        .stream()
        .mapToLong(e -> Math.min(e.getValue(), spoor(handeling, e.getKey())))
        .sum();
  }

  private long spoor(String handeling, List<String> wieEnZaak) {
    return jdbc.sql(
            "select count(*) from auditregel where handeling = ? and wie = ? and zaak_id = ?::uuid")
        .params(handeling, wieEnZaak.get(0), wieEnZaak.get(1))
        .query(Long.class)
        .single();
  }

  private long afgerond(List<Regel> regels) {
    return regels.stream()
        .filter(
            r ->
                jdbc.sql("select count(*) from taak_gedaan where taak_id = ?::uuid and door = ?")
                        .params(r.id(), r.wie())
                        .query(Long.class)
                        .single()
                    == 1)
        .count();
  }

  /**
   * Hoeveel dingen er vaker zijn dan één keer.
   *
   * @param drukten hoe vaak dezelfde mensen al aan het werk waren; elke keer tellen zij opnieuw
   */
  long dubbel(int drukten) {
    return jdbc.sql(DUBBEL.replace("PERKEER", "" + drukten)).query(Long.class).single();
  }
}

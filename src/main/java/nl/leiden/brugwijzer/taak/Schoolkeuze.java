package nl.leiden.brugwijzer.taak;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Repository;

/**
 * De scholen waar de taken van een team vandaan komen, om op te filteren. Springt in de index van
 * school naar school en leest dus nooit de taken zelf.
 */
@Repository
class Schoolkeuze {

  /** Meer leest niemand in een keuzelijst; dan zoekt iemand op naam. Elke school is één sprong. */
  static final int GRENS = 40;

  private static final String SPRONG =
      "select t.vestiging from taak t where %s and t.vestiging > %s order by t.vestiging limit 1";

  private final Lijstvragen vragen;

  Schoolkeuze(Lijstvragen vragen) {
    this.vragen = vragen;
  }

  /** Hoogstens {@code GRENS + 1} scholen, op naam; leeg voor wie zelf op één school werkt. */
  List<School> van(Gebruiker wie) {
    if (!wie.isOntvanger()) return List.of();
    var sprongen =
        Taakzicht.ROL.voorwaarden(wie).stream()
            .map(
                deel ->
                    """
                    (with recursive s (school, n) as (
                       select (%s), 1
                       union all
                       select (%s), n + 1 from s where school is not null and n <= :grens)
                     select school from s where school is not null)
                    """
                        .formatted(
                            SPRONG.formatted(deel, "''"), SPRONG.formatted(deel, "s.school")))
            .collect(Collectors.joining(" union "));
    return vragen
        .sql(
            "select v.brin6, v.roepnaam as naam from vestiging v where v.brin6 in ("
                + sprongen
                + ") order by v.roepnaam, v.brin6 limit :grens + 1")
        .params(Taakzicht.ROL.waarden(wie))
        .param("grens", GRENS)
        .query(School.class)
        .list();
  }

  /** De scholen met dit in hun naam, voor zover het team er taken van heeft. */
  List<School> zoek(String naam, Gebruiker wie) {
    var delen =
        Taakzicht.ROL.voorwaarden(wie).stream()
            .map(
                deel ->
                    "exists (select 1 from taak t where t.vestiging = v.brin6 and " + deel + ")")
            .collect(Collectors.joining(" or ", "(", ")"));
    var waarden = new HashMap<String, Object>(Taakzicht.ROL.waarden(wie));
    waarden.put("naam", "%" + Tekst.voorLike(naam) + "%");
    waarden.put("grens", GRENS);
    return vragen
        .sql(
            "select v.brin6, v.roepnaam as naam from vestiging v where v.roepnaam ilike :naam and "
                + delen
                + " order by v.roepnaam, v.brin6 limit :grens")
        .params(waarden)
        .query(School.class)
        .list();
  }
}

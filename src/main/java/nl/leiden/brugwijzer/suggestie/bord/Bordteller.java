package nl.leiden.brugwijzer.suggestie.bord;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.taak.Lijstvragen;
import nl.leiden.brugwijzer.taak.Telling;
import org.springframework.stereotype.Repository;

/** Telt het bord; elke index wordt hoogstens duizend rijen ver gelezen. */
@Repository
class Bordteller {

  private static final String PER_STAND =
      """
      select k.naam,
        (select count(*) from (
           select from signaal s where s.stand = k.naam %1$s
           order by s.plek, s.id limit :grens) alles) as totaal,
        (select count(*) from (
           select from signaal s where s.stand = k.naam and s.plek < :vandaag %1$s
           order by s.plek, s.id limit :grens) laat) as te_laat
      from unnest(cast(:standen as text[])) with ordinality k (naam, nr) order by k.nr
      """;

  private static final String PER_THEMA =
      """
      select t.code as naam,
        (select count(*) from (
           select from unnest(cast(:standen as text[])) k (naam) cross join lateral (
             select from signaal s where s.stand = k.naam and s.thema = t.code %1$s
             order by s.plek, s.id limit :grens) per limit :grens) alles) as totaal, 0 as te_laat
      from signaalthema t order by t.volgorde, t.code
      """;

  private final Lijstvragen vragen;
  private final Clock klok;

  Bordteller(Lijstvragen vragen, Clock klok) {
    this.vragen = vragen;
    this.klok = klok;
  }

  /**
   * Hoeveel er zijn.
   *
   * @param teLaat waarvan de laatste dag voorbij is
   */
  record Aantal(String naam, int totaal, int teLaat) {}

  Map<String, Aantal> perStand(String thema, Set<Eigenaar> eigenaren) {
    return tel(PER_STAND, thema, eigenaren);
  }

  Map<String, Aantal> perThema(Set<Eigenaar> eigenaren) {
    return tel(PER_THEMA, null, eigenaren);
  }

  private Map<String, Aantal> tel(String vraag, String thema, Set<Eigenaar> eigenaren) {
    var eisen = eigenaar(eigenaren) + (thema == null ? "" : " and s.thema = :thema");
    var aantallen = new LinkedHashMap<String, Aantal>();
    vragen
        .sql(vraag.formatted(eisen))
        .param("standen", namen(Bordstand.OP_HET_BORD))
        .param("eigenaren", namen(eigenaren))
        .param("thema", thema)
        .param("vandaag", Date.valueOf(LocalDate.now(klok)))
        .param("grens", Telling.GRENS + 1)
        .query(Aantal.class)
        .list()
        .forEach(aantal -> aantallen.put(aantal.naam(), aantal));
    return aantallen;
  }

  /** Bij één eigenaar staat wat hij heeft al op volgorde in de index. */
  private static String eigenaar(Set<Eigenaar> eigenaren) {
    if (eigenaren.size() == Eigenaar.values().length) return "";
    return eigenaren.size() == 1
        ? " and s.eigenaar = (cast(:eigenaren as text[]))[1]"
        : " and s.eigenaar = any(:eigenaren)";
  }

  private static String[] namen(Collection<? extends Enum<?>> waarden) {
    return waarden.stream().map(Enum::name).toArray(String[]::new);
  }
}

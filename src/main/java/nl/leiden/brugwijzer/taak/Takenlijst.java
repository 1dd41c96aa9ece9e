package nl.leiden.brugwijzer.taak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vragen aan het leesmodel: elke lijst is één vraag met een index, elke telling is begrensd. */
@Repository
class Takenlijst {

  private static final String KIES =
      """
      select t.*, b.naam as behandelaar_naam
      from taak t left join gebruiker b on b.gebruikersnaam = t.behandelaar
      where\s""";

  private final JdbcClient jdbc;
  private final Clock klok;

  Takenlijst(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  Bladzijde<Taak> blad(Taakzicht zicht, Taakfilter filter, Cursor na, int grootte, Gebruiker wie) {
    var eisen = eisen(zicht, filter, wie);
    var waarden = waarden(zicht, filter, wie);
    if (na != null) {
      eisen += " and (t.uiterlijk, t.id) > (:naDag, :naId)";
      waarden.put("naDag", na.dag());
      waarden.put("naId", na.id());
    }
    var gevonden =
        jdbc.sql(KIES + eisen + " order by t.uiterlijk, t.id limit " + (grootte + 1))
            .params(waarden)
            .query(Taak.class)
            .list();
    return Bladzijde.van(
        gevonden, grootte, t -> new Cursor(t.uiterlijk().toString(), t.id()).alsTekst());
  }

  Telling tel(Taakzicht zicht, Gebruiker wie) {
    var perStap = new LinkedHashMap<String, Integer>();
    var som = new int[4];
    jdbc.sql(
            """
            select stap, count(*) as totaal, count(*) filter (where uiterlijk < :vandaag) as te_laat,
                   count(*) filter (where behandelaar is null) as niemand,
                   count(*) filter (where behandelaar = :ik) as van_mij
            from (select t.stap, t.uiterlijk, t.behandelaar from taak t where %s
                  order by t.uiterlijk, t.id limit %d) begrensd
            group by stap order by min(uiterlijk)
            """
                .formatted(zicht.voorwaarde(wie), Telling.GRENS + 1))
        .params(waarden(zicht, Taakfilter.ALLES, wie))
        .query(
            rij -> {
              perStap.put(rij.getString("stap"), rij.getInt("totaal"));
              som[0] += rij.getInt("totaal");
              som[1] += rij.getInt("te_laat");
              som[2] += rij.getInt("niemand");
              som[3] += rij.getInt("van_mij");
            });
    return new Telling(som[0], som[1], som[2], som[3], perStap);
  }

  /** De scholen waar de taken in een lijst vandaan komen. */
  List<School> scholen(Taakzicht zicht, Gebruiker wie) {
    return jdbc.sql(
            """
            select v.brin6, v.roepnaam as naam from vestiging v
            where exists (select 1 from taak t where t.vestiging = v.brin6 and %s)
            order by v.roepnaam
            """
                .formatted(zicht.voorwaarde(wie)))
        .params(zicht.waarden(wie))
        .query(School.class)
        .list();
  }

  Optional<Taak> vind(UUID id) {
    return jdbc.sql(KIES + "t.id = ?").param(id).query(Taak.class).optional();
  }

  List<Taak> vanZaak(UUID zaak) {
    return jdbc.sql(KIES + "t.zaak_id = ? order by t.uiterlijk, t.id")
        .param(zaak)
        .query(Taak.class)
        .list();
  }

  /** De taak bij deze stap, vergrendeld tot het einde van de transactie. */
  Optional<Taak> vergrendel(UUID zaak, String stap) {
    return jdbc.sql("select id from taak where zaak_id = ? and stap = ? for update")
        .params(zaak, stap)
        .query(UUID.class)
        .optional()
        .flatMap(this::vind);
  }

  /**
   * De taak, vergrendeld; pas daarna gelezen, want wie erop wachtte wil weten wie haar nu heeft.
   */
  Optional<Taak> vergrendel(UUID id) {
    return jdbc.sql("select id from taak where id = ? for update")
        .param(id)
        .query(UUID.class)
        .optional()
        .flatMap(this::vind);
  }

  private String eisen(Taakzicht zicht, Taakfilter filter, Gebruiker wie) {
    return Stream.concat(Stream.of(zicht.voorwaarde(wie)), filter.voorwaarden().stream())
        .collect(Collectors.joining(" and "));
  }

  private HashMap<String, Object> waarden(Taakzicht zicht, Taakfilter filter, Gebruiker wie) {
    var waarden = new HashMap<String, Object>(zicht.waarden(wie));
    waarden.putAll(filter.waarden(LocalDate.now(klok)));
    return waarden;
  }
}

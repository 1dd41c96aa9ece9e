package nl.leiden.brugwijzer.taak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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

/**
 * Vragen aan het leesmodel: elke lijst is één vraag, en elk deel daarvan één tocht langs een index.
 */
@Repository
class Takenlijst {

  private static final String KIES =
      """
      select t.id, t.zaaksoort, t.zaak_id, t.stap, t.onderwerp, t.herkomst, t.gebied, t.rol,
             t.organisatie, t.vestiging, t.behandelaar, t.spoed, t.aangemaakt, t.uiterlijk, t.uitleg,
             (select b.naam from gebruiker b where b.gebruikersnaam = t.behandelaar)
               as behandelaar_naam,
      """;

  /** Wat iemand nog niet las, en wat er na zijn laatste bezoek bij kwam van een ander. */
  private static final String VOOR_MIJ =
      KIES
          + """
          g.moment is null as ongelezen,
          case when t.aangevuld_door is distinct from :ik
                and (g.moment is null or g.moment < t.aangevuld) then t.aangevuld end as aangevuld
          from %s t left join taak_gelezen g on g.taak_id = t.id and g.gebruikersnaam = :ik
          """;

  /** Los van wie kijkt. */
  private static final String ZOMAAR = KIES + "false as ongelezen, t.aangevuld from taak t where ";

  private final JdbcClient jdbc;
  private final Clock klok;

  Takenlijst(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Een bladzijde; pas van die paar rijen wordt gekeken wat deze gebruiker al las. */
  Bladzijde<Taak> blad(Taakzicht zicht, Taakfilter filter, Cursor na, int grootte, Gebruiker wie) {
    var waarden = new HashMap<String, Object>(zicht.waarden(wie));
    waarden.putAll(filter.waarden());
    var eisen = filter.voorwaarden(zicht == Taakzicht.VAN_MIJ, LocalDate.now(klok));
    if (na != null) {
      eisen.add("(t.uiterlijk, t.id) > (:naDag, :naId)");
      waarden.put("naDag", na.dag());
      waarden.put("naId", na.id());
    }
    var volgorde = " order by t.uiterlijk, t.id limit " + (grootte + 1);
    var delen =
        zicht.voorwaarden(wie).stream()
            .map(
                deel ->
                    Stream.concat(Stream.of(deel), eisen.stream())
                        .collect(
                            Collectors.joining(
                                " and ", "(select t.* from taak t where ", volgorde + ")")))
            .collect(Collectors.joining(" union all ", "(", ")"));
    var gevonden =
        jdbc.sql(VOOR_MIJ.formatted(delen) + volgorde).params(waarden).query(Taak.class).list();
    return Bladzijde.van(
        gevonden, grootte, t -> new Cursor(t.uiterlijk().toString(), t.id()).alsTekst());
  }

  /** De taak zoals deze gebruiker haar kent. */
  Optional<Taak> vind(UUID id, Gebruiker wie) {
    return jdbc.sql(VOOR_MIJ.formatted("taak") + "where t.id = :id")
        .param("id", id)
        .param("ik", wie.gebruikersnaam())
        .query(Taak.class)
        .optional();
  }

  /** Deze taken, voor zover ze er zijn. */
  List<Taak> vind(Collection<UUID> ids, Gebruiker wie) {
    return jdbc.sql(VOOR_MIJ.formatted("taak") + "where t.id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .param("ik", wie.gebruikersnaam())
        .query(Taak.class)
        .list();
  }

  List<Taak> vanZaak(UUID zaak) {
    return jdbc.sql(ZOMAAR + "t.zaak_id = ? order by t.uiterlijk, t.id")
        .param(zaak)
        .query(Taak.class)
        .list();
  }

  /**
   * De taak bij deze stap, vergrendeld tot het einde van de transactie. Wie erop wachtte, leest wie
   * haar nu heeft: een rij die tijdens het wachten veranderde, wordt opnieuw gelezen.
   */
  Optional<Taak> vergrendel(UUID zaak, String stap) {
    return jdbc.sql(ZOMAAR + "t.zaak_id = ? and t.stap = ? for update of t")
        .params(zaak, stap)
        .query(Taak.class)
        .optional();
  }

  /** De taak, vergrendeld. */
  Optional<Taak> vergrendel(UUID id) {
    return jdbc.sql(ZOMAAR + "t.id = ? for update of t").param(id).query(Taak.class).optional();
  }
}

package nl.leiden.brugwijzer.suggestie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.monitor.Bewijs;
import nl.leiden.brugwijzer.monitor.Bewijzen;
import nl.leiden.brugwijzer.monitor.Obstakelplek;
import nl.leiden.brugwijzer.monitor.Onderdrukking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hoe vaak iets gemeld is en hoe vaak het in de weg zat, in zinnen die niemand verraden. */
@Component
class Signaalbewijs {

  private final Bewijzen bewijzen;
  private final Onderdrukking onderdrukking;
  private final JdbcClient jdbc;
  private final Woorden woorden;

  Signaalbewijs(Bewijzen bewijzen, Onderdrukking onderdrukking, JdbcClient jdbc, Woorden woorden) {
    this.bewijzen = bewijzen;
    this.onderdrukking = onderdrukking;
    this.jdbc = jdbc;
    this.woorden = woorden;
  }

  /** Het bewijs bij elk van deze signalen, in een vast aantal vragen aan de database. */
  Map<UUID, List<String>> van(Collection<Signaal> signalen) {
    var plekken =
        bewijzen.van(signalen.stream().map(Signaalbewijs::plek).filter(Objects::nonNull).toList());
    var melders = melders(signalen);
    var zinnen = new HashMap<UUID, List<String>>();
    for (var s : signalen) {
      var plek = plek(s);
      var id = s.id().waarde();
      zinnen.put(id, zinnen(melders.get(id), plek == null ? null : plekken.get(plek)));
    }
    return zinnen;
  }

  /** Hoeveel mensen dit meldden, met wat ermee is samengevoegd. */
  int melders(Signaal s) {
    return melders(List.of(s)).get(s.id().waarde());
  }

  private Map<UUID, Integer> melders(Collection<Signaal> signalen) {
    record Telling(UUID id, int aantal) {}
    return jdbc
        .sql(
            """
            select h.id, count(distinct s.melder)::int as aantal
            from unnest(:ids::uuid[]) h(id)
            join signaal s on s.id = h.id or s.hoofd_id = h.id
            group by h.id
            """)
        .param("ids", signalen.stream().map(s -> s.id().waarde()).toArray(UUID[]::new))
        .query(Telling.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Telling::id, Telling::aantal));
  }

  private List<String> zinnen(int melders, Bewijs bewijs) {
    var zinnen = new ArrayList<String>();
    zinnen.add(woorden.van("suggestie.bewijs.melders", onderdrukking.toon(melders)));
    if (bewijs != null && bewijs.sinds() != null)
      zinnen.add(
          woorden.van(
              "suggestie.bewijs.sinds",
              bewijs.doorverwijzingen(),
              bewijs.scholen(),
              bewijs
                      .sinds()
                      .getMonth()
                      .getDisplayName(
                          java.time.format.TextStyle.FULL, java.util.Locale.forLanguageTag("nl"))
                  + " "
                  + bewijs.sinds().getYear()));
    else if (bewijs != null)
      zinnen.add(woorden.van("suggestie.bewijs.klein", bewijs.doorverwijzingen()));
    return zinnen;
  }

  private static Obstakelplek plek(Signaal s) {
    var inhoud = s.inhoud();
    var waar = inhoud.regelingId() != null ? inhoud.regelingId() : inhoud.instantieId();
    return waar == null ? null : new Obstakelplek(waar, inhoud.obstakel());
  }
}

package nl.leiden.brugwijzer.subsidie;

import java.sql.Date;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Meetpunt;
import nl.leiden.brugwijzer.basis.Meting;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Welke wettelijke termijnen bijna aflopen of voorbij zijn. */
@Component
class Termijnmetingen implements Meetpunt {

  private static final int BINNENKORT = 5;

  /** Hoe dringend. */
  private enum Stand {
    BINNENKORT,
    VOORBIJ
  }

  private record Rij(Soort soort, long binnenkort, long voorbij) {}

  private final JdbcClient jdbc;
  private final Werkdagen werkdagen;
  private final Dagwoorden dagen;

  Termijnmetingen(JdbcClient jdbc, Werkdagen werkdagen, Dagwoorden dagen) {
    this.jdbc = jdbc;
    this.werkdagen = werkdagen;
    this.dagen = dagen;
  }

  @Override
  public List<Meting> meet() {
    var vandaag = dagen.vandaag();
    var geteld = new EnumMap<Soort, Rij>(Soort.class);
    jdbc.sql(
            """
            select t.soort, count(*) filter (where t.uiterlijk >= :vandaag) as binnenkort,
                   count(*) filter (where t.uiterlijk < :vandaag) as voorbij
            from aanvraag_termijn t join aanvraag a on a.id = t.aanvraag_id
            where t.klaar is null and t.uiterlijk <= :grens and a.gesloten is null
              and a.status <> 'INGETROKKEN'
            group by t.soort
            """)
        .param("vandaag", Date.valueOf(vandaag))
        .param("grens", Date.valueOf(werkdagen.na(vandaag, BINNENKORT)))
        .query(Rij.class)
        .list()
        .forEach(rij -> geteld.put(rij.soort(), rij));
    var metingen = new ArrayList<Meting>();
    for (var soort : Soort.values()) {
      // De tijd voor bezwaar is van de school: de gemeente hoeft dan niets.
      if (soort == Soort.BEZWAAR) continue;
      var rij = geteld.getOrDefault(soort, new Rij(soort, 0, 0));
      metingen.add(meting(soort, Stand.BINNENKORT, rij.binnenkort()));
      metingen.add(meting(soort, Stand.VOORBIJ, rij.voorbij()));
    }
    return metingen;
  }

  private static Meting meting(Soort soort, Stand stand, long aantal) {
    return Meting.van("brugwijzer.termijnen", aantal).met("termijn", soort).met("stand", stand);
  }
}

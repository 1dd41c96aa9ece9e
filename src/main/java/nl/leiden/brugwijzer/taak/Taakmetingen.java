package nl.leiden.brugwijzer.taak;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Meetpunt;
import nl.leiden.brugwijzer.basis.Meting;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hoeveel werk er open ligt en te laat is, en of de takenlijst klopte toen er het laatst gekeken
 * is.
 */
@Component
class Taakmetingen implements Meetpunt {

  /** Achter het werk van deze rollen zitten gezinnen. */
  private static final Set<Rol> MET_GEZINNEN =
      EnumSet.of(Rol.BRUGFUNCTIONARIS, Rol.TEAMLID, Rol.TEAMLEIDER);

  /** Wat een vergelijking kan vinden. */
  private enum Verschil {
    ONTBREEKT,
    TEVEEL,
    ANDERS
  }

  private record Aantal(Rol rol, long open, long teLaat) {}

  private final JdbcClient jdbc;
  private final Takenlogboek logboek;
  private final Dagwoorden dagen;
  private final Clock klok;

  Taakmetingen(JdbcClient jdbc, Takenlogboek logboek, Dagwoorden dagen, Clock klok) {
    this.jdbc = jdbc;
    this.logboek = logboek;
    this.dagen = dagen;
    this.klok = klok;
  }

  @Override
  public List<Meting> meet() {
    var metingen = new ArrayList<Meting>();
    var geteld = new EnumMap<Rol, Aantal>(Rol.class);
    geteld(dagen.vandaag()).forEach(aantal -> geteld.put(aantal.rol(), aantal));
    for (var rol : Rol.values()) {
      var aantal = geteld.getOrDefault(rol, new Aantal(rol, 0, 0));
      metingen.add(werk("brugwijzer.taken.open", rol, aantal.open()));
      metingen.add(werk("brugwijzer.taken.te.laat", rol, aantal.teLaat()));
    }
    metingen.addAll(vergelijking());
    return metingen;
  }

  private List<Aantal> geteld(LocalDate vandaag) {
    return jdbc.sql(
            """
            select rol, count(*) as open, count(*) filter (where uiterlijk < ?) as te_laat
            from taak group by rol
            """)
        .param(Date.valueOf(vandaag))
        .query(Aantal.class)
        .list();
  }

  private static Meting werk(String naam, Rol rol, long aantal) {
    var meting = Meting.van(naam, aantal).met("rol", rol);
    return MET_GEZINNEN.contains(rol) ? meting.metGezinnen() : meting;
  }

  private List<Meting> vergelijking() {
    var laatste = logboek.laatste(1).stream().findFirst();
    var uitkomst = laatste.map(Takencontrole::uitkomst).orElse(Vergelijking.NIETS);
    var geleden =
        laatste
            .map(
                controle -> (double) Duration.between(controle.klaar(), klok.instant()).toSeconds())
            .orElse(Double.NaN);
    return List.of(
        verschil(Verschil.ONTBREEKT, uitkomst.ontbreekt()),
        verschil(Verschil.TEVEEL, uitkomst.teveel()),
        verschil(Verschil.ANDERS, uitkomst.anders()),
        Meting.van("brugwijzer.takenlijst.vergeleken.seconds", geleden));
  }

  private static Meting verschil(Verschil soort, int aantal) {
    return Meting.van("brugwijzer.takenlijst.verschillen", aantal).met("verschil", soort);
  }
}

package nl.leiden.brugwijzer.bericht;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** De berichten van mensen, met de mail zoals de postbode haar zou brengen. */
@Component
public class Proefpost {

  private final JdbcClient jdbc;
  private final Berichttekst teksten;

  Proefpost(JdbcClient jdbc, Berichttekst teksten) {
    this.jdbc = jdbc;
    this.teksten = teksten;
  }

  /** Een bericht aan iemand: wat in de app staat en wat in zijn mail staat. */
  public record Stuk(String aan, String zin, String onderwerp, String mail) {}

  /** Alle berichten aan deze mensen. */
  public List<Stuk> van(Collection<String> gebruikersnamen) {
    return jdbc
        .sql("select " + Bericht.KOLOMMEN + " from bericht where aan in (:aan)")
        .param("aan", gebruikersnamen)
        .query(Bericht.class)
        .list()
        .stream()
        .map(b -> new Stuk(b.aan(), teksten.zin(b), teksten.onderwerp(b), teksten.mail(b)))
        .toList();
  }
}

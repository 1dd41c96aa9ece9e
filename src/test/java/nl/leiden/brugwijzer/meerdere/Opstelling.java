package nl.leiden.brugwijzer.meerdere;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.bench.Uitrol;

/** Drie exemplaren, hun database, hun mailserver en de verdeler ervoor. */
final class Opstelling implements AutoCloseable {

  static final String DATABASE = "brugwijzer";

  private final Path map;
  private final Databaseproces postgres;
  private final Postkantoor post = new Postkantoor();
  private final Verdeler verdeler;
  private final List<Exemplaar> exemplaren;
  private final HikariDataSource pool;

  Opstelling(Path map) throws Exception {
    this.map = map;
    var uitrol = Uitrol.naar(map);
    postgres = new Databaseproces(map.resolve("postgres"));
    postgres.maak(DATABASE);
    postgres.maak("proefstart");
    // Laat het archief van klassen achter, zoals een image dat meebrengt.
    try (var eerste = new Exemplaar(uitrol, "eerste", map, zonderVerhaal())) {
      eerste.start();
      eerste.wachtTotKlaar();
    }
    postgres.gooiWeg("proefstart");
    exemplaren =
        Stream.of("een", "twee", "drie")
            .map(naam -> new Exemplaar(uitrol, naam, map, instellingen(DATABASE)))
            .toList();
    verdeler = new Verdeler(map, exemplaren);
    pool = postgres.pool(DATABASE);
  }

  private List<String> instellingen(String database) {
    return List.of(
        "--spring.datasource.url=" + postgres.url(database),
        "--spring.datasource.username=postgres",
        "--spring.mail.host=127.0.0.1",
        "--spring.mail.port=" + post.poort(),
        "--brugwijzer.mail.tussenpoos=2s",
        "--brugwijzer.uitloop=3s");
  }

  /** Waar het alleen om de klassen gaat, hoeft de demo niets te vertellen. */
  private List<String> zonderVerhaal() {
    var alles = new ArrayList<>(instellingen("proefstart"));
    alles.add("--spring.profiles.active=demo,test");
    return alles;
  }

  Path map() {
    return map;
  }

  Databaseproces postgres() {
    return postgres;
  }

  Postkantoor post() {
    return post;
  }

  HikariDataSource pool() {
    return pool;
  }

  List<Exemplaar> exemplaren() {
    return exemplaren;
  }

  String adres() {
    return verdeler.adres();
  }

  /** Iemand die zich aanmeldt, langs de verdeler. */
  Gebruikersessie als(String wie, Belevenissen belevenissen) throws Verbinding.Gezien {
    return new Gebruikersessie(adres(), wie, belevenissen).meldtZichAan();
  }

  @Override
  public void close() throws Exception {
    for (var exemplaar : exemplaren) exemplaar.close();
    verdeler.close();
    pool.close();
    post.close();
    postgres.close();
  }
}

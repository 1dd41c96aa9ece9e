package nl.leiden.brugwijzer.meerdere;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * De PostgreSQL van de machine als eigen proces, dat gestopt en weer gestart kan worden en bewaart
 * wat bevestigd is.
 */
public final class Databaseproces implements AutoCloseable {

  private static final Path PLEK = Path.of("/usr/lib/postgresql");

  /** Hoe de server stopt. */
  enum Wijze {
    /** Breekt verbindingen af, maar schrijft alles weg. */
    SNEL("INT"),
    /** Zoals bij een val: de volgende start herstelt uit het logboek. */
    METEEN("QUIT");

    private final String sein;

    Wijze(String sein) {
      this.sein = sein;
    }
  }

  private final Path map;
  private final int poort = Poorten.vrij();
  private Process proces;

  /** Richt een server in en start hem. */
  public Databaseproces(Path map) throws IOException, InterruptedException {
    this.map = Files.createDirectories(map);
    voerUit(
        programma("initdb"),
        "-D",
        gegevens(),
        "-U",
        "postgres",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C.UTF-8");
    start();
  }

  private String gegevens() {
    return map.resolve("gegevens").toString();
  }

  /** Een programma van de hoogste PostgreSQL op deze machine. */
  static String programma(String naam) throws IOException {
    try (var versies = Files.list(PLEK)) {
      return versies
          .map(versie -> versie.resolve("bin").resolve(naam))
          .filter(Files::isExecutable)
          .max(Comparator.comparing(pad -> Integer.valueOf(pad.getName(3).toString())))
          .orElseThrow(() -> new IllegalStateException("installeer postgresql: " + naam))
          .toString();
    }
  }

  /** PostgreSQL weigert root; in een eigen naamruimte is root niemand. */
  private static List<String> nietAlsRoot(String... opdracht) {
    var alles = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) alles.addAll(List.of("unshare", "-U"));
    alles.addAll(List.of(opdracht));
    return alles;
  }

  private void voerUit(String... opdracht) throws IOException, InterruptedException {
    var bouwer = new ProcessBuilder(nietAlsRoot(opdracht)).redirectErrorStream(true);
    var klaar = bouwer.redirectOutput(map.resolve("inrichten.log").toFile()).start();
    if (!klaar.waitFor(60, TimeUnit.SECONDS) || klaar.exitValue() != 0)
      throw new IllegalStateException(Files.readString(map.resolve("inrichten.log")));
  }

  void start() throws IOException {
    var opdracht =
        nietAlsRoot(
            programma("postgres"),
            "-D",
            gegevens(),
            "-p",
            "" + poort,
            "-k",
            "",
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "fsync=on",
            "-c",
            "synchronous_commit=on",
            "-c",
            "shared_buffers=256MB",
            "-c",
            "max_connections=100");
    proces =
        new ProcessBuilder(opdracht)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(map.resolve("server.log").toFile()))
            .start();
    // Wie de proef afbreekt, laat geen server achter.
    Runtime.getRuntime().addShutdownHook(new Thread(proces::destroyForcibly));
    Wacht.tot("de database", Duration.ofSeconds(60), () -> vraag("postgres", "select 1") != null);
  }

  void stop(Wijze wijze) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + wijze.sein, "" + proces.pid()).start().waitFor();
    if (!proces.waitFor(60, TimeUnit.SECONDS))
      throw new IllegalStateException("de database stopt niet");
  }

  /** Maakt een lege database. */
  public void maak(String naam) {
    doe("postgres", "create database " + naam);
  }

  /** Gooit een database weg, ook als er nog iemand mee verbonden is. */
  public void gooiWeg(String naam) {
    doe("postgres", "drop database if exists " + naam + " with (force)");
  }

  private void doe(String database, String opdracht) {
    try (var pool = pool(database)) {
      JdbcClient.create(pool).sql(opdracht).update();
    }
  }

  private Object vraag(String database, String vraag) {
    try (var pool = pool(database)) {
      return JdbcClient.create(pool).sql(vraag).query().singleValue();
    }
  }

  /** Waar een database te vinden is. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + poort + "/" + database;
  }

  /** De poort waar de server luistert. */
  public int poort() {
    return poort;
  }

  /** Verbindingen van de proef zelf; het is aan de aanroeper om ze te sluiten. */
  public HikariDataSource pool(String database) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url(database));
    pool.setUsername("postgres");
    pool.setMaximumPoolSize(2);
    pool.setConnectionTimeout(5_000);
    return pool;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (proces.isAlive()) stop(Wijze.SNEL);
  }
}

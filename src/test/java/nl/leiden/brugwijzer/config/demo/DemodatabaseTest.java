package nl.leiden.brugwijzer.config.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import nl.leiden.brugwijzer.config.StartGeweigerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemodatabaseTest {

  @TempDir Path map;

  @Test
  void eenTweedeStartVindtDeGegevensTerug() throws Exception {
    try (var eerste = new Demodatabase(map)) {
      doe(eerste, "create table proef as select 7 as waarde");
      assertThat(vraag(eerste, "show fsync")).isEqualTo("on");
      assertThat(vraag(eerste, "show synchronous_commit")).isEqualTo("on");
      assertThat(vraag(eerste, "select lower('ÉÉN')")).isEqualTo("één");
    }
    try (var tweede = new Demodatabase(map)) {
      assertThat(vraag(tweede, "select waarde from proef")).isEqualTo("7");
    }
  }

  @Test
  void tweeTegelijkOpEenMapGaatNiet() throws Exception {
    try (var eerste = new Demodatabase(map)) {
      assertThatThrownBy(() -> new Demodatabase(map))
          .isInstanceOf(StartGeweigerd.class)
          .hasMessageContaining(map.toString());
      assertThat(vraag(eerste, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void eenAfgebrokenInrichtingBegintOpnieuw() throws Exception {
    var half = Files.createDirectories(map.resolve("postgres"));
    Files.writeString(half.resolve("postgresql.conf"), "half");
    Files.createFile(map.resolve("inrichting-bezig"));
    try (var database = new Demodatabase(map)) {
      assertThat(vraag(database, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void andermansGegevensBlijvenStaan() throws Exception {
    var vreemd = Files.createDirectories(map.resolve("postgres"));
    var bestand = Files.writeString(vreemd.resolve("PG_VERSION"), "17");
    assertThatThrownBy(() -> new Demodatabase(map))
        .isInstanceOf(StartGeweigerd.class)
        .hasMessageContaining("niet van Brugwijzer");
    assertThat(bestand).hasContent("17");
  }

  @Test
  void eenOnbruikbareMapZegtWatTeDoen() throws Exception {
    var bestand = Files.writeString(map.resolve("bestand"), "geen map");
    assertThatThrownBy(() -> new Demodatabase(bestand))
        .isInstanceOf(StartGeweigerd.class)
        .hasMessageContaining("niet te gebruiken");
  }

  @Test
  void eenWeesWordtGestoptEnWatBevestigdIsBlijft() throws Exception {
    var kind = wees();
    assertThat(kind.isAlive()).isTrue();
    try (var database = new Demodatabase(map)) {
      assertThat(kind.onExit().get(1, TimeUnit.SECONDS).isAlive()).isFalse();
      assertThat(vraag(database, "select waarde from proef")).isEqualTo("7");
    }
  }

  @Test
  void eenVreemdProcesMetHetNummerBlijftMetRust() throws Exception {
    try (var database = new Demodatabase(map)) {
      doe(database, "create table proef as select 7 as waarde");
    }
    var briefje = map.resolve("postgres").resolve("postmaster.pid");
    var zelf = ProcessHandle.current();
    Files.writeString(
        briefje,
        zelf.pid()
            + "\n"
            + map.resolve("postgres")
            + "\n"
            + zelf.info().startInstant().orElseThrow().getEpochSecond()
            + "\n5432\n");
    try (var database = new Demodatabase(map)) {
      assertThat(vraag(database, "select waarde from proef")).isEqualTo("7");
    }
  }

  /** Een database waarvan de applicatie met kill -9 wegviel: een eigen proces, hard gestopt. */
  private ProcessHandle wees() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var applicatie =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Kortstondig.class.getName(),
                map.toString())
            .redirectErrorStream(true)
            .start();
    try (var uitvoer = applicatie.inputReader()) {
      String regel;
      do regel = uitvoer.readLine();
      while (regel != null && !regel.equals("BEWAARD"));
      assertThat(regel).isEqualTo("BEWAARD");
      applicatie.destroyForcibly().waitFor();
    }
    var briefje = Files.readAllLines(map.resolve("postgres").resolve("postmaster.pid"));
    return ProcessHandle.of(Long.parseLong(briefje.get(0).strip())).orElseThrow();
  }

  /** Bewaart iets en wacht dan tot iemand het stopt. */
  static final class Kortstondig {

    public static void main(String[] map) throws Exception {
      var database = new Demodatabase(Path.of(map[0]));
      doe(database, "create table proef as select 7 as waarde");
      System.out.println("BEWAARD");
      Thread.currentThread().join();
    }
  }

  private static void doe(Demodatabase database, String sql) throws SQLException {
    try (var verbinding = DriverManager.getConnection(database.url());
        var opdracht = verbinding.createStatement()) {
      opdracht.execute(sql);
    }
  }

  private static String vraag(Demodatabase database, String sql) throws SQLException {
    try (var verbinding = DriverManager.getConnection(database.url());
        var opdracht = verbinding.createStatement();
        var antwoord = opdracht.executeQuery(sql)) {
      antwoord.next();
      return antwoord.getString(1);
    }
  }
}

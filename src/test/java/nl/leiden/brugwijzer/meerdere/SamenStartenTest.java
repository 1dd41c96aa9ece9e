package nl.leiden.brugwijzer.meerdere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.leiden.brugwijzer.bench.Uitrol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twee exemplaren beginnen op hetzelfde moment aan een lege database; het verhaal blijft weg. */
@Tag("los-proces")
class SamenStartenTest {

  @TempDir Path map;

  @Test
  void tweeExemplarenTegelijkGevenVanAllesEen() throws Exception {
    var uitrol = Uitrol.naar(map);
    try (var postgres = new Databaseproces(map.resolve("postgres"))) {
      postgres.maak("leeg");
      var instellingen =
          List.of(
              "--spring.profiles.active=demo,test",
              "--spring.datasource.url=" + postgres.url("leeg"),
              "--spring.datasource.username=postgres");
      try (var een = new Exemplaar(uitrol, "een", map, instellingen);
          var twee = new Exemplaar(uitrol, "twee", map, instellingen);
          var pool = postgres.pool("leeg")) {
        een.start();
        twee.start();
        een.wachtTotKlaar();
        twee.wachtTotKlaar();
        var verslag = new Verslag(new PrintStream(new ByteArrayOutputStream()));
        Startproef.keur(pool, 0, verslag);
        assertThat(verslag.mis()).isEmpty();
      }
    }
  }
}

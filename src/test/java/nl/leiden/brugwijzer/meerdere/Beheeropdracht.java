package nl.leiden.brugwijzer.meerdere;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** De opdrachten voor een back-up en voor herstel, zoals een beheerder ze geeft. */
public final class Beheeropdracht {

  private static final Path PLEK = Path.of("src", "main", "beheer");

  /** Wat een opdracht zei, en hoe zij afliep; nul is goed. */
  public record Afloop(int code, String uitvoer) {}

  private Beheeropdracht() {}

  /** Voert een opdracht uit op een database. */
  public static Afloop doe(String jdbcUrl, String opdracht, Path waar)
      throws IOException, InterruptedException {
    var regel =
        new ArrayList<>(
            List.of(PLEK.resolve(opdracht).toAbsolutePath().toString(), waar.toString()));
    var bouwer = new ProcessBuilder(regel).redirectErrorStream(true);
    bouwer.environment().put("BRUGWIJZER_DATABASE_URL", jdbcUrl);
    bouwer.environment().put("BRUGWIJZER_DATABASE_GEBRUIKER", "postgres");
    bouwer.environment().put("BRUGWIJZER_VERSIE", "proef");
    var proces = bouwer.start();
    proces.getOutputStream().close();
    var uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Afloop(proces.waitFor(), uitvoer.strip());
  }
}

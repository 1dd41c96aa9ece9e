package nl.leiden.brugwijzer.meerdere;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.meerdere.Databaseproces.Wijze;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Alle proeven met meer exemplaren; elke uitkomst is een regel {@code meerdere.naam=waarde}. */
public final class Meerdere {

  private static final Pattern FOUT = Pattern.compile("^\\S+ ERROR +(.{0,60}).*");

  private final double minuten = Double.parseDouble(System.getProperty("meerdere.minuten", "5"));
  private final Verslag verslag = new Verslag(System.out);
  private int druktes;

  private Meerdere() {}

  public static void main(String[] args) throws Exception {
    // De mailserver noemt anders elke brievenbus die zij maakt.
    if (LoggerFactory.getLogger("ROOT") instanceof Logger alles) alles.setLevel(Level.WARN);
    // Een mailserver die dichtgaat of een exemplaar dat omvalt, breekt een gesprek af: dat hoort
    // zo.
    Thread.setDefaultUncaughtExceptionHandler(
        (draad, fout) -> {
          if (!draad.getName().startsWith("smtp:"))
            LoggerFactory.getLogger(Meerdere.class).error(draad.getName(), fout);
        });
    var map = Files.createTempDirectory(Path.of("target"), "meerdere").toAbsolutePath();
    var proef = new Meerdere();
    try (var opstelling = new Opstelling(map)) {
      proef.draai(opstelling);
      proef.logboeken(opstelling);
    }
    proef.verslag.bewaar(Path.of("target", "meerdere.txt"));
    if (!proef.verslag.mis().isEmpty())
      throw new IllegalStateException("niet zoals het hoort: " + proef.verslag.mis());
    FileSystemUtils.deleteRecursively(map);
    System.exit(0);
  }

  private void draai(Opstelling opstelling) throws Exception {
    verslag.regel("machine.kernen", Runtime.getRuntime().availableProcessors());
    Startproef.draai(opstelling, verslag);
    Stad.vul(opstelling.pool());
    for (var deel :
        System.getProperty("meerdere.delen", "wissel,rol,val,database,mail,herstel").split(",")) {
      try {
        draai(deel, opstelling);
      } catch (Exception mislukt) {
        // Wat in het ene deel misgaat, zegt nog niets over het andere.
        verslag.moet(deel + ".afgebroken", mislukt.toString(), "");
      }
    }
  }

  private void draai(String deel, Opstelling opstelling) throws Exception {
    switch (deel) {
      case "wissel" -> Wisselproef.draai(opstelling, verslag);
      case "rol" -> Rolproef.draai(opstelling, ++druktes, verslag);
      case "val" -> Valproef.draai(opstelling, minuten, ++druktes, verslag);
      case "database" -> {
        Databaseproef.draai(opstelling, Wijze.SNEL, ++druktes, verslag);
        Databaseproef.draai(opstelling, Wijze.METEEN, ++druktes, verslag);
      }
      case "mail" -> {
        druktes++;
        Mailproef.draai(opstelling, verslag);
      }
      case "herstel" -> Herstelproef.draai(opstelling, verslag);
      default -> throw new IllegalArgumentException(deel);
    }
  }

  /** Wat de exemplaren zelf als fout opschreven, per soort. */
  private void logboeken(Opstelling opstelling) throws Exception {
    for (var exemplaar : opstelling.exemplaren())
      try (var regels = Files.lines(exemplaar.logboek())) {
        verslag.regel(
            "logboek." + exemplaar.naam() + ".fouten",
            regels
                .map(FOUT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(regel -> regel.group(1).replaceAll("[0-9A-Z]{6}", "…"))
                .collect(Collectors.groupingBy(soort -> soort, Collectors.counting())));
      }
  }
}

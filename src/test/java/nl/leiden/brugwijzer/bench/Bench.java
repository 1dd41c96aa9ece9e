package nl.leiden.brugwijzer.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.springframework.util.FileSystemUtils;

/** De hele meetbank in één keer; elke uitkomst is een regel {@code bench.naam=waarde}. */
public final class Bench {

  private static final int AANVRAGEN = 50_000;
  private static final int SIGNALEN = 100_000;

  private final int taken = Integer.getInteger("bench.taken", 1_000_000);
  private final double minuten = Double.parseDouble(System.getProperty("bench.minuten", "10"));
  private final Verslag verslag = new Verslag(System.out);
  private final Path map;
  private final Uitrol uitrol;

  private Bench(Path map) throws Exception {
    this.map = map;
    this.uitrol = Uitrol.naar(map);
  }

  public static void main(String[] args) throws Exception {
    var map = Files.createTempDirectory(Path.of("target"), "bench").toAbsolutePath();
    try {
      new Bench(map).draai();
    } finally {
      FileSystemUtils.deleteRecursively(map);
    }
    System.exit(0);
  }

  private void draai() throws Exception {
    verslag.regel("machine.kernen", Runtime.getRuntime().availableProcessors());
    verslag.regel("machine.jvm", uitrol.jvm());
    try (var database = new Benchdatabase(map)) {
      eersteStart(database);
      try (var pool = database.verbindingen();
          var kaal = new Kalemotor(pool);
          var huis = new Huis(database.url())) {
        var vulling = new Vulling(pool);
        vulling.mensen();
        if (meet("taken")) takenpagina(vulling, huis, kaal);
        if (meet("subsidielijst")) new Subsidiemeting(huis, pool).meet(AANVRAGEN, verslag);
        if (meet("signaalbord")) new Signaalmeting(huis, pool).meet(SIGNALEN, verslag);
        if (meet("versturen")) versturen(database, vulling.bestemmingen(), kaal);
        if (meet("zonderpost")) zonderPost(database, vulling.bestemmingen(), kaal);
        if (meet("geheugen")) geheugen(database, vulling.bestemmingen());
      }
    }
  }

  /** Wie één deel verbetert, hoeft niet op de andere te wachten. */
  private static boolean meet(String deel) {
    return System.getProperty("bench.delen", "taken,subsidielijst,signaalbord,versturen,geheugen")
        .contains(deel);
  }

  /** Richt de database in; daarna is zij bestaand. */
  private void eersteStart(Benchdatabase database) throws Exception {
    try (var leeg = Losproces.start(uitrol, database.url(), map.resolve("eerste.log"))) {
      verslag.regel("start.leeg.seconden", leeg.seconden());
    }
  }

  private void takenpagina(Vulling vulling, Huis huis, Kalemotor kaal) {
    var meting =
        new Takenmeting(huis.geef(Takenbalie.class), huis.geef(Gebruikers.class), kaal.taken());
    var eerste = Double.NaN;
    var laatste = Double.NaN;
    for (var aantal : List.of(taken / 100, taken / 10, taken)) {
      var begin = System.nanoTime();
      vulling.vulTot(aantal);
      verslag.regel("vulling." + aantal + ".seconden", (System.nanoTime() - begin) / 1e9);
      var organisaties = vulling.organisaties();
      meetTaken(vulling, meting, organisaties.get(organisaties.size() / 2), aantal + ".mediaan");
      laatste = meetTaken(vulling, meting, organisaties.get(0), Integer.toString(aantal));
      if (Double.isNaN(eerste)) eerste = laatste;
    }
    verslag.regel("takenpagina.groei", laatste / eerste);
  }

  private double meetTaken(Vulling vulling, Takenmeting meting, String organisatie, String naam) {
    var uitslag = meting.meet(organisatie, vulling.scholen(organisatie));
    verslag.regel("takenpagina." + naam + ".taken", vulling.aantal(organisatie));
    verslag.regel("takenpagina." + naam + ".wij", uitslag.wij());
    verslag.regel("takenpagina." + naam + ".motor", uitslag.motor());
    verslag.regel("takenpagina." + naam + ".verhouding", uitslag.verhouding());
    verslag.regel("takenpagina." + naam + ".p95ms", uitslag.wij().p95());
    return uitslag.wij().mediaan();
  }

  /** Met de post erbij die de applicatie intussen bezorgt. */
  private void versturen(Benchdatabase database, List<UUID> bestemmingen, Kalemotor kaal)
      throws Exception {
    try (var los = Losproces.start(uitrol, database.url(), map.resolve("versturen.log"));
        var meting = new Verzendmeting(los.poort(), bestemmingen, kaal)) {
      meting.meet(verslag, "doorverwijzing.http", true);
    }
  }

  /** Hetzelfde zonder de post, om te zien wat die kost; alleen voor wie ernaar vraagt. */
  private void zonderPost(Benchdatabase database, List<UUID> bestemmingen, Kalemotor kaal)
      throws Exception {
    try (var los =
            Losproces.start(
                uitrol,
                database.url(),
                map.resolve("zonderpost.log"),
                "--brugwijzer.mail.bezorgen=false");
        var meting = new Verzendmeting(los.poort(), bestemmingen, kaal)) {
      meting.meet(verslag, "doorverwijzing.zonderpost", false);
    }
  }

  private void geheugen(Benchdatabase database, List<UUID> bestemmingen) throws Exception {
    var starts = new ArrayList<Double>();
    for (var n = 1; n < 3; n++)
      try (var los = Losproces.start(uitrol, database.url(), map.resolve("start" + n + ".log"))) {
        starts.add(los.seconden());
      }
    try (var los = Losproces.start(uitrol, database.url(), map.resolve("belasting.log"));
        var belasting = new Belasting(los.poort(), bestemmingen)) {
      starts.add(los.seconden());
      verslag.regel("start.alle", starts);
      verslag.regel("start.seconden", starts.stream().sorted().toList().get(1));
      verslag.regel("geheugen.begin.mb", los.megabytes());
      belasting.draai(minuten, verslag);
      verslag.regel("geheugen.mb", los.megabytes());
    }
  }
}

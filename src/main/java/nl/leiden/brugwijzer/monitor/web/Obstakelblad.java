package nl.leiden.brugwijzer.monitor.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.leiden.brugwijzer.basis.Rekenblad;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.monitor.Obstakeltop;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/**
 * De obstakels als CSV, zoals een Nederlands rekenblad het opent; dezelfde tekst als het scherm.
 */
@Component
class Obstakelblad {

  private static final char BOM = '\uFEFF';
  private static final CSVFormat VORM = CSVFormat.EXCEL.builder().setDelimiter(';').get();
  private static final List<String> KOLOMMEN =
      List.of("soort", "bestemming", "obstakel", "aantal", "scholen");

  private final Woorden woorden;

  Obstakelblad(Woorden woorden) {
    this.woorden = woorden;
  }

  byte[] alsCsv(Obstakeltop top, Function<YearMonth, String> maand) {
    var uit = new StringWriter().append(BOM);
    try (var pen = new CSVPrinter(uit, VORM)) {
      var kop = new ArrayList<String>();
      KOLOMMEN.forEach(kolom -> kop.add(woorden.van("cijfers.kolom." + kolom)));
      top.maanden().forEach(m -> kop.add(maand.apply(m)));
      pen.printRecord(kop);
      for (var rij : top.rijen()) pen.printRecord(cellen(rij));
    } catch (IOException kanNiet) {
      throw new UncheckedIOException(kanNiet);
    }
    return uit.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> cellen(Obstakeltop.Rij rij) {
    var cellen = new ArrayList<String>();
    cellen.add(woorden.van("cijfers.soort." + (rij.regeling() ? "regeling" : "instantie")));
    cellen.add(Rekenblad.onschuldig(rij.naam()));
    cellen.add(woorden.van("cijfers.obstakel." + rij.obstakel()));
    cellen.add(rij.aantal());
    cellen.add(rij.scholen());
    cellen.addAll(rij.verloop());
    return cellen;
  }
}

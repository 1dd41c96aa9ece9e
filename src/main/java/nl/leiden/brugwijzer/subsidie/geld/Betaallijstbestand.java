package nl.leiden.brugwijzer.subsidie.geld;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.leiden.brugwijzer.basis.Rekenblad;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** De betaallijst als CSV, zoals een Nederlands rekenblad haar opent. */
final class Betaallijstbestand {

  private static final char BOM = '\uFEFF';
  private static final CSVFormat VORM =
      CSVFormat.EXCEL
          .builder()
          .setDelimiter(';')
          .setHeader(
              "Aanvraag",
              "Termijn",
              "School",
              "Schooljaar",
              "Begunstigde",
              "IBAN",
              "Bedrag",
              "Uiterlijk",
              "Kenmerk")
          .get();

  private Betaallijstbestand() {}

  static String van(List<Overboeking> overboekingen) {
    var uit = new StringBuilder().append(BOM);
    try (var pen = new CSVPrinter(uit, VORM)) {
      for (var een : overboekingen)
        pen.printRecord(
            Rekenblad.onschuldig(een.aanvraagnummer()),
            een.volgnummer(),
            een.vestiging(),
            een.schooljaar(),
            Rekenblad.onschuldig(een.naar().begunstigde()),
            een.naar().iban(),
            een.bedrag().toPlainString().replace('.', ','),
            een.uiterlijk(),
            een.kenmerk());
    } catch (IOException kanNiet) {
      throw new UncheckedIOException(kanNiet);
    }
    return uit.toString();
  }
}

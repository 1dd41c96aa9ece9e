package nl.leiden.brugwijzer.basis;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Het register als CSV, zoals een Nederlands rekenblad het opent. */
class Registercsv implements Registerblad {

  private static final char BOM = '\uFEFF';
  private static final CSVFormat VORM = CSVFormat.EXCEL.builder().setDelimiter(';').get();

  private final CSVPrinter pen;

  Registercsv(OutputStream uit) throws IOException {
    var schrijver = new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
    schrijver.write(BOM);
    pen = new CSVPrinter(schrijver, VORM);
  }

  @Override
  public void rij(List<Object> cellen) throws IOException {
    pen.printRecord(cellen.stream().map(Registercsv::alsTekst).toList());
  }

  private static Object alsTekst(Object cel) {
    return cel instanceof BigDecimal bedrag ? bedrag.toPlainString().replace('.', ',') : cel;
  }

  @Override
  public void close() throws IOException {
    pen.close();
  }
}

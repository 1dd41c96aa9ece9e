package nl.leiden.brugwijzer.basis;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Het register voor Excel en LibreOffice; bedragen en dagen zijn er echte bedragen en dagen. */
class Registerxlsx implements Registerblad {

  private static final int BREED = 18;
  private static final int PER_KEER = 500;

  private final Workbook boek;
  private final Worksheet blad;
  private int rij;

  Registerxlsx(OutputStream uit, String naam, int kolommen) {
    boek = new Workbook(uit, "Brugwijzer", "1.0");
    blad = boek.newWorksheet(naam);
    for (var kolom = 0; kolom < kolommen; kolom++) blad.width(kolom, BREED);
    blad.freezePane(0, 1);
    blad.range(0, 0, 0, kolommen - 1).style().bold().set();
  }

  @Override
  public void rij(List<Object> cellen) throws IOException {
    for (var kolom = 0; kolom < cellen.size(); kolom++) zet(kolom, cellen.get(kolom));
    rij++;
    if (rij % PER_KEER == 0) blad.flush();
  }

  private void zet(int kolom, Object cel) {
    if (cel instanceof BigDecimal bedrag) {
      blad.value(rij, kolom, bedrag);
      blad.style(rij, kolom).format("#,##0.00").set();
    } else if (cel instanceof LocalDate dag) {
      blad.value(rij, kolom, dag);
      blad.style(rij, kolom).format("dd-mm-yyyy").set();
    } else if (cel instanceof Integer getal) {
      blad.value(rij, kolom, getal);
    } else if (cel != null) {
      // Tekst in de cel zelf: een gedeelde lijst met teksten zou in het geheugen blijven staan.
      blad.inlineString(rij, kolom, cel.toString());
    }
  }

  @Override
  public void close() throws IOException {
    boek.close();
  }
}

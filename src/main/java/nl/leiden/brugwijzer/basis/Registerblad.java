package nl.leiden.brugwijzer.basis;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Een register in wording, rij voor rij; het wordt nooit in zijn geheel in het geheugen gehouden.
 */
public interface Registerblad extends Closeable {

  /** Hoe een register te downloaden is. */
  enum Vorm {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediatype;

    Vorm(String mediatype) {
      this.mediatype = mediatype;
    }

    /** Wat een browser ervan moet weten. */
    public String mediatype() {
      return mediatype;
    }
  }

  /**
   * Schrijft een rij: tekst, getallen, bedragen, dagen of niets. Tekst is al onschuldig gemaakt.
   */
  void rij(List<Object> cellen) throws IOException;

  /**
   * Begint een register.
   *
   * @param naam hoe het blad in het rekenblad heet
   */
  static Registerblad van(Vorm vorm, OutputStream uit, String naam, int kolommen)
      throws IOException {
    return vorm == Vorm.CSV ? new Registercsv(uit) : new Registerxlsx(uit, naam, kolommen);
  }
}

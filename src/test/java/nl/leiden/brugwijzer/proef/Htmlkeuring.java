package nl.leiden.brugwijzer.proef;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Keurt een pagina met de Nu HTML Checker. */
public final class Htmlkeuring {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  /** De checker daalt diep af; een gewone stapel is te klein. */
  private static final long STAPEL = 16L << 20;

  private Htmlkeuring() {}

  /** De fouten in deze pagina; leeg als alles klopt. */
  public static List<String> fouten(String html) {
    var keuring = new FutureTask<>(() -> keur(html));
    new Thread(null, keuring, "htmlkeuring", STAPEL).start();
    try {
      return keuring.get();
    } catch (InterruptedException | ExecutionException lukteNiet) {
      throw new IllegalStateException("De keuring zelf ging mis", lukteNiet);
    }
  }

  private static synchronized List<String> keur(String html) throws Exception {
    var fouten = new ArrayList<String>();
    var verslag = new Verslag(fouten);
    var keuring = new SimpleDocumentValidator();
    keuring.setUpMainSchema(HTML, verslag);
    keuring.setUpValidatorAndParsers(verslag, true, false);
    keuring.checkHtmlInputSource(new InputSource(new StringReader(html)));
    return fouten;
  }

  private record Verslag(List<String> fouten) implements ErrorHandler {

    @Override
    public void warning(SAXParseException melding) {
      // Een waarschuwing is een raad, geen fout.
    }

    @Override
    public void error(SAXParseException fout) {
      fouten.add("regel " + fout.getLineNumber() + ": " + fout.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fout) {
      error(fout);
    }
  }
}

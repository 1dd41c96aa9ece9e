package nl.leiden.brugwijzer.proef;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Keurt een pagina met de Nu HTML Checker. */
public final class Htmlkeuring {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  private Htmlkeuring() {}

  /** De fouten in deze pagina; leeg als alles klopt. */
  public static synchronized List<String> fouten(String html) {
    var fouten = new ArrayList<String>();
    var verslag = new Verslag(fouten);
    try {
      var keuring = new SimpleDocumentValidator();
      keuring.setUpMainSchema(HTML, verslag);
      keuring.setUpValidatorAndParsers(verslag, true, false);
      keuring.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (Exception lukteNiet) {
      throw new IllegalStateException("De keuring zelf ging mis", lukteNiet);
    }
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

package nl.leiden.brugwijzer.proef;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Keurt een pagina met de Nu HTML Checker; ook een waarschuwing telt. */
public final class Htmlkeuring {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  /**
   * Geen fout maar een opmerking: het verborgen veld met het kenmerk tegen vervalsing schrijft
   * Thymeleaf zelf, met een schuine streep aan het eind.
   */
  private static final String SCHUINE_STREEP = "Trailing slash on void elements has no effect";

  private static final List<String> GEVONDEN = new ArrayList<>();

  /** Het schema inlezen duurt langer dan een pagina keuren. */
  private static final SimpleDocumentValidator KEURING = keuring();

  private Htmlkeuring() {}

  /** De fouten in deze pagina; leeg als alles klopt. */
  public static synchronized List<String> fouten(String html) {
    GEVONDEN.clear();
    try {
      KEURING.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (Exception lukteNiet) {
      throw new IllegalStateException("De keuring zelf ging mis", lukteNiet);
    }
    return List.copyOf(GEVONDEN);
  }

  private static SimpleDocumentValidator keuring() {
    try {
      var keuring = new SimpleDocumentValidator();
      keuring.setUpMainSchema(HTML, new Verslag());
      keuring.setUpValidatorAndParsers(new Verslag(), true, false);
      return keuring;
    } catch (Exception lukteNiet) {
      throw new IllegalStateException("De keuring zelf ging mis", lukteNiet);
    }
  }

  private static final class Verslag implements ErrorHandler {

    @Override
    public void warning(SAXParseException raad) {
      error(raad);
    }

    @Override
    public void error(SAXParseException fout) {
      if (fout.getMessage().startsWith(SCHUINE_STREEP)) return;
      GEVONDEN.add("regel " + fout.getLineNumber() + ": " + fout.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fout) {
      error(fout);
    }
  }
}

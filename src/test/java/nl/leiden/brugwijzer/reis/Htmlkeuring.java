package nl.leiden.brugwijzer.reis;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** De HTML-keuring van Nu, in dit proces: elke fout en elke waarschuwing telt. */
final class Htmlkeuring {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /**
   * Geen fout maar een opmerking: het verborgen veld met het kenmerk tegen vervalsing schrijft
   * Thymeleaf zelf, met een schuine streep aan het eind.
   */
  private static final String SCHUINE_STREEP = "Trailing slash on void elements has no effect";

  private final SimpleDocumentValidator keuring = new SimpleDocumentValidator(true, false, false);
  private final List<String> bezwaren = new ArrayList<>();

  Htmlkeuring() {
    try {
      keuring.setUpMainSchema(SCHEMA, new Verzamelaar());
      keuring.setUpValidatorAndParsers(new Verzamelaar(), true, false);
    } catch (Exception schemaNietTeLezen) {
      throw new IllegalStateException(schemaNietTeLezen);
    }
  }

  /** Wat er aan deze pagina mankeert; leeg als zij klopt. */
  List<String> bezwaren(String html) {
    bezwaren.clear();
    try {
      var bron = new InputSource(new StringReader(html));
      bron.setEncoding("UTF-8");
      keuring.checkHtmlInputSource(bron);
    } catch (Exception nietTeLezen) {
      bezwaren.add("html: " + nietTeLezen);
    }
    return List.copyOf(bezwaren);
  }

  private final class Verzamelaar implements ErrorHandler {

    @Override
    public void warning(SAXParseException bezwaar) {
      noteer(bezwaar);
    }

    @Override
    public void error(SAXParseException bezwaar) {
      noteer(bezwaar);
    }

    @Override
    public void fatalError(SAXParseException bezwaar) {
      noteer(bezwaar);
    }

    private void noteer(SAXParseException bezwaar) {
      if (bezwaar.getMessage().startsWith(SCHUINE_STREEP)) return;
      bezwaren.add("html regel " + bezwaar.getLineNumber() + ": " + bezwaar.getMessage());
    }
  }
}

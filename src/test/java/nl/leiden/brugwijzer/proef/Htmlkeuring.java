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

/** Keurt een pagina met de Nu HTML Checker; ook een waarschuwing telt. */
public final class Htmlkeuring {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  /** De checker daalt diep af; een gewone stapel is te klein. */
  private static final long STAPEL = 16L << 20;

  /**
   * Geen fout maar een opmerking: het verborgen veld met het kenmerk tegen vervalsing schrijft
   * Thymeleaf zelf, met een schuine streep aan het eind.
   */
  private static final String SCHUINE_STREEP = "Trailing slash on void elements has no effect";

  private static final List<String> GEVONDEN = new ArrayList<>();

  /** Blijft bestaan: het schema inlezen duurt langer dan een pagina keuren. */
  private static SimpleDocumentValidator keuring;

  private Htmlkeuring() {}

  /** De fouten in deze pagina; leeg als alles klopt. */
  public static List<String> fouten(String html) {
    var werk = new FutureTask<>(() -> keur(html));
    new Thread(null, werk, "htmlkeuring", STAPEL).start();
    try {
      return werk.get();
    } catch (InterruptedException | ExecutionException lukteNiet) {
      throw new IllegalStateException("De keuring zelf ging mis", lukteNiet);
    }
  }

  private static synchronized List<String> keur(String html) throws Exception {
    if (keuring == null) {
      keuring = new SimpleDocumentValidator();
      keuring.setUpMainSchema(HTML, new Verslag());
      keuring.setUpValidatorAndParsers(new Verslag(), true, false);
    }
    GEVONDEN.clear();
    keuring.checkHtmlInputSource(new InputSource(new StringReader(html)));
    return List.copyOf(GEVONDEN);
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

package nl.leiden.brugwijzer.reis;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.proef.Htmlkeuring;

/** Keurt elke pagina van een reis: toegankelijk, geldig, binnen de CSP, en nergens te breed. */
class Keurmeester {

  private static final List<String> EISEN =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  private static final String MELD_OVERTREDING =
      """
      document.addEventListener('securitypolicyviolation', o =>
        meldOvertreding(o.violatedDirective + ' ' + o.blockedURI + ' in ' + o.sourceFile))""";

  /** Wat gelijk is op alle pagina's van dezelfde soort, hoeft maar één keer. */
  private static final Map<String, List<String>> GEKEURD = new ConcurrentHashMap<>();

  private final Collection<String> bezwaren = new LinkedHashSet<>();
  private final Schermen schermen;
  private final Kale kale;

  Keurmeester(Browserbank bank, String reis) {
    schermen = new Schermen(reis);
    kale = new Kale(bank);
  }

  /** Let op wat de browser in dit venster meldt. */
  void let(BrowserContext venster) {
    venster.exposeBinding(
        "meldOvertreding",
        (bron, wat) -> {
          meld("CSP", bron.page(), wat[0]);
          return null;
        });
    venster.addInitScript(MELD_OVERTREDING);
    venster.onConsoleMessage(this::luister);
    venster.onWebError(fout -> meld("script", fout.page(), fout.error()));
  }

  /** Keurt de pagina die nu open is. */
  void keur(Page pagina, Response antwoord, boolean metJavaScript) {
    var html = antwoord.text();
    var sleutel = pagina.viewportSize().width + " " + metJavaScript + Gelijkenis.van(html);
    schermen.bewaar(pagina);
    GEKEURD
        .computeIfAbsent(sleutel, nieuw -> bekijk(pagina, html, metJavaScript))
        .forEach(bezwaar -> meld("pagina", pagina, bezwaar));
  }

  /** Bewaart een pagina die niet van ons is, om te bekijken. */
  void bewaar(Page pagina) {
    schermen.bewaar(pagina);
  }

  /** Keurt wat er op deze pagina openklapte. */
  void keurNogEens(Page pagina) {
    schermen.bewaar(pagina);
    toegankelijk(pagina).forEach(bezwaar -> meld("pagina", pagina, bezwaar));
  }

  private List<String> bekijk(Page pagina, String html, boolean metJavaScript) {
    var gevonden = new ArrayList<>(Htmlkeuring.fouten(html));
    if (metJavaScript) gevonden.addAll(toegankelijk(pagina));
    else kale.bekijk(pagina, html, kaal -> gevonden.addAll(toegankelijk(kaal)));
    return gevonden;
  }

  private static List<String> toegankelijk(Page pagina) {
    var axe = new AxeBuilder(pagina).withTags(EISEN).setLegacyMode(true).analyze();
    return Stream.concat(
            axe.getViolations().stream()
                .flatMap(
                    regel ->
                        regel.getNodes().stream()
                            .map(plek -> "axe " + regel.getId() + ": " + plek.getHtml())),
            teBreed(pagina))
        .toList();
  }

  private static Stream<String> teBreed(Page pagina) {
    var over =
        pagina.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return over.equals(0) ? Stream.empty() : Stream.of("schuift " + over + " px opzij");
  }

  void meld(String soort, Page pagina, Object wat) {
    var pad = pagina == null ? "" : pagina.url().replaceFirst("^https?://[^/]+", "");
    bezwaren.add(soort + " " + pad + " " + wat);
  }

  private void luister(ConsoleMessage bericht) {
    // Bij een foutpagina meldt de browser ook de status; die kijkt de reiziger zelf na.
    var status = bericht.text().startsWith("Failed to load resource");
    if (status && bericht.location().startsWith(bericht.page().url())) return;
    if (bericht.type().equals("error")) meld("console", bericht.page(), bericht.text());
  }

  Collection<String> bezwaren() {
    return bezwaren;
  }
}

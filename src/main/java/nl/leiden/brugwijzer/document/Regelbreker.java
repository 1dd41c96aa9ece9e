package nl.leiden.brugwijzer.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breekt regels af, maar nooit midden in een bedrag, een dag of een artikel van de wet. */
final class Regelbreker implements FSTextBreaker {

  private static final String MAAND =
      "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";

  private static final Pattern BIJEEN =
      Pattern.compile(
          "(?<=€[ \u00a0])(?=\\d)|(?<=\\d:)(?=\\d)|(?<=\\d )(?=Awb\\b)|(?<=\\d )(?="
              + MAAND
              + "\\b)|(?<="
              + MAAND
              + " )(?=\\d)");

  private final FSTextBreaker breker =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.forLanguageTag("nl")));

  private Set<Integer> nietHier = Set.of();

  @Override
  public void setText(String tekst) {
    nietHier =
        BIJEEN
            .matcher(tekst)
            .results()
            .map(MatchResult::start)
            .collect(Collectors.toUnmodifiableSet());
    breker.setText(tekst);
  }

  @Override
  public int next() {
    var plek = breker.next();
    while (nietHier.contains(plek)) plek = breker.next();
    return plek;
  }
}

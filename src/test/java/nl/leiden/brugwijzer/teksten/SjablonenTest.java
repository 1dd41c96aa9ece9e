package nl.leiden.brugwijzer.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wat op een scherm staat komt uit de berichtenbestanden; een sjabloon heeft alleen voorbeelden.
 */
class SjablonenTest {

  private static final Set<String> VERVANGT_TEKST =
      Set.of("th:text", "th:utext", "th:replace", "th:insert");
  private static final Set<String> LEESBARE_ATTRIBUTEN =
      Set.of("aria-label", "title", "alt", "placeholder", "data-kop", "aria-description");
  private static final Set<String> ZONDER_INHOUD =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");
  private static final Pattern INGEVULD = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]");
  private static final Pattern UITDRUKKING = Pattern.compile("[$*#@~]\\{(?:[^{}]|\\{[^{}]*})*}");
  private static final Pattern LETTERLIJK = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  static Stream<Path> sjablonen() {
    return Bronnen.sjablonen().stream();
  }

  @ParameterizedTest
  @MethodSource("sjablonen")
  void geenTekstStaatVastInHetSjabloon(Path sjabloon) {
    assertThat(vasteTeksten(Bronnen.tekst(sjabloon))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sjablonen")
  void geenScriptOfStijlStaatInHetSjabloon(Path sjabloon) {
    var pagina = Jsoup.parse(Bronnen.tekst(sjabloon), "", Parser.xmlParser());
    assertThat(pagina.select("style, [style], script:not([src]):not([th:src])")).isEmpty();
    assertThat(pagina.getAllElements())
        .allMatch(
            element ->
                element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .noneMatch(naam -> naam.matches("(th:)?on[a-z]+|hx-on.*")));
  }

  @ParameterizedTest
  @MethodSource("voorbeelden")
  void deKeuringVindtVasteTekst(String html, boolean vast) {
    assertThat(!vasteTeksten(html).isEmpty()).isEqualTo(vast);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> voorbeelden() {
    return Stream.of(
            new Object[] {"<p>Hallo</p>", true},
            new Object[] {"<p th:text=\"#{a.b}\">Hallo</p>", false},
            new Object[] {"<p th:text=\"#{a.b}\">Hallo</p> los", true},
            new Object[] {"<p th:text=\"'Hallo ' + ${naam}\"></p>", true},
            new Object[] {"<p th:text=\"|${nummer} · ${naam}|\"></p>", false},
            new Object[] {"<p th:text=\"|Aan ${naam}|\"></p>", true},
            new Object[] {"<p th:text=\"${aan ? 'x' : #{a.b('n')}}\"></p>", false},
            new Object[] {"<a aria-label=\"Sluiten\" href=\"/\"></a>", true},
            new Object[] {"<a th:aria-label=\"#{a.b}\" href=\"/\">·</a>", false},
            new Object[] {"<p>[[#{a.b}]] · <input th:replace=\"~{a :: b}\"> Vast</p>", true})
        .map(org.junit.jupiter.params.provider.Arguments::of);
  }

  private static List<String> vasteTeksten(String html) {
    var vast = new ArrayList<String>();
    for (var element : Jsoup.parse(html, "", Parser.xmlParser()).getAllElements()) {
      for (var knoop : element.childNodes())
        if (knoop instanceof TextNode tekst && !wordtVervangen(element))
          voegToe(vast, INGEVULD.matcher(tekst.text()).replaceAll(""));
      for (var attribuut : element.attributes()) {
        if (LEESBARE_ATTRIBUTEN.contains(attribuut.getKey())) voegToe(vast, attribuut.getValue());
        if (attribuut.getKey().matches("th:(text|utext|aria-label|title|alt|placeholder)"))
          letterlijk(attribuut.getValue()).forEach(deel -> voegToe(vast, deel));
      }
    }
    return vast;
  }

  private static boolean wordtVervangen(Element element) {
    return Stream.iterate(element, ouder -> ouder != null, Element::parent)
        .filter(ouder -> !ZONDER_INHOUD.contains(ouder.normalName()))
        .anyMatch(ouder -> VERVANGT_TEKST.stream().anyMatch(ouder::hasAttr));
  }

  private static List<String> letterlijk(String uitdrukking) {
    return LETTERLIJK
        .matcher(UITDRUKKING.matcher(uitdrukking).replaceAll(""))
        .results()
        .map(gevonden -> gevonden.group().replaceAll("['|]", ""))
        .toList();
  }

  private static void voegToe(List<String> vast, String tekst) {
    if (LETTERS.matcher(tekst).find()) vast.add(tekst.strip());
  }
}

package nl.leiden.brugwijzer.teksten;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.teksten.Bronnen.Vondst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Elke tekst die een scherm of regel vraagt bestaat, en er staan geen teksten die niemand vraagt.
 */
class TekstenTest {

  /** Sleutels die uit een vast begin en een enum worden gemaakt. */
  private static final Map<String, String> PER_ENUM =
      Map.ofEntries(
          entry("aanmelden.doet.", "gebruiker.Rol"),
          entry("fout.raad.", "config.Foutsoort"),
          entry("fout.titel.", "config.Foutsoort"),
          entry("fout.uitleg.", "config.Foutsoort"),
          entry("groep.", "gezin.Groep"),
          entry("hulpvraag.", "socialekaart.Hulpvraag"),
          entry("instantiesoort.", "socialekaart.Instantiesoort"),
          entry("ondersteuningstype.", "gezin.Ondersteuningstype"),
          entry("plaats.", "gezin.Plaats"),
          entry("rol.", "gebruiker.Rol"),
          entry("wievraagtaan.", "socialekaart.WieVraagtAan"));

  /** Sleutels die uit een vast begin en iets anders worden gemaakt, en waaruit. */
  private static final Map<String, String> PER_BEGIN =
      Map.ofEntries(
          entry("aanmelden.groep.", "de groepen van config.demo.Demoaanmelding"),
          entry("basis.stap.", "gedaan, nu en straks in basis/deel"),
          entry("bericht.nieuws.", "de zaaksoorten van Berichtadres"),
          entry("bericht.onderwerp.", "de soorten die kamers met Postbus sturen"),
          entry("bericht.soort.", "dezelfde soorten"),
          entry("menu.", "de plekken van config.Menu"));

  /** Een sleutel die Spring zelf vraagt. */
  private static final Predicate<String> VOOR_SPRING =
      sleutel -> sleutel.startsWith("typeMismatch");

  private static final Pattern IN_SJABLOON = Pattern.compile("#\\{\\s*([\\w.-]+)\\s*[(}]");
  private static final Pattern LETTERLIJK_IN_SJABLOON = Pattern.compile("'([\\w.-]+)'");
  private static final Pattern VELD =
      Pattern.compile("basis/veld\\s*::\\s*\\w+\\(\\s*'[^']*'\\s*,\\s*'([^']+)'");
  private static final Pattern VELD_BIJ_NAAM = Pattern.compile("\\bsleutel\\s*=\\s*'([^']+)'");
  private static final Pattern LETTERLIJK_IN_JAVA = Pattern.compile("\"\\{?([\\w.-]+)\\}?\"");
  private static final Pattern GEVRAAGD_IN_JAVA =
      Pattern.compile(
          "(?:\"\\{|getMessage\\(\\s*\"|woorden\\.van\\(\\s*\"|KanNietMeer\\(\\s*\""
              + "|OngeldigeInvoer\\(\\s*\"[^\"]*\"\\s*,\\s*\"|(?=\"fout\\.)\")"
              + "([\\w.-]*\\w)\\}?\"");
  private static final Pattern KEURING =
      Pattern.compile(
          "@((?:NotBlank|NotNull|NotEmpty|Size|Pattern|Min|Max|Positive|PositiveOrZero|Past"
              + "|PastOrPresent|Future|FutureOrPresent|Email|Digits|AssertTrue|AssertFalse)\\b"
              + "(?!\\([^)]*message\\s*=)[^\\n]*)");

  private static final Map<String, String> TEKSTEN = Bronnen.teksten();

  static Stream<String> begins() {
    return Stream.concat(PER_ENUM.keySet().stream(), PER_BEGIN.keySet().stream());
  }

  @Test
  void elkeTekstDieEenSchermOfRegelVraagtBestaat() {
    var gevraagd =
        Stream.of(
                Bronnen.zoek(Bronnen.sjablonen(), IN_SJABLOON),
                Bronnen.zoek(Bronnen.sjablonen(), VELD),
                Bronnen.zoek(Bronnen.sjablonen(), VELD_BIJ_NAAM),
                Bronnen.zoek(Bronnen.java(), GEVRAAGD_IN_JAVA))
            .flatMap(List::stream);
    assertThat(gevraagd.filter(vondst -> !bestaat(vondst.tekst()))).isEmpty();
  }

  @Test
  void elkeTekstWordtErgensGevraagd() {
    var genoemd = genoemd();
    assertThat(TEKSTEN.keySet().stream().filter(sleutel -> !wordtGevraagd(sleutel, genoemd)))
        .isEmpty();
  }

  @Test
  void elkeWaardeVanEenEnumHeeftEenTekst() throws ClassNotFoundException {
    for (var groep : PER_ENUM.entrySet()) {
      var verwacht =
          Stream.of(Class.forName("nl.leiden.brugwijzer." + groep.getValue()).getEnumConstants())
              .map(waarde -> groep.getKey() + ((Enum<?>) waarde).name())
              .collect(toSet());
      var aanwezig =
          TEKSTEN.keySet().stream().filter(s -> s.startsWith(groep.getKey())).collect(toSet());
      assertThat(aanwezig).as(groep.getKey()).containsAll(verwacht);
      assertThat(aanwezig.stream().map(s -> begin(s, verwacht)))
          .as(groep.getKey())
          .doesNotContainNull();
    }
  }

  @ParameterizedTest
  @MethodSource("begins")
  void elkVastBeginWordtNogGebruikt(String begin) {
    var bronnen = Stream.concat(Bronnen.sjablonen().stream(), Bronnen.java().stream());
    assertThat(bronnen.map(Bronnen::tekst)).anyMatch(tekst -> tekst.contains(begin));
  }

  @Test
  void eenKeuringPraatNooitEngels() {
    assertThat(Bronnen.zoek(Bronnen.java(), KEURING)).isEmpty();
  }

  @Test
  void eenApostrofNaastEenInvulplekStaatErDubbel() {
    assertThat(TEKSTEN.entrySet())
        .filteredOn(tekst -> tekst.getValue().contains("{0"))
        .noneMatch(tekst -> tekst.getValue().replace("''", "").contains("'"));
  }

  @Test
  void erStaatNergensEenLegeTekst() {
    assertThat(TEKSTEN.entrySet()).noneMatch(tekst -> tekst.getValue().isBlank());
  }

  private static boolean wordtGevraagd(String sleutel, Set<String> genoemd) {
    return genoemd.contains(sleutel)
        || sleutel.endsWith(".hint")
            && genoemd.contains(sleutel.substring(0, sleutel.lastIndexOf('.')))
        || begins().anyMatch(sleutel::startsWith)
        || VOOR_SPRING.test(sleutel);
  }

  private static boolean bestaat(String sleutel) {
    return TEKSTEN.containsKey(sleutel)
        || sleutel.startsWith("jakarta.validation")
        || begins().anyMatch(begin -> begin.equals(sleutel + "."));
  }

  private static Set<String> genoemd() {
    return Stream.of(
            Bronnen.zoek(Bronnen.sjablonen(), IN_SJABLOON),
            Bronnen.zoek(Bronnen.sjablonen(), LETTERLIJK_IN_SJABLOON),
            Bronnen.zoek(Bronnen.java(), LETTERLIJK_IN_JAVA))
        .flatMap(List::stream)
        .map(Vondst::tekst)
        .collect(toCollection(TreeSet::new));
  }

  /**
   * De verwachte sleutel waar deze bij hoort: zichzelf, of zichzelf met een hint of uitleg
   * erachter.
   */
  private static String begin(String sleutel, Set<String> verwacht) {
    return verwacht.stream()
        .filter(naam -> sleutel.equals(naam) || sleutel.startsWith(naam + "."))
        .findAny()
        .orElse(null);
  }
}

package nl.leiden.brugwijzer.subsidie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting.Grond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** De voorbeelden uit docs/termijnen.md, precies zoals ze er staan. */
class TermijnenVoorbeeldTest {

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

  /** Streng: een weekdag die niet bij de datum hoort, is een fout in het voorbeeld. */
  private static final DateTimeFormatter MET_WEEKDAG =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu", NEDERLANDS)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final String DAG = "(\\d+ [a-z]+ \\d{4})";
  private static final Pattern AANVULLING =
      Pattern.compile(
          "aanvulling gevraagd op "
              + DAG
              + "(?:, (aangevuld op|ongebruikt tot en met) "
              + DAG
              + ")?");
  private static final Pattern ANDERE_GROND =
      Pattern.compile(
          "(overmacht|instemming|vertraging) van " + DAG + "(?: tot en met " + DAG + ")?");
  private static final Pattern VERDAAGD =
      Pattern.compile("verdaagd op " + DAG + " met (\\d+ [a-z]+)");
  private static final Pattern GELIJKGESTELD = Pattern.compile("Bekend zijn: ([^.]+)\\.");

  private static final String TEKST = tekst();
  private static final Set<LocalDate> OP_DE_LIJST = lijst();
  private static final Gewonedagen DAGEN = new Gewonedagen(new Werkdagen(), OP_DE_LIJST);

  /** Een rij van een tabel. */
  record Rij(List<String> vakken) {

    String vak(int nummer) {
      return vakken.get(nummer);
    }

    String laatste() {
      return vakken.get(vakken.size() - 1);
    }

    @Override
    public String toString() {
      return vak(0) + " " + vak(1);
    }
  }

  static Stream<Rij> termijnen() {
    return rijen("\\d+");
  }

  static Stream<Rij> dwangsommen() {
    return rijen("D\\d+");
  }

  @ParameterizedTest
  @MethodSource("termijnen")
  void elkVoorbeeldKomtUit(Rij rij) {
    var verwacht = rij.vak(6);
    if (verwacht.startsWith("kan niet: ")) {
      assertThatThrownBy(() -> termijn(rij))
          .isInstanceOf(verwacht.endsWith("te laat") ? TermijnVerstreken.class : AlVerdaagd.class);
      return;
    }
    var som = termijn(rij).reken(DAGEN);
    if (verwacht.equals("staat stil")) assertThat(som.staatStil()).isTrue();
    else assertThat(som.uiterlijk()).isEqualTo(LocalDate.parse(verwacht, MET_WEEKDAG));
    noemtDeTermijnenwetAlsZijMeetelt(rij, som);
  }

  @ParameterizedTest
  @MethodSource("dwangsommen")
  void elkeDwangsomKomtUit(Rij rij) {
    var ontvangen = LocalDate.parse(rij.vak(2), MET_WEEKDAG);
    var beslissen = LocalDate.parse(rij.vak(3), MET_WEEKDAG);
    if (rij.vak(4).equals("kan niet: te vroeg")) {
      assertThatThrownBy(() -> Dwangsom.na(ontvangen, beslissen, DAGEN))
          .isInstanceOf(TeVroegInGebreke.class);
      return;
    }
    var dwangsom = Dwangsom.na(ontvangen, beslissen, DAGEN);
    assertThat(dwangsom.eersteDag()).isEqualTo(LocalDate.parse(rij.vak(4), MET_WEEKDAG));
    assertThat(dwangsom.laatsteDag()).isEqualTo(LocalDate.parse(rij.vak(5), MET_WEEKDAG));
  }

  @Test
  void deRijenZijnDoorgenummerdEnZeggenWaarom() {
    assertThat(termijnen().map(rij -> rij.vak(0)).toList())
        .hasSizeGreaterThanOrEqualTo(28)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, (int) termijnen().count())
                .mapToObj(Integer::toString)
                .toList());
    assertThat(Stream.concat(termijnen(), dwangsommen()))
        .allSatisfy(rij -> assertThat(rij.laatste()).isNotBlank());
    assertThat(termijnen()).allMatch(rij -> rij.vakken().size() == 8);
    assertThat(dwangsommen().count()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void deGelijkgesteldeDagenZijnDieVanDeInstelling() {
    var genoemd = GELIJKGESTELD.matcher(TEKST.replaceAll("\\s+", " "));
    assertThat(genoemd.find()).isTrue();
    assertThat(Stream.of(genoemd.group(1).split(", ")).map(TermijnenVoorbeeldTest::datum))
        .containsExactlyInAnyOrderElementsOf(OP_DE_LIJST);
  }

  private static void noemtDeTermijnenwetAlsZijMeetelt(Rij rij, Rekensom som) {
    var artikelen =
        som.regels().stream()
            .map(Rekenregel::artikel)
            .filter(artikel -> artikel.endsWith("Algemene termijnenwet"))
            .map(artikel -> artikel.replace("Algemene termijnenwet", "Atw"))
            .toList();
    for (var artikel : List.of("artikel 1 Atw", "artikel 2 Atw"))
      assertThat(rij.laatste().contains(artikel))
          .as("%s in het waarom", artikel)
          .isEqualTo(artikelen.contains(artikel));
  }

  private static Termijn termijn(Rij rij) {
    var artikel = rij.vak(2);
    var bron = artikel.equals("regeling") ? Rechtsbron.regeling(artikel) : Rechtsbron.wet(artikel);
    var termijn = Termijn.van(bron, LocalDate.parse(rij.vak(3), MET_WEEKDAG), duur(rij.vak(4)));
    if (rij.vak(5).equals("—")) return termijn;
    for (var gebeurtenis : rij.vak(5).split("; ")) termijn = na(termijn, gebeurtenis);
    return termijn;
  }

  private static Termijn na(Termijn termijn, String gebeurtenis) {
    var aanvulling = AANVULLING.matcher(gebeurtenis);
    if (aanvulling.matches()) {
      var stil = termijn.schortOp(Grond.AANVULLING, datum(aanvulling.group(1)));
      if (aanvulling.group(2) == null) return stil;
      var einde = datum(aanvulling.group(3));
      return stil.hervat(
          Grond.AANVULLING, aanvulling.group(2).equals("aangevuld op") ? einde : einde.plusDays(1));
    }
    var andere = ANDERE_GROND.matcher(gebeurtenis);
    if (andere.matches()) {
      var grond = grond(andere.group(1));
      var stil = termijn.schortOp(grond, datum(andere.group(2)));
      return andere.group(3) == null
          ? stil
          : stil.hervat(grond, datum(andere.group(3)).plusDays(1));
    }
    var verdaagd = VERDAAGD.matcher(gebeurtenis);
    assertThat(verdaagd.matches()).as(gebeurtenis).isTrue();
    return termijn.verdaag(
        new Verdaging(
            Rechtsbron.wet("artikel 4:14 Awb"), datum(verdaagd.group(1)), duur(verdaagd.group(2))),
        DAGEN);
  }

  private static Grond grond(String woord) {
    return switch (woord) {
      case "overmacht" -> Grond.OVERMACHT;
      case "instemming" -> Grond.INSTEMMING;
      default -> Grond.VERTRAGING_AANVRAGER;
    };
  }

  private static Duur duur(String tekst) {
    var delen = tekst.split(" ");
    var aantal = Integer.parseInt(delen[0]);
    return switch (delen[1]) {
      case "dagen" -> Duur.dagen(aantal);
      case "weken" -> Duur.weken(aantal);
      case "maand", "maanden" -> Duur.maanden(aantal);
      case "jaar" -> new Duur(aantal, Duur.Eenheid.JAREN);
      default -> throw new IllegalArgumentException(tekst);
    };
  }

  private static LocalDate datum(String tekst) {
    return LocalDate.parse(tekst, DATUM);
  }

  private static Stream<Rij> rijen(String nummer) {
    return TEKST
        .lines()
        .filter(regel -> regel.matches("\\| " + nummer + " \\|.*"))
        .map(regel -> regel.replaceAll("^\\| | \\|$", ""))
        .map(regel -> new Rij(List.of(regel.split(" \\| "))));
  }

  private static Set<LocalDate> lijst() {
    var yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new FileSystemResource("src/main/resources/application.yml"));
    var dagen = yaml.getObject().getProperty("brugwijzer.gelijkgestelde-dagen");
    return Stream.of(dagen.split(",")).map(LocalDate::parse).collect(Collectors.toSet());
  }

  private static String tekst() {
    try {
      return Files.readString(Path.of("docs", "termijnen.md"));
    } catch (IOException weg) {
      throw new UncheckedIOException(weg);
    }
  }
}

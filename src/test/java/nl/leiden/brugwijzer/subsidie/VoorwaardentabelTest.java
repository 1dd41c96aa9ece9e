package nl.leiden.brugwijzer.subsidie;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Vensterstand;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** De tabellen zelf: voor elke invoer past precies één regel. */
class VoorwaardentabelTest {

  static final File BESTAND = new File("bpmn/subsidievoorwaarden.dmn");

  private static final DmnModelInstance MODEL = Dmn.readModelFromFile(BESTAND);
  private static final DmnEngine MOTOR =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  /** Van elke invoer de waarden op, net onder en net boven elke grens, en geen waarde. */
  private static final Map<String, List<?>> WAARDEN =
      Map.ofEntries(
          entry("venster", namen(Vensterstand.values())),
          entry("soortToegestaan", List.of(true, false)),
          entry("gevraagd", bedragen(null, "0.01", "79999.99", "80000.00", "80000.01")),
          entry("maximum", bedragen("80000.00", "0.01", "80000.0")),
          entry("begroot", bedragen("0.00", "79999.99", "80000.00", "80000.01")),
          entry("aantalJaren", List.of(0, 1, 3)),
          entry("jarenInRegeling", List.of(true, false)),
          entry("rijkssubsidie", metLeeg(namen(Rijkssubsidie.values()))),
          entry("uren", bedragen(null, "0.50", "15.99", "16.00", "16.01", "40.00")),
          entry("urenadvies", List.of(0, 16)),
          entry("rekeningElders", List.of(true, false)),
          entry("beantwoord", List.of(0, 1, 4, 5)),
          entry("eisen", List.of(0, 1, 5)));

  @ParameterizedTest
  @EnumSource
  void bijElkeInvoerPastPreciesEenRegelEnElkeRegelPastEens(Voorwaarde voorwaarde) {
    var geraakt = new TreeSet<String>();
    for (var waarden : mogelijkheden(voorwaarde)) {
      var uitkomst =
          MOTOR.evaluateDecisionTable(
              MOTOR.parseDecision(voorwaarde.beslissing(), Dmn.readModelFromFile(BESTAND)),
              waarden);
      assertThat(uitkomst.getResultList()).as("%s bij %s", voorwaarde, waarden).hasSize(1);
      geraakt.add(uitkomst.getSingleResult().getEntry("uitleg"));
    }
    assertThat(geraakt)
        .containsExactlyInAnyOrderElementsOf(regels(voorwaarde).map(Rule::getId).toList());
  }

  @ParameterizedTest
  @EnumSource
  void elkeRegelHeetNaarZijnUitlegEnZegtWaarom(Voorwaarde voorwaarde) {
    assertThat(tabel(voorwaarde).getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
    assertThat(regels(voorwaarde))
        .isNotEmpty()
        .allSatisfy(
            regel -> {
              var uitvoer =
                  regel.getOutputEntries().stream().map(u -> u.getText().getTextContent()).toList();
              assertThat(uitvoer).hasSize(3).element(1).isEqualTo("\"" + regel.getId() + "\"");
              assertThat(regel.getDescription().getTextContent()).isNotBlank();
            });
  }

  @Test
  void elkeTabelIsEenVoorwaardeEnStaatOpHetPlaatje() {
    var tabellen = MODEL.getModelElementsByType(Decision.class).stream().map(Decision::getId);
    assertThat(tabellen)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Voorwaarde.values()).map(Voorwaarde::beslissing).toList());
    assertThat(Dmn.convertToString(MODEL))
        .contains(
            Stream.of(Voorwaarde.values())
                .map(v -> "dmnElementRef=\"" + v.beslissing() + "\"")
                .toArray(String[]::new));
  }

  @Test
  void urenEnRekeningZijnNooitEenRedenOmTeWeigeren() {
    assertThat(Stream.of(Voorwaarde.UREN, Voorwaarde.REKENING).flatMap(v -> regels(v)))
        .extracting(regel -> regel.getOutputEntries().iterator().next().getText().getTextContent())
        .doesNotContain("\"VOLDOET_NIET\"");
  }

  /** De namen van alle regels. */
  static List<String> alleRegels() {
    return Stream.of(Voorwaarde.values()).flatMap(v -> regels(v)).map(Rule::getId).toList();
  }

  private static Stream<Rule> regels(Voorwaarde voorwaarde) {
    return tabel(voorwaarde).getRules().stream();
  }

  private static DecisionTable tabel(Voorwaarde voorwaarde) {
    Decision beslissing = MODEL.getModelElementById(voorwaarde.beslissing());
    return (DecisionTable) beslissing.getExpression();
  }

  /** Alle combinaties van wat deze tabel leest. */
  private static List<Map<String, Object>> mogelijkheden(Voorwaarde voorwaarde) {
    var tekst = gelezen(tabel(voorwaarde));
    var combinaties = List.<Map<String, Object>>of(Map.of());
    for (var naam : WAARDEN.keySet().stream().filter(genoemdIn(tekst)).toList()) {
      var verder = new ArrayList<Map<String, Object>>();
      for (var combinatie : combinaties)
        for (var waarde : WAARDEN.get(naam)) {
          var meer = new HashMap<>(combinatie);
          meer.put(naam, waarde);
          verder.add(meer);
        }
      combinaties = verder;
    }
    return combinaties;
  }

  private static String gelezen(DecisionTable tabel) {
    var kolommen = tabel.getInputs().stream().map(kolom -> kolom.getInputExpression().getText());
    var vakken =
        tabel.getRules().stream()
            .flatMap(regel -> regel.getInputEntries().stream())
            .map(InputEntry::getText);
    return Stream.concat(kolommen, vakken)
        .map(tekst -> tekst.getTextContent())
        .collect(Collectors.joining("\n"));
  }

  private static Predicate<String> genoemdIn(String tekst) {
    return naam -> Pattern.compile("(?<!\")\\b" + naam + "\\b(?!\")").matcher(tekst).find();
  }

  private static List<String> namen(Enum<?>[] waarden) {
    return Stream.of(waarden).map(Enum::name).toList();
  }

  private static List<BigDecimal> bedragen(String... waarden) {
    return Arrays.stream(waarden).map(w -> w == null ? null : new BigDecimal(w)).toList();
  }

  private static List<String> metLeeg(List<String> namen) {
    var alle = new ArrayList<>(namen);
    alle.add(null);
    return alle;
  }
}

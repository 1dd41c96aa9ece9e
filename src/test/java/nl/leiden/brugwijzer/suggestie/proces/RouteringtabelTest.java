package nl.leiden.brugwijzer.suggestie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** De tabel die een eigenaar aanwijst: altijd precies één, en met een reden. */
class RouteringtabelTest {

  private static final DmnModelInstance MODEL =
      Dmn.readModelFromStream(RouteringtabelTest.class.getResourceAsStream("/bpmn/routering.dmn"));
  private static final DmnEngine MOTOR =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final DmnDecision TABEL = MOTOR.parseDecision("routering", MODEL);

  private static final List<String> REGELS_VAN =
      metLeeg("GEMEENTE", "LANDELIJK", "ORGANISATIE", "ONBEKEND");
  private static final List<String> THEMAS =
      metLeeg(
          "GELD", "SCHOOL", "OPVOEDEN", "TAAL", "HULP", "SPORT_CULTUUR", "ANDERS", "NIEUW_THEMA");

  /** De vier uitkomsten die er zijn, als eigenaar/waarom. */
  private static final Map<String, String> UITKOMSTEN =
      Map.of(
          "wijkteamTaak", "WIJKTEAM/WIJKTEAM_TAAK",
          "landelijk", "BUITEN/LANDELIJK",
          "school", "ONDERWIJS/SCHOOL",
          "standaard", "ARMOEDE/STANDAARD");

  @Test
  void elkeMogelijkeInvoerHeeftPreciesEenUitkomstEnElkeUitkomstKomtVoor() {
    var gekregen = new TreeSet<String>();
    for (var wijkteam : List.of(true, false))
      for (var obstakel : metLeeg(namen(Obstakel.values())))
        for (var regelVan : REGELS_VAN)
          for (var thema : THEMAS) gekregen.add(naar(wijkteam, obstakel, regelVan, thema));
    assertThat(gekregen).containsExactlyInAnyOrderElementsOf(UITKOMSTEN.values());
  }

  @Test
  void zonderIetsTeWetenIsErTochEenEigenaar() {
    assertThat(naar(null, null, null, null)).isEqualTo(UITKOMSTEN.get("standaard"));
    assertThat(naar(false, null, "ONBEKEND", "ANDERS")).isEqualTo(UITKOMSTEN.get("standaard"));
  }

  @Test
  void deLaatsteRegelVraagtNiets() {
    var laatste = regels().get(regels().size() - 1);
    assertThat(laatste.getId()).isEqualTo("standaard");
    assertThat(laatste.getInputEntries())
        .allSatisfy(vak -> assertThat(vak.getText().getTextContent()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = Obstakel.class,
      names = {"NIET_ONZE_TAAK", "GEEN_PLEK", "WACHTLIJST", "GEEN_REACTIE", "ANDER_GEBIED"})
  void watHetWijkteamZelfKanVeranderenGaatNaarHetWijkteam(Obstakel obstakel) {
    assertThat(naar(true, obstakel.name(), "LANDELIJK", "SCHOOL"))
        .isEqualTo(UITKOMSTEN.get("wijkteamTaak"));
    assertThat(naar(false, obstakel.name(), "GEMEENTE", "GELD"))
        .isEqualTo(UITKOMSTEN.get("standaard"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Obstakel.class,
      mode = Mode.EXCLUDE,
      names = {"NIET_ONZE_TAAK", "GEEN_PLEK", "WACHTLIJST", "GEEN_REACTIE", "ANDER_GEBIED"})
  void eenAnderObstakelBijHetWijkteamIsNietAanHetWijkteam(Obstakel obstakel) {
    assertThat(naar(true, obstakel.name(), "GEMEENTE", "GELD"))
        .isEqualTo(UITKOMSTEN.get("standaard"));
  }

  @Test
  void eenLandelijkeRegelOverSchoolGaatNaarBuiten() {
    assertThat(naar(false, null, "LANDELIJK", "SCHOOL")).isEqualTo(UITKOMSTEN.get("landelijk"));
    assertThat(naar(false, null, "GEMEENTE", "SCHOOL")).isEqualTo(UITKOMSTEN.get("school"));
  }

  @Test
  void elkeRegelZegtWaaromEnStaatInDeAfgesprokenVolgorde() {
    assertThat(tabel().getHitPolicy()).isEqualTo(HitPolicy.FIRST);
    assertThat(regels())
        .extracting(Rule::getId)
        .containsExactly("wijkteamTaak", "landelijk", "school", "standaard");
    assertThat(regels())
        .allSatisfy(r -> assertThat(r.getDescription().getTextContent()).isNotBlank());
    var uitvoer = new TreeMap<String, String>();
    for (var regel : regels())
      uitvoer.put(
          regel.getId(),
          String.join(
              "/",
              regel.getOutputEntries().stream()
                  .map(u -> u.getText().getTextContent().replace("\"", ""))
                  .toList()));
    assertThat(uitvoer).isEqualTo(UITKOMSTEN);
    assertThat(Dmn.convertToString(MODEL)).contains("dmnElementRef=\"routering\"");
  }

  private static String naar(Boolean wijkteam, String obstakel, String regelVan, String thema) {
    var waarden = new HashMap<String, Object>();
    waarden.put("wijkteam", wijkteam);
    waarden.put("obstakel", obstakel);
    waarden.put("regelVan", regelVan);
    waarden.put("thema", thema);
    var uitkomst = MOTOR.evaluateDecisionTable(TABEL, waarden);
    assertThat(uitkomst.getResultList()).as("%s", waarden).hasSize(1);
    return uitkomst.getSingleResult().getEntry("eigenaar")
        + "/"
        + uitkomst.getSingleResult().getEntry("waarom");
  }

  private static List<Rule> regels() {
    return List.copyOf(tabel().getRules());
  }

  private static DecisionTable tabel() {
    Decision beslissing = MODEL.getModelElementById("routering");
    return (DecisionTable) beslissing.getExpression();
  }

  private static String[] namen(Enum<?>[] waarden) {
    return Stream.of(waarden).map(Enum::name).toArray(String[]::new);
  }

  private static List<String> metLeeg(String... namen) {
    var alle = new ArrayList<>(List.of(namen));
    alle.add(null);
    return alle;
  }
}

package nl.leiden.brugwijzer.suggestie.proces;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leiden.brugwijzer.engine.Modellezer;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of de modellen van het signaal en de actie zeggen wat de kamer ervan verwacht. */
class SuggestiemodelTest {

  private static final Map<String, String> KANTOOR =
      Map.of(
          "signaalBeoordelen", "Signaal beoordelen",
          "gezinHelpen", "Dit gezin nu helpen",
          "regelAanpakken", "De regel aanpakken",
          "uitvoeren", "Verandering uitvoeren",
          "beleidVolgen", "Beleid volgen",
          "reactieVastleggen", "Reactie van buiten vastleggen",
          "antwoordSturen", "Antwoord sturen",
          "heropeningBeslissen", "Over heropenen beslissen");

  private static final Map<String, String> MELDER =
      Map.of(
          "vraagBeantwoorden", "Vraag beantwoorden",
          "tevredenheid", "Ben je tevreden met het antwoord?");

  private static final Set<String> KLAAR_OF_LANGER = Set.of("GEDAAN", "VERLENGD");

  private final Modellezer signaal = new Modellezer("vereenvoudigsuggestie");
  private final Modellezer actie = new Modellezer("taskforceactie");

  @Test
  void elkeStapHeeftHaarNaam() {
    var verwacht = new TreeMap<>(KANTOOR);
    verwacht.putAll(MELDER);
    assertThat(signaal.taaknamen()).isEqualTo(verwacht);
    assertThat(actie.taaknamen()).isEqualTo(Map.of("actieUitvoeren", "Actie uitvoeren"));
  }

  @Test
  void eenTaakIsVanKantoorOfVanDeMelder() {
    assertThat(signaal.toewijzingen())
        .allSatisfy(
            (taak, wie) ->
                assertThat(wie)
                    .as(taak)
                    .isEqualTo(
                        MELDER.containsKey(taak)
                            ? "${signaalmelder.van(execution)}"
                            : "${behandelaar}"));
    assertThat(actie.toewijzingen()).isEqualTo(Map.of("actieUitvoeren", "${behandelaar}"));
  }

  @Test
  void elkeStapHerinnertOpHaarLaatsteDag() {
    assertThat(signaal.herinneringen())
        .allSatisfy(
            (taak, herinnering) -> {
              assertThat(herinnering.naam()).isEqualTo("herinnering_" + taak);
              assertThat(herinnering.wie()).isEqualTo("${signaaltaakHerinneren}");
              assertThat(herinnering.moment())
                  .isEqualTo("${signaalwekkers.laatsteDag(execution, '" + taak + "')}");
            });
    assertThat(actie.herinneringen())
        .containsEntry(
            "actieUitvoeren",
            new Modellezer.Herinnering(
                "herinnering_actieUitvoeren",
                "${actieHerinneren}",
                "${actiewekkers.laatsteDag(execution)}"));
  }

  @Test
  void elkBerichtHeetNaarZijnElementEnDatVanDeTaskforceNaarHaarBesluit() {
    assertThat(signaal.berichten())
        .isEqualTo(
            Map.of(
                "samengevoegd", "samengevoegd",
                "losgemaakt", "losgemaakt",
                "hoofdBeantwoord", "hoofdBeantwoord",
                "gesplitst", "gesplitst",
                "delenAf", "delenAf",
                "ingetrokken", "ingetrokken",
                "gestopt", "gestopt",
                "bijTaskforce", "taskforceBesloten"));
    assertThat(actie.berichten()).isEqualTo(Map.of("actieVervallen", "actieVervallen"));
  }

  @Test
  void elkeWekkerVraagtDeKamer() {
    assertThat(signaal.wekkers())
        .isEqualTo(
            Map.of(
                "triageTeLaat", "${signaalwekkers.escalatie(execution)}",
                "geenReactieOpVraag", "${signaalwekkers.vraagVoorbij(execution)}",
                "uitvoeringTeLaat", "${signaalwekkers.uitvoeringTeLaat(execution)}",
                "tevredenheidVoorbij", "${signaalwekkers.tevredenheidVoorbij(execution)}"));
    assertThat(actie.wekkers())
        .isEqualTo(Map.of("actieTeLaat", "${actiewekkers.teLaat(execution)}"));
  }

  @Test
  void wieTeLaatIsHoudtZijnTaak() {
    assertThat(naast(signaal)).containsExactlyInAnyOrder("triageTeLaat", "uitvoeringTeLaat");
    assertThat(naast(actie)).containsExactly("actieTeLaat");
  }

  private static Set<String> naast(Modellezer model) {
    return model
        .alle(BoundaryEvent.class)
        .filter(e -> !e.cancelActivity())
        .map(BoundaryEvent::getId)
        .collect(toSet());
  }

  @Test
  void elkAntwoordHeeftEenWeg() {
    assertThat(signaal.keuzes())
        .isEqualTo(
            Map.of(
                "beoordeeld", Set.of("VRAAG", "DOORGEZET", "OPGEPAKT", "NIET_OVERGENOMEN"),
                "uitkomst",
                    Set.of(
                        "UITVOERING_BREED",
                        "NAAR_BELEID",
                        "AGENDEREN",
                        "TASKFORCE",
                        "NIET_OVERGENOMEN",
                        "KLAAR"),
                "uitgevoerd", KLAAR_OF_LANGER,
                "beleidGevolgd", KLAAR_OF_LANGER,
                "reactieVastgelegd", KLAAR_OF_LANGER,
                "antwoordGestuurd", Set.of("GESTUURD", "TERUG", "DEEL_AF"),
                "tevreden", Set.of("TEVREDEN", "NIET_TEVREDEN"),
                "heropend", Set.of("HEROPEND", "NIET_HEROPEND")));
    assertThat(actie.keuzes()).isEqualTo(Map.of("actieGedaan", KLAAR_OF_LANGER));
  }

  @Test
  void deOverigePoortenLezenWatDeKamerZet() {
    assertThat(signaal.anderePoorten())
        .isEqualTo(
            Map.of(
                "waar", Set.of("${stand == 'BEOORDELEN'}", "${stand == 'BEHANDELEN'}"),
                "zitGezinVast", Set.of("${gezinVast}", "${!gezinVast}"),
                "tevredenVragen", Set.of("${tevredenVragen}", "${!tevredenVragen}")));
    assertThat(actie.anderePoorten()).isEmpty();
  }

  @Test
  void elkeDienstHeeftHaarBoon() {
    assertThat(diensten(signaal))
        .isEqualTo(
            Map.of(
                "routeren", "${signaalRouteren}",
                "leidingInlichten", "${leidingInlichten}",
                "leidingOverUitvoering", "${leidingInlichten}",
                "geenReactieVastleggen", "${geenReactieVastleggen}",
                "sluiten", "${signaalSluiten}"));
    assertThat(diensten(actie))
        .isEqualTo(
            Map.of(
                "actieAfsluiten", "${actieAfsluiten}",
                "voorzitterInlichten", "${voorzitterInlichten}"));
  }

  private static Map<String, String> diensten(Modellezer model) {
    return model
        .alle(ServiceTask.class)
        .collect(toMap(ServiceTask::getId, ServiceTask::getCamundaDelegateExpression));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vereenvoudigsuggestie", "taskforceactie"})
  void hetModelHeetNaarZijnBestandEnAllesIsGetekend(String naam) {
    var model = new Modellezer(naam);
    assertThat(model.alle(Process.class).map(Process::getId)).containsExactly(naam);
    assertThat(model.alle(Process.class).map(Process::getCamundaHistoryTimeToLiveString))
        .containsExactly("P180D");
    assertThat(model.getekend()).isEqualTo(model.knopenEnPijlen());
  }
}

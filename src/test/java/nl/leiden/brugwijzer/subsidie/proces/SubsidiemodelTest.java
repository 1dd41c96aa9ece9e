package nl.leiden.brugwijzer.subsidie.proces;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** Of het model van de aanvraag zegt wat de kamer ervan verwacht. */
class SubsidiemodelTest {

  private static final Pattern ANTWOORD = Pattern.compile("antwoord == '([A-Z_]+)'");

  private static final Map<String, String> KANTOOR =
      Map.ofEntries(
          Map.entry("volledigheidToetsen", "Volledigheid toetsen"),
          Map.entry("aanvullingToetsen", "Aanvulling toetsen"),
          Map.entry("beoordelen", "Inhoudelijk beoordelen"),
          Map.entry("besluiten", "Besluiten"),
          Map.entry("bekendmaken", "Bekendmaken"),
          Map.entry("verantwoordingUitgebleven", "Verantwoording blijft uit"),
          Map.entry("vaststellingBeoordelen", "Verantwoording beoordelen"),
          Map.entry("vaststellen", "Vaststellen"),
          Map.entry("vaststellingBekendmaken", "Vaststelling bekendmaken"),
          Map.entry("terugvorderen", "Terugvorderen"),
          Map.entry("bezwaarBehandelen", "Bezwaar behandelen"),
          Map.entry("bezwaarBeslissen", "Op bezwaar beslissen"),
          Map.entry("bezwaarBekendmaken", "Beslissing op bezwaar bekendmaken"),
          Map.entry("wijzigingBeoordelen", "Gemelde wijziging beoordelen"),
          Map.entry("intrekkingVoorbereiden", "Intrekking voorbereiden"),
          Map.entry("intrekken", "Intrekken"),
          Map.entry("intrekkingBekendmaken", "Intrekking bekendmaken"),
          Map.entry("ingebrekestellingAfhandelen", "Ingebrekestelling afhandelen"),
          Map.entry("voornemenMelden", "Voornemen tijdig melden (4:51)"));

  private static final Map<String, String> SCHOOL =
      Map.of(
          "aanvullen", "Aanvullen",
          "zienswijzeGeven", "Zienswijze geven",
          "verantwoorden", "Verantwoorden",
          "zienswijzeVaststelling", "Zienswijze geven op de vaststelling",
          "zienswijzeIntrekking", "Zienswijze geven op de intrekking");

  private static final Map<String, Set<String>> KEUZES =
      Map.of(
          "volledigheid", Set.of("VOLLEDIG", "AANVULLEN"),
          "aanvulling", Set.of("VOLLEDIG", "BUITEN_BEHANDELING"),
          "besloten", Set.of("BESLOTEN", "TERUG"),
          "verleend", Set.of("VERLEEND", "NIET_VERLEEND"),
          "uitgebleven", Set.of("UITSTEL", "AMBTSHALVE"),
          "vastgesteld", Set.of("BESLOTEN", "TERUG"),
          "afrekening", Set.of("TERUGVORDEREN", "AFGEREKEND"),
          "bezwaarBeslist", Set.of("BESLOTEN", "TERUG"),
          "intrekkingVoorbereid", Set.of("VOORGELEGD", "AFGEZIEN"),
          "intrekkingBesloten", Set.of("BESLOTEN", "TERUG"));

  private static final Map<String, String> WEKKERS =
      Map.of(
          "hersteltermijnVoorbij", "hersteltermijnVoorbij(execution)",
          "zienswijzetermijnVoorbij", "zienswijzetermijnVoorbij(execution, 'zienswijzeGeven')",
          "zienswijzetermijnVaststellingVoorbij",
              "zienswijzetermijnVoorbij(execution, 'zienswijzeVaststelling')",
          "zienswijzetermijnIntrekkingVoorbij",
              "zienswijzetermijnVoorbij(execution, 'zienswijzeIntrekking')",
          "verantwoordingstermijnVoorbij", "verantwoordingstermijnVoorbij(execution)",
          "bezwaartermijnVoorbij", "bezwaartermijnVoorbij(execution)",
          "bezwaartermijnVaststelling", "bezwaartermijnVoorbij(execution)",
          "bezwaartermijnIntrekking", "bezwaartermijnVoorbij(execution)");

  private static final Set<String> SPOREN =
      Set.of(
          "bezwaarIngediend",
          "wijzigingGemeld",
          "intrekkingBegonnen",
          "inGebrekeGesteld",
          "driejaarBereikt");

  private final BpmnModelInstance model =
      Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/subsidieaanvraag.bpmn"));

  @Test
  void elkeStapHeeftHaarNaam() {
    var verwacht = new TreeMap<>(KANTOOR);
    verwacht.putAll(SCHOOL);
    assertThat(alle(UserTask.class).collect(toMap(UserTask::getId, UserTask::getName)))
        .isEqualTo(verwacht);
  }

  @Test
  void alleenEenTaakVanKantoorKanBijIemandTerugkomen() {
    assertThat(alle(UserTask.class))
        .allSatisfy(
            taak ->
                assertThat(taak.getCamundaAssignee())
                    .as(taak.getId())
                    .isEqualTo(SCHOOL.containsKey(taak.getId()) ? null : "${behandelaar}"));
  }

  @Test
  void elkeStapHerinnertOpHaarLaatsteDag() {
    assertThat(alle(UserTask.class))
        .allSatisfy(
            taak -> {
              var luisteraar = uitbreiding(taak).iterator().next();
              assertThat(luisteraar.getCamundaEvent()).isEqualTo("timeout");
              assertThat(luisteraar.getCamundaDelegateExpression())
                  .isEqualTo("${subsidietaakHerinneren}");
              assertThat(moment(luisteraar.getTimeouts().iterator().next()))
                  .isEqualTo("${subsidiewekkers.laatsteDag(execution, '" + taak.getId() + "')}");
            });
  }

  private static Collection<CamundaTaskListener> uitbreiding(UserTask taak) {
    return taak.getExtensionElements().getChildElementsByType(CamundaTaskListener.class);
  }

  @Test
  void elkBerichtHeetNaarZijnElement() {
    var berichten =
        alle(CatchEvent.class)
            .flatMap(e -> definities(e, MessageEventDefinition.class).map(d -> Map.entry(e, d)))
            .collect(toMap(p -> p.getKey().getId(), p -> p.getValue().getMessage().getName()));
    assertThat(berichten).allSatisfy((element, bericht) -> assertThat(bericht).isEqualTo(element));
    var opDeWeg =
        Set.of(
            "ingetrokkenDoorSchool",
            "alsnogVerleend",
            "verleningIngetrokken",
            "intrekkingHerroepen",
            "bezwaarIngetrokken");
    assertThat(berichten.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(opDeWeg.stream(), SPOREN.stream()).toList());
  }

  @Test
  void eenSpoorNaastDeWegHoudtDeWegNietOp() {
    var sporen = alle(SubProcess.class).filter(SubProcess::triggeredByEvent).toList();
    var begin =
        sporen.stream()
            .flatMap(s -> s.getChildElementsByType(StartEvent.class).stream())
            .filter(s -> !s.isInterrupting())
            .map(FlowElement::getId);
    assertThat(begin).containsExactlyInAnyOrderElementsOf(SPOREN);
  }

  @Test
  void elkeWekkerVraagtHetDomein() {
    var wekkers =
        alle(CatchEvent.class)
            .flatMap(e -> definities(e, TimerEventDefinition.class).map(d -> Map.entry(e, d)))
            .collect(toMap(p -> p.getKey().getId(), p -> moment(p.getValue())));
    assertThat(wekkers)
        .isEqualTo(
            WEKKERS.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, w -> "${subsidiewekkers." + w.getValue() + "}")));
  }

  @Test
  void eenTermijnDieVerstrijktBreektDeTaakAfEnMeldtHet() {
    var wekkers =
        alle(BoundaryEvent.class)
            .filter(e -> definities(e, TimerEventDefinition.class).findAny().isPresent())
            .toList();
    assertThat(wekkers).hasSize(5).allMatch(BoundaryEvent::cancelActivity);
    assertThat(wekkers)
        .allSatisfy(
            wekker ->
                assertThat(wekker.getSucceedingNodes().singleResult())
                    .isInstanceOf(ServiceTask.class));
  }

  @Test
  void elkAntwoordHeeftEenWeg() {
    var keuzes =
        alle(ExclusiveGateway.class)
            .filter(poort -> poort.getOutgoing().size() > 1)
            .filter(poort -> !poort.getId().startsWith("zienswijze"))
            .collect(toMap(ExclusiveGateway::getId, SubsidiemodelTest::antwoorden));
    assertThat(keuzes).isEqualTo(KEUZES);
  }

  private static Set<String> antwoorden(ExclusiveGateway poort) {
    return poort.getOutgoing().stream()
        .flatMap(pijl -> ANTWOORD.matcher(voorwaarde(pijl)).results().map(r -> r.group(1)))
        .collect(toSet());
  }

  @Test
  void eenZienswijzeWordtGevraagdOfNiet() {
    var poorten =
        List.of("zienswijze", "zienswijzeBijVaststelling", "zienswijzeBijIntrekking").stream()
            .map(id -> (ExclusiveGateway) model.getModelElementById(id));
    assertThat(poorten)
        .allSatisfy(
            poort ->
                assertThat(poort.getOutgoing().stream().map(SubsidiemodelTest::voorwaarde))
                    .containsExactlyInAnyOrder("${zienswijze}", "${!zienswijze}"));
  }

  @Test
  void allesIsGetekend() {
    var vormen = alle(BpmnShape.class).map(v -> v.getBpmnElement().getId()).collect(toSet());
    var lijnen = alle(BpmnEdge.class).map(l -> l.getBpmnElement().getId()).collect(toSet());
    assertThat(alle(FlowNode.class).map(FlowNode::getId))
        .containsExactlyInAnyOrderElementsOf(vormen);
    assertThat(alle(SequenceFlow.class).map(SequenceFlow::getId))
        .containsExactlyInAnyOrderElementsOf(lijnen);
  }

  private static String voorwaarde(SequenceFlow pijl) {
    return pijl.getConditionExpression().getTextContent();
  }

  private static String moment(TimerEventDefinition wekker) {
    return wekker.getTimeDate().getTextContent();
  }

  private static <T extends EventDefinition> Stream<T> definities(
      CatchEvent element, Class<T> soort) {
    return element.getChildElementsByType(soort).stream();
  }

  private <T extends ModelElementInstance> Stream<T> alle(Class<T> soort) {
    return model.getModelElementsByType(soort).stream();
  }
}

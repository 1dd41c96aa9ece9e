package nl.leiden.brugwijzer.subsidie.proces;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.engine.Modellezer;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;

/** Of het model van de aanvraag zegt wat de kamer ervan verwacht. */
class SubsidiemodelTest {

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

  private final Modellezer model = new Modellezer("subsidieaanvraag");

  @Test
  void elkeStapHeeftHaarNaam() {
    var verwacht = new TreeMap<>(KANTOOR);
    verwacht.putAll(SCHOOL);
    assertThat(model.taaknamen()).isEqualTo(verwacht);
  }

  @Test
  void alleenEenTaakVanKantoorKanBijIemandTerugkomen() {
    assertThat(model.toewijzingen())
        .allSatisfy(
            (taak, wie) ->
                assertThat(wie)
                    .as(taak)
                    .isEqualTo(SCHOOL.containsKey(taak) ? null : "${behandelaar}"));
  }

  @Test
  void elkeStapHerinnertOpHaarLaatsteDag() {
    assertThat(model.herinneringen())
        .allSatisfy(
            (taak, herinnering) -> {
              assertThat(herinnering.wie()).isEqualTo("${subsidietaakHerinneren}");
              assertThat(herinnering.moment())
                  .isEqualTo("${subsidiewekkers.laatsteDag(execution, '" + taak + "')}");
            });
  }

  @Test
  void elkBerichtHeetNaarZijnElement() {
    var berichten = model.berichten();
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
    var sporen = model.alle(SubProcess.class).filter(SubProcess::triggeredByEvent).toList();
    var begin =
        sporen.stream()
            .flatMap(s -> s.getChildElementsByType(StartEvent.class).stream())
            .filter(s -> !s.isInterrupting())
            .map(FlowElement::getId);
    assertThat(begin).containsExactlyInAnyOrderElementsOf(SPOREN);
  }

  @Test
  void elkeWekkerVraagtHetDomein() {
    assertThat(model.wekkers())
        .isEqualTo(
            WEKKERS.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, w -> "${subsidiewekkers." + w.getValue() + "}")));
  }

  @Test
  void eenTermijnDieVerstrijktBreektDeTaakAfEnMeldtHet() {
    var wekkers =
        model
            .alle(BoundaryEvent.class)
            .filter(e -> model.wekkers().containsKey(e.getId()))
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
    assertThat(model.keuzes()).isEqualTo(KEUZES);
  }

  @Test
  void eenZienswijzeWordtGevraagdOfNiet() {
    var vragen = Set.of("${zienswijze}", "${!zienswijze}");
    assertThat(model.anderePoorten())
        .isEqualTo(
            Map.of(
                "zienswijze", vragen,
                "zienswijzeBijVaststelling", vragen,
                "zienswijzeBijIntrekking", vragen));
  }

  @Test
  void allesIsGetekend() {
    assertThat(model.getekend()).isEqualTo(model.knopenEnPijlen());
  }
}

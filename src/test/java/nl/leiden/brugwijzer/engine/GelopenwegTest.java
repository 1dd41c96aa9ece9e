package nl.leiden.brugwijzer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity;
import org.camunda.bpm.engine.impl.pvm.runtime.ActivityInstanceState;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** Welke pijlen een zaak nam, afgeleid uit waar zij was. */
class GelopenwegTest {

  /** Twee wegen naar hetzelfde punt, en een weg terug. */
  private static final BpmnModelInstance MODEL =
      Bpmn.createExecutableProcess("proef")
          .startEvent("begin")
          .sequenceFlowId("naarKeus")
          .exclusiveGateway("keus")
          .sequenceFlowId("naarLinks")
          .userTask("links")
          .sequenceFlowId("vanLinks")
          .exclusiveGateway("samen")
          .sequenceFlowId("naarEind")
          .endEvent("eind")
          .moveToNode("keus")
          .sequenceFlowId("naarRechts")
          .userTask("rechts")
          .sequenceFlowId("vanRechts")
          .connectTo("samen")
          .moveToNode("samen")
          .sequenceFlowId("terug")
          .connectTo("keus")
          .done();

  private final List<HistoricActivityInstance> geweest = new ArrayList<>();

  @Test
  void alleenDeGenomenWegTelt() {
    was("begin", 0, 0).was("keus", 0, 0).was("links", 0, 5).was("samen", 5, 5).was("eind", 5, 5);
    assertThat(pijlen()).containsExactlyInAnyOrder("naarKeus", "naarLinks", "vanLinks", "naarEind");
  }

  @Test
  void deWegNaarWatNogOpenStaatTeltMee() {
    was("begin", 0, 0).was("keus", 0, 0).was("links", 0, null);
    assertThat(pijlen()).containsExactlyInAnyOrder("naarKeus", "naarLinks");
  }

  @Test
  void hetBeeldZegtWaarDeZaakNuIsEnWaarZijWas() {
    was("begin", 0, 0).was("keus", 0, 0).was("links", 0, 5).breekAf().was("rechts", 5, null);
    var beeld = Gelopenweg.beeld(MODEL, geweest);
    assertThat(beeld.actief()).containsExactly("rechts");
    assertThat(beeld.doorlopen()).contains("begin", "keus").doesNotContain("links", "rechts");
  }

  @Test
  void inEenTweedeRondeTeltDePijlVanWieNetKlaarWas() {
    was("begin", 0, 0).was("keus", 0, 0).was("links", 0, 5).was("samen", 5, 5);
    was("keus", 5, 5).was("rechts", 5, 9).was("samen", 9, 9).was("eind", 9, 9);
    assertThat(pijlen())
        .containsExactlyInAnyOrder(
            "naarKeus", "naarLinks", "vanLinks", "terug", "naarRechts", "vanRechts", "naarEind");
  }

  @Test
  void binnenDezelfdeMillisecondeBeslistDeVolgorde() {
    was("begin", 0, 0).was("keus", 0, 0).was("links", 0, 0).was("samen", 0, 0);
    was("keus", 0, 0).was("rechts", 0, 0).was("samen", 0, 0);
    assertThat(pijlen())
        .containsExactlyInAnyOrder(
            "naarKeus", "naarLinks", "vanLinks", "terug", "naarRechts", "vanRechts");
  }

  @Test
  void watIsAfgebrokenLeidtNergensHeen() {
    was("begin", 0, 0).was("keus", 0, 0).was("links", 0, 5).breekAf().was("samen", 5, 5);
    assertThat(pijlen()).containsExactlyInAnyOrder("naarKeus", "naarLinks");
  }

  @Test
  void eenPoortDieOpEenGebeurtenisWachtteLeidtNaarDieGebeurtenis() {
    was("begin", 0, 0).was("keus", 0, 3).breekAf().wachtte().was("links", 3, 3);
    assertThat(pijlen()).containsExactlyInAnyOrder("naarKeus", "naarLinks");
  }

  @Test
  void eenElementDatHetModelNietMeerKentDoetNietMee() {
    was("begin", 0, 0).was("verdwenen", 0, 0).was("keus", 0, null);
    assertThat(pijlen()).containsExactly("naarKeus");
  }

  private GelopenwegTest was(String element, int begin, Integer einde) {
    var stap = new HistoricActivityInstanceEntity();
    stap.setActivityId(element);
    stap.setStartTime(new Date(begin));
    stap.setEndTime(einde == null ? null : new Date(einde));
    geweest.add(stap);
    return this;
  }

  private GelopenwegTest breekAf() {
    var laatste = (HistoricActivityInstanceEntity) geweest.get(geweest.size() - 1);
    laatste.setActivityInstanceState(ActivityInstanceState.CANCELED.getStateCode());
    return this;
  }

  private GelopenwegTest wachtte() {
    var laatste = (HistoricActivityInstanceEntity) geweest.get(geweest.size() - 1);
    laatste.setActivityType("eventBasedGateway");
    return this;
  }

  private Set<String> pijlen() {
    return Gelopenweg.beeld(MODEL, geweest).doorlopen().stream()
        .filter(id -> MODEL.getModelElementById(id) instanceof SequenceFlow)
        .collect(Collectors.toSet());
  }
}

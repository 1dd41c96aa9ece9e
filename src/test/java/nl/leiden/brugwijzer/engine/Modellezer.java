package nl.leiden.brugwijzer.engine;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Leest uit een model in {@code bpmn/} wat een proef ervan wil weten. */
public final class Modellezer {

  private static final Pattern ANTWOORD = Pattern.compile("antwoord == '([A-Z_]+)'");

  private final BpmnModelInstance model;

  /** Leest het model met deze naam. */
  public Modellezer(String naam) {
    model = Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/" + naam + ".bpmn"));
  }

  /** Alle elementen van deze soort. */
  public <T extends ModelElementInstance> Stream<T> alle(Class<T> soort) {
    return model.getModelElementsByType(soort).stream();
  }

  /** Van elke taak de naam. */
  public Map<String, String> taaknamen() {
    return alle(UserTask.class).collect(toMap(UserTask::getId, UserTask::getName));
  }

  /** Van elke taak bij wie zij terechtkomt; leeg als dat nergens staat. */
  public Map<String, String> toewijzingen() {
    var toegewezen = new HashMap<String, String>();
    alle(UserTask.class).forEach(t -> toegewezen.put(t.getId(), t.getCamundaAssignee()));
    return toegewezen;
  }

  /** Van elke taak haar herinnering: wanneer, wie en onder welke naam. */
  public Map<String, Herinnering> herinneringen() {
    return alle(UserTask.class).collect(toMap(UserTask::getId, Modellezer::herinnering));
  }

  private static Herinnering herinnering(UserTask taak) {
    Collection<CamundaTaskListener> luisteraars =
        taak.getExtensionElements().getChildElementsByType(CamundaTaskListener.class);
    var wekker =
        luisteraars.stream()
            .filter(l -> "timeout".equals(l.getCamundaEvent()))
            .findFirst()
            .orElseThrow();
    return new Herinnering(
        wekker.getAttributeValue("id"),
        wekker.getCamundaDelegateExpression(),
        moment(wekker.getTimeouts().iterator().next()));
  }

  /** Bij elk element dat op een bericht wacht: welk. */
  public Map<String, String> berichten() {
    return bij(MessageEventDefinition.class, d -> d.getMessage().getName());
  }

  /** Bij elk element dat op een moment wacht: welk. */
  public Map<String, String> wekkers() {
    return bij(TimerEventDefinition.class, Modellezer::moment);
  }

  private <T extends EventDefinition> Map<String, String> bij(
      Class<T> soort, Function<T, String> wat) {
    var gevonden = new HashMap<String, String>();
    alle(CatchEvent.class)
        .forEach(
            e ->
                e.getChildElementsByType(soort)
                    .forEach(d -> gevonden.put(e.getId(), wat.apply(d))));
    return gevonden;
  }

  /** Bij elke poort die kiest op het antwoord: welke antwoorden een weg hebben. */
  public Map<String, Set<String>> keuzes() {
    return kiezend()
        .collect(toMap(ExclusiveGateway::getId, Modellezer::antwoorden))
        .entrySet()
        .stream()
        .filter(poort -> !poort.getValue().isEmpty())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Bij elke poort die ergens anders op kiest: de voorwaarden. */
  public Map<String, Set<String>> anderePoorten() {
    return kiezend()
        .filter(poort -> antwoorden(poort).isEmpty())
        .collect(
            toMap(
                ExclusiveGateway::getId,
                poort ->
                    poort.getOutgoing().stream().map(Modellezer::voorwaarde).collect(toSet())));
  }

  private Stream<ExclusiveGateway> kiezend() {
    return alle(ExclusiveGateway.class).filter(poort -> poort.getOutgoing().size() > 1);
  }

  private static Set<String> antwoorden(ExclusiveGateway poort) {
    return poort.getOutgoing().stream()
        .flatMap(pijl -> ANTWOORD.matcher(voorwaarde(pijl)).results().map(r -> r.group(1)))
        .collect(toSet());
  }

  private static String voorwaarde(SequenceFlow pijl) {
    return pijl.getConditionExpression().getTextContent();
  }

  private static String moment(TimerEventDefinition wekker) {
    return wekker.getTimeDate().getTextContent();
  }

  /** Alles waar een zaak langs kan komen. */
  public Set<String> knopenEnPijlen() {
    return Stream.concat(alle(FlowNode.class), alle(SequenceFlow.class))
        .map(FlowElement::getId)
        .collect(toSet());
  }

  /** De pijlen alleen. */
  public Set<String> pijlen() {
    return alle(SequenceFlow.class).map(FlowElement::getId).collect(toSet());
  }

  /** Alles wat op het plaatje staat. */
  public Set<String> getekend() {
    return Stream.concat(
            alle(BpmnShape.class).map(BpmnShape::getBpmnElement),
            alle(BpmnEdge.class).map(BpmnEdge::getBpmnElement))
        .map(element -> element.getId())
        .collect(toSet());
  }

  /**
   * De herinnering van een taak.
   *
   * @param naam hoe zij in het model heet
   * @param wie wat er afgaat
   * @param moment wanneer
   */
  public record Herinnering(String naam, String wie, String moment) {}
}

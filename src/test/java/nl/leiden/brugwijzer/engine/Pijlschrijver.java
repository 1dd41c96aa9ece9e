package nl.leiden.brugwijzer.engine;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Schrijft op welke pijlen de motor neemt; in zijn geschiedenis staan alleen elementen. */
final class Pijlschrijver extends AbstractBpmnParseListener {

  private final Map<UUID, Set<String>> genomen = new ConcurrentHashMap<>();

  @Override
  public void parseSequenceFlow(Element pijl, ScopeImpl kader, TransitionImpl overgang) {
    overgang.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) this::neem);
  }

  private void neem(DelegateExecution zaak) {
    genomen
        .computeIfAbsent(
            UUID.fromString(zaak.getProcessBusinessKey()), nieuw -> ConcurrentHashMap.newKeySet())
        .add(zaak.getCurrentTransitionId());
  }

  Set<String> genomen(UUID zaak) {
    return genomen.getOrDefault(zaak, Set.of());
  }
}

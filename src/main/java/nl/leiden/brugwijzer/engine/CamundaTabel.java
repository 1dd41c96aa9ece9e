package nl.leiden.brugwijzer.engine;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Beslistabellen op Camunda 7. */
@Component
class CamundaTabel implements Beslistabel {

  private final DecisionService tabellen;

  CamundaTabel(DecisionService tabellen) {
    this.tabellen = tabellen;
  }

  @Override
  public Map<String, Object> beslis(String beslissing, Map<String, Object> waarden) {
    try {
      var regel = tabellen.evaluateDecisionTableByKey(beslissing, waarden).getSingleResult();
      if (regel != null) return regel.getEntryMap();
    } catch (DmnEngineException meerDanEen) {
      throw new IllegalStateException("beslissing " + beslissing, meerDanEen);
    }
    throw new IllegalStateException("geen regel past in beslissing " + beslissing);
  }
}

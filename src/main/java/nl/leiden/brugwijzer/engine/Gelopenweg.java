package nl.leiden.brugwijzer.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * De pijlen waarlangs een zaak liep. De motor bewaart alleen waar zij was; de pijl naar een element
 * is die vanaf het element dat het laatst daarvoor klaar was.
 */
final class Gelopenweg {

  private final BpmnModelInstance model;
  private final List<HistoricActivityInstance> geweest = new ArrayList<>();
  private final Set<String> pijlen = new HashSet<>();

  private Gelopenweg(BpmnModelInstance model) {
    this.model = model;
  }

  /**
   * Waar de zaak nu is en wat zij doorliep.
   *
   * @param stappen waar de zaak was, in volgorde van gebeuren
   */
  static Procesbeeld beeld(BpmnModelInstance model, List<HistoricActivityInstance> stappen) {
    var weg = new Gelopenweg(model);
    stappen.forEach(weg::volg);
    var actief = new HashSet<String>();
    var doorlopen = new HashSet<>(weg.pijlen);
    for (var stap : stappen) {
      if (stap.getEndTime() == null && !isKader(stap)) actief.add(stap.getActivityId());
      else if (!isAfgebroken(stap)) doorlopen.add(stap.getActivityId());
    }
    return new Procesbeeld(Set.copyOf(actief), Set.copyOf(doorlopen));
  }

  private static boolean isKader(HistoricActivityInstance stap) {
    return "subProcess".equals(stap.getActivityType());
  }

  /**
   * Wat op gebeurtenissen wacht, breekt de motor af zodra er een komt: zo hoort zij door te gaan.
   */
  private static boolean isAfgebroken(HistoricActivityInstance stap) {
    return stap.isCanceled() && !"eventBasedGateway".equals(stap.getActivityType());
  }

  private void volg(HistoricActivityInstance stap) {
    pijlenNaar(stap.getActivityId()).stream()
        .flatMap(pijl -> bron(pijl, stap).map(bron -> new Kandidaat(pijl, bron)).stream())
        .max(Kandidaat.LAATSTE)
        .ifPresent(gekozen -> pijlen.add(gekozen.pijl().getId()));
    geweest.add(stap);
  }

  private Collection<SequenceFlow> pijlenNaar(String element) {
    return model.getModelElementById(element) instanceof FlowNode knoop
        ? knoop.getIncoming()
        : List.of();
  }

  private Optional<Bron> bron(SequenceFlow pijl, HistoricActivityInstance naar) {
    for (var plek = geweest.size() - 1; plek >= 0; plek--) {
      var stap = geweest.get(plek);
      if (stap.getActivityId().equals(pijl.getSource().getId()) && klaarVoor(stap, naar))
        return Optional.of(new Bron(stap, plek));
    }
    return Optional.empty();
  }

  private static boolean klaarVoor(HistoricActivityInstance stap, HistoricActivityInstance naar) {
    return stap.getEndTime() != null
        && !isAfgebroken(stap)
        && !stap.getEndTime().after(naar.getStartTime());
  }

  private record Bron(HistoricActivityInstance stap, int plek) {}

  private record Kandidaat(SequenceFlow pijl, Bron bron) {

    /** Binnen dezelfde milliseconde beslist de volgorde van beginnen. */
    static final Comparator<Kandidaat> LAATSTE =
        Comparator.<Kandidaat, java.util.Date>comparing(k -> k.bron().stap().getEndTime())
            .thenComparing(k -> k.bron().plek());
  }
}

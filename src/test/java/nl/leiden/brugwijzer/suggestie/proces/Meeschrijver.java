package nl.leiden.brugwijzer.suggestie.proces;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Een kamer die elk moment ver weg legt en opschrijft wat een proces van haar vraagt. */
public final class Meeschrijver {

  static final String MELDER = "melder";

  private static final Date OOIT = Date.from(Instant.parse("2099-01-04T07:00:00Z"));

  private static final List<String> DIENSTEN =
      List.of(
          "signaalRouteren",
          "leidingInlichten",
          "geenReactieVastleggen",
          "signaalSluiten",
          "actieAfsluiten",
          "voorzitterInlichten");

  private final List<Melding> gemeld = new CopyOnWriteArrayList<>();

  /** Wat de modellen bij hun naam noemen. */
  Map<String, Object> bonen() {
    var bonen = new HashMap<String, Object>();
    DIENSTEN.forEach(dienst -> bonen.put(dienst, (JavaDelegate) zaak -> meld(zaak, dienst)));
    bonen.put(
        "signaaltaakHerinneren", (TaskListener) taak -> meld(taak.getExecution(), "herinnering"));
    bonen.put("actieHerinneren", (TaskListener) taak -> meld(taak.getExecution(), "herinnering"));
    bonen.put("signaalwekkers", this);
    bonen.put("actiewekkers", this);
    bonen.put("signaalmelder", this);
    return bonen;
  }

  /** Wat het proces van deze zaak vroeg, op volgorde, met het element waar het dat deed. */
  List<String> gemeld(UUID zaak) {
    return gemeld.stream().filter(m -> m.zaak().equals(zaak)).map(Melding::wat).toList();
  }

  private void meld(DelegateExecution zaak, String wat) {
    gemeld.add(
        new Melding(
            UUID.fromString(zaak.getProcessBusinessKey()),
            wat + " bij " + zaak.getCurrentActivityId()));
  }

  /** De laatste dag van een stap van een signaal. */
  public Date laatsteDag(DelegateExecution zaak, String stap) {
    return OOIT;
  }

  /** De laatste dag van een actie. */
  public Date laatsteDag(DelegateExecution zaak) {
    return OOIT;
  }

  /** Wanneer de leiding hoort dat een signaal blijft liggen. */
  public Date escalatie(DelegateExecution zaak) {
    return OOIT;
  }

  /** Wanneer een vraag zonder antwoord blijft. */
  public Date vraagVoorbij(DelegateExecution zaak) {
    return OOIT;
  }

  /** Wanneer een verandering te laat is. */
  public Date uitvoeringTeLaat(DelegateExecution zaak) {
    return OOIT;
  }

  /** Wanneer niemand meer zegt of hij tevreden is. */
  public Date tevredenheidVoorbij(DelegateExecution zaak) {
    return OOIT;
  }

  /** Wanneer een actie te laat is. */
  public Date teLaat(DelegateExecution zaak) {
    return OOIT;
  }

  /** Wie het signaal gaf. */
  public String van(DelegateExecution zaak) {
    return MELDER;
  }

  private record Melding(UUID zaak, String wat) {}
}

package nl.leiden.brugwijzer.suggestie.proces;

import static org.mockito.Mockito.mock;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.suggestie.Signaalprocesvragen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mockito.invocation.InvocationOnMock;

/** Een kamer die elk moment ver weg legt en opschrijft wat een proces van haar vraagt. */
public final class Meeschrijver {

  static final String MELDER = "melder";

  private static final ZonedDateTime OOIT =
      ZonedDateTime.of(2099, 1, 4, 8, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));

  private final List<Melding> gemeld = new CopyOnWriteArrayList<>();

  /** Wat de modellen bij hun naam noemen; die van het signaal zijn de echte. */
  Map<String, Object> bonen() {
    var vragen = mock(Signaalprocesvragen.class, this::antwoord);
    var bonen = new HashMap<String, Object>();
    bonen.put("signaalRouteren", new SignaalRouteren(vragen));
    bonen.put("leidingInlichten", new LeidingInlichten(vragen));
    bonen.put("geenReactieVastleggen", new GeenReactieVastleggen(vragen));
    bonen.put("signaalSluiten", new SignaalSluiten(vragen));
    bonen.put("signaaltaakHerinneren", new SignaaltaakHerinneren(vragen));
    bonen.put("signaalwekkers", new Signaalwekkers(vragen));
    bonen.put("signaalmelder", new Signaalmelder(vragen));
    bonen.put("actieAfsluiten", (JavaDelegate) zaak -> meld(zaak, "sluit"));
    bonen.put("voorzitterInlichten", (JavaDelegate) zaak -> meld(zaak, "lichtVoorzitterIn"));
    bonen.put("actieHerinneren", (TaskListener) taak -> meld(taak.getExecution(), "herinner"));
    bonen.put("actiewekkers", this);
    return bonen;
  }

  private Object antwoord(InvocationOnMock vraag) {
    var gevraagd = vraag.getMethod().getReturnType();
    if (gevraagd == ZonedDateTime.class) return OOIT;
    if (gevraagd == String.class) return MELDER;
    var waarover = Stream.of(vraag.getArguments()).skip(1).map(w -> " " + w);
    gemeld.add(
        new Melding(
            vraag.getArgument(0),
            vraag.getMethod().getName() + waarover.collect(Collectors.joining())));
    return null;
  }

  private void meld(DelegateExecution zaak, String wat) {
    gemeld.add(new Melding(UUID.fromString(zaak.getProcessBusinessKey()), wat));
  }

  /** Wat het proces van deze zaak vroeg, op volgorde. */
  List<String> gemeld(UUID zaak) {
    return gemeld.stream().filter(m -> m.zaak().equals(zaak)).map(Melding::wat).toList();
  }

  /** De laatste dag van een actie. */
  public Date laatsteDag(DelegateExecution zaak) {
    return Date.from(OOIT.toInstant());
  }

  /** Wanneer een actie te laat is. */
  public Date teLaat(DelegateExecution zaak) {
    return Date.from(OOIT.toInstant());
  }

  private record Melding(UUID zaak, String wat) {}
}

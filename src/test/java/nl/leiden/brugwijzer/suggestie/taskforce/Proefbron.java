package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** De kant van de signalen, nagedaan: zij vertelt bewijs en luistert naar besluiten. */
@Component
public class Proefbron implements Onderwerpbron {

  private final Map<UUID, List<String>> bewijs = new ConcurrentHashMap<>();
  private final List<PuntBesloten> besloten = new CopyOnWriteArrayList<>();

  /** Vanaf nu is dit het bewijs bij een signaal. */
  UUID metBewijs(UUID signaal, String... regels) {
    bewijs.put(signaal, List.of(regels));
    return signaal;
  }

  @Override
  public Optional<Onderwerp> van(UUID signaal) {
    return Optional.ofNullable(bewijs.get(signaal))
        .map(regels -> new Onderwerp(signaal, "S2026-00001", "Zwemmen", "Geld", regels));
  }

  @EventListener
  void besloten(PuntBesloten punt) {
    besloten.add(punt);
  }

  /** Wat er over een signaal besloten is, in volgorde. */
  List<String> besluiten(UUID signaal) {
    var teksten = new ArrayList<String>();
    for (var punt : besloten) if (punt.signaal().equals(signaal)) teksten.add(punt.besluit());
    return teksten;
  }
}

package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Wat alle bronnen samen over signalen vertellen. */
@Component
class Onderwerpen {

  private final List<Onderwerpbron> bronnen;

  Onderwerpen(List<Onderwerpbron> bronnen) {
    this.bronnen = bronnen;
  }

  /** De onderwerpen bij deze signalen, voor zover een bron ze kent. */
  Map<UUID, Onderwerp> van(Collection<UUID> signalen) {
    var alle = new HashMap<UUID, Onderwerp>();
    if (!signalen.isEmpty()) bronnen.forEach(bron -> alle.putAll(bron.van(signalen)));
    return alle;
  }

  /** Het bewijs bij een punt, zoals het nu is; leeg zonder signaal. */
  static List<String> bewijs(Map<UUID, Onderwerp> onderwerpen, UUID signaal) {
    var onderwerp = signaal == null ? null : onderwerpen.get(signaal);
    return onderwerp == null ? List.of() : onderwerp.bewijs();
  }
}

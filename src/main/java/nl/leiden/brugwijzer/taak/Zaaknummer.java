package nl.leiden.brugwijzer.taak;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Het nummer waaronder mensen een zaak kennen; te lezen zonder de zaak zelf te openen. */
public record Zaaknummer(UUID zaak, String nummer) {

  /** De nummers op zaak; wat nog geen nummer heeft, staat er niet bij. */
  public static Map<UUID, String> opZaak(Collection<Zaaknummer> nummers) {
    return nummers.stream()
        .filter(zaak -> zaak.nummer() != null)
        .collect(Collectors.toMap(Zaaknummer::zaak, Zaaknummer::nummer));
  }
}

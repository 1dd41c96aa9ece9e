package nl.leiden.brugwijzer.taak.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakscherm;
import org.springframework.stereotype.Component;

/** Maakt van taken regels voor op een scherm; over wie het gaat, vraagt zij in één keer. */
@Component
class Taakregels {

  private final Map<String, Taakscherm> schermen;

  Taakregels(List<Taakscherm> schermen) {
    this.schermen =
        schermen.stream().collect(Collectors.toMap(Taakscherm::zaaksoort, Function.identity()));
  }

  /**
   * Een regel.
   *
   * @param betreft over wie het gaat, of null voor wie dat niet mag weten
   * @param vanMij of deze gebruiker haar heeft
   * @param magOppakken of deze gebruiker haar kan oppakken
   */
  public record Regel(Taak taak, String betreft, boolean vanMij, boolean magOppakken) {

    /** Of zij als nieuw opvalt; waar een collega mee bezig is, hoeft niet op te vallen. */
    public boolean nieuw() {
      return taak.ongelezen() && (vanMij || taak.behandelaar() == null);
    }
  }

  List<Regel> van(List<Taak> taken, Gebruiker wie) {
    var betreft = betreft(taken, wie);
    return taken.stream()
        .map(
            taak ->
                new Regel(
                    taak,
                    betreft.get(taak.zaakId()),
                    taak.isVan(wie),
                    taak.behandelaar() == null && taak.magDoen(wie)))
        .toList();
  }

  /** Het scherm waar deze taak gedaan wordt. */
  String pad(Taak taak) {
    return schermen.get(taak.zaaksoort()).pad(taak.zaakId(), taak.stap());
  }

  private Map<UUID, String> betreft(List<Taak> taken, Gebruiker wie) {
    var alles = new HashMap<UUID, String>();
    taken.stream()
        .collect(
            Collectors.groupingBy(
                Taak::zaaksoort, Collectors.mapping(Taak::zaakId, Collectors.toSet())))
        .forEach((soort, zaken) -> alles.putAll(schermen.get(soort).wieHetBetreft(zaken, wie)));
    return alles;
  }
}

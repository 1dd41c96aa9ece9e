package nl.leiden.brugwijzer.taak.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakafronding;
import nl.leiden.brugwijzer.taak.Taakscherm;
import org.springframework.stereotype.Component;

/** Maakt van taken wat de API laat zien; over wie het gaat, vraagt zij in één keer. */
@Component
class Taakbladen {

  private final Map<String, Taakscherm> schermen;
  private final Map<String, Taakafronding> kamers;

  Taakbladen(List<Taakscherm> schermen, List<Taakafronding> kamers) {
    this.schermen =
        schermen.stream().collect(Collectors.toMap(Taakscherm::zaaksoort, Function.identity()));
    this.kamers =
        kamers.stream().collect(Collectors.toMap(Taakafronding::zaaksoort, Function.identity()));
  }

  /** De kamer van de zaak waar een taak bij hoort. */
  Taakafronding kamer(Taak taak) {
    return kamers.get(taak.zaaksoort());
  }

  Taakblad blad(Taak taak, Gebruiker wie) {
    return Taakblad.van(taak, betreft(List.of(taak), wie).get(taak.zaakId()), kamer(taak), wie);
  }

  Bladzijde<Taakvermelding> bladzijde(Bladzijde<Taak> taken, Gebruiker wie) {
    var betreft = betreft(taken.regels(), wie);
    return taken.met(taak -> Taakvermelding.van(taak, betreft.get(taak.zaakId()), wie));
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

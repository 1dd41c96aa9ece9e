package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/** Laat zien hoe het met de termijnen van een aanvraag staat, en wat iemand ermee kan. */
@Component
class Klokbeelden {

  private final Aanvraagklok aanvraagklok;
  private final Klokboek boek;
  private final Beslisklok beslisklok;
  private final Dwangsommen dwangsommen;
  private final Rekensomwoorden sommen;
  private final Gewonedagen dagen;
  private final Clock klok;

  Klokbeelden(
      Aanvraagklok aanvraagklok,
      Klokboek boek,
      Beslisklok beslisklok,
      Dwangsommen dwangsommen,
      Rekensomwoorden sommen,
      Gewonedagen dagen,
      Clock klok) {
    this.aanvraagklok = aanvraagklok;
    this.boek = boek;
    this.beslisklok = beslisklok;
    this.dwangsommen = dwangsommen;
    this.sommen = sommen;
    this.dagen = dagen;
    this.klok = klok;
  }

  Klokbeeld van(Aanvraag a, Gebruiker wie) {
    var termijnen = aanvraagklok.alle(a.id());
    return new Klokbeeld(
        termijnen.stream()
            .filter(rij -> rij.klaar() == null)
            .map(rij -> lopend(rij.soort(), rij.termijn()))
            .toList(),
        boek.van(a.id()).stream()
            .map(
                r ->
                    new Klokbeeld.Slag(
                        r.soort().name(), r.wat(), r.uiterlijk(), r.doorNaam(), r.moment()))
            .toList(),
        dwangsommen.van(a),
        wie.is(Rol.BELEID_ONDERWIJS) ? kan(a) : List.of(),
        (wie.is(Rol.BELEID_ONDERWIJS) || Subsidietoegang.alsAanvrager(a, wie))
            && dwangsommen.kan(a));
  }

  Klokbeeld.Lopend lopend(Soort soort, Termijn termijn) {
    var vandaag = LocalDate.now(klok);
    var stil = termijn.opschortingen().stream().filter(o -> o.geldt(vandaag)).findFirst();
    return new Klokbeeld.Lopend(
        soort.name(),
        termijn.sinds().isAfter(vandaag) ? termijn.sinds().plusDays(1) : null,
        termijn.reken(dagen).uiterlijk(),
        stil.map(Opschorting::eersteDag).orElse(null),
        stil.map(o -> o.grond().artikel()).orElse(null),
        sommen.van(termijn));
  }

  private List<String> kan(Aanvraag a) {
    var wat = new ArrayList<String>();
    if (aanvraagklok.lopend(a.id(), Soort.AANVULLEN).isPresent()) wat.add("aanvultijd");
    var beslissen = beslisklok.lopend(a);
    if (beslissen.isEmpty()) return wat;
    var termijn = beslissen.get().termijn();
    var som = termijn.reken(dagen);
    var voorbij = !som.staatStil() && LocalDate.now(klok).isAfter(som.uiterlijk());
    if (termijn.verdaging() == null && !voorbij) wat.add("verdagen");
    if (!voorbij) wat.add("opschorten");
    if (!Klokzet.Hervatten.gronden(termijn).isEmpty()) wat.add("hervatten");
    return wat;
  }
}

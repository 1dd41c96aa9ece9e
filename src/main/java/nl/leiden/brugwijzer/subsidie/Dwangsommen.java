package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom.Tarief;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsomtarieven;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import org.springframework.stereotype.Component;

/** Rekent uit wat een te laat besluit kost, tot vandaag of tot het besluit er was. */
@Component
class Dwangsommen {

  private final Ingebrekestellingen alle;
  private final Aanvraagklok aanvraagklok;
  private final Beslisklok beslisklok;
  private final Dwangsomtarieven ingesteld;
  private final Gewonedagen dagen;
  private final Clock klok;

  Dwangsommen(
      Ingebrekestellingen alle,
      Aanvraagklok aanvraagklok,
      Beslisklok beslisklok,
      Dwangsomtarieven ingesteld,
      Gewonedagen dagen,
      Clock klok) {
    this.alle = alle;
    this.aanvraagklok = aanvraagklok;
    this.beslisklok = beslisklok;
    this.ingesteld = ingesteld;
    this.dagen = dagen;
    this.klok = klok;
  }

  List<Ingebrekebeeld> van(Aanvraag a) {
    return alle.findByAanvraagIdOrderByMoment(a.id().waarde()).stream()
        .map(i -> beeld(a, i))
        .toList();
  }

  /** Of er nu een besluit te laat is waarover nog niemand de gemeente in gebreke stelde. */
  boolean kan(Aanvraag a) {
    var beslissen = beslisklok.lopend(a);
    if (beslissen.isEmpty() || loopt(a, beslissen.get().soort())) return false;
    var uiterlijk = beslissen.get().termijn().reken(dagen).uiterlijk();
    return uiterlijk != null && LocalDate.now(klok).isAfter(uiterlijk);
  }

  /** Of er over dit besluit al een dwangsom loopt of liep. */
  boolean loopt(Aanvraag a, Aanvraagtermijn.Soort soort) {
    return alle.findByAanvraagIdOrderByMoment(a.id().waarde()).stream()
        .anyMatch(i -> i.soort() == soort);
  }

  /** De stand van nu, of wat er bij het afhandelen vastgelegd is. */
  Ingebrekebeeld beeld(Aanvraag a, Ingebrekestelling i) {
    if (i.isAfgehandeld()) return i.vastgelegd();
    var besloten = besloten(a, i.soort());
    var vandaag = LocalDate.now(klok);
    // De dag waarop het besluit er is, is de gemeente niet meer te laat.
    var telt = i.dwangsom().dagen(besloten.map(dag -> dag.minusDays(1)).orElse(vandaag));
    return i.beeld(
        telt,
        bedrag(i.dwangsom(), besloten.map(dag -> dag.minusDays(1)).orElse(vandaag)),
        besloten.isPresent(),
        besloten.isPresent() || !vandaag.isBefore(i.dwangsom().laatsteDag()));
  }

  /** De dagen die tellen, per tarief; wat niet meer telt, valt weg. */
  List<Tarief> verdeeld(Ingebrekebeeld stand) {
    var over = stand.dagen();
    var delen = new ArrayList<Tarief>();
    for (var tarief : ingesteld.op(stand.dwangsom().eersteDag())) {
      var telt = Math.min(over, tarief.dagen());
      delen.add(new Tarief(telt, tarief.perDag()));
      over -= telt;
    }
    return delen;
  }

  private Optional<LocalDate> besloten(Aanvraag a, Aanvraagtermijn.Soort soort) {
    return aanvraagklok.alle(a.id()).stream()
        .filter(rij -> rij.soort() == soort && rij.klaar() != null)
        .map(Aanvraagtermijn::klaar)
        .findFirst();
  }

  private BigDecimal bedrag(Dwangsom dwangsom, LocalDate totEnMet) {
    var tarieven = ingesteld.op(dwangsom.eersteDag());
    return tarieven.isEmpty() ? null : dwangsom.bedrag(totEnMet, tarieven);
  }
}

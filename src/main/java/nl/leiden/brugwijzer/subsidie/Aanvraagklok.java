package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * De wettelijke klok van een aanvraag. Elke verandering komt in het klokboek, en de open taken en
 * wekkers die de termijn volgen, gaan mee.
 */
@Component
class Aanvraagklok {

  private final Aanvraagtermijnen termijnen;
  private final Klokboek boek;
  private final Gewonedagen dagen;
  private final ApplicationEventPublisher omroep;
  private final Clock klok;

  Aanvraagklok(
      Aanvraagtermijnen termijnen,
      Klokboek boek,
      Gewonedagen dagen,
      ApplicationEventPublisher omroep,
      Clock klok) {
    this.termijnen = termijnen;
    this.boek = boek;
    this.dagen = dagen;
    this.omroep = omroep;
    this.klok = klok;
  }

  /** Een termijn van deze aanvraag kreeg een andere laatste dag. */
  record Verschoven(AanvraagId aanvraag, Soort soort) {}

  /** Laat een termijn beginnen; een eerdere van dezelfde soort is dan voorbij. */
  void begin(AanvraagId id, Soort soort, Termijn termijn, Gebruiker wie) {
    var rij = rij(id, soort).orElseGet(() -> new Aanvraagtermijn(id, soort, termijn, dagen));
    rij.zet(termijn, dagen);
    bewaar(id, rij, Klokslag.BEGONNEN, wie);
  }

  /**
   * Verandert een lopende termijn.
   *
   * @param wie null als het de tijd zelf was
   */
  void verander(
      AanvraagId id, Soort soort, Klokslag wat, UnaryOperator<Termijn> hoe, Gebruiker wie) {
    var rij = rij(id, soort).orElseThrow();
    var nieuw = hoe.apply(rij.termijn());
    if (nieuw.equals(rij.termijn())) return;
    rij.zet(nieuw, dagen);
    bewaar(id, rij, wat, wie);
    omroep.publishEvent(new Verschoven(id, soort));
  }

  /** Er is gedaan waar een termijn voor was. */
  void klaar(AanvraagId id, Soort soort, Gebruiker wie) {
    rij(id, soort)
        .filter(rij -> rij.klaar() == null)
        .ifPresent(
            rij -> {
              rij.rondAf(LocalDate.now(klok));
              bewaar(id, rij, Klokslag.KLAAR, wie);
            });
  }

  /** Een termijn die loopt of stilstaat. */
  Optional<Termijn> lopend(AanvraagId id, Soort soort) {
    return rij(id, soort).filter(rij -> rij.klaar() == null).map(Aanvraagtermijn::termijn);
  }

  /** Alle termijnen van een aanvraag. */
  List<Aanvraagtermijn> alle(AanvraagId id) {
    return termijnen.findByIdAanvraag(id.waarde());
  }

  /**
   * De laatste dag. Staat de termijn stil zonder bekend einde, dan is het de dag die gold voordat
   * hij stilstond: eerder wordt het niet.
   */
  Optional<LocalDate> uiterlijk(AanvraagId id, Soort soort) {
    return rij(id, soort).map(this::uiterlijk);
  }

  private LocalDate uiterlijk(Aanvraagtermijn rij) {
    if (rij.uiterlijk() != null) return rij.uiterlijk();
    return rij.termijn().zonderOpenOpschorting().reken(dagen).uiterlijk();
  }

  private Optional<Aanvraagtermijn> rij(AanvraagId id, Soort soort) {
    return termijnen.findById(new Aanvraagtermijn.Sleutel(id.waarde(), soort));
  }

  private void bewaar(AanvraagId id, Aanvraagtermijn rij, Klokslag wat, Gebruiker wie) {
    termijnen.save(rij);
    boek.schrijf(id, rij.soort(), wat, rij.termijn(), rij.uiterlijk(), wie);
  }
}

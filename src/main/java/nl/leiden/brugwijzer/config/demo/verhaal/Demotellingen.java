package nl.leiden.brugwijzer.config.demo.verhaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.school.Vestiging;
import nl.leiden.brugwijzer.school.Vestigingen;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.ObstakelGezien;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Verzonnen tellingen van waar het vastliep: genoeg om iets te zien, en nergens zoveel op één
 * school dat haar naam erbij komt te staan.
 */
@Component
@Profile("demo")
class Demotellingen {

  private record Stapel(String naam, Obstakel obstakel, int keer) {}

  private static final List<Stapel> STAPELS =
      List.of(
          new Stapel(Bestemmingen.ZOMERZWEMMEN, Obstakel.INKOMENSGRENS, 47),
          new Stapel(Bestemmingen.JEUGDTEAM, Obstakel.WACHTLIJST, 38),
          new Stapel(Bestemmingen.LOGOPEDIST, Obstakel.WACHTLIJST, 27),
          new Stapel(Bestemmingen.JEUGDFONDS, Obstakel.PAPIEREN_ONTBREKEN, 19),
          new Stapel(Bestemmingen.VOEDSELBANK, Obstakel.INKOMENSGRENS, 6));

  private static final int DAGEN = 100;
  private static final int STAP = 13;
  private static final int SCHOLEN = 14;

  private final ApplicationEventPublisher gebeurtenissen;
  private final SocialeKaart kaart;
  private final Vestigingen vestigingen;
  private final Clock klok;

  Demotellingen(
      ApplicationEventPublisher gebeurtenissen,
      SocialeKaart kaart,
      Vestigingen vestigingen,
      Clock klok) {
    this.gebeurtenissen = gebeurtenissen;
    this.kaart = kaart;
    this.vestigingen = vestigingen;
    this.klok = klok;
  }

  void vertel() {
    var opNaam =
        kaart.bestemmingen().stream()
            .collect(Collectors.toMap(Bestemming::naam, b -> b, (een, ander) -> een));
    var scholen = vestigingen.alle().stream().limit(SCHOLEN).map(Vestiging::brin6).toList();
    for (var stapel : STAPELS) {
      var bestemming = opNaam.get(stapel.naam());
      for (var keer = 0; keer < stapel.keer(); keer++)
        gebeurtenissen.publishEvent(gezien(stapel, bestemming, scholen, keer));
    }
  }

  private ObstakelGezien gezien(
      Stapel stapel, Bestemming bestemming, List<String> scholen, int keer) {
    var regeling = bestemming.soort() == Bestemming.Soort.REGELING;
    return new ObstakelGezien(
        "demo-" + bestemming.id() + "-" + keer,
        regeling ? bestemming.id() : null,
        regeling ? null : bestemming.id(),
        stapel.obstakel(),
        scholen.get(keer % scholen.size()),
        LocalDate.now(klok).minusDays(keer * STAP % DAGEN));
  }
}

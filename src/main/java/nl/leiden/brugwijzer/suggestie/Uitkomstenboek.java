package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Schrijft op wat er met een signaal gedaan wordt. */
@Component
class Uitkomstenboek {

  private final Uitkomsten uitkomsten;
  private final Clock klok;

  Uitkomstenboek(Uitkomsten uitkomsten, Clock klok) {
    this.uitkomsten = uitkomsten;
    this.klok = klok;
  }

  /** Iets wat meteen klaar is. */
  void gedaan(Signaal s, Uitkomstsoort soort, String toelichting, Gebruiker wie) {
    var nu = klok.instant();
    uitkomsten.saveAndFlush(
        new Uitkomst(s.id(), soort, toelichting, wie, nu).rondAf(toelichting, nu));
  }

  /** Als er nog iets liep, gaat dat niet door. */
  void laatVervallen(Signaal s) {
    uitkomsten
        .lopend(s.id().waarde())
        .ifPresent(
            uitkomst -> {
              uitkomst.vervalt(klok.instant());
              uitkomsten.saveAndFlush(uitkomst);
            });
  }

  /** Het wordt niet overgenomen. */
  void nietOvergenomen(Signaal s, String reden, Gebruiker wie) {
    gedaan(s, Uitkomstsoort.NIET_OVERGENOMEN, reden, wie);
  }

  /** Iets wat nu begint, met wat er is afgesproken. */
  void begin(Signaal s, Uitkomstkeuze keuze, Gebruiker wie) {
    uitkomsten.saveAndFlush(
        new Uitkomst(s.id(), keuze.soort(), keuze.toelichting(), wie, klok.instant())
            .spreekAf(keuze.actie(), keuze.actiehouder(), keuze.bij(), keuze.uiterlijk()));
  }

  /** Wat er nu loopt. */
  Uitkomst lopend(Signaal s) {
    return uitkomsten.lopend(s.id().waarde()).orElseThrow();
  }

  /** Wat er liep, is gedaan. */
  Uitkomst rondAf(Signaal s, String resultaat) {
    return uitkomsten.saveAndFlush(lopend(s).rondAf(resultaat, klok.instant()));
  }

  /** Wat er loopt, heeft meer tijd nodig. */
  void verleng(Signaal s, LocalDate dag) {
    var loopt = lopend(s);
    loopt.verleng(dag);
    uitkomsten.saveAndFlush(loopt);
  }

  /** De regeling op de kaart die door deze uitkomst anders werd. */
  void veranderde(Uitkomst uitkomst, UUID regeling, LocalDate vanaf) {
    uitkomst.veranderde(regeling, vanaf);
    uitkomsten.saveAndFlush(uitkomst);
  }

  /** Of er al iets uit kwam. */
  boolean heeftIets(Signaal s) {
    return van(s.id().waarde()).stream().anyMatch(u -> u.stand() == Uitkomst.Stand.GEDAAN);
  }

  List<Uitkomst> van(UUID signaal) {
    return uitkomsten.findBySignaalIdOrderByNr(signaal);
  }
}

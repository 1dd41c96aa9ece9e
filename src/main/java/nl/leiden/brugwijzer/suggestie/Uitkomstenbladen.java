package nl.leiden.brugwijzer.suggestie;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verzamelt wat er met een signaal gedaan wordt, zoals deze lezer het mag zien. */
@Service
@Transactional(readOnly = true)
public class Uitkomstenbladen {

  private final Signaaltoegang toegang;
  private final Signaaleigenaren eigenaren;
  private final Uitkomstenboek uitkomsten;
  private final Antwoordenboek antwoorden;
  private final Vierogen vierogen;

  Uitkomstenbladen(
      Signaaltoegang toegang,
      Signaaleigenaren eigenaren,
      Uitkomstenboek uitkomsten,
      Antwoordenboek antwoorden,
      Vierogen vierogen) {
    this.toegang = toegang;
    this.eigenaren = eigenaren;
    this.uitkomsten = uitkomsten;
    this.antwoorden = antwoorden;
    this.vierogen = vierogen;
  }

  /** Van dit signaal, en van het hoofd als het is samengevoegd. */
  public Uitkomstenblad van(SignaalId id, Gebruiker wie) {
    var s = toegang.lees(id, wie);
    var kantoor = toegang.alsKantoor(s, wie);
    var eigenaar = eigenaren.hoortBij(s.eigenaar(), wie);
    var alle = new ArrayList<>(uitkomsten.van(id.waarde()));
    if (s.hoofdId() != null) alle.addAll(uitkomsten.van(s.hoofdId()));
    return new Uitkomstenblad(
        alle.stream()
            .filter(u -> kantoor || magMelderZien(u, s))
            .map(u -> regel(u, s, kantoor, eigenaar))
            .toList(),
        kantoor ? gestuurd(s) : List.of(),
        eigenaar,
        eigenaar && s.status() == Signaalstatus.BIJ_TASKFORCE,
        eigenaar && alle.stream().anyMatch(u -> u.soort() == Uitkomstsoort.AGENDEREN));
  }

  /** Dat iets niet gebeurt, hoort een melder in het antwoord, met de uitleg erbij. */
  private static boolean magMelderZien(Uitkomst u, Signaal s) {
    return u.soort() != Uitkomstsoort.NIET_OVERGENOMEN || s.beantwoord() != null;
  }

  private static Uitkomstenblad.Regel regel(
      Uitkomst u, Signaal s, boolean kantoor, boolean eigenaar) {
    return new Uitkomstenblad.Regel(
        u.id(),
        u.soort(),
        u.stand().name(),
        u.toelichting(),
        u.actie(),
        kantoor ? u.actiehouder() : null,
        u.bij(),
        u.stand() == Uitkomst.Stand.LOPEND ? u.uiterlijk() : null,
        u.resultaat() == null || u.resultaat().equals(u.toelichting()) ? null : u.resultaat(),
        u.regelingId(),
        u.regelingVanaf(),
        u.gezet(),
        eigenaar
            && u.hoortBij(s)
            && u.stand() == Uitkomst.Stand.GEDAAN
            && u.soort() == Uitkomstsoort.UITVOERING_BREED);
  }

  private List<Uitkomstenblad.Gestuurd> gestuurd(Signaal s) {
    var alle = new ArrayList<>(antwoorden.aanMelder(s.id().waarde()));
    if (s.antwoordtViaGeheel()) antwoorden.resultaat(s.id().waarde()).ifPresent(alle::add);
    return alle.stream()
        .map(a -> new Uitkomstenblad.Gestuurd(a.tekst(), a.gestuurdNaam(), a.gestuurd()))
        .toList();
  }

  /**
   * Wat iemand ziet die over heropenen beslist.
   *
   * @param bezwaar waarom het antwoord niet hielp
   * @param eenAnder of een collega dit moet doen, omdat de lezer zelf het antwoord stuurde
   */
  public record Heropenblad(String bezwaar, String antwoord, boolean eenAnder) {}

  /** Het verzoek om te heropenen. */
  public Heropenblad heropening(SignaalId id, Gebruiker wie) {
    var s = toegang.lees(id, wie);
    if (!toegang.alsKantoor(s, wie)) throw Signaaltoegang.nietGevonden(id);
    var laatste = antwoorden.laatste(id.waarde());
    return new Heropenblad(
        antwoorden.bezwaar(id.waarde()).orElse(""),
        laatste.map(Antwoord::tekst).orElse(""),
        laatste.filter(a -> vierogen.magNiet(s, a, wie)).isPresent());
  }
}

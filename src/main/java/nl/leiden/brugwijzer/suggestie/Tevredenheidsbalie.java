package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of het antwoord hielp, en wat er gebeurt als dat niet zo is; daarover beslist een mens. */
@Service
@Transactional
public class Tevredenheidsbalie {

  /** Langste toelichting van een melder, in tekens. */
  public static final int LANGSTE = 2000;

  private final Signaaltoegang toegang;
  private final Stapwerk werk;
  private final Antwoordenboek antwoorden;
  private final Vierogen vierogen;
  private final Signaalverslag verslag;
  private final Signaalmeldingen meldingen;
  private final Clock klok;

  Tevredenheidsbalie(
      Signaaltoegang toegang,
      Stapwerk werk,
      Antwoordenboek antwoorden,
      Vierogen vierogen,
      Signaalverslag verslag,
      Signaalmeldingen meldingen,
      Clock klok) {
    this.toegang = toegang;
    this.werk = werk;
    this.antwoorden = antwoorden;
    this.vierogen = vierogen;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.klok = klok;
  }

  /**
   * De melder zegt of het antwoord hielp. Niet tevreden is een verzoek om het opnieuw op te pakken.
   *
   * @param gezien de taak op het scherm, of null
   * @param toelichting verplicht als het niet hielp
   */
  public void geefOordeel(
      SignaalId id, UUID gezien, boolean tevreden, String toelichting, Gebruiker wie) {
    var s = toegang.melder(id, wie);
    var taak = werk.onderhanden(s, Stap.TEVREDENHEID, gezien, wie);
    var waarom =
        tevreden
            ? Vrijetekst.vrij("toelichting", toelichting, LANGSTE)
            : Vrijetekst.verplicht(
                "toelichting", toelichting, LANGSTE, "fout.suggestie.niettevreden");
    antwoorden.oordeel(id.waarde(), laatste(s).id(), tevreden, waarom);
    if (tevreden) {
      verslag.schrijf(s, "TEVREDEN", null, wie);
      werk.rondAf(taak, wie, Stapantwoord.TEVREDEN, null);
      return;
    }
    s.naar(Signaalstatus.HEROPENING_GEVRAAGD, nu());
    verslag.schrijf(s, "NIET_TEVREDEN", waarom, wie);
    meldingen.aanEigenaar(s, "signaal.heropening");
    werk.rondAf(taak, wie, Stapantwoord.NIET_TEVREDEN, null);
  }

  /**
   * Pakt het signaal opnieuw op.
   *
   * @param gezinVast of er nu weer een gezin op wacht
   */
  public void heropen(SignaalId id, UUID gezien, boolean gezinVast, Gebruiker wie) {
    var s = toegang.kantoor("signaal.heropenen", id, wie);
    var taak = werk.onderhanden(s, Stap.HEROPENING_BESLISSEN, gezien, wie);
    moetEenAnderZijn(s, wie);
    s.heropen(wie.werkVan(), gezinVast, nu());
    verslag.schrijf(s, "HEROPEND", null, wie);
    meldingen.aanMelder(s, "signaal.heropend");
    werk.rondAf(
        taak,
        wie,
        Stapantwoord.HEROPEND,
        wie.werkVan(),
        Map.of("stand", "BEHANDELEN", "gezinVast", gezinVast, "tevredenVragen", true));
  }

  /**
   * Pakt het niet opnieuw op; het signaal sluit.
   *
   * @param reden in gewone woorden, voor de melder
   */
  public void heropenNiet(SignaalId id, UUID gezien, String reden, Gebruiker wie) {
    var s = toegang.kantoor("signaal.heropenen", id, wie);
    var taak = werk.onderhanden(s, Stap.HEROPENING_BESLISSEN, gezien, wie);
    moetEenAnderZijn(s, wie);
    var waarom = Vrijetekst.verplicht("reden", reden, LANGSTE, "fout.suggestie.reden");
    verslag.schrijf(s, "NIET_HEROPEND", waarom, wie);
    meldingen.aanMelder(s, "signaal.nietheropend");
    werk.rondAf(taak, wie, Stapantwoord.NIET_HEROPEND, null);
  }

  private void moetEenAnderZijn(Signaal s, Gebruiker wie) {
    if (vierogen.magNiet(s, laatste(s), wie)) throw new KanNietMeer("fout.suggestie.vierogen");
  }

  private Antwoord laatste(Signaal s) {
    return antwoorden.laatste(s.id().waarde()).orElseThrow();
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}

package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dit gezin nu helpen: wat er vandaag kan, gaat meteen naar wie het meldde. Welk gezin het is,
 * blijft onbekend; alleen de melder weet het.
 */
@Service
@Transactional
public class Gezinsbalie {

  private final Signaaltoegang toegang;
  private final Stapwerk werk;
  private final Samenvoegbalie samen;
  private final Uitkomstenboek uitkomsten;
  private final Signaalverslag verslag;
  private final Signaalmeldingen meldingen;
  private final Clock klok;

  Gezinsbalie(
      Signaaltoegang toegang,
      Stapwerk werk,
      Samenvoegbalie samen,
      Uitkomstenboek uitkomsten,
      Signaalverslag verslag,
      Signaalmeldingen meldingen,
      Clock klok) {
    this.toegang = toegang;
    this.werk = werk;
    this.samen = samen;
    this.uitkomsten = uitkomsten;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.klok = klok;
  }

  /**
   * Zegt wat er vandaag kan voor het gezin dat vastzit, ook aan wie een samengevoegd signaal
   * stuurde waar een gezin op wacht.
   *
   * @param gezien de taak op het scherm, of null
   */
  public void help(SignaalId id, UUID gezien, String wat, Gebruiker wie) {
    var s = toegang.kantoor("signaal.gezinhelpen", id, wie);
    var taak = werk.onderhanden(s, Stap.GEZIN_HELPEN, gezien, wie);
    var tekst = Vrijetekst.verplicht("tekst", wat, Vrijetekst.LANG, "fout.suggestie.gezintekst");
    uitkomsten.gedaan(s, Uitkomstsoort.OPGELOST_GEZIN, tekst, wie);
    vertel(s, taak, "GEZIN_GEHOLPEN", tekst, Stapantwoord.GEHOLPEN, wie);
  }

  /** Nu kan er voor het gezin niets; de melder hoort meteen waarom. */
  public void kanNiet(SignaalId id, UUID gezien, String reden, Gebruiker wie) {
    var s = toegang.kantoor("signaal.gezinhelpen", id, wie);
    var taak = werk.onderhanden(s, Stap.GEZIN_HELPEN, gezien, wie);
    var waarom = Vrijetekst.verplicht("tekst", reden, Vrijetekst.LANG, "fout.suggestie.reden");
    vertel(s, taak, "GEZIN_NIET_MOGELIJK", waarom, Stapantwoord.NIET_MOGELIJK, wie);
  }

  private void vertel(
      Signaal s, Taak taak, String soort, String tekst, Stapantwoord antwoord, Gebruiker wie) {
    Set<String> gehoord = new HashSet<>();
    for (var signaal : samen.metLeden(s)) {
      if (signaal != s && signaal.gezinKlaar()) continue;
      signaal.gezinIsKlaar(nu());
      verslag.schrijf(signaal, soort, tekst, wie);
      if (gehoord.add(signaal.melder().gebruikersnaam()))
        meldingen.aanMelder(signaal, "signaal.tussenantwoord");
    }
    werk.rondAf(taak, wie, antwoord, wie.werkVan());
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}

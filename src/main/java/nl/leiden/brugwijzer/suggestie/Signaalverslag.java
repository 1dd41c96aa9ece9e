package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.util.Locale;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Component;

/** Legt vast wat er met een signaal gebeurt: het signaal zelf, zijn tijdlijn en het auditspoor. */
@Component
class Signaalverslag {

  private final Signalen signalen;
  private final Signaaltijdlijn tijdlijn;
  private final Auditspoor spoor;
  private final Clock klok;

  Signaalverslag(Signalen signalen, Signaaltijdlijn tijdlijn, Auditspoor spoor, Clock klok) {
    this.signalen = signalen;
    this.tijdlijn = tijdlijn;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Iets dat melder en behandelaar allebei zien.
   *
   * @param soort sleutel onder {@code suggestie.tijdlijn.}
   * @param waarde wat in de zin wordt ingevuld, of null
   */
  void schrijf(Signaal s, String soort, String waarde, Gebruiker wie) {
    schrijf(s, soort, waarde, wie, false);
  }

  /** Iets dat alleen zien wie het signaal behandelen. */
  void intern(Signaal s, String soort, String waarde, Gebruiker wie) {
    schrijf(s, soort, waarde, wie, true);
  }

  /** Iets dat de tijd zelf deed, of een ander signaal. */
  void vanzelf(Signaal s, String soort, String waarde) {
    signalen.saveAndFlush(s);
    tijdlijn.save(new Signaalgebeurtenis(s.id(), soort, null, klok.instant(), waarde, false));
  }

  private void schrijf(Signaal s, String soort, String waarde, Gebruiker wie, boolean intern) {
    signalen.saveAndFlush(s);
    tijdlijn.save(new Signaalgebeurtenis(s.id(), soort, wie, klok.instant(), waarde, intern));
    spoor.legVast(wie, handeling(soort), Signaaladres.ZAAKSOORT, s.id().waarde());
  }

  private static String handeling(String soort) {
    return "signaal." + soort.toLowerCase(Locale.ROOT).replace("_", "");
  }
}

package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Component;

/** Legt vast wat er met een aanvraag gebeurt: de zaak zelf, haar tijdlijn en het auditspoor. */
@Component
class Aanvraagverslag {

  private final Aanvragen aanvragen;
  private final Aanvraagtijdlijn tijdlijn;
  private final Auditspoor spoor;
  private final Clock klok;

  Aanvraagverslag(Aanvragen aanvragen, Aanvraagtijdlijn tijdlijn, Auditspoor spoor, Clock klok) {
    this.aanvragen = aanvragen;
    this.tijdlijn = tijdlijn;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Iets dat school en gemeente allebei zien.
   *
   * @param soort sleutel onder {@code subsidie.tijdlijn.}
   * @param waarde wat in de zin wordt ingevuld, of null
   */
  void schrijf(Aanvraag a, String soort, String waarde, Gebruiker wie) {
    schrijf(a, gebeurtenis(a, soort, waarde, wie), soort, wie);
  }

  /** Iets dat alleen de gemeente ziet. */
  void intern(Aanvraag a, String soort, String waarde, Gebruiker wie) {
    schrijf(a, gebeurtenis(a, soort, waarde, wie).intern(), soort, wie);
  }

  /** Iets dat de tijd zelf deed. */
  void vanzelf(Aanvraag a, String soort, String waarde) {
    aanvragen.saveAndFlush(a);
    tijdlijn.save(gebeurtenis(a, soort, waarde, null));
  }

  private void schrijf(Aanvraag a, Aanvraaggebeurtenis wat, String soort, Gebruiker wie) {
    aanvragen.saveAndFlush(a);
    tijdlijn.save(wat);
    spoor.legVast(wie, handeling(soort), Subsidieadres.ZAAKSOORT, a.id().waarde());
  }

  private Aanvraaggebeurtenis gebeurtenis(Aanvraag a, String soort, String waarde, Gebruiker wie) {
    return new Aanvraaggebeurtenis(a.id(), soort, wie, klok.instant(), waarde);
  }

  private static String handeling(String soort) {
    return "subsidie." + soort.toLowerCase(java.util.Locale.ROOT).replace("_", "");
  }
}

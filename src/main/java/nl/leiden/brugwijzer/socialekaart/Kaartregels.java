package nl.leiden.brugwijzer.socialekaart;

import java.net.URI;
import java.net.URISyntaxException;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;

/** De regels die voor instanties en regelingen hetzelfde zijn. */
final class Kaartregels {

  static final int DAGEN_MAX = 730;
  static final int WACHTTIJD_MAX = 260;

  private Kaartregels() {}

  static void naam(String naam) {
    if (naam.isEmpty()) throw new OngeldigeInvoer("naam", "fout.kaart.naam");
  }

  /** Alleen een gewoon webadres, want het wordt een link. */
  static void website(String adres) {
    if (adres.isEmpty()) return;
    try {
      var uri = new URI(adres);
      if (uri.getHost() != null && adres.matches("https?://.*")) return;
    } catch (URISyntaxException geenAdres) {
      // valt door naar dezelfde weigering
    }
    throw new OngeldigeInvoer("website", "fout.kaart.website");
  }

  static void werkdagen(String veld, int dagen) {
    if (dagen < 1 || dagen > DAGEN_MAX) throw new OngeldigeInvoer(veld, "fout.kaart.dagen");
  }

  static void wachttijd(int weken) {
    if (weken < 0 || weken > WACHTTIJD_MAX) throw new OngeldigeInvoer("weken", "fout.kaart.weken");
  }
}

package nl.leiden.brugwijzer.reis;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Bewaart schermbeelden om te bekijken, in {@code target/schermen}; alleen met {@code
 * -Dschermen=true}.
 */
class Schermen {

  private static final boolean AAN = Boolean.getBoolean("schermen");
  private static final Path MAP = Path.of("target", "schermen");

  private final String reis;
  private int nummer;

  Schermen(String reis) {
    this.reis = reis.replaceAll("\\W", "");
  }

  void bewaar(Page pagina) {
    if (!AAN) return;
    nummer++;
    var maat = pagina.viewportSize();
    for (var breedte : new int[] {Reisbureau.TELEFOON, Reisbureau.COMPUTER}) {
      pagina.setViewportSize(breedte, maat.height);
      pagina.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(MAP.resolve("%s-%02d-%d.png".formatted(reis, nummer, breedte))));
    }
    pagina.setViewportSize(maat.width, maat.height);
  }
}

package nl.leiden.brugwijzer.reis;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;

/**
 * Laat een pagina zien zoals zij zonder haar scripts is. Een venster waar JavaScript uit staat kan
 * axe niet draaien; een venster waar alleen de scripts van de pagina ontbreken wel.
 */
class Kale {

  private final Browserbank bank;

  Kale(Browserbank bank) {
    this.bank = bank;
  }

  void bekijk(Page pagina, String html, Consumer<Page> wat) {
    var maat = pagina.viewportSize();
    try (var venster =
        bank.browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(maat.width, maat.height))) {
      var kaal = venster.newPage();
      kaal.route("**/*.js", Route::abort);
      kaal.route(
          pagina.url(),
          route ->
              route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(html)));
      kaal.navigate(pagina.url());
      wat.accept(kaal);
    }
  }
}

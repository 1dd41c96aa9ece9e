package nl.leiden.brugwijzer.reis;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** De ene browser van alle reizen: Chromium van het systeem, anders die van Playwright. */
class Browserbank implements CloseableResource {

  private static final List<String> VLAGGEN =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  Browserbank() {
    var chromium = chromium();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    chromium.isPresent()
                        ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                        : Map.of()));
    var opties = new LaunchOptions().setArgs(VLAGGEN);
    chromium.ifPresent(opties::setExecutablePath);
    browser = playwright.chromium().launch(opties);
    PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
  }

  Browser browser() {
    return browser;
  }

  private static Optional<Path> chromium() {
    return Stream.of(
            System.getenv().getOrDefault("BRUGWIJZER_CHROMIUM", ""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(pad -> !pad.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

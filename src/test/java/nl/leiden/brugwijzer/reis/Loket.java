package nl.leiden.brugwijzer.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import nl.leiden.brugwijzer.proef.Keycloakmensen;
import nl.leiden.brugwijzer.proef.Keycloakmensen.Account;

/** Wat iemand op de pagina's van Keycloak doet. */
final class Loket {

  /** Een code telt één keer, maar de volgende mag al. */
  private static final Duration VOLGENDE = Duration.ofSeconds(30);

  private final Reiziger reiziger;
  private final Page pagina;

  private Loket(Reiziger reiziger) {
    this.reiziger = reiziger;
    this.pagina = reiziger.pagina();
  }

  static Loket van(Reiziger reiziger) {
    return new Loket(reiziger);
  }

  /** Van onze aanmeldpagina naar Keycloak. */
  Loket open() {
    reiziger.pagina().navigate("/aanmelden");
    return verder();
  }

  /** Drukt op Aanmelden op onze pagina die al open is. */
  Loket verder() {
    reiziger.knop("Aanmelden").click();
    assertThat(knop()).isVisible();
    reiziger.bewaarScherm();
    return this;
  }

  Loket vulIn(String email, String wachtwoord) {
    pagina.locator("#username").fill(email);
    pagina.locator("#password").fill(wachtwoord);
    return this;
  }

  /** Met e-mailadres en wachtwoord, en daarna op een pagina van ons. */
  Reiziger komBinnen(Account wie) {
    vulIn(wie.email(), Keycloakmensen.WACHTWOORD);
    return reiziger.opent(knop()::click, 200);
  }

  /** Met e-mailadres en wachtwoord, en daarna op een volgende pagina van Keycloak. */
  Loket metWachtwoord(Account wie, String verder) {
    vulIn(wie.email(), Keycloakmensen.WACHTWOORD).druk();
    assertThat(pagina.locator(verder)).isVisible();
    reiziger.bewaarScherm();
    return this;
  }

  Loket druk() {
    knop().click();
    return this;
  }

  /** Stelt de app met codes in, en geeft het geheim dat de app dan kent. */
  String stelAppIn() {
    var geheim = vulAppIn();
    reiziger.opent(bewaarApp()::click, 200);
    return geheim;
  }

  private String vulAppIn() {
    pagina.locator("#mode-manual").click();
    var geheim = pagina.locator("#kc-totp-secret-key").textContent().replaceAll("\\s", "");
    reiziger.bewaarScherm();
    pagina.locator("#totp").fill(Keycloakmensen.code(geheim));
    return geheim;
  }

  private Locator bewaarApp() {
    return pagina.locator("#saveTOTPBtn");
  }

  /**
   * Doet wat de uitnodiging vraagt: een wachtwoord en de app met codes; geeft het geheim van de
   * app. Daarna staat iemand op onze aanmeldpagina.
   */
  String volgUitnodiging(String link) {
    pagina.navigate(link);
    reiziger.bewaarScherm();
    pagina.getByText("Ga verder").click();
    pagina.locator("#password-new").fill(Keycloakmensen.WACHTWOORD);
    pagina.locator("#password-confirm").fill(Keycloakmensen.WACHTWOORD);
    reiziger.bewaarScherm();
    pagina.locator("[type=submit]").first().click();
    assertThat(pagina.locator("#mode-manual")).isVisible();
    reiziger.bewaarScherm();
    var geheim = vulAppIn();
    bewaarApp().click();
    var klaar = pagina.getByText("Naar Brugwijzer");
    assertThat(klaar).isVisible();
    reiziger.bewaarScherm();
    reiziger.opent(klaar::click, 200);
    return geheim;
  }

  Reiziger metCode(String geheim) {
    pagina.locator("#otp").fill(Keycloakmensen.code(geheim));
    return reiziger.opent(knop()::click, 200);
  }

  Reiziger metVolgendeCode(String geheim) {
    pagina.locator("#otp").fill(Keycloakmensen.code(geheim, Instant.now().plus(VOLGENDE)));
    return reiziger.opent(knop()::click, 200);
  }

  String fout() {
    reiziger.bewaarScherm();
    return pagina
        .locator("#input-error, #input-error-otp-code, .kc-feedback-text")
        .first()
        .textContent()
        .strip();
  }

  private Locator knop() {
    return pagina.locator("#kc-login");
  }
}

package nl.leiden.brugwijzer.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wie te lang niets doet, wordt gewaarschuwd, en raakt niet kwijt wat hij typte. */
@Reis
class SessiereisTest {

  private static final String TEKST = "Bel na drie uur, dan is Amina thuis.";

  @Autowired Reisbureau bureau;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  private Gebruiker bo;
  private Reiziger reiziger;

  @BeforeEach
  void bezig() {
    bo = mensen.brugfunctionaris();
    reiziger = bureau.telefoon();
    reiziger.pagina().clock().install();
    reiziger.meldtZichAanMetWachtwoord(bo.gebruikersnaam()).gaNaar("/signalen/nieuw");
    veld().fill(TEKST);
  }

  @Test
  void eenWaarschuwingMetEenKnopHoudtIemandAangemeld() {
    gaatVoorbij(Duration.ofMinutes(26));
    var vraag = reiziger.pagina().locator("#sessie");
    assertThat(vraag).isVisible();
    assertThat(vraag).containsText("Over 4 minuten word je afgemeld");
    assertThat(reiziger.knop("Ik ben er nog")).isFocused();
    reiziger.keurNogEens();
    reiziger.pagina().keyboard().press("Enter");
    assertThat(vraag).isHidden();
    assertThat(veld()).hasValue(TEKST);
    reiziger.pagina().clock().fastForward(Duration.ofMinutes(5).toMillis());
    assertThat(vraag).isHidden();
  }

  @Test
  void naHetAanmeldenStaatErWeerWatJeTypteMaarNietBijEenAnder() {
    gaatVoorbij(Duration.ofMinutes(40));
    reiziger.pagina().waitForURL("**/aanmelden?verlopen");
    meldAanOpDezePagina(bo);
    reiziger.pagina().waitForURL("**/signalen/nieuw");
    assertThat(veld()).hasValue(TEKST);
    reiziger.ziet("staat er weer");
    reiziger.gaNaar("/vandaag").gaNaar("/signalen/nieuw");
    assertThat(veld()).hasValue("");
    veld().fill(TEKST);
    gaatVoorbij(Duration.ofMinutes(40));
    reiziger.pagina().waitForURL("**/aanmelden?verlopen");
    meldAanOpDezePagina(mensen.brugfunctionaris());
    reiziger.pagina().waitForURL("**/signalen/nieuw");
    assertThat(veld()).hasValue("");
  }

  private Locator veld() {
    return reiziger.pagina().locator("form[data-onthoud] textarea").first();
  }

  private void meldAanOpDezePagina(Gebruiker wie) {
    reiziger.typ("Gebruikersnaam", wie.gebruikersnaam()).typ("Wachtwoord", "demo");
    reiziger.pagina().locator("form:has(#wachtwoord) button").click();
  }

  /** De tijd gaat voorbij in de browser en in de tabel van de sessies. */
  private void gaatVoorbij(Duration duur) {
    jdbc.sql(
            """
            update spring_session set last_access_time = last_access_time - ?,
              expiry_time = expiry_time - ? where principal_name = ?
            """)
        .params(duur.toMillis(), duur.toMillis(), bo.gebruikersnaam())
        .update();
    reiziger.pagina().clock().fastForward(duur.toMillis());
  }
}

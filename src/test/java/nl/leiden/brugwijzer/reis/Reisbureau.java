package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Geeft mensen een eigen venster, en zegt na de reis wat er onderweg aan schortte. */
@Component
class Reisbureau {

  /** De smalste telefoon waar elke pagina op past. */
  static final int TELEFOON = 360;

  static final int COMPUTER = 1280;

  private final Environment omgeving;
  private final List<BrowserContext> vensters = new ArrayList<>();
  private Browserbank bank;
  private Keurmeester keurmeester;

  Reisbureau(Environment omgeving) {
    this.omgeving = omgeving;
  }

  void begin(Browserbank browserbank, String reis) {
    bank = browserbank;
    keurmeester = new Keurmeester(browserbank, reis);
  }

  /** Een personage van de demo op de telefoon, aangemeld met één klik. */
  Reiziger opTelefoon(String personage) {
    return telefoon().meldtZichAanAls(personage);
  }

  /** Iemand van deze proef op de telefoon, aangemeld met naam en wachtwoord. */
  Reiziger opTelefoon(Gebruiker wie) {
    return telefoon().meldtZichAanMetWachtwoord(wie.gebruikersnaam());
  }

  Reiziger opComputer(Gebruiker wie) {
    return venster(opties(COMPUTER)).meldtZichAanMetWachtwoord(wie.gebruikersnaam());
  }

  /** Iemand op een telefoon waar JavaScript uit staat. */
  Reiziger zonderJavaScript(Gebruiker wie) {
    return venster(opties(TELEFOON).setJavaScriptEnabled(false))
        .meldtZichAanMetWachtwoord(wie.gebruikersnaam());
  }

  /** Een telefoon waarop nog niemand is aangemeld. */
  Reiziger telefoon() {
    return venster(opties(TELEFOON));
  }

  /** Een computer waarop nog niemand is aangemeld. */
  Reiziger computer() {
    return venster(opties(COMPUTER));
  }

  /** Nog een venster met dezelfde koekjes. */
  Reiziger zelfdeBrowser(Reiziger wie) {
    return venster(opties(TELEFOON).setStorageState(wie.pagina().context().storageState()));
  }

  /** Dezelfde aanmelding op een telefoon die nog niets bewaard heeft. */
  Reiziger verderOpEenLegeTelefoon(Reiziger wie) {
    return venster(opties(TELEFOON).setStorageState(wie.pagina().context().storageState()));
  }

  private Reiziger venster(NewContextOptions opties) {
    var venster = bank.browser().newContext(opties);
    vensters.add(venster);
    keurmeester.let(venster);
    return new Reiziger(
        venster.newPage(), keurmeester, !Boolean.FALSE.equals(opties.javaScriptEnabled));
  }

  private NewContextOptions opties(int breedte) {
    return new NewContextOptions()
        .setBaseURL("http://localhost:" + omgeving.getRequiredProperty("local.server.port"))
        .setLocale("nl-NL")
        .setTimezoneId("Europe/Amsterdam")
        .setViewportSize(breedte, 780);
  }

  /** Wat er tot nu toe mis was; telt daarna niet meer mee. */
  List<String> neemBezwaren() {
    var tot = List.copyOf(keurmeester.bezwaren());
    keurmeester.bezwaren().clear();
    return tot;
  }

  void klaar() {
    vensters.forEach(BrowserContext::close);
    vensters.clear();
    assertThat(keurmeester.bezwaren()).as("onderweg gekeurd").isEmpty();
  }
}

package nl.leiden.brugwijzer.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Iemand met een venster: wat die doet, staat er in de woorden van het scherm. */
class Reiziger {

  private static final String FOCUS =
      """
      () => {
        const doel = document.activeElement;
        const vraag = doel.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
        const naam = doel.getAttribute('aria-label') ?? doel.labels?.[0]?.textContent
          ?? document.getElementById(doel.getAttribute('aria-labelledby'))?.textContent
          ?? doel.textContent;
        return `${vraag} ${naam}`.replace(/\\s+/g, ' ').trim();
      }""";

  /** Ruim: een drukke bouwmachine is geen fout. */
  private static final double GEDULD = 30_000;

  private final Page pagina;
  private final Keurmeester keurmeester;
  private final boolean metJavaScript;
  private int invoeren;
  private int kliks;
  private int schermen;

  Reiziger(Page pagina, Keurmeester keurmeester, boolean metJavaScript) {
    this.pagina = pagina;
    this.keurmeester = keurmeester;
    this.metJavaScript = metJavaScript;
    pagina.setDefaultTimeout(GEDULD);
  }

  Reiziger meldtZichAanAls(String personage) {
    gaNaar("/aanmelden");
    opent(pagina.locator("form:has(input[value='" + personage + "']) button"), 200);
    return this;
  }

  Reiziger meldtZichAanMetWachtwoord(String gebruikersnaam) {
    gaNaar("/aanmelden");
    typ("Gebruikersnaam", gebruikersnaam);
    typ("Wachtwoord", "demo");
    opent(pagina.locator("form:has(#wachtwoord) button"), 200);
    return this;
  }

  Reiziger gaNaar(String pad) {
    return gaNaar(pad, 200);
  }

  /** Gaat naar een adres, en krijgt deze status. */
  Reiziger gaNaar(String pad, int status) {
    return gekeurd(pagina.navigate(pad), status);
  }

  /** Klikt op een link of een knop die een andere pagina geeft. */
  Reiziger klik(String naam) {
    return klik(naam, 200);
  }

  Reiziger klik(String naam, int status) {
    kliks++;
    return opent(knop(naam), status);
  }

  /** Doet iets waar een andere pagina op volgt. */
  @SuppressWarnings("deprecation")
  Reiziger opent(Runnable actie, int status) {
    return gekeurd(pagina.waitForNavigation(actie), status);
  }

  private Reiziger opent(Locator waarop, int status) {
    return opent(waarop::click, status);
  }

  private Reiziger gekeurd(Response antwoord, int status) {
    schermen++;
    assertThat(antwoord.status()).as(antwoord.url()).isEqualTo(status);
    keurmeester.keur(pagina, antwoord, metJavaScript);
    return this;
  }

  /** Klikt op iets dat op deze pagina blijft. */
  Reiziger tik(String naam) {
    invoeren++;
    knop(naam).click();
    return this;
  }

  /** Vouwt iets open om te lezen. */
  Reiziger vouwOpen(String naam) {
    pagina.locator("summary:visible", new Page.LocatorOptions().setHasText(naam)).first().click();
    return this;
  }

  /** Kiest binnen een groep. */
  Reiziger kies(String groep, String wat) {
    invoeren++;
    optie(groep, wat).click();
    return this;
  }

  Locator optie(String groep, String wat) {
    return groep(groep).locator("label:visible", met(wat)).first();
  }

  Locator groep(String naam) {
    return pagina.locator(
        "fieldset", new Page.LocatorOptions().setHas(pagina.locator("legend", mettekst(naam))));
  }

  /** Zet een vinkje. */
  Reiziger vink(String wat) {
    invoeren++;
    pagina.locator("label:visible", mettekst(wat)).first().click();
    return this;
  }

  Reiziger typ(String veld, String tekst) {
    invoeren++;
    pagina.getByLabel(veld, new Page.GetByLabelOptions().setExact(false)).first().fill(tekst);
    return this;
  }

  Reiziger kiesUit(String lijst, String wat) {
    invoeren++;
    pagina
        .locator("select:visible", new Page.LocatorOptions())
        .and(pagina.getByLabel(lijst))
        .first()
        .selectOption(new SelectOption().setLabel(wat));
    return this;
  }

  String waarde(String veld) {
    return pagina.getByLabel(veld).first().inputValue();
  }

  long zichtbaar(String css) {
    return pagina.locator(css + ":visible").count();
  }

  Reiziger ziet(String tekst) {
    assertThat(pagina.locator("body")).containsText(tekst);
    return this;
  }

  Reiziger zietNiet(String tekst) {
    assertThat(pagina.locator("body")).not().containsText(tekst);
    return this;
  }

  Reiziger staatOp(String pad) {
    assertThat(pagina.url()).contains(pad);
    return this;
  }

  Reiziger begintOpnieuwTeTellen() {
    invoeren = 0;
    kliks = 0;
    schermen = 0;
    return this;
  }

  int invoeren() {
    return invoeren;
  }

  int kliks() {
    return kliks;
  }

  int schermen() {
    return schermen;
  }

  /** De naam van wat de focus heeft: opschrift, vraag of tekst. */
  String focus() {
    return (String) pagina.evaluate(FOCUS);
  }

  /** Het pad van de pagina die open is. */
  String pad() {
    return java.net.URI.create(pagina.url()).getPath();
  }

  /** De paden in het hoofdmenu. */
  List<String> menu() {
    return pagina.locator(".bw-menu .bw-nav__lijst a").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  /** De status van een adres dat geen pagina is. */
  int status(String pad) {
    return pagina.request().get(pad).status();
  }

  /** Dezelfde persoon met nog een tabblad. */
  Reiziger nieuwTabblad() {
    return new Reiziger(pagina.context().newPage(), keurmeester, metJavaScript);
  }

  Reiziger bevat(String css) {
    assertThat(pagina.locator(css)).not().hasCount(0);
    return this;
  }

  /** Keurt wat er na het openen veranderde. */
  Reiziger keurNogEens() {
    keurmeester.keurNogEens(pagina);
    return this;
  }

  /** Bewaart het scherm van een ander, zoals dat van Keycloak. */
  Reiziger bewaarScherm() {
    keurmeester.bewaar(pagina);
    return this;
  }

  Page pagina() {
    return pagina;
  }

  Locator knop(String naam) {
    var precies = rol(naam, true);
    return precies.count() > 0 ? precies.first() : rol(naam, false).first();
  }

  private Locator rol(String naam, boolean precies) {
    var opties = new Page.GetByRoleOptions().setName(naam).setExact(precies);
    return pagina.getByRole(AriaRole.BUTTON, opties).or(pagina.getByRole(AriaRole.LINK, opties));
  }

  private static Page.LocatorOptions mettekst(String tekst) {
    return new Page.LocatorOptions().setHasText(tekst);
  }

  private static Locator.LocatorOptions met(String tekst) {
    return new Locator.LocatorOptions().setHasText(tekst);
  }
}

package nl.leiden.brugwijzer.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wie in de takenlijst leeft: met toetsen, een paar taken tegelijk, en onder een eigen naam. */
@Reis
class TakenlijstTest {

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;
  @Autowired Loop loop;

  Buurt buurt;

  @BeforeEach
  void vierTakenBijHetTeam() {
    buurt = buurten.nieuw();
    for (var nummer = 0; nummer < 4; nummer++)
      loop.verstuur(buurt.wereld(), buurt.wereld().metAccount());
  }

  @Test
  void metToetsenKiezenEnSamenOppakkenEnWeerTerug() {
    var noor = bureau.opComputer(buurt.noor()).gaNaar("/taken?lijst=TEAM");
    var toetsen = new Toetsenbord(noor).druk("j");
    assertThat(noor.focus()).isEqualTo("Ontvangst bevestigen");
    toetsen.druk("x").druk("j").druk("x").druk("j").druk("k").druk("ArrowDown").druk("x");
    noor.ziet("3 gekozen").keurNogEens();
    toetsen.druk("x");
    noor.ziet("2 gekozen")
        .klik("Pak gekozen taken op")
        .ziet("2 van de 2 gekozen taken zijn nu van jou.")
        .klik("Ongedaan maken")
        .ziet("2 taken staan weer zoals daarvoor.")
        .klik("Terug naar de lijst");
    assertThat(noor.zichtbaar("[data-pak-op]")).isEqualTo(4);
  }

  @Test
  void deUitlegGaatOpenEnDichtEnToetsenKunnenUit() {
    var noor = bureau.opComputer(buurt.noor()).gaNaar("/taken?lijst=TEAM");
    var toetsen = new Toetsenbord(noor).druk("?");
    noor.ziet("Zo werk je zonder muis door de lijst.").keurNogEens();
    toetsen.druk("Escape");
    assertThat(noor.zichtbaar("dialog")).isZero();
    noor.tik("Toetsen").vink("Toetsen gebruiken").tik("Sluit");
    toetsen.druk("?").druk("j").druk("x");
    assertThat(noor.zichtbaar("dialog")).isZero();
    noor.ziet("niets gekozen").gaNaar("/taken?lijst=TEAM");
    toetsen.druk("j").druk("x");
    noor.ziet("niets gekozen").tik("Toetsen").vink("Toetsen gebruiken").tik("Sluit");
    toetsen.druk("j").druk("x");
    noor.ziet("1 gekozen");
  }

  @Test
  void wieTyptIsGeenToetsenAanHetIndrukken() {
    var leider = bureau.opComputer(buurt.leider()).gaNaar("/taken?lijst=TEAM");
    new Toetsenbord(leider).druk("/").druk("x").druk("j").druk("?");
    assertThat(leider.zichtbaar("dialog")).isZero();
    leider.ziet("niets gekozen");
  }

  @Test
  void metPOppakkenEnMetOOpenen() {
    var noor = bureau.opComputer(buurt.noor()).gaNaar("/taken?lijst=TEAM");
    var toetsen = new Toetsenbord(noor).druk("j");
    noor.opent(() -> toetsen.druk("p"), 200).ziet("Neem je dit gezin aan?");
    noor.gaNaar("/taken?lijst=VAN_MIJ");
    toetsen.druk("j");
    noor.opent(() -> toetsen.druk("o"), 200).ziet("Neem je dit gezin aan?");
  }

  @Test
  void deLeiderGeeftEenRijtjeEnHoortWatErVanWerd() {
    for (var venster : new Functie[] {bureau::opTelefoon, bureau::opComputer}) {
      var leider = venster.apply(buurt.leider()).gaNaar("/taken?lijst=TEAM");
      leider.klik("Geef gekozen taken").ziet("Kies eerst");
      leider
          .vink("Kies alles")
          .kiesUit("Collega", buurt.sam().naam())
          .klik("Geef gekozen taken")
          .ziet("4 van de 4 gekozen taken zijn nu van " + buurt.sam().naam())
          .klik("Ongedaan maken")
          .ziet("4 taken staan weer zoals daarvoor.");
    }
  }

  @Test
  void metShiftKiesJeEenReeks() {
    var noor = bureau.opComputer(buurt.noor()).gaNaar("/taken?lijst=TEAM");
    var vakken = noor.pagina().locator("input[name=taak]");
    vakken.nth(0).click();
    noor.pagina().keyboard().down("Shift");
    vakken.nth(2).click();
    noor.pagina().keyboard().up("Shift");
    noor.ziet("3 gekozen");
    assertThat(vakken.nth(1)).isChecked();
    assertThat(vakken.nth(3)).not().isChecked();
  }

  @Test
  void eenWeergaveVanHetTeamEnEenVanJezelf() {
    var leider = bureau.opComputer(buurt.leider());
    leider
        .gaNaar("/taken?lijst=TEAM&wie=niemand")
        .klik("Bewaar deze weergave")
        .klik("Bewaar", 400)
        .ziet("Geef de weergave een naam.")
        .typ("Naam van de weergave", "Nog te verdelen")
        .vink("Voor het hele team")
        .klik("Bewaar")
        .ziet("De weergave is bewaard.");
    var noor = bureau.opTelefoon(buurt.noor());
    noor.gaNaar("/taken?lijst=TEAM&wanneer=WEEK")
        .klik("Bewaar deze weergave")
        .typ("Naam van de weergave", "nog te VERDELEN")
        .klik("Bewaar", 400)
        .ziet("Er is al een weergave met deze naam.");
    assertThat(noor.waarde("Naam van de weergave")).isEqualTo("nog te VERDELEN");
    noor.typ("Naam van de weergave", "Deze week")
        .klik("Bewaar")
        .klik("Nog te verdelen")
        .staatOp("wie=niemand")
        .gaNaar("/taken/weergaven")
        .klik("Haal weg")
        .ziet("De weergave is weg.")
        .zietNiet("Deze week")
        .klik("Ongedaan maken")
        .klik("Andere naam")
        .typ("Naam van de weergave", "Komende dagen")
        .klik("Bewaar")
        .ziet("Komende dagen");
    assertThat(noor.zichtbaar("form[action$=weghalen]")).isEqualTo(1);
  }

  @Test
  void zonderJavaScriptGaatHetMetVinkjesEnKnoppen() {
    var noor = bureau.zonderJavaScript(buurt.noor()).gaNaar("/taken?lijst=TEAM");
    noor.pagina().locator("input[name=taak]").nth(0).check();
    noor.pagina().locator("input[name=taak]").nth(3).check();
    noor.klik("Pak gekozen taken op")
        .ziet("2 van de 2 gekozen taken zijn nu van jou.")
        .klik("Ongedaan maken")
        .ziet("2 taken staan weer zoals daarvoor.");
  }

  private interface Functie extends Function<Gebruiker, Reiziger> {}
}

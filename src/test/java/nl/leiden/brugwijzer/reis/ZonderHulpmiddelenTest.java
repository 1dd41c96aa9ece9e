package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Doorverwijzen lukt ook zonder JavaScript en zonder muis of aanraakscherm. */
@Reis
class ZonderHulpmiddelenTest {

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;

  Buurt buurt;

  @BeforeEach
  void eenBuurt() {
    buurt = buurten.nieuw();
  }

  @Test
  void zonderJavaScript() {
    var bo = bureau.zonderJavaScript(buurt.bo());
    bo.klik("Doorverwijzen")
        .kies("Welk gezin?", "+ Nieuw gezin")
        .typ("Hoe noem je dit gezin?", "M., groep 4")
        .kies("Waar gaat het om?", "Geld")
        .kies("Waarheen?", buurt.team())
        .klik("Doorverwijzen", 400)
        .ziet("Dit klopt nog niet")
        .ziet("M., groep 4")
        .vink("Ouder is het eens")
        .klik("Doorverwijzen")
        .ziet("Verstuurd.");

    bureau
        .zonderJavaScript(buurt.noor())
        .klik("Ontvangst bevestigen")
        .kies("Kies een antwoord", "Ja, maar eerst de wachtlijst")
        .klik("Verstuur antwoord", 400)
        .typ("Over hoeveel weken is er plek?", "8")
        .klik("Verstuur antwoord")
        .ziet("Wachtlijst bevestigen");
    bo.gaNaar(bo.pad()).ziet("Nog ongeveer 8 weken");
  }

  @Test
  void zonderJavaScriptZijnAlleHulpvragenTeVinden() {
    bureau
        .zonderJavaScript(buurt.bo())
        .gaNaar("/doorverwijzingen/nieuw")
        .vink("Meer")
        .kies("Waar gaat het om?", "Logopedie");
  }

  @Test
  void alleenMetHetToetsenbord() {
    var bo = bureau.opTelefoon(buurt.bo());
    var toetsen = new Toetsenbord(bo);
    toetsen.druk("Tab");
    assertThat(bo.focus()).as("het eerste is de weg naar de inhoud").isEqualTo("Naar de inhoud");
    toetsen.tabNaar("Doorverwijzen").enter(200);
    toetsen.tabNaar("Welk gezin?").kies("+ Nieuw gezin");
    toetsen.tabNaar("Hoe noem je dit gezin?").typ("M., groep 4");
    toetsen.tabNaar("Waar gaat het om?").kies("Geld");
    toetsen.tabNaar("Waarheen?").kies(buurt.team());
    toetsen.tabNaar("Doorverwijzen").enter(400);
    assertThat(bo.focus())
        .as("na een fout begint de lezer bij de fouten")
        .contains("klopt nog niet");
    toetsen.tabNaar("Zonder akkoord van de ouder").druk("Enter");
    assertThat(bo.focus()).contains("Ouder is het eens");
    toetsen.druk("Space").tabNaar("Wie, hoe en wat").tabNaar("Doorverwijzen").enter(200);
    bo.ziet("Verstuurd.");
  }
}

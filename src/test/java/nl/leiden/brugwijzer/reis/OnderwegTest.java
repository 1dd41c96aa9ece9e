package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Kleinere reizen: een concept, een regeling, een contact, een taak van een ander, op papier. */
@Reis
class OnderwegTest {

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;
  @Autowired Loop loop;

  Buurt buurt;

  @BeforeEach
  void eenBuurt() {
    buurt = buurten.nieuw();
  }

  @Test
  void eenConceptOverleeftHetSluitenVanHetTabblad() {
    var bo = bureau.opTelefoon(buurt.bo());
    bo.gaNaar("/doorverwijzingen/nieuw")
        .kies("Welk gezin?", "+ Nieuw gezin")
        .typ("Hoe noem je dit gezin?", "R., groep 2")
        .kies("Waar gaat het om?", "Geld")
        .ziet("Concept bewaard om");
    var later = bo.nieuwTabblad();
    bo.pagina().close();
    later.gaNaar("/vandaag").ziet("Nog niet verstuurd").klik("Verder met je concept");
    assertThat(later.waarde("Hoe noem je dit gezin?")).isEqualTo("R., groep 2");
    later
        .kies("Waarheen?", buurt.team())
        .vink("Ouder is het eens")
        .klik("Doorverwijzen")
        .ziet("R., groep 2")
        .gaNaar("/vandaag")
        .zietNiet("Nog niet verstuurd");
  }

  @Test
  void eenConceptGaWegAlsJeDatZegt() {
    var bo = bureau.opTelefoon(buurt.bo());
    bo.gaNaar("/doorverwijzingen/nieuw")
        .kies("Waar gaat het om?", "Geld")
        .klik("Bewaar, ik ga later verder")
        .ziet("Bewaard.")
        .gaNaar("/doorverwijzingen/nieuw")
        .klik("Gooi weg")
        .zietNiet("Nog niet verstuurd");
  }

  @Test
  void naEenAfgewezenRegelingIsMeldenEenTikWeg() {
    bureau
        .opTelefoon(buurt.bo())
        .klik("Doorverwijzen")
        .kies("Welk gezin?", "+ Nieuw gezin")
        .typ("Hoe noem je dit gezin?", "S., groep 8")
        .kies("Waar gaat het om?", "Fiets")
        .kies("Waarheen?", buurt.regeling())
        .vink("Ouder is het eens")
        .klik("Doorverwijzen")
        .klik("Samen aanvragen")
        .klik("Verstuur antwoord")
        .klik("Uitslag vastleggen")
        .kies("Kies een antwoord", "Afgewezen")
        .kies("Waarom niet?", "het inkomen is te hoog")
        .klik("Verstuur antwoord")
        .ziet("Knelt er hier iets?")
        .ziet("Meld wat er knelt");
  }

  @Test
  void eenContactStaatErInTweeTikken() {
    var bo = bureau.opTelefoon(buurt.bo());
    bo.klik("Contact noteren")
        .begintOpnieuwTeTellen()
        .kies("Waarbij hielp je?", "Opvoeden")
        .klik("Noteer")
        .ziet("Contact genoteerd");
    assertThat(bo.invoeren() + bo.kliks()).isEqualTo(2);
    bo.klik("Ongedaan maken").ziet("Contact weggehaald");
  }

  @Test
  void eenTaakOppakkenTeruggevenEnToewijzen() {
    loop.verstuur(buurt.wereld(), buurt.wereld().metAccount());
    var noor = bureau.opTelefoon(buurt.noor());
    var sam = bureau.opTelefoon(buurt.sam());
    var leider = bureau.opComputer(buurt.leider());
    sam.gaNaar("/taken?lijst=TEAM");
    noor.gaNaar("/taken?lijst=TEAM").klik("Pak op").ziet("Neem je dit gezin aan?");

    sam.klik("Pak op", 409).ziet(buurt.noor().naam() + " heeft deze taak net opgepakt");
    sam.gaNaar("/taken?lijst=TEAM").ziet(buurt.noor().naam());

    noor.gaNaar("/taken?lijst=TEAM").klik("Teruggeven").ziet("De taak is terug bij het team.");
    leider
        .gaNaar("/taken?lijst=TEAM")
        .vouwOpen("Toewijzen")
        .kiesUit("Wie", buurt.sam().naam())
        .keurNogEens()
        .klik("Geef")
        .ziet("De taak is gegeven.");
    sam.gaNaar("/berichten").ziet("Je teamleider heeft je een taak gegeven");
    sam.gaNaar("/taken?lijst=VAN_MIJ")
        .ziet("1 open voor jou")
        .klik("Openen")
        .ziet("Neem je dit gezin aan?");
    noor.gaNaar("/taken?lijst=TEAM&wie=niemand").ziet("Geen taken met dit filter");
  }

  @Test
  void alleWerkGaatInEenKeerNaarDeCollega() {
    var rit = loop.verstuur(buurt.wereld(), buurt.wereld().zonderAccount());
    var bo = bureau.opTelefoon(buurt.bo());
    bo.gaNaar("/doorverwijzingen")
        .klik("Alles overdragen")
        .kiesUit("Van wie?", buurt.bo().naam())
        .kiesUit("Aan wie?", buurt.collega().naam())
        .klik("Draag alles over")
        .gaNaar("/vandaag")
        .ziet("Niets dat op je wacht");
    bureau
        .opTelefoon(buurt.collega())
        .klik("Nagaan of het gezin is aangekomen")
        .staatOp(rit.zaak().toString());
  }

  @Test
  void deDoorverwijzingKanOpPapier() {
    var rit = loop.verstuur(buurt.wereld(), buurt.wereld().metAccount());
    var bo = bureau.opTelefoon(buurt.bo()).gaNaar("/doorverwijzingen/" + rit.zaak());
    bo.pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    bo.keurNogEens().ziet("Tijdlijn");
    for (var nietOpPapier : new String[] {".bw-niet-afdrukken", "header nav", "button"})
      assertThat(bo.zichtbaar(nietOpPapier)).as(nietOpPapier).isZero();
    for (var welOpPapier : new String[] {"h1", ".bw-tijdlijn", ".bw-gegevens"})
      assertThat(bo.zichtbaar(welOpPapier)).as(welOpPapier).isPositive();
  }
}

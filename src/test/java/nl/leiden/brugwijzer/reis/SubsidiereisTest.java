package nl.leiden.brugwijzer.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld.School;
import nl.leiden.brugwijzer.subsidie.Voorbeeldregeling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Een school vraagt subsidie aan, met collega's aan dezelfde aanvraag. */
@Reis
class SubsidiereisTest {

  @Autowired Reisbureau bureau;
  @Autowired Subsidiewereld wereld;
  @Autowired Proefmensen mensen;

  School school;

  @BeforeEach
  void eenSchoolEnEenRegeling() {
    school = wereld.school();
    wereld.open();
  }

  @Test
  void vanConceptTotIngediendOpDeTelefoonMetOvernameDoorEenCollega() {
    var kim = bureau.opTelefoon(school.directeur());
    kim.gaNaar("/subsidies").klik("Subsidie aanvragen").klik("Begin de aanvraag voor");
    var pad = kim.pad();
    kim.klik("2. Ouders en kinderen").typ("Wie zijn de ouders", "Veel talen op school.");
    assertThat(kim.pagina().locator("[data-concept-status]")).containsText("Concept bewaard");

    var toni = bureau.opComputer(school.bestuur());
    toni.gaNaar("/subsidies")
        .klik("School " + school.vestiging())
        .vouwOpen("Wie veranderde wat?")
        .keurNogEens()
        .ziet(school.directeur().naam())
        .klik("2. Ouders en kinderen");
    assertThat(toni.waarde("Wie zijn de ouders")).isEqualTo("Veel talen op school.");
    toni.typ("Waar lopen zij tegenaan", "Van het bestuur.").klik("Verder");

    kim.typ("Waar lopen zij tegenaan", "Van de directeur.");
    kim.klik("Verder", 409).ziet("Een collega was je voor").ziet("Van het bestuur.");
    assertThat(kim.waarde("Waar lopen zij tegenaan")).isEqualTo("Van de directeur.");
    kim.klik("Bewaar mijn tekst").staatOp("/kengetallen");

    vul(kim, "schoolweging", "32,4", "2025", "CBS");
    vul(kim, "spreidingscijfer", "6,1", "2025", "CBS");
    vul(kim, "achterstandsscore", "120", "2025", "CBS");
    kim.klik("Verder").typ("Uren per week", "8").kies("in dienst", "JES Rijnland").klik("Verder");
    veld(kim, "kwaliteit-0.tekst", "Elke ochtend tussen half negen en negen.");
    kim.klik("Verder");
    veld(kim, "posten-0.omschrijving", "Loon");
    veld(kim, "posten-0.bedrag", "39.000");
    kim.klik("Nog een regel");
    veld(kim, "posten-1.omschrijving", "Scholing");
    veld(kim, "posten-1.bedrag", "12.50");
    kim.klik("Verder", 400).ziet("Schrijf een bedrag");
    veld(kim, "posten-1.bedrag", "1.000,00");
    kim.typ("Hoeveel vraag je aan", "40.000").klik("Verder").klik("Vorige stap");
    kim.ziet("40.000,00").klik("Verder").kies("bij het rijk", "afgewezen").klik("Verder");
    kim.typ("IBAN", "NL91ABNA0417164301")
        .typ("Op naam van", "Stichting Proef")
        .klik("Naar nalezen en indienen")
        .ziet("nog 1 ding")
        .ziet("minder dan de 16 uur")
        .klik("Dien de aanvraag in", 400)
        .ziet("Dit rekeningnummer bestaat niet");
    assertThat(kim.focus()).contains("Je kunt nog niet indienen");
    kim.klik("Dit rekeningnummer bestaat niet").ziet("Dit rekeningnummer bestaat niet");
    kim.typ("IBAN", Voorbeeldregeling.IBAN).klik("Naar nalezen en indienen");
    kim.vouwOpen("Lees na wat je indient").keurNogEens();
    kim.vink("Ik verklaar").klik("Dien de aanvraag in").ziet("SUB-2026-").staatOp(pad);
    kim.vouwOpen("Waarom 31 augustus 2027?").ziet("13 weken na 1 juni 2027 = 31 augustus 2027");
    kim.keurNogEens().gaNaar("/vandaag").ziet("ingediend, besluit uiterlijk 31 augustus 2027");
    toni.gaNaar("/berichten").ziet("ingediend").gaNaar("/subsidies").ziet("ingediend");
  }

  @Test
  void zonderJavaScriptKanHetOok() {
    var kim = bureau.zonderJavaScript(school.directeur());
    kim.gaNaar("/subsidies/nieuw").klik("Begin de aanvraag voor").klik("6. Begroting");
    veld(kim, "posten-0.omschrijving", "Loon");
    kim.klik("Nog een regel");
    assertThat(kim.pagina().locator("[id='posten-0.omschrijving']")).hasValue("Loon");
    veld(kim, "posten-1.bedrag", "10");
    kim.klik("Haal weg").klik("Verder").klik("Bewaar en ga naar het overzicht");
    kim.klik("Gooi dit concept weg").ziet("Het concept is weg").klik("Ongedaan maken");
    kim.ziet("Het concept is terug").klik("6. Begroting").ziet("10,00");
  }

  @Test
  void beleidMaaktEenVolgendeVersieVergelijktEnPubliceert() {
    var ravi = bureau.opComputer(mensen.bestaande("onderwijs1"));
    ravi.gaNaar("/subsidieregelingen")
        .klik("Nieuwe regeling")
        .klik("Bewaar", 400)
        .gaNaar("/subsidieregelingen/" + wereld.vanDeDemo())
        .ziet("voorbeeld")
        .klik("Vergelijk met versie 1")
        .ziet("WAJ-1496-2026")
        .klik("versie 2")
        .klik("Maak een volgende versie")
        .typ("Maximum per aanvraag", "75.000")
        .klik("Nog een eis")
        .vouwOpen("Brieven")
        .keurNogEens()
        .typ("Bewijs van ontvangst van een bezwaar", "Bel ons gerust eerst.")
        .klik("Bewaar")
        .ziet("75.000,00")
        .ziet("Eigen tekst in de brief: Bewijs van ontvangst van een bezwaar")
        .klik("Publiceer")
        .ziet("Nieuwe aanvragen gaan vanaf nu op deze versie")
        .klik("Nee, terug")
        .klik("Vergelijk met versie 2")
        .ziet("75.000,00");
    bureau
        .opTelefoon("directeur.tweemaster")
        .gaNaar("/subsidies/nieuw")
        .ziet("Indienen kan nu, tot en met 31 december 2026");
  }

  private static void vul(Reiziger wie, String getal, String waarde, String jaar, String bron) {
    veld(wie, getal + ".waarde", waarde);
    veld(wie, getal + ".jaar", jaar);
    veld(wie, getal + ".bron", bron);
  }

  private static void veld(Reiziger wie, String id, String tekst) {
    wie.pagina().locator("[id='" + id + "']").fill(tekst);
  }
}

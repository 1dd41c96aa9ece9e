package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld.School;
import nl.leiden.brugwijzer.subsidie.geld.Kassa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De hele weg van een subsidie: de school op de telefoon, de gemeente op de computer. */
@Reis
class SubsidiewegTest {

  /** Zes weken na de dag waarop de klok van de proeven staat. */
  private static final String LAATSTE_DAG = "28 december 2026";

  @Autowired Reisbureau bureau;
  @Autowired Subsidiewereld wereld;
  @Autowired Kassa kassa;

  School school;
  Gebruiker ravi;
  Gebruiker noa;
  Gebruiker yara;
  AanvraagId id;

  @BeforeEach
  void mensen() {
    school = wereld.school();
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    noa = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    yara = wereld.kantoor(Rol.BESLISSER);
  }

  @Test
  void vanIndienenTotBetaaldMetEenAanvullingEnEenVoorstelDatTerugkomt() {
    id = wereld.compleet(school);
    var kim = bureau.opTelefoon(school.directeur()).gaNaar(zaak());
    kim.pagina().locator("#bestand").setInputFiles(pdf("begroting.pdf"));
    kim.tik("Voeg toe").ziet("begroting.pdf").ziet("niet gescand");
    kim.vink("Ik verklaar").klik("Dien de aanvraag in").ziet("SUB-2026-");

    var ravisScherm = bureau.opComputer(ravi);
    doe(ravisScherm, "Volledigheid toetsen").ziet("begroting.pdf").klik("Verstuur", 400);
    ravisScherm.kies("Wat vind je?", "Er ontbreekt iets");
    ravisScherm.typ("Wat ontbreekt er?", "De offerte van de scholing.").klik("Verstuur");
    ravisScherm.ziet("De school heeft een brief en een taak gekregen.");

    var toni = bureau.opTelefoon(school.bestuur());
    doe(kim, "Aanvullen").typ("offerte", "Die komt morgen.");
    doe(toni, "Aanvullen").typ("offerte", "De scholing kost € 1.000.");
    toni.klik("Verstuur de aanvulling").ziet("De gemeente kijkt of nu alles er is.");
    kim.klik("Verstuur de aanvulling", 409).ziet(school.bestuur().naam());

    doe(ravisScherm, "Aanvulling toetsen").ziet("De scholing kost € 1.000.");
    ravisScherm.kies("Wat vind je?", "Genoeg om te beoordelen").klik("Verstuur");
    doe(ravisScherm, "Inhoudelijk beoordelen").kies("binnenlopen", "voldoet");
    ravisScherm.typ("Motivering", "Een goed plan.").klik("Bewaar").ziet("Je kunt later verder");
    ravisScherm.gaNaar(zaak());
    doe(ravisScherm, "Inhoudelijk beoordelen");
    assertThat(ravisScherm.waarde("Motivering")).isEqualTo("Een goed plan.");
    ravisScherm.kies("Wat stel je voor?", "Subsidie toekennen").klik("Leg voor");
    ravisScherm.ziet("Voorgelegd").zietNiet("Doe deze stap").zietNiet("Neem deze taak");
    assertThat(verstuurt(ravisScherm, "besluiten", "keuze", "NEEM")).isEqualTo(403);

    var yarasScherm = bureau.opComputer(yara);
    doe(yarasScherm, "Besluiten").ziet("Een goed plan.").ziet("€ 40.000,00");
    yarasScherm.typ("Wat moet er anders?", "Schrijf waarom het plan goed is.").klik("Stuur terug");
    doe(ravisScherm, "Inhoudelijk beoordelen").ziet("Schrijf waarom het plan goed is.");
    ravisScherm.typ("Motivering", "Ouders kunnen elke dag binnenlopen.").klik("Leg voor");
    doe(yarasScherm, "Besluiten").ziet("elke dag binnenlopen").klik("Neem het besluit");

    doe(ravisScherm, "Bekendmaken").ziet("bezwaar maken tot en met " + LAATSTE_DAG);
    assertThat(Zaakpagina.brief(ravisScherm, "Lees de brief na"))
        .contains("40.000,00", LAATSTE_DAG);
    ravisScherm.klik("Maak bekend").ziet("De school heeft bericht.");
    kim.gaNaar(zaak())
        .ziet("Je krijgt subsidie.")
        .ziet("wordt betaald uiterlijk op " + LAATSTE_DAG);
    assertThat(Zaakpagina.brief(kim, "Open de brief"))
        .contains("40.000,00", LAATSTE_DAG, "elke dag binnenlopen");

    betaal();
    kim.gaNaar(zaak()).ziet("betaald op 16 november 2026");
  }

  @Test
  void verantwoordenLagerVaststellenNaEenZienswijzeEnTerugbetalen() {
    id = wereld.verleend(school, ravi);
    kassa.betaal(id.waarde());
    var kim = bureau.opTelefoon(school.directeur());
    doe(kim, "Verantwoorden").typ("Wat is er gedaan?", "Inloop, vier ochtenden per week.");
    kim.typ("Hoeveel uur per week", "12");
    veld(kim, "kosten-0.gemaakt", "29.000");
    kim.klik("Dien de verantwoording in", 400);
    veld(kim, "kosten-1.gemaakt", "1.000");
    kim.klik("Dien de verantwoording in").ziet("De gemeente kijkt ernaar.");

    var ravisScherm = bureau.opComputer(ravi);
    doe(ravisScherm, "Verantwoording beoordelen").ziet("€ 30.000,00");
    veld(ravisScherm, "bedragen-0.bedrag", "30.000");
    ravisScherm
        .kies("Stel je lager vast?", "De activiteiten gingen niet")
        .typ("Waarom?", "Vier ochtenden in plaats van vijf.")
        .klik("Verstuur")
        .ziet("Je voorstel is verstuurd.");
    var toni = bureau.opTelefoon(school.bestuur());
    doe(toni, "Zienswijze geven op de vaststelling").ziet("Vier ochtenden in plaats van vijf.");
    toni.klik("Verstuur je zienswijze", 400)
        .typ("Wat vind je hiervan?", "Er was niemand te vinden.")
        .klik("Verstuur je zienswijze");
    doe(ravisScherm, "Verantwoording beoordelen").ziet("Er was niemand te vinden.");
    assertThat(ravisScherm.waarde("Waarom?")).isEqualTo("Vier ochtenden in plaats van vijf.");
    ravisScherm.klik("Verstuur");

    doe(bureau.opComputer(yara), "Vaststellen")
        .ziet("Er was niemand te vinden.")
        .klik("Neem het besluit");
    doe(ravisScherm, "Vaststelling bekendmaken").klik("Maak bekend");
    kim.gaNaar(zaak()).ziet("Betaalt de school terug").ziet("€ 10.000,00");
    assertThat(Zaakpagina.brief(kim, "Open de brief")).contains("10.000,00", LAATSTE_DAG);

    var anna = bureau.opComputer(wereld.kantoor(Rol.FINANCIEN));
    doe(anna, "Terugvorderen").ziet("€ 10.000,00").klik("Meld wat er binnenkwam");
    anna.typ("Hoeveel kwam er binnen?", "10.000").klik("Meld ontvangen").ziet("Afgerond op");
    kim.gaNaar(zaak()).ziet("De subsidie is vastgesteld.");
  }

  @Test
  void bezwaarTegenDeVaststellingGaatLangsAndereMensen() {
    id = wereld.lagerVastgesteld(school, ravi, yara);
    var kim = bureau.opTelefoon(school.directeur()).gaNaar(zaak());
    kim.klik("Maak bezwaar tegen de vaststelling")
        .typ("Waarom ben je het niet eens", "Vanaf maart waren we elke dag open.")
        .klik("Verstuur bezwaar")
        .ziet("Het bezwaar is ontvangen.");

    var ravisScherm = bureau.opComputer(ravi).gaNaar(zaak());
    ravisScherm.ziet("Daarom doet een collega deze stap").zietNiet("Neem deze taak");
    var noasScherm = bureau.opComputer(noa);
    doe(noasScherm, "Bezwaar behandelen").ziet("Vanaf maart waren we elke dag open.");
    noasScherm
        .kies("Is de school gehoord?", "Ja, de school is gehoord")
        .typ("Gehoord op", "2026-11-16")
        .typ("Kort verslag", "De directeur liet het rooster zien.")
        .kies("Wat stel je voor?", "Gegrond: de school");
    veld(noasScherm, "bedragen-0.bedrag", "35.000");
    noasScherm
        .typ("Motivering", "Het rooster laat zien dat u vaker open was.")
        .klik("Leg voor aan de beslisser")
        .ziet("Voorgelegd aan de beslisser.");

    var yarasScherm = bureau.opComputer(yara).gaNaar(zaak());
    yarasScherm.ziet("Daarom doet een collega deze stap").zietNiet("Neem deze taak");
    doe(bureau.opComputer(wereld.kantoor(Rol.BESLISSER)), "Op bezwaar beslissen")
        .ziet("De directeur liet het rooster zien.")
        .klik("Neem het besluit");
    doe(noasScherm, "Beslissing op bezwaar bekendmaken")
        .ziet("naar de rechter tot en met " + LAATSTE_DAG)
        .klik("Maak bekend");
    assertThat(Zaakpagina.brief(kim.gaNaar(zaak()), "Open de brief")).contains("35.000,00");
    kim.klik("Bezwaar tegen de vaststelling").ziet("geeft de school gelijk");
  }

  /** Anna zet klaar, Ben geeft vrij, en Anna meldt wat de bank betaalde. */
  private void betaal() {
    var anna = bureau.opComputer(wereld.kantoor(Rol.FINANCIEN));
    zoek(anna, "GEPLAND");
    anna.klik("Zet klaar").ziet("klaargezet");
    zoek(anna, "KLAARGEZET");
    anna.klik("Geef vrij", 409).ziet("Een collega moet haar vrijgeven.");
    var ben = bureau.opComputer(wereld.kantoor(Rol.FINANCIEN));
    zoek(ben, "KLAARGEZET");
    ben.klik("Geef vrij").ziet("vrijgegeven");
    anna.gaNaar("/betalingen?status=VRIJGEGEVEN").klik("Maak het bestand voor de bank");
    anna.ziet("Het bestand is gemaakt.").klik("Meld dit hele bestand betaald").ziet("betaald");
  }

  private void zoek(Reiziger wie, String status) {
    wie.gaNaar("/betalingen?status=" + status);
    var rij = "tbody tr:has-text('School " + school.vestiging() + "')";
    while (wie.zichtbaar(rij) == 0) wie.klik("Volgende");
    wie.pagina().locator(rij).locator("input").first().check();
  }

  private String zaak() {
    return "/subsidies/" + id.waarde();
  }

  private Reiziger doe(Reiziger wie, String stap) {
    return new Zaakpagina(zaak()).doe(wie, stap);
  }

  /** Verstuurt een stap zonder haar scherm; geeft de status. */
  private int verstuurt(Reiziger wie, String stap, String naam, String waarde) {
    var bewijs = wie.pagina().locator("meta[name=csrf-token]").getAttribute("content");
    var velden = FormData.create().set("_csrf", bewijs).set(naam, waarde);
    return wie.pagina()
        .request()
        .post(zaak() + "/stappen/" + stap, RequestOptions.create().setForm(velden))
        .status();
  }

  private static FilePayload pdf(String naam) {
    var begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    return new FilePayload(naam, "application/pdf", Arrays.copyOf(begin, 40_000));
  }

  private static void veld(Reiziger wie, String id, String tekst) {
    wie.pagina().locator("[id='" + id + "']").fill(tekst);
  }
}

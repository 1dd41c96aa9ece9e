package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import nl.leiden.brugwijzer.subsidie.geld.Kassa;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twee mensen van Financiën betalen een subsidie. */
@Reis
class BetalingenTest {

  @Autowired Reisbureau bureau;
  @Autowired Kassa kassa;

  @Test
  void klaarzettenVrijgevenExporterenBetaaldMeldenEnTerugdraaien() throws IOException {
    var school = kassa.schoolVan(kassa.langGeledenVerleend("80000"));
    var anna = bureau.opComputer(kassa.financien());
    anna.gaNaar("/betalingen").ziet("€ 40.000,00").ziet("rekening eindigt op 4300");
    anna.klik("Zet klaar", 400).ziet("Kies eerst een of meer betalingen.");
    zoek(anna, "GEPLAND", school);
    anna.klik("Zet klaar").ziet("Eén betaling klaargezet.");

    zoek(anna, "KLAARGEZET", school);
    anna.ziet("klaargezet door jou")
        .klik("Geef vrij", 409)
        .ziet("Een collega moet haar vrijgeven.");

    var ben = bureau.opTelefoon(kassa.financien());
    zoek(ben, "KLAARGEZET", school);
    ben.klik("Geef vrij").ziet("Eén betaling vrijgegeven.");

    anna.gaNaar("/betalingen?status=VRIJGEGEVEN").klik("Maak het bestand voor de bank");
    anna.ziet("Het bestand is gemaakt.").ziet(school);
    var download =
        anna.pagina().waitForDownload(() -> anna.knop("Bestand voor de bank (XML)").click());
    assertThat(Files.readString(download.path())).contains("pain.001.001.09", Kassa.IBAN);

    anna.klik("Meld dit hele bestand betaald").ziet("betaald gemeld.");
    ben.gaNaar("/betalingen?status=BETAALD");
    ben.opent(() -> rij(ben, school).locator("a").click(), 200);
    ben.klik("Ja, draai terug", 400).ziet("Schrijf op waarom");
    ben.typ("Waarom?", "De rekening is opgeheven").klik("Ja, draai terug").ziet("Teruggedraaid.");
    ben.ziet("De rekening is opgeheven").gaNaar("/betalingen/bestanden");
    zoek(anna, "GEPLAND", school);
  }

  @Test
  void inDelenTerugbetalenMetEenVergissingErtussen() {
    var school = kassa.schoolVan(kassa.teruggevorderd());
    var anna = bureau.opTelefoon(kassa.financien());
    anna.gaNaar("/terugvorderingen").ziet(school);
    anna.opent(() -> anna.pagina().getByText(school).first().click(), 200);
    anna.typ("Hoeveel kwam er binnen?", "250,01").klik("Meld ontvangen", 400);
    anna.ziet("Er staat nog € 250,00 open.");
    anna.typ("Hoeveel kwam er binnen?", "25").klik("Meld ontvangen").ziet("Genoteerd.");
    anna.ziet("€ 225,00").klik("Klopt niet, haal weg").ziet("Weggehaald.");
    anna.typ("Hoeveel kwam er binnen?", "250").klik("Meld ontvangen").ziet("Afgerond op");
    anna.gaNaar("/terugvorderingen?voldaan=true").ziet(school);
  }

  private static void zoek(Reiziger wie, String status, String school) {
    wie.gaNaar("/betalingen?status=" + status);
    rij(wie, school).locator("input").first().check();
  }

  private static com.microsoft.playwright.Locator rij(Reiziger wie, String school) {
    return wie.pagina().locator("tbody tr", new Page.LocatorOptions().setHasText(school)).first();
  }
}

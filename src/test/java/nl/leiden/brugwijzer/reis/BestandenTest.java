package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import nl.leiden.brugwijzer.document.Proefmap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bestanden toevoegen en weghalen op de telefoon. */
@Reis
class BestandenTest {

  @Autowired Reisbureau bureau;
  @Autowired Proefmap mappen;
  @Autowired Proefmensen mensen;

  Gebruiker bo;
  UUID map;

  @BeforeEach
  void eenMap() {
    bo = mensen.brugfunctionaris();
    map = mappen.nieuw(bo, mensen.brugfunctionaris());
  }

  @Test
  void drieBestandenTegelijkWaarvanErEenNietMag() {
    var telefoon = bureau.opTelefoon(bo).gaNaar("/proefmap/" + map).ziet("geen documenten");
    kies(
        telefoon,
        bestand("begroting.pdf", "%PDF-1.7\n", 40_000),
        bestand("nep.pdf", "MZ", 900),
        bestand("plan.pdf", "%PDF-1.7\n", 21_000_000));
    telefoon.tik("Voeg toe").ziet("niet gescand");
    telefoon
        .ziet("nep.pdf: Dit soort bestand kunnen we niet aannemen")
        .ziet("plan.pdf: Dit bestand is groter dan 20 MB")
        .keurNogEens();
    // De browser zegt zelf dat de server een bestand weigerde; dat is hier de bedoeling.
    assertThat(bureau.neemBezwaren()).allMatch(bezwaar -> bezwaar.contains("status of 400"));
    telefoon.klik("Haal weg").ziet("Het bestand is weggehaald");
  }

  @Test
  void zonderJavaScriptEenVoorEen() {
    var telefoon = bureau.zonderJavaScript(bo).gaNaar("/proefmap/" + map);
    kies(telefoon, bestand("begroting.pdf", "%PDF-1.7\n", 40_000));
    telefoon.klik("Voeg toe").ziet("Het bestand is toegevoegd").ziet("begroting.pdf");
    kies(telefoon, bestand("nep.pdf", "MZ", 900));
    telefoon.klik("Voeg toe").ziet("Dit soort bestand kunnen we niet aannemen");
  }

  private static void kies(Reiziger wie, FilePayload... bestanden) {
    Locator veld = wie.pagina().locator("#bestand");
    veld.setInputFiles(bestanden);
  }

  private static FilePayload bestand(String naam, String begin, int omvang) {
    return new FilePayload(
        naam, "application/pdf", Arrays.copyOf(begin.getBytes(StandardCharsets.US_ASCII), omvang));
  }
}

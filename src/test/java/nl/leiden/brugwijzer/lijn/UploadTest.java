package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.document.Proefmap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Een bestand over de lijn, zonder JavaScript en zoals het script het doet. */
@BrugwijzerTest
class UploadTest {

  private static final int MB = 1 << 20;
  private static final String PAGINA = "text/html";
  private static final String PROGRAMMA = "application/json";

  @Autowired Lijn lijn;
  @Autowired Proefmap mappen;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  Gebruiker bo;
  UUID map;
  Bezoeker bezoeker;
  String kenmerk;

  @BeforeEach
  void eenMap() {
    bo = mensen.brugfunctionaris();
    map = mappen.nieuw(bo, mensen.brugfunctionaris());
    bezoeker = lijn.als(bo);
    kenmerk = bezoeker.ga("/proefmap/" + map).formulier(adres()).get("_csrf").get(0);
  }

  @Test
  void zonderJavaScriptKomtEenBestandInDeLijst() {
    var pagina = stuur(PAGINA, "plan & begroting.pdf", pdf(5_000), true);
    assertThat(pagina.waar().getPath()).isEqualTo("/proefmap/" + map);
    assertThat(pagina.tekst())
        .contains("Het bestand is toegevoegd", "plan & begroting.pdf", "PDF · 4 kB", "niet gescand")
        .contains("nog 19 bestanden");
  }

  @Test
  void watNietMagKrijgtZijnRedenOpDePaginaEnVoorHetScript() {
    var exe = "MZ niet echt".getBytes(StandardCharsets.US_ASCII);
    assertThat(stuur(PAGINA, "nep.pdf", exe, true).tekst())
        .contains("Dit soort bestand kunnen we niet aannemen");
    var probleem = stuur(PROGRAMMA, "nep.pdf", exe, true);
    assertThat(probleem.status()).isEqualTo(400);
    assertThat(probleem.html()).contains("\"veld\":\"bestand\"", "Dit soort bestand");
    assertThat(stuur(PAGINA, "", new byte[0], true).tekst()).contains("Kies eerst een bestand");
    nietsBewaard();
  }

  @ParameterizedTest
  @CsvSource({"25,true", "25,false", "60,true"})
  void teGrootWordtGeweigerdVoordatErIetsBewaardIs(int megabytes, boolean inEens) {
    var pagina = stuur(PAGINA, "groot.pdf", pdf(megabytes * MB), inEens);
    assertThat(pagina.status()).isEqualTo(413);
    assertThat(pagina.tekst()).contains("Dit bestand is te groot", "hoogstens 20 MB");
    nietsBewaard();
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGINA, PROGRAMMA})
  void netTeGrootOok(String accept) {
    var antwoord = stuur(accept, "net.pdf", pdf(20 * MB + 1), true);
    assertThat(antwoord.status()).isEqualTo(413);
    assertThat(antwoord.html()).contains("hoogstens 20 MB");
    nietsBewaard();
  }

  @Test
  void preciesTwintigMegabyteMag() {
    assertThat(stuur(PAGINA, "vol.pdf", pdf(20 * MB), true).tekst()).contains("vol.pdf", "20,0 MB");
  }

  @Test
  void nergensAndersKomtEenBestandBinnen() {
    for (var pad : new String[] {"/taken", "/berichten/gelezen", "/afmelden"})
      assertThat(bezoeker.stuurBestand(pad, kenmerk, PAGINA, "a.pdf", pdf(900), true).status())
          .isEqualTo(415);
  }

  @Test
  void wieNietIsAangemeldStuurtNiets() {
    var antwoord =
        lijn.onbekende().stuurBestand(adres(), kenmerk, PAGINA, "a.pdf", pdf(25 * MB), true);
    assertThat(antwoord.waar().getPath()).isEqualTo("/aanmelden");
    nietsBewaard();
  }

  @Test
  void zonderKenmerkWordtErNietsBewaard() {
    assertThat(
            bezoeker.stuurBestand(adres(), "verzonnen", PAGINA, "a.pdf", pdf(900), true).status())
        .isEqualTo(403);
    nietsBewaard();
  }

  private Pagina stuur(String accept, String naam, byte[] inhoud, boolean inEens) {
    return bezoeker.stuurBestand(adres(), kenmerk, accept, naam, inhoud, inEens);
  }

  private String adres() {
    return "/documenten/bij/proefmap/" + map;
  }

  private void nietsBewaard() {
    assertThat(
            jdbc.sql("select count(*) from document where zaak_id = ?")
                .param(map)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private static byte[] pdf(int omvang) {
    var begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    return Arrays.copyOf(begin, omvang);
  }
}

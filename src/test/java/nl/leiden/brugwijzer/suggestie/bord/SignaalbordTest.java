package nl.leiden.brugwijzer.suggestie.bord;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.Registerblad.Vorm;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Het bord en de lijst van wie signalen behandelt. */
@BrugwijzerTest
class SignaalbordTest {

  @Autowired Signaalwereld wereld;
  @Autowired Signaalbord bord;
  @Autowired Bordlijst lijst;
  @Autowired Bordregister register;
  @Autowired Takenbalie takenbalie;
  @Autowired Werkdagen werkdagen;
  @Autowired Clock klok;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  Gebruiker bo;
  Gebruiker hanna;
  String woord;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    hanna = wereld.armoede();
    woord = "proef" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  @Test
  void elkSignaalStaatInDeKolomVanZijnStap() {
    var nieuw = gemeld("GELD");
    var gevraagd = wereld.gevraagd(bo, hanna);
    var opgepakt = wereld.opgepakt(bo, hanna);
    assertThat(kaart(nieuw).stand()).isEqualTo(Bordstand.TE_BEOORDELEN);
    assertThat(kaart(gevraagd).stand()).isEqualTo(Bordstand.VRAAG_UIT);
    assertThat(kaart(opgepakt).stand()).isEqualTo(Bordstand.IN_BEHANDELING);
    assertThat(kaart(opgepakt).behandelaar()).isEqualTo(hanna.naam());
    var kolommen = bord.open(null, hanna).kolommen();
    assertThat(kolommen)
        .extracting(Signaalbord.Kolom::stand)
        .containsExactlyElementsOf(Bordstand.OP_HET_BORD);
    assertThat(kolommen).allMatch(k -> k.kaarten().size() <= Signaalbord.KAARTEN);
  }

  @Test
  void deLaatsteDagIsDieVanDeTaakEnGaatMee() {
    var id = gemeld("GELD");
    var vandaag = LocalDate.now(klok);
    assertThat(kaart(id).uiterlijk()).isEqualTo(werkdagen.na(vandaag, 5));
    assertThat(kaart(id).sinds()).isEqualTo(vandaag);
    jdbc.sql("update taak set uiterlijk = uiterlijk - 30 where zaak_id = ?")
        .param(id.waarde())
        .update();
    assertThat(kaart(id).uiterlijk()).isEqualTo(werkdagen.na(vandaag, 5).minusDays(30));
    jdbc.sql("delete from taak where zaak_id = ?").param(id.waarde()).update();
    assertThat(kaart(id).uiterlijk()).isNull();
  }

  @Test
  void wieEenTaakOpPaktHeeftHetSignaalBijVanMij() {
    var id = gemeld("GELD");
    var mijn = new Bordfilter(null, null, null, true, nummer(id));
    assertThat(lijst.blad(mijn, null, hanna).regels()).isEmpty();
    var taak =
        jdbc.sql("select id from taak where zaak_id = ?")
            .param(id.waarde())
            .query(UUID.class)
            .single();
    takenbalie.pakOp(taak, hanna);
    assertThat(lijst.blad(mijn, null, hanna).regels()).hasSize(1);
    assertThat(lijst.blad(mijn, null, wereld.armoede()).regels()).isEmpty();
  }

  @Test
  void jeVindtEenSignaalOpNummerWoordThemaEnEigenaar() {
    var id = gemeld("SCHOOL");
    var nummer = nummer(id);
    for (var zoek : List.of(nummer, nummer.toLowerCase(), woord))
      assertThat(gevonden(new Bordfilter(null, null, null, null, zoek))).isEqualTo(1);
    assertThat(gevonden(new Bordfilter(Bordstand.TE_BEOORDELEN, "SCHOOL", null, null, woord)))
        .isEqualTo(1);
    assertThat(gevonden(new Bordfilter(null, null, Eigenaar.ONDERWIJS, null, woord))).isEqualTo(1);
    assertThat(gevonden(new Bordfilter(null, "GELD", null, null, woord))).isZero();
    assertThat(gevonden(new Bordfilter(Bordstand.BEANTWOORD, null, null, null, woord))).isZero();
    assertThat(gevonden(new Bordfilter(null, null, Eigenaar.ARMOEDE, null, woord))).isZero();
    assertThat(gevonden(new Bordfilter(null, null, null, null, "'; drop & | !"))).isZero();
  }

  @Test
  void onderwijsZietAlleenHaarEigenSignalenEnEenAnderNiets() {
    var school = gemeld("SCHOOL");
    var geld = gemeld("GELD");
    var onderwijs = wereld.onderwijs();
    assertThat(lijst.blad(zoek(nummer(school)), null, onderwijs).regels()).hasSize(1);
    assertThat(lijst.blad(zoek(nummer(geld)), null, onderwijs).regels()).isEmpty();
    var stiekem = new Bordfilter(null, null, Eigenaar.ARMOEDE, null, nummer(geld));
    assertThat(lijst.blad(stiekem, null, onderwijs).regels()).isEmpty();
    assertThat(bord.open(null, onderwijs).kolommen())
        .flatExtracting(Signaalbord.Kolom::kaarten)
        .allMatch(kaart -> kaart.eigenaar() == Eigenaar.ONDERWIJS);
    assertThatThrownBy(() -> bord.open(null, bo)).isInstanceOf(NietToegestaan.class);
  }

  @Test
  void hetBestandZegtNietsOverWieHetStuurdeEnIsGeenFormule() throws Exception {
    var id = wereld.gemeld(Signaalwereld.inhoud("=HYPERLINK(\"x\") " + woord, "GELD", false), bo);
    var uit = new ByteArrayOutputStream();
    register.schrijf(Vorm.CSV, zoek(woord), hanna, () -> uit);
    var tekst = uit.toString(StandardCharsets.UTF_8);
    assertThat(tekst.lines()).hasSize(2);
    assertThat(tekst).contains(nummer(id), "'=HYPERLINK").doesNotContain(bo.naam(), bo.plek());
    var excel = new ByteArrayOutputStream();
    register.schrijf(Vorm.XLSX, zoek(woord), hanna, () -> excel);
    assertThat(excel.size()).isPositive();
  }

  @Test
  void hetSchermZegtHoeOudIetsIsEnWatTeLaatIs() throws Exception {
    var id = gemeld("GELD");
    jdbc.sql("update signaal set stap_sinds = stap_sinds - 12 where id = ?")
        .param(id.waarde())
        .update();
    jdbc.sql("update taak set uiterlijk = uiterlijk - 400 where zaak_id = ?")
        .param(id.waarde())
        .update();
    assertThat(pagina("/signalen/bord/lijst?zoek=" + woord))
        .contains("ligt er 12 dagen", "werkdagen te laat", nummer(id));
    assertThat(pagina("/signalen/bord")).contains("ligt er 12 dagen", "Te beoordelen");
    assertThat(pagina("/signalen/bord/lijst?zoek=watnietbestaat" + woord))
        .contains("Geen signalen gevonden");
    jdbc.sql("update signaal set stap_sinds = stap_sinds + 12 where id = ?")
        .param(id.waarde())
        .update();
    jdbc.sql("update taak set uiterlijk = uiterlijk + 400 where zaak_id = ?")
        .param(id.waarde())
        .update();
  }

  private String pagina(String pad) throws Exception {
    return mvc.perform(get(pad).with(als(hanna))).andReturn().getResponse().getContentAsString();
  }

  private SignaalId gemeld(String thema) {
    return wereld.gemeld(Signaalwereld.inhoud("De toets klopt niet: " + woord, thema, false), bo);
  }

  private Bordkaart kaart(SignaalId id) {
    return lijst.blad(zoek(nummer(id)), null, hanna).regels().get(0);
  }

  private int gevonden(Bordfilter filter) {
    return lijst.blad(filter, null, hanna).regels().size();
  }

  private static Bordfilter zoek(String wat) {
    return new Bordfilter(null, null, null, null, wat);
  }

  private String nummer(SignaalId id) {
    return jdbc.sql("select nummer from signaal where id = ?")
        .param(id.waarde())
        .query(String.class)
        .single();
  }
}

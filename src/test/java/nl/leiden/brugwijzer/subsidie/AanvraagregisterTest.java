package nl.leiden.brugwijzer.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.Registerblad.Vorm;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.subsidie.geld.Kassa;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Het register, weer geopend. */
@BrugwijzerTest
class AanvraagregisterTest {

  @Autowired Aanvraagregister register;
  @Autowired Subsidiewereld wereld;
  @Autowired Kassa kassa;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  @TempDir Path map;
  Gebruiker ambtenaar;

  @BeforeEach
  void begin() {
    ambtenaar = mensen.met(Rol.BELEID_ONDERWIJS);
  }

  @Test
  void inHetRegisterStaatElkeIngediendeAanvraagMetHaarGeld() throws IOException {
    var school = wereld.school();
    var aanvraag = wereld.ingediend(school);
    wereld.begonnen(school);
    kassa.afgerekend(aanvraag.waarde());
    var rijen = csv().stream().filter(r -> r.get("BRIN6").equals(school.vestiging())).toList();
    assertThat(rijen).as("een concept hoort er niet in").hasSize(1);
    var rij = rijen.get(0);
    assertThat(rij.get("Nummer")).isEqualTo(nummer(aanvraag));
    assertThat(rij.get("Hoe staat het")).isEqualTo("ingediend");
    assertThat(rij.get("Versie")).isEqualTo("1");
    assertThat(rij.get("Schooljaren")).matches("\\d{4}-\\d{4}(, \\d{4}-\\d{4})*");
    assertThat(rij.get("Verleend")).as("ook na de vaststelling").isEqualTo("400,00");
    assertThat(rij.get("Betaald")).isEqualTo("150,00");
    assertThat(rij.get("Vastgesteld")).isEqualTo("150,00");
    assertThat(rij.get("Besloten op")).isEqualTo("2026-11-16");
    assertThat(rij.get("Besluit uiterlijk")).matches("\\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void wieNogNietsKreegHeeftLegeVelden() throws IOException {
    var aanvraag = wereld.ingediend(wereld.school());
    var rij = rij(aanvraag);
    for (var kolom : List.of("Verleend", "Betaald", "Vastgesteld", "Besloten op"))
      assertThat(rij.get(kolom)).as(kolom).isEmpty();
    assertThat(rij.get("Gevraagd")).matches("[1-9]\\d*,\\d\\d");
  }

  @ParameterizedTest
  @EnumSource(Vorm.class)
  void eenFormuleWordtTekst(Vorm vorm) throws IOException {
    for (var kwaad : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1")) {
      var school = wereld.school();
      jdbc.sql("update vestiging set roepnaam = ? where brin6 = ?")
          .params(kwaad, school.vestiging())
          .update();
      var aanvraag = wereld.ingediend(school);
      var cel = vorm == Vorm.CSV ? rij(aanvraag).get("School") : cellen(aanvraag).get("B");
      assertThat(cel).startsWith("'").endsWith(kwaad.strip());
    }
  }

  @Test
  void inExcelZijnBedragenEnDagenEchtEnStaanErGeenFormulesIn() throws IOException {
    var aanvraag = wereld.ingediend(wereld.school());
    kassa.afgerekend(aanvraag.waarde());
    var blad = blad();
    assertThat(blad.select("f")).as("formules").isEmpty();
    var rij = blad.select("row:has(is > t:containsOwn(" + nummer(aanvraag) + "))").first();
    var verleend = rij.selectFirst("c[r^=J]");
    assertThat(verleend.attr("t")).as("een getal").isIn("", "n");
    assertThat(new BigDecimal(verleend.text())).isEqualByComparingTo("400");
    assertThat(rij.selectFirst("c[r^=N]").text()).as("16-11-2026 als dag").startsWith("46342");
    assertThat(blad.select("row").first().select("c").eachText())
        .startsWith("Nummer", "School", "BRIN6");
  }

  @ParameterizedTest
  @EnumSource(
      value = Rol.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BELEID_ONDERWIJS", "BESLISSER", "FINANCIEN"})
  void alleenDeGemeenteKrijgtHetRegister(Rol rol) {
    var wie = mensen.met(rol);
    assertThatThrownBy(
            () ->
                register.schrijf(
                    Vorm.CSV,
                    wie,
                    () -> {
                      throw new AssertionError("niets geschreven");
                    }))
        .isInstanceOf(NietToegestaan.class);
  }

  @Test
  void wieHetRegisterHaaltStaatInHetSpoor() throws IOException {
    haal(Vorm.XLSX);
    assertThat(
            jdbc.sql("select handeling from auditregel where wie = ?")
                .param(ambtenaar.gebruikersnaam())
                .query(String.class)
                .list())
        .containsExactly("subsidie.register");
  }

  private String nummer(AanvraagId aanvraag) {
    return jdbc.sql("select nummer from aanvraag where id = ?")
        .param(aanvraag.waarde())
        .query(String.class)
        .single();
  }

  private byte[] haal(Vorm vorm) throws IOException {
    var uit = new ByteArrayOutputStream();
    register.schrijf(vorm, ambtenaar, () -> uit);
    return uit.toByteArray();
  }

  private List<CSVRecord> csv() throws IOException {
    var tekst = new String(haal(Vorm.CSV), StandardCharsets.UTF_8);
    assertThat(tekst).as("BOM").startsWith("\uFEFF");
    return CSVParser.parse(
            new StringReader(tekst.substring(1)),
            CSVFormat.EXCEL.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get())
        .getRecords();
  }

  private CSVRecord rij(AanvraagId aanvraag) throws IOException {
    var nummer = nummer(aanvraag);
    return csv().stream().filter(r -> r.get("Nummer").equals(nummer)).findFirst().orElseThrow();
  }

  private Map<String, String> cellen(AanvraagId aanvraag) throws IOException {
    var cellen = new HashMap<String, String>();
    blad()
        .select("row:has(is > t:containsOwn(" + nummer(aanvraag) + ")) > c")
        .forEach(c -> cellen.put(c.attr("r").replaceAll("\\d", ""), c.wholeText()));
    return cellen;
  }

  private Document blad() throws IOException {
    var bestand = Files.write(map.resolve("register.xlsx"), haal(Vorm.XLSX));
    try (var zip = new ZipFile(bestand.toFile())) {
      var blad = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
      return Jsoup.parse(blad, "UTF-8", "", Parser.xmlParser());
    }
  }
}

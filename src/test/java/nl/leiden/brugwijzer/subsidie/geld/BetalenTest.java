package nl.leiden.brugwijzer.subsidie.geld;

import static nl.leiden.brugwijzer.subsidie.geld.Kassa.BEKEND;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.JAAR;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.VORIG_JAAR;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.voor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.proef.Samen.Uitkomst;
import nl.leiden.brugwijzer.proef.Struikeldraad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xml.sax.InputSource;

/** Van verlening tot betaald, teruggedraaid en afgerekend, op een echte database. */
@BrugwijzerTest
class BetalenTest {

  @Autowired Betaalbalie balie;
  @Autowired Bankexport export;
  @Autowired Betaalplanning planning;
  @Autowired Vaststelling vaststelling;
  @Autowired Plafond plafond;
  @Autowired Kassa kassa;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  Gebruiker anna;
  Gebruiker ben;

  @BeforeEach
  void tweeVanFinancien() {
    anna = kassa.financien();
    ben = kassa.financien();
  }

  @Test
  void vanPlanningTotBetaaldMetTweeMensen() {
    var aanvraag = kassa.verleend("80000.01");
    assertThat(kassa.standen(aanvraag))
        .containsExactly("VOORSCHOT 1 40000.00 GEPLAND", "VOORSCHOT 2 40000.01 GEPLAND");
    var eerste = kassa.betalingen(aanvraag).get(0);
    balie.zetKlaar(List.of(eerste), anna);
    assertThatThrownBy(() -> balie.geefVrij(List.of(eerste), anna))
        .isInstanceOf(VierOgenNodig.class);
    balie.geefVrij(List.of(eerste), ben);
    export.exporteer(UUID.randomUUID(), anna);
    balie.meldBetaald(List.of(eerste), BEKEND, anna);
    balie.meldBetaald(List.of(eerste), BEKEND, ben);
    assertThat(kassa.standen(aanvraag))
        .containsExactly("VOORSCHOT 1 40000.00 BETAALD", "VOORSCHOT 2 40000.01 GEPLAND");
    assertThat(kassa.stand(kassa.regelingVan(aanvraag)).betaald()).isEqualByComparingTo("40000");
  }

  @Test
  void ookDeDatabaseKentVierOgen() {
    var aanvraag = kassa.verleend("100");
    var eerste = kassa.betalingen(aanvraag).get(0);
    balie.zetKlaar(List.of(eerste), anna);
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "update betaling set status = 'VRIJGEGEVEN', vrijgegeven_door ="
                            + " klaargezet_door where id = ?")
                    .param(eerste)
                    .update())
        .hasMessageContaining("betaling_vier_ogen");
    assertThatThrownBy(
            () ->
                jdbc.sql("update betaling set status = 'VRIJGEGEVEN' where id = ?")
                    .param(eerste)
                    .update())
        .hasMessageContaining("betaling_vrijgegeven");
  }

  @Test
  void eenKeuzeMetEenEigenBetalingLuktHelemaalNiet() {
    var een = kassa.betalingen(kassa.verleend("100")).get(0);
    var twee = kassa.betalingen(kassa.verleend("100")).get(0);
    balie.zetKlaar(List.of(een), anna);
    balie.zetKlaar(List.of(twee), ben);
    assertThatThrownBy(() -> balie.geefVrij(List.of(een, twee), ben))
        .isInstanceOf(VierOgenNodig.class);
    assertThat(status(een)).isEqualTo("KLAARGEZET");
  }

  @ParameterizedTest
  @EnumSource(value = Rol.class, mode = EnumSource.Mode.EXCLUDE, names = "FINANCIEN")
  void alleenFinancienKomtAanBetalingen(Rol rol) {
    var wie = mensen.met(rol);
    var keuze = List.of(kassa.betalingen(kassa.verleend("100")).get(0));
    for (Handeling handeling :
        List.<Handeling>of(
            () -> balie.zetKlaar(keuze, wie),
            () -> balie.zetTerug(keuze, wie),
            () -> balie.geefVrij(keuze, wie),
            () -> balie.meldBetaald(keuze, BEKEND, wie),
            () -> export.exporteer(UUID.randomUUID(), wie),
            () -> export.bestand(UUID.randomUUID(), Bestandsoort.SEPA, wie)))
      assertThatThrownBy(handeling::doe).isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.draaiTerug(keuze.get(0), "x", false, wie))
        .isInstanceOf(NietToegestaan.class);
  }

  @Test
  void eenOnbekendeBetalingBestaatNietEnZonderKeuzeGebeurtErNiets() {
    assertThatThrownBy(() -> balie.zetKlaar(List.of(UUID.randomUUID()), anna))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.zetKlaar(List.of(), anna)).isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void twintigKeerTegelijkExporterenZetElkeBetalingInPreciesEenBatch() {
    var vrij = new ArrayList<UUID>();
    for (var n = 0; n < 40; n++) vrij.addAll(kassa.betalingen(kassa.verleend("100")));
    vrijgegeven(vrij);
    var uitkomsten =
        Samen.doe(
            Collections.<Handeling>nCopies(20, () -> export.exporteer(UUID.randomUUID(), anna)));
    for (var uitkomst : uitkomsten)
      if (!uitkomst.gelukt()) assertThat(uitkomst.fout()).isInstanceOf(KanNietMeer.class);
    var batches =
        uitkomsten.stream()
            .filter(Uitkomst::gelukt)
            .map(uitkomst -> (UUID) uitkomst.waarde())
            .toList();
    var bestanden = batches.stream().map(b -> export.bestand(b, Bestandsoort.SEPA, anna)).toList();
    for (var id : vrij) {
      assertThat(status(id)).isEqualTo("GEEXPORTEERD");
      var kenmerk = "<EndToEndId>" + id.toString().replace("-", "") + "</EndToEndId>";
      assertThat(bestanden.stream().filter(bestand -> bestand.contains(kenmerk))).hasSize(1);
    }
  }

  @Test
  void dezelfdeSleutelGeeftDezelfdeBatch() {
    vrijgegeven(kassa.betalingen(kassa.verleend("100")));
    var sleutel = UUID.randomUUID();
    var uitkomsten =
        Samen.doe(Collections.<Handeling>nCopies(5, () -> export.exporteer(sleutel, anna)));
    assertThat(uitkomsten).allMatch(Uitkomst::gelukt);
    assertThat(uitkomsten.stream().map(Uitkomst::waarde).distinct()).hasSize(1);
  }

  @Test
  void eenExportDieHalverwegeOmvaltHeeftNietsGedaan() {
    var betaling = kassa.betalingen(kassa.verleend("100")).get(0);
    vrijgegeven(List.of(betaling));
    var sleutel = UUID.randomUUID();
    var batches = tel("betaalbatch");
    try (var draad = Struikeldraad.over(jdbc, "betaling", betaling.toString())) {
      assertThatThrownBy(() -> export.exporteer(sleutel, anna)).isInstanceOf(Exception.class);
    }
    assertThat(status(betaling)).isEqualTo("VRIJGEGEVEN");
    assertThat(tel("betaalbatch")).isEqualTo(batches);
    export.exporteer(sleutel, anna);
    assertThat(status(betaling)).isEqualTo("GEEXPORTEERD");
  }

  @Test
  void hetBestandVoorDeBankKloptMetHetSchemaEnMetDeBedragen() throws Exception {
    var aanvraag = kassa.verleend("80000.01");
    vrijgegeven(kassa.betalingen(aanvraag));
    var batch = export.exporteer(UUID.randomUUID(), anna);
    var xml = export.bestand(batch, Bestandsoort.SEPA, ben);
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(
            org.kapott.hbci.sepa.jaxb.pain_001_001_09.Document.class.getResource(
                "/pain.001.001.09.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    var bedragen = document.getElementsByTagName("InstdAmt");
    var som = BigDecimal.ZERO;
    for (var n = 0; n < bedragen.getLength(); n++)
      som = som.add(new BigDecimal(bedragen.item(n).getTextContent()));
    assertThat(new BigDecimal(document.getElementsByTagName("CtrlSum").item(0).getTextContent()))
        .isEqualByComparingTo(som);
    assertThat(document.getElementsByTagName("NbOfTxs").item(0).getTextContent())
        .isEqualTo(String.valueOf(bedragen.getLength()));
    assertThat(xml).contains("<IBAN>" + Kassa.IBAN + "</IBAN>", "<Cd>SEPA</Cd>");
    assertThat(export.bestand(batch, Bestandsoort.LIJST, ben))
        .contains(";40000,01;", ";Stichting Proef;" + Kassa.IBAN + ";");
  }

  @Test
  void hetRekeningnummerStaatNergensLeesbaarInDeDatabase() {
    vrijgegeven(kassa.betalingen(kassa.verleend("100")));
    var batch = export.exporteer(UUID.randomUUID(), anna);
    for (var tabel : List.of("betaalrekening", "betaling", "betaalbatch", "auditregel"))
      assertThat(tel(tabel + " x where x::text like '%" + Kassa.IBAN + "%'")).isZero();
    assertThat(
            jdbc.sql("select sepa from betaalbatch where id = ?")
                .param(batch)
                .query(byte[].class)
                .single())
        .asString()
        .doesNotContain(Kassa.IBAN);
  }

  @Test
  void eenAndereRekeningHaaltDeVrijgaveWeg() {
    var aanvraag = kassa.verleend("100");
    vrijgegeven(kassa.betalingen(aanvraag));
    planning.wijzigRekening(aanvraag, new Betaalrekening("Stichting Nieuw", "NL20INGB0001234567"));
    assertThat(kassa.standen(aanvraag)).allMatch(stand -> stand.endsWith("GEPLAND"));
  }

  @Test
  void terugdraaienBoektTegenEnZetHemZoNodigOpnieuwInDePlanning() {
    var aanvraag = kassa.verleend("100");
    var eerste = betaald(aanvraag).get(0);
    var regeling = kassa.regelingVan(aanvraag);
    assertThat(kassa.stand(regeling).betaald()).isEqualByComparingTo("100");
    assertThatThrownBy(() -> balie.draaiTerug(eerste, " ", true, anna))
        .isInstanceOf(OngeldigeInvoer.class);
    balie.draaiTerug(eerste, "rekening bestaat niet meer", true, anna);
    assertThat(kassa.stand(regeling).betaald()).isEqualByComparingTo("50");
    assertThat(kassa.standen(aanvraag))
        .containsExactly(
            "VOORSCHOT 1 50.00 TERUGGEDRAAID",
            "VOORSCHOT 1 50.00 GEPLAND",
            "VOORSCHOT 2 50.00 BETAALD");
    assertThatThrownBy(() -> balie.draaiTerug(eerste, "nog eens", true, anna))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void lagerVaststellenDanBetaaldVordertTerugEnGeeftHetPlafondVrij() {
    var aanvraag = kassa.verleend("80000");
    betaald(aanvraag);
    var uit = stelVast(aanvraag, voor(JAAR, "50000"));
    assertThat(uit.terug()).isEqualByComparingTo("30000");
    assertThat(uit.terugTot()).isEqualTo(BEKEND.plusYears(5));
    var stand = kassa.stand(kassa.regelingVan(aanvraag));
    assertThat(stand.vastgesteld()).isEqualByComparingTo("50000");
    assertThat(stand.betaald()).isEqualByComparingTo("50000");
    assertThat(stand.teruggevorderd()).isEqualByComparingTo("30000");
    assertThat(stand.beschikbaar()).isEqualByComparingTo("30000");
    assertThatThrownBy(() -> balie.draaiTerug(kassa.betalingen(aanvraag).get(0), "x", true, anna))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void vaststellenVervangtWatNogOpenStondDoorEenSlotbetaling() {
    var aanvraag = kassa.verleend("80000");
    var eerste = kassa.betalingen(aanvraag).get(0);
    naarDeBank(List.of(eerste));
    assertThatThrownBy(() -> stelVast(aanvraag, voor(JAAR, "60000")))
        .as("onderweg naar de bank")
        .isInstanceOf(KanNietMeer.class);
    balie.meldBetaald(List.of(eerste), BEKEND, anna);
    assertThat(stelVast(aanvraag, voor(JAAR, "60000")).slot()).isEqualByComparingTo("20000");
    assertThat(kassa.standen(aanvraag))
        .containsExactly(
            "VOORSCHOT 1 40000.00 BETAALD",
            "VOORSCHOT 2 40000.00 VERVALLEN",
            "SLOT 3 20000.00 GEPLAND");
    var slot = kassa.betalingen(aanvraag).get(2);
    naarDeBank(List.of(slot));
    balie.meldBetaald(List.of(slot), BEKEND, anna);
    var stand = kassa.stand(kassa.regelingVan(aanvraag));
    assertThat(stand.betaald()).isEqualByComparingTo(stand.vastgesteld());
  }

  @Test
  void teVeelInHetEneJaarWordtVerrekendMetHetAndere() {
    var regeling = kassa.regeling("50000");
    plafond.stelIn(regeling, voor(VORIG_JAAR, "50000"), "proef", true);
    var bedragen = List.of(voor(VORIG_JAAR, "40000"), voor(JAAR, "40000"));
    var aanvraag = kassa.verleend(regeling, bedragen, Kassa.helften());
    var eerste = kassa.betalingen(aanvraag).get(0);
    naarDeBank(List.of(eerste));
    balie.meldBetaald(List.of(eerste), BEKEND, anna);
    var uit = stelVast(aanvraag, voor(VORIG_JAAR, "25000"), voor(JAAR, "35000"));
    assertThat(uit.slot()).isEqualByComparingTo("20000");
    assertThat(uit.terug()).isEqualByComparingTo("0");
    assertThat(plafond.stand(regeling, VORIG_JAAR).betaald()).isEqualByComparingTo("25000");
    assertThat(plafond.stand(regeling, JAAR).betaald()).isEqualByComparingTo("15000");
    assertThatThrownBy(() -> balie.draaiTerug(eerste, "x", true, anna))
        .as("een deel van deze betaling staat in het andere jaar")
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void vaststellenKanEenKeerOokTienKeerTegelijk() {
    var aanvraag = kassa.verleend("80000");
    betaald(aanvraag);
    var uitkomsten =
        Samen.doe(
            Collections.<Handeling>nCopies(
                10,
                () ->
                    vaststelling.stelVast(
                        aanvraag,
                        UUID.randomUUID(),
                        List.of(voor(JAAR, "50000")),
                        BEKEND,
                        "beslisser")));
    assertThat(uitkomsten.stream().filter(Uitkomst::gelukt)).hasSize(1);
    assertThat(uitkomsten.stream().filter(u -> !u.gelukt()).map(Uitkomst::fout))
        .allMatch(AlVastgesteld.class::isInstance);
    assertThat(kassa.stand(kassa.regelingVan(aanvraag)).teruggevorderd())
        .isEqualByComparingTo("30000");
  }

  @Test
  void hetzelfdeBesluitNogEensGeeftDezelfdeAfrekening() {
    var aanvraag = kassa.verleend("80000");
    betaald(aanvraag);
    var besluit = UUID.randomUUID();
    var bedrag = List.of(voor(JAAR, "50000"));
    var eerst = vaststelling.stelVast(aanvraag, besluit, bedrag, BEKEND, "beslisser");
    assertThat(vaststelling.stelVast(aanvraag, besluit, bedrag, BEKEND, "beslisser"))
        .isEqualTo(eerst);
  }

  @Test
  void terugdraaienEnVaststellenTegelijkLatenGeenBetalingVergeten() {
    for (var ronde = 0; ronde < 8; ronde++) {
      var aanvraag = kassa.verleend("80000");
      var eerste = betaald(aanvraag).get(0);
      var uitkomsten =
          Samen.doe(
              List.<Handeling>of(
                  () -> stelVast(aanvraag, voor(JAAR, "80000")),
                  () -> {
                    balie.draaiTerug(eerste, "proef", true, anna);
                    return null;
                  }));
      assertThat(uitkomsten).allMatch(Uitkomst::gelukt);
      assertThat(
              jdbc.sql(
                      "select sum(bedrag) from betaling where aanvraag_id = ? and status in"
                          + " ('GEPLAND', 'BETAALD')")
                  .param(aanvraag)
                  .query(BigDecimal.class)
                  .single())
          .as("betaald en nog te betalen is wat vastgesteld is")
          .isEqualByComparingTo("80000");
    }
  }

  @Test
  void hogerVaststellenDanVerleendKanNiet() {
    var aanvraag = kassa.verleend("80000");
    assertThatThrownBy(() -> stelVast(aanvraag, voor(JAAR, "80000.01")))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> stelVast(aanvraag, voor("2030-2031", "1")))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(kassa.standen(aanvraag)).allMatch(stand -> stand.endsWith("GEPLAND"));
  }

  @Test
  void naBetalenKanDeVerleningNietMeerStilVervallen() {
    var aanvraag = kassa.verleend("80000");
    betaald(aanvraag);
    assertThatThrownBy(() -> planning.laatVallen(aanvraag, UUID.randomUUID(), "school"))
        .isInstanceOf(KanNietMeer.class);
    assertThat(stelVast(aanvraag).terug()).as("op nul vaststellen").isEqualByComparingTo("80000");
  }

  private Afrekening stelVast(UUID aanvraag, Jaarbedrag... bedragen) {
    return vaststelling.stelVast(
        aanvraag, UUID.randomUUID(), List.of(bedragen), BEKEND, "beslisser");
  }

  private void vrijgegeven(List<UUID> keuze) {
    balie.zetKlaar(keuze, anna);
    balie.geefVrij(keuze, ben);
  }

  private void naarDeBank(List<UUID> keuze) {
    vrijgegeven(keuze);
    export.exporteer(UUID.randomUUID(), anna);
  }

  private List<UUID> betaald(UUID aanvraag) {
    var keuze = kassa.betalingen(aanvraag);
    naarDeBank(keuze);
    balie.meldBetaald(keuze, BEKEND, anna);
    return keuze;
  }

  private String status(UUID betaling) {
    return jdbc.sql("select status from betaling where id = ?")
        .param(betaling)
        .query(String.class)
        .single();
  }

  private long tel(String wat) {
    return jdbc.sql("select count(*) from " + wat).query(Long.class).single();
  }
}

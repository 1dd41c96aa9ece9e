package nl.leiden.brugwijzer.document;

import static nl.leiden.brugwijzer.document.Documentstatus.BESMET;
import static nl.leiden.brugwijzer.document.Documentstatus.NIET_TE_SCANNEN;
import static nl.leiden.brugwijzer.document.Documentstatus.SCHOON;
import static nl.leiden.brugwijzer.document.Documentstatus.WACHT_OP_SCAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Quarantaine, met een echte clamd. */
@BrugwijzerTest
class ScanTest {

  static Proefclamd clamd;

  @Autowired Toegangen toegangen;
  @Autowired Documentenkast kast;
  @Autowired Documentinhoud inhouden;
  @Autowired Wachtrij wachtrij;
  @Autowired Auditspoor spoor;
  @Autowired ApplicationEventPublisher gebeurtenissen;
  @Autowired PlatformTransactionManager transacties;
  @Autowired Proefmap mappen;
  @Autowired Proefmensen mensen;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;

  Gebruiker bo;
  Zaakverwijzing zaak;
  Documenten documenten;
  Scanbode bode;

  @BeforeAll
  static void start() throws IOException {
    clamd = new Proefclamd();
  }

  @AfterAll
  static void stop() throws IOException {
    clamd.close();
  }

  @BeforeEach
  void metScanner() {
    bo = mensen.brugfunctionaris();
    zaak = mappen.verwijzing(mappen.nieuw(bo, mensen.brugfunctionaris()));
    documenten =
        new Documenten(
            toegangen, kast, inhouden, clamd.instellingen(), spoor, gebeurtenissen, klok);
    bode = bode(new Virusscanner(clamd.instellingen()));
    // Wat andere proeven achterlieten, hoeft niet door deze scanner.
    jdbc.sql("update document set scan_vanaf = '2099-01-01' where status = 'WACHT_OP_SCAN'")
        .update();
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void eenSchoonBestandGaatOpenNaDeScan() {
    var id = bewaar("plan.pdf", Proefbestanden.pdf("plan"));
    assertThat(staat(id)).isEqualTo("WACHT_OP_SCAN");
    gaatNietOpen(id, "fout.document.wacht");
    bode.ronde();
    assertThat(status(id)).isEqualTo(SCHOON);
    doe(() -> documenten.open(id, bo));
  }

  @Test
  void eenVirusWordtWeggegooidMaarNietVergeten() {
    var id =
        bewaar(
            "begroting.docx",
            Proefbestanden.docx(Map.of("word/media/x.com", Proefbestanden.EICAR)));
    bode.ronde();
    assertThat(status(id)).isEqualTo(BESMET);
    gaatNietOpen(id, "fout.document.besmet");
    var document = kast.vind(id).orElseThrow();
    assertThat(document.scanUitkomst()).startsWith("Proef.Eicar");
    assertThat(document.sha256()).hasSize(64);
    assertThat(stukken(id)).isZero();
    doe(() -> documenten.haalWeg(id, bo));
  }

  @Test
  void waarDeScannerNietInKanIsGeenVirusMaarGaatOokNietOpen() throws IOException {
    var id = bewaar("geheim.pdf", beveiligd("geheim"));
    bode.ronde();
    assertThat(status(id)).isEqualTo(NIET_TE_SCANNEN);
    assertThat(staat(id)).isEqualTo("NIET_TE_SCANNEN");
    gaatNietOpen(id, "fout.document.niettescannen");
    assertThat(stukken(id)).isZero();
  }

  @Test
  void eenPdfDieAlleenNietGekopieerdMagWordenIsGewoonGoed() throws IOException {
    var id = bewaar("polis.pdf", beveiligd(""));
    bode.ronde();
    assertThat(status(id)).isEqualTo(SCHOON);
  }

  @Test
  void ligtDeScannerPlatDanWachtAllesEnWordtHetLaterNagekeken() throws IOException {
    var schoon = bewaar("schoon.pdf", Proefbestanden.pdf("schoon"));
    var besmet = bewaar("besmet.docx", Proefbestanden.docx(Map.of("x.com", Proefbestanden.EICAR)));
    clamd.stop();
    try {
      bode.ronde();
      bode.ronde();
      for (var id : List.of(schoon, besmet)) {
        assertThat(status(id)).isEqualTo(WACHT_OP_SCAN);
        assertThat(staat(id)).isEqualTo("GEEN_SCANNER");
        gaatNietOpen(id, "fout.document.geenscanner");
        assertThat(stukken(id)).isPositive();
      }
    } finally {
      clamd.start();
    }
    bode.ronde();
    assertThat(status(schoon)).as("nog niet aan de beurt").isEqualTo(WACHT_OP_SCAN);
    klok.vooruit(Scanbode.wachttijd(0));
    bode.ronde();
    assertThat(status(schoon)).isEqualTo(SCHOON);
    assertThat(status(besmet)).isEqualTo(BESMET);
  }

  @Test
  void meerServersDoenElkBestandEenKeer() {
    var ids =
        IntStream.range(0, 15)
            .mapToObj(i -> bewaar(i + ".pdf", Proefbestanden.pdf("deel " + i)))
            .toList();
    var gescand = java.util.Collections.synchronizedList(new java.util.ArrayList<String>());
    var tellend =
        new Virusscanner(clamd.instellingen()) {
          @Override
          Uitslag scan(java.io.InputStream inhoud) throws IOException {
            var alles = inhoud.readAllBytes();
            gescand.add(java.util.Arrays.hashCode(alles) + "");
            return super.scan(new ByteArrayInputStream(alles));
          }
        };
    Samen.doe(
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    (Samen.Handeling)
                        () -> {
                          bode(tellend).ronde();
                          return null;
                        })
            .toList());
    assertThat(gescand).hasSize(15).doesNotHaveDuplicates();
    assertThat(ids).allSatisfy(id -> assertThat(status(id)).isEqualTo(SCHOON));
  }

  @Test
  void valtEenServerTijdensHetScannenOmDanPaktEenAnderHetLaterOp() {
    var id = bewaar("plan.pdf", Proefbestanden.pdf("plan"));
    assertThat(wachtrij.pak()).get().extracting(Wachtrij.Beurt::id).isEqualTo(id);
    bode.ronde();
    assertThat(status(id)).as("een ander is bezig").isEqualTo(WACHT_OP_SCAN);
    klok.vooruit(Wachtrij.BEURT);
    bode.ronde();
    assertThat(status(id)).isEqualTo(SCHOON);
  }

  @Test
  void weghalenHoeftNietOpDeScannerTeWachten() {
    var id = bewaar("plan.pdf", Proefbestanden.pdf("plan"));
    var halverwege =
        new Virusscanner(clamd.instellingen()) {
          @Override
          Uitslag scan(java.io.InputStream inhoud) throws IOException {
            doe(() -> documenten.haalWeg(id, bo));
            return super.scan(inhoud);
          }
        };
    bode(halverwege).ronde();
    assertThat(kast.vind(id)).isEmpty();
    assertThat(stukken(id)).isZero();
  }

  @Test
  void eenAntwoordDatGeenUitslagIsTeltNietAlsSchoon() {
    for (var vreemd :
        List.of("", "stream: ", "INSTREAM size limit exceeded. ERROR", "OK", "x FOUND"))
      assertThatThrownBy(() -> Virusscanner.uitslag(vreemd)).isInstanceOf(IOException.class);
  }

  @Test
  void deWachttijdLooptOpTotVijfMinuten() {
    assertThat(IntStream.of(0, 1, 2, 4, 5, 60).mapToObj(Scanbode::wachttijd))
        .containsExactly(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(40),
            Duration.ofSeconds(160),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5));
  }

  private Scanbode bode(Virusscanner scanner) {
    return new Scanbode(wachtrij, inhouden, scanner, gebeurtenissen, transacties);
  }

  private UUID bewaar(String naam, byte[] inhoud) {
    return doe(() -> documenten.bewaar(zaak, naam, new ByteArrayInputStream(inhoud), bo));
  }

  /** Deze documenten zijn met de hand gemaakt; Spring opent geen transactie om ze heen. */
  private <T> T doe(Supplier<T> werk) {
    return new TransactionTemplate(transacties).execute(status -> werk.get());
  }

  private void gaatNietOpen(UUID id, String reden) {
    assertThatThrownBy(() -> doe(() -> documenten.open(id, bo)))
        .isInstanceOfSatisfying(KanNietMeer.class, f -> assertThat(f.sleutel()).isEqualTo(reden));
  }

  private Documentstatus status(UUID id) {
    return kast.vind(id).orElseThrow().status();
  }

  private String staat(UUID id) {
    return documenten.lijst(zaak, bo).regels().stream()
        .filter(r -> r.document().id().equals(id))
        .findFirst()
        .orElseThrow()
        .staat();
  }

  private int stukken(UUID id) {
    return jdbc.sql("select count(*) from documentstuk where document_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  private static byte[] beveiligd(String wachtwoord) throws IOException {
    try (var pdf = Loader.loadPDF(Proefbestanden.pdf("beveiligd"))) {
      var slot = new StandardProtectionPolicy("eigenaar", wachtwoord, new AccessPermission());
      slot.setEncryptionKeyLength(128);
      pdf.protect(slot);
      var uit = new ByteArrayOutputStream();
      pdf.save(uit);
      return uit.toByteArray();
    }
  }
}

package nl.leiden.brugwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrugwijzerTest
class DocumentenTest {

  @Autowired Documenten documenten;
  @Autowired Proefmap mappen;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  Gebruiker bo;
  Gebruiker lezer;
  Gebruiker vreemde;
  UUID map;
  Zaakverwijzing zaak;

  @BeforeEach
  void eenMap() {
    bo = mensen.brugfunctionaris();
    lezer = mensen.brugfunctionaris();
    vreemde = mensen.brugfunctionaris();
    map = mappen.nieuw(bo, lezer);
    zaak = mappen.verwijzing(map);
  }

  @Test
  void watErinGaatKomtErPreciesZoUit() throws Exception {
    var groot = Proefbestanden.pdf(3L * Documentinhoud.STUK + 17);
    var id = bewaar("plan.pdf", groot);
    try (var geopend = documenten.open(id, lezer).inhoud()) {
      assertThat(geopend.readAllBytes()).isEqualTo(groot);
    }
    var document = documenten.open(id, bo).document();
    assertThat(document.naam()).isEqualTo("plan.pdf");
    assertThat(document.omvang()).isEqualTo(groot.length);
    assertThat(aantal("documentstuk where document_id = ?", id)).isEqualTo(4);
  }

  @Test
  void watGeweigerdWordtLaatNietsAchter() {
    var stukken = aantal("documentstuk");
    weigert("nep.pdf", Proefbestanden.exe(), "fout.document.soort");
    weigert(
        "bom.docx",
        Proefbestanden.docx(java.util.Map.of("b", new byte[50 << 20])),
        "fout.document.bom");
    weigert("groot.pdf", Proefbestanden.pdf(Documenten.GROOTST + 1), "fout.document.tegroot");
    assertThat(documenten.lijst(zaak, bo).regels()).isEmpty();
    assertThat(aantal("documentstuk")).isEqualTo(stukken);
  }

  @Test
  void hetzelfdeBestandKomtErEenKeerIn() {
    var pdf = Proefbestanden.pdf("een keer");
    var id = bewaar("een.pdf", pdf);
    var uitkomsten =
        Samen.doe(
            IntStream.range(0, 8)
                .mapToObj(i -> (Samen.Handeling) () -> bewaar("twee.pdf", pdf))
                .toList());
    assertThat(uitkomsten).allSatisfy(u -> assertThat(u.waarde()).isEqualTo(id));
    assertThat(documenten.lijst(zaak, bo).regels()).hasSize(1);
    assertThat(aantal("documentstuk where document_id = ?", id)).isEqualTo(1);
  }

  @Test
  void erKunnenTwintigBestandenBijOokAlsErDertigTegelijkKomen() {
    var bestanden =
        IntStream.range(0, 30)
            .mapToObj(
                i -> (Samen.Handeling) () -> bewaar(i + ".pdf", Proefbestanden.pdf("nummer " + i)))
            .toList();
    var gelukt = Samen.doe(bestanden).stream().filter(Samen.Uitkomst::gelukt).count();
    assertThat(gelukt).isEqualTo(Documenten.MEESTE);
    var lijst = documenten.lijst(zaak, bo);
    assertThat(lijst.regels()).hasSize(20);
    assertThat(lijst.nogPlaats()).isZero();
    weigert("nog.pdf", Proefbestanden.pdf("nog een"), "fout.document.teveel");
    documenten.haalWeg(lijst.regels().get(0).document().id(), bo);
    bewaar("nog.pdf", Proefbestanden.pdf("nog een"));
  }

  @Test
  void voorEenVreemdeIsErNiets() {
    var id = bewaar("plan.pdf", Proefbestanden.pdf("plan"));
    for (var doe :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            () -> documenten.open(id, vreemde),
            () -> documenten.haalWeg(id, vreemde),
            () -> documenten.lijst(zaak, vreemde),
            () -> documenten.bewaar(zaak, "x.pdf", leeg(), vreemde),
            () -> documenten.bewaar(zaak, "x.pdf", leeg(), lezer),
            () -> documenten.haalWeg(id, lezer),
            () -> documenten.lijst(new Zaakverwijzing("onbekend", map), bo),
            () -> documenten.open(UUID.randomUUID(), bo)))
      assertThatThrownBy(doe).isInstanceOf(NietGevonden.class);
    assertThat(documenten.open(id, lezer).document().id()).isEqualTo(id);
  }

  @Test
  void naHetIndienenKanErNietsMeerWeg() {
    var id = bewaar("plan.pdf", Proefbestanden.pdf("plan"));
    documenten.zetVast(zaak);
    assertThat(documenten.lijst(zaak, bo).regels().get(0).kanWeg()).isFalse();
    assertThatThrownBy(() -> documenten.haalWeg(id, bo)).isInstanceOf(KanNietMeer.class);
    var later = bewaar("aanvulling.pdf", Proefbestanden.pdf("aanvulling"));
    documenten.haalWeg(later, bo);
    mappen.sluit(map);
    assertThatThrownBy(() -> bewaar("te laat.pdf", Proefbestanden.pdf("te laat")))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void toevoegenOpenenEnWeghalenStaanInHetSpoor() {
    var id = bewaar("plan.pdf", Proefbestanden.pdf("plan"));
    documenten.open(id, lezer);
    documenten.haalWeg(id, bo);
    assertThat(spoor(id))
        .containsExactly(
            bo.gebruikersnaam() + " document.toevoegen",
            lezer.gebruikersnaam() + " document.openen",
            bo.gebruikersnaam() + " document.weghalen");
    assertThat(spoor(map)).hasSize(2);
    assertThat(aantal("documentstuk where document_id = ?", id)).isZero();
  }

  @Test
  void inDeDemoStaatErBijDatHetNietGescandIs() {
    bewaar("plan.pdf", Proefbestanden.pdf("plan"));
    var regel = documenten.lijst(zaak, lezer).regels().get(0);
    assertThat(regel.staat()).isEqualTo("NIET_GESCAND");
    assertThat(regel.opent()).isTrue();
    assertThat(regel.kanWeg()).isFalse();
  }

  private List<String> spoor(UUID id) {
    return jdbc.sql("select wie || ' ' || handeling from auditregel where zaak_id = ? order by id")
        .param(id)
        .query(String.class)
        .list();
  }

  private int aantal(String waarvan, Object... waarden) {
    return jdbc.sql("select count(*) from " + waarvan)
        .params(waarden)
        .query(Integer.class)
        .single();
  }

  private UUID bewaar(String naam, byte[] inhoud) {
    return documenten.bewaar(zaak, naam, new ByteArrayInputStream(inhoud), bo);
  }

  private void weigert(String naam, byte[] inhoud, String reden) {
    assertThatThrownBy(() -> bewaar(naam, inhoud))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, f -> assertThat(f.sleutel()).isEqualTo(reden));
  }

  private static ByteArrayInputStream leeg() {
    return new ByteArrayInputStream(new byte[0]);
  }
}

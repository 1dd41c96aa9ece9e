package nl.leiden.brugwijzer.subsidie.geld;

import static nl.leiden.brugwijzer.subsidie.geld.Kassa.BEKEND;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.JAAR;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.VORIG_JAAR;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.voor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.proef.Samen.Uitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wat bezwaar, een gedeeltelijke intrekking en terugbetalen met het geld doen. */
@BrugwijzerTest
class HerzieningTest {

  @Autowired Plafond plafond;
  @Autowired Betaalplanning planning;
  @Autowired Betaalbalie balie;
  @Autowired Bankexport export;
  @Autowired Vaststelling vaststelling;
  @Autowired Vaststellingsherstel herstel;
  @Autowired Terugvorderingen terugvorderingen;
  @Autowired Kassa kassa;
  @Autowired Terugbetalingen terugbetalingen;
  @Autowired Proefmensen mensen;

  String regeling;
  Gebruiker anna;
  Gebruiker ben;

  @BeforeEach
  void begin() {
    regeling = kassa.regeling("100000");
    anna = kassa.financien();
    ben = kassa.financien();
  }

  @Test
  void naBezwaarKrijgtDeSchoolHetVerschilOpHetNieuweBesluit() {
    var aanvraag = verleend("50000");
    var besluit = UUID.randomUUID();
    verhoog(aanvraag, besluit, "30000");
    verhoog(aanvraag, besluit, "30000");
    assertThat(kassa.standen(aanvraag))
        .containsExactly(
            "VOORSCHOT 1 25000.00 GEPLAND",
            "VOORSCHOT 2 25000.00 GEPLAND",
            "VOORSCHOT 3 15000.00 GEPLAND",
            "VOORSCHOT 4 15000.00 GEPLAND");
    assertThat(kassa.stand(regeling).verleend()).isEqualByComparingTo("80000");
    assertThat(kassa.stand(regeling).beschikbaar()).isEqualByComparingTo("20000");
  }

  @Test
  void ookNaBezwaarGaatHetNietBovenHetPlafond() {
    var aanvraag = verleend("80000");
    assertThatThrownBy(() -> verhoog(aanvraag, UUID.randomUUID(), "20000.01"))
        .isInstanceOfSatisfying(
            PlafondBereikt.class,
            vol -> assertThat(vol.beschikbaar()).isEqualByComparingTo("20000"));
    assertThat(kassa.standen(aanvraag)).hasSize(2);
  }

  @Test
  void tienKeerTegelijkVerhogenOpHetzelfdeBesluitGebeurtEenKeer() {
    var aanvraag = verleend("50000");
    var besluit = UUID.randomUUID();
    var uitkomsten =
        Samen.doe(
            Collections.<Handeling>nCopies(
                10,
                () -> {
                  verhoog(aanvraag, besluit, "30000");
                  return null;
                }));
    assertThat(uitkomsten).allMatch(Uitkomst::gelukt);
    assertThat(kassa.standen(aanvraag)).hasSize(4);
    assertThat(kassa.stand(regeling).verleend()).isEqualByComparingTo("80000");
  }

  @Test
  void eenAnderBedragVerlenenDanGereserveerdIsKanNiet() {
    var aanvraag = kassa.aanvraag(regeling, 0);
    var besluit = UUID.randomUUID();
    plafond.reserveer(aanvraag, besluit, regeling, List.of(voor(JAAR, "100")), kassa.beslisser());
    assertThatThrownBy(
            () ->
                planning.legVast(
                    verlening(aanvraag, besluit),
                    List.of(voor(JAAR, "200")),
                    Kassa.helften(),
                    Kassa.rekening(),
                    BEKEND,
                    "beslisser"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void minderVerlenenMaaktDeLaatsteTermijnLagerEnLangsTweeMensen() {
    var aanvraag = verleend("80000");
    var termijnen = kassa.betalingen(aanvraag);
    balie.zetKlaar(termijnen, anna);
    balie.geefVrij(termijnen, ben);
    var besluit = UUID.randomUUID();
    planning.verlaag(aanvraag, besluit, List.of(voor(JAAR, "10000")), "beslisser");
    planning.verlaag(aanvraag, besluit, List.of(voor(JAAR, "10000")), "beslisser");
    assertThat(kassa.standen(aanvraag))
        .containsExactly(
            "VOORSCHOT 1 40000.00 VRIJGEGEVEN",
            "VOORSCHOT 2 40000.00 VERVALLEN",
            "VOORSCHOT 2 30000.00 GEPLAND");
    assertThat(kassa.stand(regeling).verleend()).isEqualByComparingTo("70000");
    assertThat(kassa.stand(regeling).beschikbaar()).isEqualByComparingTo("30000");

    planning.verlaag(aanvraag, UUID.randomUUID(), List.of(voor(JAAR, "50000")), "beslisser");
    assertThat(kassa.standen(aanvraag))
        .contains("VOORSCHOT 1 20000.00 GEPLAND", "VOORSCHOT 2 30000.00 VERVALLEN");
  }

  @Test
  void watBetaaldOfOnderwegIsGaatErNietStilAf() {
    var aanvraag = verleend("80000");
    var eerste = kassa.betalingen(aanvraag).subList(0, 1);
    naarDeBank(eerste);
    assertThatThrownBy(() -> verlaag(aanvraag, "40000.01")).isInstanceOf(KanNietMeer.class);
    balie.meldBetaald(eerste, BEKEND, anna);
    assertThatThrownBy(() -> verlaag(aanvraag, "40000.01")).isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> verlaag(aanvraag, "80000.01")).isInstanceOf(OngeldigeInvoer.class);
    verlaag(aanvraag, "40000");
    assertThat(kassa.standen(aanvraag))
        .containsExactly("VOORSCHOT 1 40000.00 BETAALD", "VOORSCHOT 2 40000.00 VERVALLEN");
  }

  @Test
  void watNietMeerGeplandWasGaatErHetEerstAf() {
    var aanvraag = verleend("80000");
    var eerste = kassa.betalingen(aanvraag).subList(0, 1);
    naarDeBank(eerste);
    balie.draaiTerug(eerste.get(0), "rekening bestaat niet", false, anna);
    verlaag(aanvraag, "40000");
    assertThat(kassa.standen(aanvraag))
        .containsExactly("VOORSCHOT 1 40000.00 TERUGGEDRAAID", "VOORSCHOT 2 40000.00 GEPLAND");
  }

  @Test
  void eenReserveringKanVoorDeBekendmakingLager() {
    var aanvraag = kassa.aanvraag(regeling, 0);
    var besluit = UUID.randomUUID();
    plafond.reserveer(aanvraag, besluit, regeling, List.of(voor(JAAR, "80000")), kassa.beslisser());
    verlaag(aanvraag, "30000");
    assertThat(kassa.stand(regeling).gereserveerd()).isEqualByComparingTo("50000");
    planning.legVast(
        verlening(aanvraag, besluit),
        List.of(voor(JAAR, "50000")),
        Kassa.helften(),
        Kassa.rekening(),
        BEKEND,
        "beslisser");
    assertThat(kassa.stand(regeling).verleend()).isEqualByComparingTo("50000");
  }

  @Test
  void naDeVaststellingWordtErNietsMeerVerleendOfVerlaagd() {
    var aanvraag = betaald("80000");
    stelVast(aanvraag, voor(JAAR, "60000"));
    assertThatThrownBy(() -> verlaag(aanvraag, "1")).isInstanceOf(AlVastgesteld.class);
    assertThatThrownBy(() -> verhoog(aanvraag, UUID.randomUUID(), "1"))
        .isInstanceOf(AlVastgesteld.class);
    verlaag(aanvraag, "1");
    assertThat(kassa.stand(regeling).gereserveerd()).as("weer vrij").isEqualByComparingTo("0");
  }

  @Test
  void naBezwaarWordtErMinderTeruggevorderd() {
    var aanvraag = betaald("80000");
    stelVast(aanvraag, voor(JAAR, "50000"));
    var besluit = UUID.randomUUID();
    var eerst = herstel(aanvraag, besluit, "60000");
    assertThat(herstel(aanvraag, besluit, "60000")).isEqualTo(eerst);
    assertThat(eerst.kwijt()).isEqualByComparingTo("10000");
    assertThat(eerst.slot()).isEqualByComparingTo("0");
    assertThat(terugvorderingen.open(aanvraag).orElseThrow().open()).isEqualByComparingTo("20000");
    var stand = kassa.stand(regeling);
    assertThat(stand.vastgesteld()).isEqualByComparingTo("60000");
    assertThat(stand.betaald()).isEqualByComparingTo("60000");
    assertThat(stand.teruggevorderd()).isEqualByComparingTo("20000");
    assertThat(stand.beschikbaar()).isEqualByComparingTo("40000");
    assertThat(terugbetalingen.aantal(aanvraag)).isZero();

    herstel(aanvraag, UUID.randomUUID(), "80000");
    assertThat(terugvorderingen.open(aanvraag)).isEmpty();
    assertThat(terugbetalingen.aantal(aanvraag)).isEqualTo(1);
  }

  @Test
  void watAlTerugbetaaldWasKomtNaBezwaarAlsSlotbetalingTerug() {
    var aanvraag = betaald("80000");
    stelVast(aanvraag, voor(JAAR, "50000"));
    terug(aanvraag, "25000");
    var uit = herstel(aanvraag, UUID.randomUUID(), "65000");
    assertThat(uit.kwijt()).isEqualByComparingTo("5000");
    assertThat(uit.slot()).isEqualByComparingTo("10000");
    assertThat(kassa.standen(aanvraag)).contains("SLOT 3 10000.00 GEPLAND");
    assertThat(terugbetalingen.aantal(aanvraag)).isEqualTo(1);
    var slot = kassa.betalingen(aanvraag).subList(2, 3);
    naarDeBank(slot);
    balie.meldBetaald(slot, BEKEND, anna);
    balie.draaiTerug(slot.get(0), "teruggestort", false, ben);
    assertThat(kassa.standen(aanvraag)).contains("SLOT 3 10000.00 GEPLAND");
  }

  @Test
  void naBezwaarKomtErEenSlotbetalingBij() {
    var aanvraag = betaald("80000", 1);
    stelVast(aanvraag, voor(JAAR, "50000"));
    assertThat(herstel(aanvraag, UUID.randomUUID(), "70000").slot()).isEqualByComparingTo("20000");
    assertThat(kassa.standen(aanvraag))
        .containsExactly(
            "VOORSCHOT 1 40000.00 BETAALD",
            "VOORSCHOT 2 40000.00 VERVALLEN",
            "SLOT 3 10000.00 GEPLAND",
            "SLOT 4 20000.00 GEPLAND");
  }

  @Test
  void hetEneJaarErbijWordtVerrekendMetTerugvorderenVanHetAndere() {
    plafond.stelIn(regeling, voor(VORIG_JAAR, "100000"), "proef", true);
    var bedragen = List.of(voor(VORIG_JAAR, "40000"), voor(JAAR, "40000"));
    var aanvraag = kassa.verleend(regeling, bedragen, Kassa.helften());
    var termijnen = kassa.betalingen(aanvraag);
    naarDeBank(termijnen);
    balie.meldBetaald(termijnen, BEKEND, anna);
    stelVast(aanvraag, voor(VORIG_JAAR, "10000"), voor(JAAR, "40000"));
    assertThatThrownBy(
            () ->
                herstel.herstel(
                    aanvraag,
                    UUID.randomUUID(),
                    List.of(voor(JAAR, "40000.01")),
                    BEKEND,
                    "beslisser"))
        .as("nooit meer dan verleend")
        .isInstanceOf(OngeldigeInvoer.class);
    herstel.herstel(
        aanvraag, UUID.randomUUID(), List.of(voor(VORIG_JAAR, "25000")), BEKEND, "beslisser");
    assertThat(terugvorderingen.open(aanvraag).orElseThrow().open()).isEqualByComparingTo("15000");
    assertThat(plafond.stand(regeling, VORIG_JAAR).betaald()).isEqualByComparingTo("25000");
  }

  @Test
  void herstellenKanNietLagerNietVoorDeVaststellingEnNietBovenHetPlafond() {
    var aanvraag = betaald("80000");
    assertThatThrownBy(() -> herstel(aanvraag, UUID.randomUUID(), "80000"))
        .isInstanceOf(KanNietMeer.class);
    stelVast(aanvraag, voor(JAAR, "50000"));
    assertThatThrownBy(() -> herstel(aanvraag, UUID.randomUUID(), "49999.99"))
        .isInstanceOf(OngeldigeInvoer.class);
    kassa.reserveer(regeling, kassa.aanvraag(regeling, 1), "45000");
    assertThatThrownBy(() -> herstel(aanvraag, UUID.randomUUID(), "60000"))
        .isInstanceOf(PlafondBereikt.class);
    assertThat(terugvorderingen.open(aanvraag).orElseThrow().open()).isEqualByComparingTo("30000");
  }

  @Test
  void inDelenTerugbetaaldIsEenKeerTerugbetaald() {
    var aanvraag = betaald("80000");
    assertThat(terugvorderingen.open(aanvraag)).isEmpty();
    stelVast(aanvraag, voor(JAAR, "50000"));
    var sleutel = UUID.randomUUID();
    var deel = new BigDecimal("12500.50");
    terugvorderingen.ontvang(sleutel, aanvraag, deel, BEKEND, anna);
    terugvorderingen.ontvang(sleutel, aanvraag, deel, BEKEND, anna);
    var open = terugvorderingen.open(aanvraag).orElseThrow();
    assertThat(open.ontvangen()).isEqualByComparingTo("12500.50");
    assertThat(open.terugTot()).isEqualTo(BEKEND.plusYears(5));
    assertThatThrownBy(() -> terug(aanvraag, "17499.51")).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> terug(aanvraag, "0")).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () ->
                terugvorderingen.ontvang(
                    UUID.randomUUID(), aanvraag, deel, BEKEND.plusDays(1), anna))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(terugbetalingen.aantal(aanvraag)).isZero();
    terug(aanvraag, "17499.50");
    assertThat(terugvorderingen.open(aanvraag)).isEmpty();
    assertThat(terugvorderingen.lees(aanvraag, ben).voldaan()).isEqualTo(BEKEND);
    assertThat(terugbetalingen.aantal(aanvraag)).isEqualTo(1);
  }

  @Test
  void eenVergissingIsTeHerstellenZolangErIetsOpenstaat() {
    var aanvraag = betaald("80000");
    stelVast(aanvraag, voor(JAAR, "50000"));
    terug(aanvraag, "12500");
    var fout = terugvorderingen.ontvangsten(aanvraag, anna).get(0).id();
    terugvorderingen.herroep(aanvraag, fout, ben);
    terugvorderingen.herroep(aanvraag, fout, ben);
    assertThat(terugvorderingen.open(aanvraag).orElseThrow().open()).isEqualByComparingTo("30000");
    terug(aanvraag, "30000");
    var laatste = terugvorderingen.ontvangsten(aanvraag, anna).get(0).id();
    assertThatThrownBy(() -> terugvorderingen.herroep(aanvraag, laatste, anna))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void alleenFinancienMeldtWatTerugkwam() {
    var aanvraag = betaald("80000");
    stelVast(aanvraag, voor(JAAR, "50000"));
    var ander = mensen.met(Rol.BESLISSER);
    assertThatThrownBy(
            () ->
                terugvorderingen.ontvang(
                    UUID.randomUUID(), aanvraag, BigDecimal.ONE, BEKEND, ander))
        .isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> terugvorderingen.blad(false, null, ander))
        .isInstanceOf(NietToegestaan.class);
  }

  private UUID verleend(String bedrag) {
    return kassa.verleend(regeling, List.of(voor(JAAR, bedrag)), Kassa.helften());
  }

  private UUID betaald(String bedrag) {
    return betaald(bedrag, 2);
  }

  private UUID betaald(String bedrag, int termijnen) {
    var aanvraag = verleend(bedrag);
    var keuze = kassa.betalingen(aanvraag).subList(0, termijnen);
    naarDeBank(keuze);
    balie.meldBetaald(keuze, BEKEND, anna);
    return aanvraag;
  }

  private void naarDeBank(List<UUID> keuze) {
    balie.zetKlaar(keuze, anna);
    balie.geefVrij(keuze, ben);
    export.exporteer(UUID.randomUUID(), anna);
  }

  private Verlening verlening(UUID aanvraag, UUID besluit) {
    return new Verlening(aanvraag, "S-proef", mensen.vestiging(), besluit, regeling);
  }

  private void verhoog(UUID aanvraag, UUID besluit, String erbij) {
    var bedrag = List.of(voor(JAAR, erbij));
    plafond.reserveer(aanvraag, besluit, regeling, bedrag, kassa.beslisser());
    planning.verhoog(verlening(aanvraag, besluit), bedrag, Kassa.helften(), BEKEND, "beslisser");
  }

  private void verlaag(UUID aanvraag, String eraf) {
    planning.verlaag(aanvraag, UUID.randomUUID(), List.of(voor(JAAR, eraf)), "beslisser");
  }

  private void stelVast(UUID aanvraag, Jaarbedrag... bedragen) {
    vaststelling.stelVast(aanvraag, UUID.randomUUID(), List.of(bedragen), BEKEND, "beslisser");
  }

  private Herstel herstel(UUID aanvraag, UUID besluit, String bedrag) {
    return herstel.herstel(aanvraag, besluit, List.of(voor(JAAR, bedrag)), BEKEND, "beslisser");
  }

  private void terug(UUID aanvraag, String bedrag) {
    terugvorderingen.ontvang(UUID.randomUUID(), aanvraag, new BigDecimal(bedrag), BEKEND, anna);
  }
}

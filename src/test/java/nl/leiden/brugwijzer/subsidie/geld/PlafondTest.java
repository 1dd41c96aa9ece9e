package nl.leiden.brugwijzer.subsidie.geld;

import static nl.leiden.brugwijzer.subsidie.geld.Kassa.JAAR;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.VORIG_JAAR;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.euro;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.voor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.proef.Samen.Uitkomst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Het plafond, op een echte database en met veel mensen tegelijk. */
@BrugwijzerTest
class PlafondTest {

  @Autowired Plafond plafond;
  @Autowired Betaalplanning planning;
  @Autowired Kassa kassa;
  @Autowired JdbcClient jdbc;

  @Test
  void vijftigBesluitenTegelijkMetPlekVoorEenVerlenenErPreciesEen() {
    var regeling = kassa.regeling("80000");
    var aanvragen = kassa.aanvragen(regeling, 50);
    var beslisser = kassa.beslisser();
    var uitkomsten =
        Samen.doe(
            aanvragen.stream()
                .<Handeling>map(
                    aanvraag ->
                        () -> {
                          plafond.reserveer(
                              aanvraag,
                              UUID.randomUUID(),
                              regeling,
                              List.of(voor(JAAR, "80000")),
                              beslisser);
                          return aanvraag;
                        })
                .toList());
    assertThat(uitkomsten.stream().filter(Uitkomst::gelukt)).hasSize(1);
    for (var n = 0; n < 50; n++) {
      var plaats = n + 1;
      var uitkomst = uitkomsten.get(n);
      if (uitkomst.gelukt()) continue;
      assertThat(uitkomst.fout())
          .isInstanceOfSatisfying(
              PlafondBereikt.class,
              bereikt -> {
                assertThat(bereikt.plaats()).isEqualTo(plaats);
                assertThat(bereikt.schooljaar()).isEqualTo(JAAR);
                assertThat(bereikt.beschikbaar()).isEqualByComparingTo("0");
              });
    }
    var stand = kassa.stand(regeling);
    assertThat(stand.gereserveerd()).isEqualByComparingTo("80000");
    assertThat(stand.beschikbaar()).isEqualByComparingTo("0");
  }

  @Test
  void eenDeelVerlenenGebeurtNooitStil() {
    var regeling = kassa.regeling("100000");
    var aanvragen = kassa.aanvragen(regeling, 2);
    kassa.reserveer(regeling, aanvragen.get(0), "80000");
    assertThatThrownBy(() -> kassa.reserveer(regeling, aanvragen.get(1), "80000"))
        .isInstanceOfSatisfying(
            PlafondBereikt.class,
            bereikt -> assertThat(bereikt.beschikbaar()).isEqualByComparingTo("20000"));
    assertThat(kassa.stand(regeling).beschikbaar()).isEqualByComparingTo("20000");
    kassa.reserveer(regeling, aanvragen.get(1), "20000");
    assertThat(kassa.stand(regeling).beschikbaar()).isEqualByComparingTo("0");
  }

  @Test
  void tweeSchooljarenGaanSamenOfGeenVanBeide() {
    var regeling = kassa.regeling("10000");
    plafond.stelIn(regeling, voor(VORIG_JAAR, "80000"), "proef", true);
    var aanvraag = kassa.aanvraag(regeling, 0);
    var bedragen = List.of(voor(JAAR, "40000"), voor(VORIG_JAAR, "40000"));
    var beslisser = kassa.beslisser();
    assertThatThrownBy(
            () -> plafond.reserveer(aanvraag, UUID.randomUUID(), regeling, bedragen, beslisser))
        .isInstanceOf(PlafondBereikt.class);
    assertThat(plafond.stand(regeling, VORIG_JAAR).beschikbaar()).isEqualByComparingTo("80000");
  }

  @Test
  void hetzelfdeBesluitReserveertEenKeerOokTienKeerTegelijk() {
    var regeling = kassa.regeling("100");
    var aanvraag = kassa.aanvraag(regeling, 0);
    var besluit = UUID.randomUUID();
    var beslisser = kassa.beslisser();
    var uitkomsten =
        Samen.doe(
            Collections.<Handeling>nCopies(
                10,
                () -> {
                  plafond.reserveer(
                      aanvraag, besluit, regeling, List.of(voor(JAAR, "60")), beslisser);
                  return null;
                }));
    assertThat(uitkomsten).allMatch(Uitkomst::gelukt);
    assertThat(kassa.stand(regeling).gereserveerd()).isEqualByComparingTo("60");
  }

  @Test
  void intrekkenGeeftVrijEnDeVolgendeKanVerder() {
    var regeling = kassa.regeling("80000");
    var aanvragen = kassa.aanvragen(regeling, 2);
    kassa.reserveer(regeling, aanvragen.get(0), "80000");
    planning.laatVallen(aanvragen.get(0), UUID.randomUUID(), "school");
    kassa.reserveer(regeling, aanvragen.get(1), "80000");
    assertThat(kassa.stand(regeling).gereserveerd()).isEqualByComparingTo("80000");
  }

  @Test
  void weigeringInBezwaarLaatOokDeGeplandeBetalingenVervallen() {
    var aanvraag = kassa.verleend("80000");
    planning.laatVallen(aanvraag, UUID.randomUUID(), "beslisser");
    assertThat(kassa.standen(aanvraag)).allMatch(stand -> stand.endsWith("VERVALLEN"));
    var stand = kassa.stand(kassa.regelingVan(aanvraag));
    assertThat(stand.beschikbaar()).isEqualByComparingTo("80000");
    assertThat(stand.verleend()).isEqualByComparingTo("0");
  }

  @Test
  void deRangGaatVoorDeOntvangst() {
    var regeling = kassa.regeling("80000");
    var aanvragen = kassa.aanvragen(regeling, 3);
    assertThat(plafond.plaats(aanvragen.get(2))).isEqualTo(new Plaats(3, 2));
    plafond.rangschik(regeling, List.of(aanvragen.get(2), aanvragen.get(0), aanvragen.get(1)));
    assertThat(plafond.plaats(aanvragen.get(2))).isEqualTo(new Plaats(1, 0));
    kassa.reserveer(regeling, aanvragen.get(2), "1");
    assertThat(plafond.plaats(aanvragen.get(1))).isEqualTo(new Plaats(3, 1));
  }

  @Test
  void eenPlafondKanNietOnderWatVergevenIs() {
    var regeling = kassa.regeling("80000");
    kassa.reserveer(regeling, kassa.aanvraag(regeling, 0), "50000");
    assertThatThrownBy(() -> plafond.stelIn(regeling, voor(JAAR, "40000"), "proef", true))
        .isInstanceOf(KanNietMeer.class);
    assertThat(kassa.stand(regeling).plafond()).isEqualTo(euro("80000"));
  }

  @Test
  void alleenEenBeslisserReserveertEnZonderPlaatsGaatHetNiet() {
    var regeling = kassa.regeling("80000");
    var aanvraag = kassa.aanvraag(regeling, 0);
    var bedrag = List.of(voor(JAAR, "1"));
    var financien = kassa.financien();
    var beslisser = kassa.beslisser();
    assertThatThrownBy(
            () -> plafond.reserveer(aanvraag, UUID.randomUUID(), regeling, bedrag, financien))
        .isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(
            () ->
                plafond.reserveer(
                    UUID.randomUUID(), UUID.randomUUID(), regeling, bedrag, beslisser))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenBoekingKanNietVeranderdOfWeggehaaldWorden() {
    var regeling = kassa.regeling("80000");
    kassa.reserveer(regeling, kassa.aanvraag(regeling, 0), "1");
    for (var poging :
        List.of(
            "update plafondboeking set bedrag = 2 where regeling = ?",
            "delete from plafondboeking where regeling = ?"))
      assertThatThrownBy(() -> jdbc.sql(poging).param(regeling).update())
          .hasMessageContaining("staat vast");
  }
}

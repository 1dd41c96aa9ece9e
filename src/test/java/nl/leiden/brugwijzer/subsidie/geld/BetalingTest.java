package nl.leiden.brugwijzer.subsidie.geld;

import static nl.leiden.brugwijzer.subsidie.geld.Betaalstatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Rekenblad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wat een betaling zelf bewaakt, zonder Spring. */
class BetalingTest {

  private static final Instant NU = Instant.parse("2026-11-16T08:00:00Z");
  private static final LocalDate DAG = LocalDate.of(2026, 11, 16);

  @Test
  void wieKlaarzetGeeftNietVrij() {
    var betaling = in(KLAARGEZET);
    assertThatThrownBy(() -> betaling.geefVrij("anna", NU)).isInstanceOf(VierOgenNodig.class);
    assertThat(betaling.status()).isEqualTo(KLAARGEZET);
    assertThatCode(() -> betaling.geefVrij("ben", NU)).doesNotThrowAnyException();
  }

  @Test
  void naTerugzettenTeltWieHemDaarnaKlaarzet() {
    var betaling = in(KLAARGEZET);
    betaling.zetTerug();
    betaling.zetKlaar("ben", NU);
    assertThatThrownBy(() -> betaling.geefVrij("ben", NU)).isInstanceOf(VierOgenNodig.class);
    betaling.geefVrij("anna", NU);
    assertThat(betaling.status()).isEqualTo(VRIJGEGEVEN);
  }

  @Test
  void eenDubbeleKlikIsGeenFout() {
    var betaling = in(GEPLAND);
    betaling.zetKlaar("anna", NU);
    betaling.zetKlaar("anna", NU);
    betaling.geefVrij("ben", NU);
    betaling.geefVrij("ben", NU);
    betaling.exporteer(UUID.randomUUID());
    assertThat(betaling.meldBetaald(DAG)).isTrue();
    assertThat(betaling.meldBetaald(DAG)).as("het tweede keer is geen nieuws").isFalse();
  }

  @ParameterizedTest
  @EnumSource(Betaalstatus.class)
  void elkeStapKanAlleenWaarHijHoort(Betaalstatus van) {
    var stappen =
        Map.<Betaalstatus, java.util.function.Consumer<Betaling>>of(
            KLAARGEZET, b -> b.zetKlaar("cas", NU),
            VRIJGEGEVEN, b -> b.geefVrij("cas", NU),
            GEEXPORTEERD, b -> b.exporteer(UUID.randomUUID()),
            BETAALD, b -> b.meldBetaald(DAG.plusDays(1)),
            TERUGGEDRAAID, b -> b.draaiTerug("fout"),
            VERVALLEN, Betaling::laatVervallen);
    stappen.forEach(
        (naar, stap) -> {
          var betaling = in(van);
          if (van.kanNaar(naar))
            assertThatCode(() -> stap.accept(betaling)).doesNotThrowAnyException();
          else {
            assertThatThrownBy(() -> stap.accept(betaling)).isInstanceOf(KanNietMeer.class);
            assertThat(betaling.status()).isEqualTo(van);
          }
        });
  }

  @Test
  void nietsGaatTweeKeerNaarDeBank() {
    for (var van : EnumSet.of(GEEXPORTEERD, BETAALD, TERUGGEDRAAID, VERVALLEN))
      for (var naar : EnumSet.of(GEPLAND, KLAARGEZET, VRIJGEGEVEN, GEEXPORTEERD))
        assertThat(van.kanNaar(naar)).as(van + " naar " + naar).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NL91 ABNA 0417 1643 00", "nl91abna0417164300", "BE68539007547034"})
  void eenGoedRekeningnummerKlopt(String iban) {
    assertThat(new Betaalrekening("School", iban).eind()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NL92ABNA0417164300", "NL91ABNA041716430", "", "=cmd", "NL91ABNA04171643OO"})
  void eenFoutRekeningnummerNiet(String iban) {
    assertThatThrownBy(() -> new Betaalrekening("School", iban))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void eenRekeningZegtZichzelfNooitHelemaal() {
    assertThat(new Betaalrekening("School", Kassa.IBAN)).hasToString("Betaalrekening[*4300]");
    assertThat(overboeking("School").toString()).doesNotContain(Kassa.IBAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "+31", "-1+1", "@SUM(A1)", "\tx", "\rx"})
  void eenFormuleInDeLijstIsGewoneTekst(String naam) {
    assertThat(Rekenblad.onschuldig(naam)).startsWith("'");
    assertThat(Betaallijstbestand.van(List.of(overboeking("=1+1"))))
        .contains("'=1+1")
        .doesNotContain(";=1+1");
  }

  @Test
  void deBankLeestAlleenWatZijKent() {
    assertThat(Banktekst.van("Stichting Één & Böhm <school>"))
        .isEqualTo("Stichting Een . Bohm .school.");
  }

  private static Overboeking overboeking(String naam) {
    return Overboeking.van(in(VRIJGEGEVEN), new Betaalrekening(naam, Kassa.IBAN));
  }

  private static Betaling in(Betaalstatus status) {
    var verlening = new Verlening(UUID.randomUUID(), "S-1", "12AB00", UUID.randomUUID(), "proef");
    var betaling =
        new Betaling(verlening, Betaling.Soort.VOORSCHOT, 1, Kassa.voor("2026-2027", "10"), DAG);
    if (status == VERVALLEN) betaling.laatVervallen();
    if (EnumSet.of(GEPLAND, VERVALLEN).contains(status)) return betaling;
    betaling.zetKlaar("anna", NU);
    if (status == KLAARGEZET) return betaling;
    betaling.geefVrij("ben", NU);
    if (status == VRIJGEGEVEN) return betaling;
    betaling.exporteer(UUID.randomUUID());
    if (status == GEEXPORTEERD) return betaling;
    if (status == BETAALD) betaling.meldBetaald(DAG);
    else betaling.draaiTerug("fout");
    return betaling;
  }
}

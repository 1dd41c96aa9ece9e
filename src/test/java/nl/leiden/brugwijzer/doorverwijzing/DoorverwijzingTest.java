package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Status.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** De werkwoorden van een doorverwijzing bewaken wat er kan, uit elke toestand. */
class DoorverwijzingTest {

  private static final ZonedDateTime NU = Voorbeelden.NU;
  private static final ZonedDateTime LATER = NU.plusDays(9);

  private static final Map<Status, Consumer<Doorverwijzing>> WERKWOORDEN = new LinkedHashMap<>();

  static {
    WERKWOORDEN.put(VERZONDEN, d -> d.verstuur("2026-00001", UUID.randomUUID(), LATER));
    WERKWOORDEN.put(ONTVANGEN, d -> d.beantwoordVraag(LATER));
    WERKWOORDEN.put(VRAAG, d -> d.stelVraag(LATER));
    WERKWOORDEN.put(WACHTLIJST, d -> d.zetOpWachtlijst(6, LATER));
    WERKWOORDEN.put(IN_BEHANDELING, d -> d.neemAan(LATER));
    WERKWOORDEN.put(AANGEKOMEN, d -> d.meldAangekomen(Antwoordsoort.HULP_GESTART, LATER));
    WERKWOORDEN.put(NIET_GELUKT, d -> d.meldNietGelukt(Antwoordsoort.NIET_VERSCHENEN, LATER));
    WERKWOORDEN.put(AFGEWEZEN, d -> d.wijsAf(Reden.GEEN_PLEK, LATER));
    WERKWOORDEN.put(INGETROKKEN, d -> d.trekIn(true, LATER));
    WERKWOORDEN.put(AFGEROND, d -> d.sluitAf(Antwoordsoort.JA, LATER));
  }

  @ParameterizedTest
  @EnumSource
  void elkWerkwoordDoetWatDeTabelToestaatEnAndersVerandertErNiets(Status van) {
    WERKWOORDEN.forEach(
        (naar, werkwoord) -> {
          var d = Voorbeelden.in(van);
          if (van.kanNaar(naar)) {
            werkwoord.accept(d);
            assertThat(d.status()).isEqualTo(naar);
            assertThat(d.stapSinds()).isEqualTo(LATER.toLocalDate());
          } else {
            var voor = Voorbeelden.alsTekst(d);
            assertThatThrownBy(() -> werkwoord.accept(d))
                .as("%s naar %s", van, naar)
                .isInstanceOf(KanNietMeer.class);
            assertThat(Voorbeelden.alsTekst(d)).isEqualTo(voor);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONCEPT")
  void alleenEenConceptIsTeSchrijven(Status status) {
    var d = Voorbeelden.in(status);
    assertThatThrownBy(() -> d.schrijf(d.vraag(), d.doel(), d.akkoord(), NU.toInstant()))
        .isInstanceOf(KanNietMeer.class);
  }

  @ParameterizedTest
  @EnumSource
  void alleenWatNietDichtIsWordtOvergedragen(Status status) {
    var d = Voorbeelden.in(status);
    if (status.loopt() || status == CONCEPT) {
      d.draagOverAan("collega", NU.toInstant());
      assertThat(d.brugfunctionaris()).isEqualTo("collega");
    } else
      assertThatThrownBy(() -> d.draagOverAan("collega", NU.toInstant()))
          .isInstanceOf(KanNietMeer.class);
  }

  @ParameterizedTest
  @EnumSource
  void lezenTeltAlleenVoorWatNetVerstuurdIs(Status status) {
    var d = Voorbeelden.in(status);
    var voor = d.mijlpalen();
    d.lees(LATER);
    if (status == VERZONDEN) {
      assertThat(d.status()).isEqualTo(ONTVANGEN);
      assertThat(d.mijlpalen().ontvangen()).isEqualTo(LATER.toInstant());
      assertThat(d.stapSinds()).isEqualTo(NU.toLocalDate());
    } else {
      assertThat(d.status()).isEqualTo(status);
      assertThat(d.mijlpalen()).isEqualTo(voor);
    }
  }

  @Test
  void deOntvangerZietHetGezinVanVersturenTotHetEinde() {
    assertThat(Voorbeelden.in(CONCEPT).ontvangerZiet()).isFalse();
    for (var status : new Status[] {VERZONDEN, ONTVANGEN, VRAAG, WACHTLIJST, IN_BEHANDELING})
      assertThat(Voorbeelden.in(status).ontvangerZiet()).as("%s", status).isTrue();
    for (var status : new Status[] {NIET_GELUKT, AFGEWEZEN, INGETROKKEN, AFGEROND})
      assertThat(Voorbeelden.in(status).ontvangerZiet()).as("%s", status).isFalse();
  }

  @Test
  void bijLopendeHulpBlijftDeOntvangerKijkenEnAndersNiet() {
    for (var hoe : new Antwoordsoort[] {Antwoordsoort.HULP_GESTART, Antwoordsoort.AFGEROND}) {
      var d = Voorbeelden.in(IN_BEHANDELING);
      d.meldAangekomen(hoe, LATER);
      assertThat(d.ontvangerZiet()).isEqualTo(hoe == Antwoordsoort.HULP_GESTART);
    }
  }

  @Test
  void zonderTeamIsErGeenOntvangerDieKijkt() {
    var d = Voorbeelden.concept(Voorbeelden.zonderAccount());
    d.verstuur("2026-00001", UUID.randomUUID(), NU);
    assertThat(d.ontvangerZiet()).isFalse();
  }

  @Test
  void wachtenTeltVanafDeEersteKeer() {
    var d = Voorbeelden.in(VERZONDEN);
    d.zetOpWachtlijst(12, NU);
    d.zetOpWachtlijst(8, LATER);
    assertThat(d.wachtSinds()).isEqualTo(NU.toLocalDate());
    assertThat(d.wachtWeken()).isEqualTo(8);
    assertThat(d.stapSinds()).isEqualTo(LATER.toLocalDate());
  }

  @Test
  void deVolgendeStapVergeetEenVerzetteDag() {
    var d = Voorbeelden.in(AANGEKOMEN);
    d.verzetTot(LocalDate.of(2027, 2, 1), NU.toInstant());
    d.sluitAf(Antwoordsoort.NEE, LATER);
    assertThat(d.verzetTot()).isNull();
  }

  @Test
  void intrekkenDoorDeOuderTrektHetAkkoordInEnIntrekkenDoorDeSchoolNiet() {
    for (var doorOuder : new boolean[] {true, false}) {
      var d = Voorbeelden.in(IN_BEHANDELING);
      d.trekIn(doorOuder, LATER);
      assertThat(d.akkoordIngetrokken()).isEqualTo(doorOuder ? LATER.toInstant() : null);
      assertThat(d.mijlpalen().afgesloten()).isEqualTo(LATER.toInstant());
      assertThat(d.mijlpalen().opgelost()).isNull();
    }
  }

  @Test
  void hetVervolgLaatDeToestandMaarBegintEenNieuweStap() {
    var d = Voorbeelden.in(AFGEWEZEN);
    d.bepaalVervolg(LATER);
    assertThat(d.status()).isEqualTo(AFGEWEZEN);
    assertThat(d.stapSinds()).isEqualTo(LATER.toLocalDate());
  }
}

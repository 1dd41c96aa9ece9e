package nl.leiden.brugwijzer.suggestie;

import static nl.leiden.brugwijzer.suggestie.Signaalstatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** De hele tabel van overgangen, los opgeschreven: wat er niet in staat, weigert elke handeling. */
class SignaalstatusTest {

  private static final ZonedDateTime NU =
      ZonedDateTime.of(2026, 11, 16, 9, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));
  private static final LocalDate DAG = NU.toLocalDate().plusDays(30);

  private static final Map<Signaalstatus, Set<Signaalstatus>> MAG =
      Map.ofEntries(
          Map.entry(
              NIEUW,
              Set.of(
                  VRAAG_GESTELD,
                  IN_BEHANDELING,
                  SAMENGEVOEGD,
                  GESPLITST,
                  TE_BEANTWOORDEN,
                  INGETROKKEN,
                  AFGESLOTEN)),
          Map.entry(VRAAG_GESTELD, Set.of(NIEUW, SAMENGEVOEGD, INGETROKKEN)),
          Map.entry(
              IN_BEHANDELING,
              Set.of(
                  IN_UITVOERING,
                  BIJ_BELEID,
                  GEAGENDEERD,
                  BIJ_TASKFORCE,
                  SAMENGEVOEGD,
                  GESPLITST,
                  TE_BEANTWOORDEN,
                  AFGESLOTEN)),
          Map.entry(IN_UITVOERING, Set.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(BIJ_BELEID, Set.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(GEAGENDEERD, Set.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(BIJ_TASKFORCE, Set.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(SAMENGEVOEGD, Set.of(NIEUW, IN_BEHANDELING, BEANTWOORD)),
          Map.entry(GESPLITST, Set.of(TE_BEANTWOORDEN)),
          Map.entry(TE_BEANTWOORDEN, Set.of(IN_BEHANDELING, BEANTWOORD, AFGESLOTEN)),
          Map.entry(BEANTWOORD, Set.of(HEROPENING_GEVRAAGD, AFGESLOTEN)),
          Map.entry(HEROPENING_GEVRAAGD, Set.of(IN_BEHANDELING, AFGESLOTEN)),
          Map.entry(AFGESLOTEN, Set.of()),
          Map.entry(INGETROKKEN, Set.of()));

  /** Hoe een signaal in elke toestand komt. */
  private static final Map<Signaalstatus, List<Signaalstatus>> WEG =
      new EnumMap<>(Map.of(NIEUW, List.of()));

  static {
    while (WEG.size() < values().length)
      for (var van : List.copyOf(WEG.keySet()))
        for (var naar : MAG.get(van))
          WEG.putIfAbsent(naar, Stream.concat(WEG.get(van).stream(), Stream.of(naar)).toList());
  }

  @ParameterizedTest
  @EnumSource
  void elkPaarIsToegestaanOfVerboden(Signaalstatus van) {
    for (var naar : values()) {
      assertThat(van.kanNaar(naar))
          .as("%s naar %s", van, naar)
          .isEqualTo(MAG.get(van).contains(naar));
      var s = in(van);
      if (MAG.get(van).contains(naar)) {
        s.naar(naar, NU);
        assertThat(s.status()).isEqualTo(naar);
      } else {
        assertThatThrownBy(() -> s.naar(naar, NU)).isInstanceOf(KanNietMeer.class);
        assertThat(s.status()).isEqualTo(van);
      }
    }
  }

  static Stream<Arguments> handelingen() {
    return Stream.of(
        handeling(
            "neemAan",
            s -> s.neemAan("alex", NU),
            NIEUW,
            TE_BEANTWOORDEN,
            IN_UITVOERING,
            BIJ_BELEID,
            GEAGENDEERD,
            BIJ_TASKFORCE,
            SAMENGEVOEGD,
            HEROPENING_GEVRAAGD),
        handeling("zetUit", s -> s.zetUit(IN_UITVOERING, DAG, NU), IN_BEHANDELING),
        handeling("voegBij", s -> s.voegBij(nieuw(), NU), NIEUW, VRAAG_GESTELD, IN_BEHANDELING),
        handeling("splits", s -> s.splits("alex", NU), NIEUW, IN_BEHANDELING),
        handeling("stop", s -> s.stop(NU)),
        handeling("loopZelfDoor", s -> s.loopZelfDoor(NU)));
  }

  @ParameterizedTest
  @MethodSource("handelingen")
  void eenHandelingDieNietMagVerandertNiets(
      String naam, Consumer<Signaal> handeling, Set<Signaalstatus> mag) {
    for (var van : values()) {
      var s = in(van);
      if (mag.contains(van)) {
        handeling.accept(s);
        assertThat(s.status()).as(naam).isNotEqualTo(van);
      } else {
        assertThatThrownBy(() -> handeling.accept(s))
            .as("%s %s", naam, van)
            .isInstanceOf(KanNietMeer.class);
        assertThat(s.status()).as(naam).isEqualTo(van);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void alleenEenDeelDatNogLooptStoptMetHetGeheel(Signaalstatus van) {
    var deel = Signaal.deelVan(nieuw(), id(), "S2026-00002", Signaalwereld.inhoud("Deel."), NU);
    WEG.get(van).forEach(stap -> deel.naar(stap, NU));
    if (van == VRAAG_GESTELD || MAG.get(van).contains(AFGESLOTEN)) {
      deel.stop(NU);
      assertThat(deel.status()).isEqualTo(AFGESLOTEN);
    } else assertThatThrownBy(() -> deel.stop(NU)).isInstanceOf(KanNietMeer.class);
  }

  private static Arguments handeling(
      String naam, Consumer<Signaal> handeling, Signaalstatus... mag) {
    var set = EnumSet.noneOf(Signaalstatus.class);
    set.addAll(List.of(mag));
    return Arguments.of(naam, handeling, set);
  }

  private static Signaal in(Signaalstatus status) {
    var s = nieuw();
    WEG.get(status).forEach(stap -> s.naar(stap, NU));
    return s;
  }

  private static Signaal nieuw() {
    return new Signaal(
        id(),
        "S2026-00001",
        Signaalwereld.inhoud("De toets kijkt naar het verkeerde inkomen."),
        new Melder("bo", "Bo", Rol.BRUGFUNCTIONARIS, "jes", null, false),
        NU);
  }

  private static SignaalId id() {
    return new SignaalId(UUID.randomUUID());
  }
}

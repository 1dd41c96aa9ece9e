package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Status.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** De hele tabel van overgangen, los opgeschreven: wat er niet in staat, mag niet. */
class StatusTest {

  private static final Map<Status, Set<Status>> MAG =
      Map.ofEntries(
          Map.entry(CONCEPT, Set.of(VERZONDEN)),
          Map.entry(
              VERZONDEN,
              Set.of(
                  ONTVANGEN,
                  VRAAG,
                  WACHTLIJST,
                  IN_BEHANDELING,
                  AANGEKOMEN,
                  NIET_GELUKT,
                  AFGEWEZEN,
                  INGETROKKEN)),
          Map.entry(
              ONTVANGEN,
              Set.of(
                  ONTVANGEN,
                  VRAAG,
                  WACHTLIJST,
                  IN_BEHANDELING,
                  AANGEKOMEN,
                  NIET_GELUKT,
                  AFGEWEZEN,
                  INGETROKKEN)),
          Map.entry(VRAAG, Set.of(ONTVANGEN, INGETROKKEN)),
          Map.entry(
              WACHTLIJST,
              Set.of(WACHTLIJST, IN_BEHANDELING, AANGEKOMEN, NIET_GELUKT, AFGEWEZEN, INGETROKKEN)),
          Map.entry(IN_BEHANDELING, Set.of(AANGEKOMEN, NIET_GELUKT, AFGEWEZEN, INGETROKKEN)),
          Map.entry(AANGEKOMEN, Set.of(AFGEROND, INGETROKKEN)),
          Map.entry(NIET_GELUKT, Set.of(AFGEROND, INGETROKKEN)),
          Map.entry(AFGEWEZEN, Set.of(AFGEROND, INGETROKKEN)),
          Map.entry(INGETROKKEN, Set.of()),
          Map.entry(AFGEROND, Set.of()));

  @ParameterizedTest
  @EnumSource
  void elkPaarIsToegestaanOfVerboden(Status van) {
    for (var naar : Status.values())
      assertThat(van.kanNaar(naar))
          .as("%s naar %s", van, naar)
          .isEqualTo(MAG.get(van).contains(naar));
  }

  @Test
  void alleenTussenVersturenEnSluitenLooptEenDoorverwijzing() {
    var lopend = EnumSet.allOf(Status.class);
    lopend.removeIf(status -> !status.loopt());
    assertThat(lopend).isEqualTo(EnumSet.complementOf(EnumSet.of(CONCEPT, INGETROKKEN, AFGEROND)));
  }

  @Test
  void uitElkeLopendeToestandKanIngetrokkenWordenEnUitGeenAndere() {
    for (var status : Status.values())
      assertThat(status.kanNaar(INGETROKKEN)).as("%s", status).isEqualTo(status.loopt());
  }
}

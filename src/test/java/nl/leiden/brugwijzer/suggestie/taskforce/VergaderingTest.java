package nl.leiden.brugwijzer.suggestie.taskforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** De regels van een vergadering. */
class VergaderingTest {

  private static final Instant NU = Instant.parse("2026-11-16T08:00:00Z");
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 16);

  private static final Map<Vergaderstand, BiConsumer<Vergadering, Instant>> WEGEN =
      Map.of(
          Vergaderstand.AGENDA_VASTGESTELD, Vergadering::stelAgendaVast,
          Vergaderstand.GEHOUDEN, Vergadering::rondAf,
          Vergaderstand.VERSLAG_VERSTUURD, Vergadering::verstuurVerslag,
          Vergaderstand.AFGELAST, (v, nu) -> v.lastAf("De zaal is dicht.", nu));

  private static final Map<Vergaderstand, Set<Vergaderstand>> MAG =
      Map.of(
          Vergaderstand.GEPLAND,
          Set.of(Vergaderstand.AGENDA_VASTGESTELD, Vergaderstand.AFGELAST),
          Vergaderstand.AGENDA_VASTGESTELD,
          Set.of(Vergaderstand.GEHOUDEN, Vergaderstand.AFGELAST),
          Vergaderstand.GEHOUDEN,
          Set.of(Vergaderstand.VERSLAG_VERSTUURD),
          Vergaderstand.VERSLAG_VERSTUURD,
          Set.of(),
          Vergaderstand.AFGELAST,
          Set.of());

  @ParameterizedTest
  @EnumSource
  void alleenDeWegenUitDeTabelBestaan(Vergaderstand van) {
    for (var weg : WEGEN.entrySet()) {
      var v = op(van);
      if (MAG.get(van).contains(weg.getKey())) {
        assertThatCode(() -> weg.getValue().accept(v, NU)).doesNotThrowAnyException();
        assertThat(v.stand()).isEqualTo(weg.getKey());
      } else {
        assertThatThrownBy(() -> weg.getValue().accept(v, NU)).isInstanceOf(KanNietMeer.class);
        assertThat(v.stand()).isEqualTo(van);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void alleenEenVergaderingDieNogKomtVerandert(Vergaderstand stand) {
    var v = op(stand);
    if (stand.komtNog()) assertThatCode(() -> v.wijzig(goed(), NU)).doesNotThrowAnyException();
    else assertThatThrownBy(() -> v.wijzig(goed(), NU)).isInstanceOf(KanNietMeer.class);
  }

  @Test
  void tijdEnSluitingKloppenMetDeDag() {
    assertThatCode(() -> goed().keur(VANDAAG)).doesNotThrowAnyException();
    var dag = LocalDate.of(2026, 12, 7);
    assertThat(fouten(new Vergadergegevens(null, null, null, "", null)))
        .containsExactly("datum", "van", "tot", "plaats", "sluiting");
    assertThat(fouten(met(dag, LocalTime.of(15, 0), LocalTime.of(15, 0), dag)))
        .containsExactly("tot");
    assertThat(fouten(met(dag, LocalTime.of(14, 0), LocalTime.of(15, 0), dag.plusDays(1))))
        .containsExactly("sluiting");
    assertThat(fouten(met(VANDAAG.minusDays(1), LocalTime.of(14, 0), LocalTime.of(15, 0), VANDAAG)))
        .contains("datum");
  }

  @Test
  void opDeSluitingsdagZelfKanErNogIetsBij() {
    var v = op(Vergaderstand.GEPLAND);
    assertThat(v.isOpenOp(LocalDate.of(2026, 11, 30))).isTrue();
    assertThat(v.isOpenOp(LocalDate.of(2026, 12, 1))).isFalse();
  }

  private static List<String> fouten(Vergadergegevens gegevens) {
    var velden = new ArrayList<String>();
    try {
      gegevens.keur(VANDAAG);
    } catch (OngeldigeInvoer fout) {
      fout.fouten().stream().map(Fout::veld).forEach(velden::add);
    }
    return velden;
  }

  private static Vergadergegevens met(
      LocalDate dag, LocalTime van, LocalTime tot, LocalDate sluiting) {
    return new Vergadergegevens(dag, van, tot, "Stadhuis", sluiting);
  }

  private static Vergadergegevens goed() {
    return Taskforcewereld.gegevens();
  }

  private static Vergadering op(Vergaderstand stand) {
    var v = new Vergadering(UUID.randomUUID(), goed(), NU);
    switch (stand) {
      case GEPLAND -> {}
      case AFGELAST -> v.lastAf("Ziek.", NU);
      default -> {
        v.stelAgendaVast(NU);
        if (stand != Vergaderstand.AGENDA_VASTGESTELD) v.rondAf(NU);
        if (stand == Vergaderstand.VERSLAG_VERSTUURD) v.verstuurVerslag(NU);
      }
    }
    return v;
  }
}

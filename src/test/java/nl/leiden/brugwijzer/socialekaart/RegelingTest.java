package nl.leiden.brugwijzer.socialekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** De regels van de sociale kaart. */
class RegelingTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 16);

  @ParameterizedTest
  @CsvSource({
    "2026-11-16, 2026-11-16, true",
    "2026-11-17, , false",
    ", 2026-11-15, false",
    ", , true",
    "2019-07-01, , true"
  })
  void voorwaardeGeldtVanafDeEersteTotEnMetDeLaatsteDag(
      LocalDate vanaf, LocalDate tot, boolean geldt) {
    var voorwaarde = new Voorwaarde("x", vanaf, tot, "bron");
    assertThat(voorwaarde.geldtOp(VANDAAG)).isEqualTo(geldt);
    var beeld = regeling(List.of(voorwaarde), "").beeld();
    assertThat(beeld.geldend(VANDAAG)).hasSize(geldt ? 1 : 0);
    assertThat(beeld.anders(VANDAAG)).hasSize(geldt ? 0 : 1);
  }

  @Test
  void voorwaardeZonderBronZonderTekstOfMetEenOmgekeerdeTermijnWordtGeweigerd() {
    var goed = new Voorwaarde("x", null, null, "bron");
    weigert(
        "voorwaarden[1].bron",
        () -> regeling(List.of(goed, new Voorwaarde("x", null, null, " ")), ""));
    weigert(
        "voorwaarden[0].tekst",
        () -> regeling(List.of(new Voorwaarde(null, null, null, "bron")), ""));
    weigert(
        "voorwaarden[0].tot",
        () -> regeling(List.of(new Voorwaarde("x", VANDAAG, VANDAAG.minusDays(1), "bron")), ""));
    weigert("voorwaarden", () -> regeling(Collections.nCopies(21, goed), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//voorbeeld.example",
        "voorbeeld",
        "https://",
        "https://voorbeeld example",
        "file:///etc/passwd"
      })
  void alleenEenGewoonWebadresWordtEenLink(String adres) {
    weigert("website", () -> regeling(List.of(), adres));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://voorbeeld.example", "http://voorbeeld.example/a?b=c#d"})
  void gewoonWebadresMag(String adres) {
    assertThatCode(() -> regeling(List.of(), adres)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 731})
  void onmogelijkeTermijnWordtGeweigerd(int dagen) {
    weigert("beslistermijnDagen", () -> Regeling.nieuw(gegevens(List.of(), "", dagen), VANDAAG));
    weigert(
        "reactieWerkdagen",
        () ->
            Instantie.nieuw(
                new Instantiegegevens(
                    "x", Instantiesoort.ANDERS, "", "", "", "", dagen, null, "", true),
                VANDAAG));
  }

  @Test
  void sluitenOnthoudtDeEersteDagEnHeropenenVergeetHaar() {
    var regeling = regeling(List.of(), "");
    regeling.sluit(VANDAAG);
    regeling.sluit(VANDAAG.plusDays(3));
    assertThat(regeling.beeld().gesloten()).isEqualTo(VANDAAG);
    regeling.heropen();
    assertThat(regeling.beeld().gesloten()).isNull();
  }

  @Test
  void voorbeeldIsHetTotIemandHetNakeek() {
    var later = VANDAAG.plusDays(9);
    var nagekeken = regeling(List.of(), "");
    nagekeken.kijkNa(later);
    var gewijzigd = regeling(List.of(), "");
    gewijzigd.wijzig(zonderVoorbeeld(), later);
    for (var regeling : List.of(nagekeken, gewijzigd)) {
      assertThat(regeling.beeld().gegevens().voorbeeld()).isFalse();
      assertThat(regeling.beeld().nagekeken()).isEqualTo(later);
    }
    var nogSteeds = regeling(List.of(), "");
    nogSteeds.wijzig(gegevens(List.of(), "", 28), later);
    assertThat(nogSteeds.beeld().nagekeken()).isEqualTo(VANDAAG);
  }

  private static Regelinggegevens zonderVoorbeeld() {
    return new Regelinggegevens(
        "x", "", "y", WieVraagtAan.OUDER, "", "", 14, null, List.of(), "", false);
  }

  @Test
  void hulpvragenStaanInDeVolgordeVanDeTegels() {
    var alle = EnumSet.allOf(Hulpvraag.class);
    var door = new java.util.LinkedHashSet<Hulpvraag>();
    door.add(null);
    door.add(Hulpvraag.ANDERS);
    door.addAll(alle);
    assertThat(Hulpvragen.opVolgorde(door)).containsExactlyElementsOf(alle);
    assertThat(Hulpvragen.opVolgorde(null)).isEqualTo(Set.of());
  }

  private static Regeling regeling(List<Voorwaarde> voorwaarden, String website) {
    return Regeling.nieuw(gegevens(voorwaarden, website, 14), VANDAAG);
  }

  private static Regelinggegevens gegevens(
      List<Voorwaarde> voorwaarden, String website, int dagen) {
    return new Regelinggegevens(
        "x", "", "y", WieVraagtAan.OUDER, "", website, dagen, null, voorwaarden, "", true);
  }

  private static void weigert(String veld, ThrowingCallable doe) {
    assertThatThrownBy(doe)
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }
}

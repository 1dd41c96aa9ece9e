package nl.leiden.brugwijzer.subsidie.brief;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.document.Brieftekst;
import nl.leiden.brugwijzer.document.Brieftekst.Alinea;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Dag;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geld;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geval;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Punten;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Woord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** De sjablonen kloppen met de feiten, in elke versie. */
class BriefopstellerTest {

  private static final Set<String> TABELLEN =
      Set.of(
          "jaren",
          "jaren_totaal",
          "betalingen",
          "betalingen_totaal",
          "begroting",
          "begroting_totaal",
          "aanvraag",
          "tarieven",
          "nummer",
          "school",
          "regeling",
          "grondslag",
          "adres");

  /** De laatste dag van bezwaar of beroep staat vet boven de clausule, in elke brief hetzelfde. */
  private static final Set<String> FEITEN =
      Stream.concat(
              TABELLEN.stream(),
              Stream.of(
                      Dag.values(), Geld.values(), Woord.values(), Punten.values(), Geval.values())
                  .flatMap(Stream::of)
                  .filter(feit -> feit != Dag.REAGEREN)
                  .map(Briefgegevens::naam))
          .collect(toSet());

  private final Briefopsteller opsteller = new Briefopsteller();

  static Stream<Integer> versies() {
    return IntStream.rangeClosed(1, Briefopsteller.LAATSTE).boxed();
  }

  @ParameterizedTest
  @MethodSource("versies")
  void elkSjabloonNoemtAlleenFeitenDieErZijnEnElkFeitStaatErgens(int versie) {
    var genoemd =
        regels(versie)
            .flatMap(
                regel ->
                    Stream.concat(
                        regel.plekken(), regel.als().stream().map(als -> als.substring(1))))
            .collect(toCollection(TreeSet::new));
    assertThat(genoemd).containsExactlyInAnyOrderElementsOf(FEITEN);
  }

  @ParameterizedTest
  @MethodSource("versies")
  void elkeRegelVanElkSjabloonStaatInEenProefbrief(int versie) {
    var brieven = Proefgegevens.alle(versie).values();
    var sjablonen = new Briefsjablonen(versie);
    for (var soort : Briefsoort.values())
      assertThat(sjablonen.van(soort.sjabloon()))
          .as(soort.name())
          .allMatch(
              regel ->
                  brieven.stream()
                      .filter(brief -> brief.getKey() == soort)
                      .anyMatch(brief -> regel.geldt(brief.getValue().feiten())));
  }

  @ParameterizedTest
  @MethodSource("versies")
  void geenBriefLaatEenPlekOpen(int versie) {
    Proefgegevens.alle(versie)
        .forEach(
            (naam, proef) -> {
              var brief = opsteller.stelOp(proef.getKey(), proef.getValue());
              assertThat(brief.toString().replace("{andere} ", ""))
                  .as(naam)
                  .doesNotContain("{", "}", "  ");
              assertThat(brief.inhoud()).as(naam).hasSizeGreaterThan(4);
            });
  }

  @Test
  void elkBesluitZegtWatErTegenTeDoenIsEnDeRestNiet() {
    Proefgegevens.alle(Briefopsteller.LAATSTE)
        .forEach(
            (naam, proef) -> {
              var middel = opsteller.stelOp(proef.getKey(), proef.getValue()).rechtsmiddel();
              assertThat(middel != null).as(naam).isEqualTo(proef.getKey().isBesluit());
              if (middel == null) return;
              assertThat(middel.uiterlijk()).as(naam).isEqualTo(LocalDate.of(2026, 9, 28));
              var beroep = proef.getKey() == Briefsoort.BESLISSING_OP_BEZWAAR;
              assertThat(middel.toString())
                  .as(naam)
                  .contains(beroep ? "in beroep" : "maakt bezwaar");
            });
  }

  @Test
  void zonderWatErMoetStaanKomtErGeenBrief() {
    var leeg = eerste(Briefsoort.ONTVANGST);
    for (var soort : Briefsoort.values())
      assertThatThrownBy(() -> opsteller.stelOp(soort, Briefgegevens.van(leeg.kop())))
          .as(soort.name())
          .isInstanceOf(BriefOnvolledig.class);
  }

  @Test
  void eenAanvulverzoekZegtAltijdWatErMist() {
    var zonder =
        Briefgegevens.van(eerste(Briefsoort.AANVULVERZOEK).kop())
            .dag(Dag.ONTVANGEN, LocalDate.of(2026, 5, 28))
            .dag(Dag.UITERLIJK, LocalDate.of(2026, 6, 11))
            .punten(Punten.SOM, List.of("twee weken"))
            .punten(Punten.ONTBREEKT, List.of());
    assertThatThrownBy(() -> opsteller.stelOp(Briefsoort.AANVULVERZOEK, zonder))
        .isInstanceOf(BriefOnvolledig.class)
        .hasMessageContaining("redenen");
  }

  @Test
  void eenBesluitZonderLaatsteDagKomtErNiet() {
    var zonder =
        Briefgegevens.van(eerste(Briefsoort.BUITEN_BEHANDELING).kop())
            .dag(Dag.ONTVANGEN, LocalDate.of(2026, 5, 28))
            .dag(Dag.GEVRAAGD_OP, LocalDate.of(2026, 6, 10))
            .dag(Dag.UITERLIJK, LocalDate.of(2026, 6, 24))
            .punten(Punten.REAGEREN_SOM, List.of("zes weken"))
            .dag(Dag.REAGEREN, null);
    assertThatThrownBy(() -> opsteller.stelOp(Briefsoort.BUITEN_BEHANDELING, zonder))
        .isInstanceOf(BriefOnvolledig.class)
        .hasMessageContaining("reageren");
  }

  @Test
  void eenOnbekendeVersieIsGeenBrief() {
    var gegevens = Proefgegevens.alle(Briefopsteller.LAATSTE + 1).get("ONTVANGST-kort").getValue();
    assertThatThrownBy(() -> opsteller.stelOp(Briefsoort.ONTVANGST, gegevens))
        .isInstanceOf(BriefOnvolledig.class);
  }

  @Test
  void watEenMensTyptIsNooitEenInvulplek() {
    var brief = brief("VERLENING-vol-deels");
    assertThat(brief.inhoud())
        .contains(
            new Alinea(
                "De inrichting van een kamer betaalt u al uit een {andere} subsidie | de gemeente"
                    + " ging dat na."));
  }

  @Test
  void deEigenAlineaVanDeRegelingStaatErEenKeerIn() {
    var eigen =
        new Alinea("Brugfunctionarissen in Leiden ontmoeten elkaar elke maand. De uwe is welkom.");
    assertThat(brief("VERLENING-vol").inhoud()).containsOnlyOnce(eigen);
    assertThat(brief("VERLENING-kort").inhoud()).doesNotContain(eigen);
  }

  private Brieftekst brief(String naam) {
    var proef = Proefgegevens.alle(Briefopsteller.LAATSTE).get(naam);
    return opsteller.stelOp(proef.getKey(), proef.getValue());
  }

  private static Briefgegevens eerste(Briefsoort soort) {
    return Proefgegevens.alle(Briefopsteller.LAATSTE).values().stream()
        .filter(proef -> proef.getKey() == soort)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Sjabloonregel> regels(int versie) {
    var sjablonen = new Briefsjablonen(versie);
    return Stream.concat(
            Briefsjablonen.GEDEELD.stream(),
            Stream.of(Briefsoort.values()).map(Briefsoort::sjabloon))
        .map((Function<String, List<Sjabloonregel>>) sjablonen::van)
        .flatMap(List::stream);
  }
}

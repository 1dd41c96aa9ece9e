package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.taak.Proeftaken.Rij;
import nl.leiden.brugwijzer.taak.Taakfilter.Wanneer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alle bladzijden samen zijn precies de lijst, bij elk filter en ook als er werk bij komt. */
@BrugwijzerTest
class BladerenTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 16);

  @Autowired Takenbalie balie;
  @Autowired JdbcClient jdbc;
  @Autowired Proefmensen mensen;

  @AfterEach
  void ruimOp() {
    Proeftaken.ruimOp(jdbc);
  }

  @RepeatedTest(12)
  void elkFilterGeeftPreciesWatErbijHoort(RepetitionInfo ronde) {
    var toeval = new Random(ronde.getCurrentRepetition());
    var team = new Team(toeval.nextInt(140), toeval);
    for (var poging = 0; poging < 8; poging++) {
      var filter = filter(toeval, team);
      for (var wie : List.of(team.noor, team.leider)) {
        var verwacht = team.rijen.stream().filter(past(filter)).map(Rij::id).toList();
        var gelopen = loop(Taakzicht.TEAM, filter, wie);
        assertThat(gelopen).extracting(Taak::id).containsExactlyInAnyOrderElementsOf(verwacht);
        assertThat(gelopen).isSortedAccordingTo(Comparator.comparing(Taak::uiterlijk));
      }
    }
    telt(team, team.noor);
    telt(team, team.leider);
  }

  @RepeatedTest(4)
  void watErTijdensHetBladerenBijkomtLaatNietsVerspringen(RepetitionInfo ronde) {
    var toeval = new Random(100L + ronde.getCurrentRepetition());
    var team = new Team(90, toeval);
    var alles = team.rijen.stream().map(Rij::id).toList();
    var gelopen = new ArrayList<UUID>();
    String na = null;
    do {
      var blad = balie.blad(Taakzicht.TEAM, Taakfilter.ALLES, na, team.noor);
      blad.regels().forEach(taak -> gelopen.add(taak.id()));
      na = blad.volgende();
      team.komtBij(7, toeval);
    } while (na != null && gelopen.size() < 1000);
    assertThat(gelopen).doesNotHaveDuplicates().containsAll(alles);
  }

  @Test
  void watVerdwijntTijdensHetBladerenLaatNietsVerspringen() {
    var toeval = new Random(7);
    var team = new Team(80, toeval);
    var eerste = balie.blad(Taakzicht.TEAM, Taakfilter.ALLES, null, team.noor);
    var weg = eerste.regels().get(24).id();
    jdbc.sql("delete from taak where id = ?").param(weg).update();
    var gelopen = new ArrayList<UUID>();
    eerste.regels().forEach(taak -> gelopen.add(taak.id()));
    for (var na = eerste.volgende(); na != null; ) {
      var blad = balie.blad(Taakzicht.TEAM, Taakfilter.ALLES, na, team.noor);
      blad.regels().forEach(taak -> gelopen.add(taak.id()));
      na = blad.volgende();
    }
    assertThat(gelopen)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(team.rijen.stream().map(Rij::id).toList());
  }

  @Test
  void eenVerzonnenBladzijdeIsNietGevonden() {
    var noor = mensen.teamlid(mensen.organisatie());
    for (var waarde : List.of("gisteren", "2026-13-99", "+999999999-12-31", "-0001-01-01", ""))
      assertThatThrownBy(
              () ->
                  balie.blad(
                      Taakzicht.TEAM,
                      Taakfilter.ALLES,
                      new Cursor(waarde, UUID.randomUUID()).alsTekst(),
                      noor))
          .as(waarde)
          .isInstanceOf(NietGevonden.class);
  }

  @Test
  void uitWeinigScholenKiesJeEnUitVeelZoekJe() {
    var team = new Team(30, new Random(3));
    var pagina = balie.pagina(Taakzicht.TEAM, Taakfilter.ALLES, null, null, team.leider);
    assertThat(pagina.zoekSchool()).isFalse();
    assertThat(pagina.scholen())
        .extracting(School::brin6)
        .containsExactlyInAnyOrderElementsOf(team.scholen);
    for (var n = 0; n < 101; n++)
      Proeftaken.vul(jdbc, 1, "TEAMLID", team.code, mensen.vestiging(), null, 0);
    assertThat(balie.pagina(Taakzicht.TEAM, Taakfilter.ALLES, null, null, team.noor).zoekSchool())
        .isTrue();
    var gezocht = team.scholen.get(0);
    var gekozen =
        balie.pagina(Taakzicht.TEAM, Taakfilter.ALLES, null, gezocht.toLowerCase(), team.noor);
    assertThat(gekozen.filter().school()).isEqualTo(gezocht);
    assertThat(gekozen.blad().regels()).allMatch(taak -> taak.vestiging().equals(gezocht));
    var vreemd = mensen.teamlid(mensen.organisatie());
    assertThat(balie.pagina(Taakzicht.TEAM, Taakfilter.ALLES, null, gezocht, vreemd).scholen())
        .isEmpty();
  }

  private List<Taak> loop(Taakzicht zicht, Taakfilter filter, Gebruiker wie) {
    var gelopen = new ArrayList<Taak>();
    String na = null;
    do {
      var blad = balie.blad(zicht, filter, na, wie);
      assertThat(blad.regels()).hasSizeLessThanOrEqualTo(25);
      gelopen.addAll(blad.regels());
      na = blad.volgende();
    } while (na != null);
    return gelopen;
  }

  private void telt(Team team, Gebruiker wie) {
    var telling = balie.tel(Taakzicht.TEAM, wie);
    var lijst = loop(Taakzicht.TEAM, Taakfilter.ALLES, wie);
    assertThat(telling.totaal()).isEqualTo(lijst.size()).isEqualTo(team.rijen.size());
    assertThat(telling.teLaat())
        .isEqualTo(loop(Taakzicht.TEAM, met(Wanneer.TE_LAAT, null), wie).size());
    assertThat(telling.niemand())
        .isEqualTo(loop(Taakzicht.TEAM, met(null, Taakfilter.NIEMAND), wie).size());
    assertThat(telling.vanMij())
        .isEqualTo(loop(Taakzicht.VAN_MIJ, Taakfilter.ALLES, wie).size())
        .isEqualTo(balie.tel(Taakzicht.VAN_MIJ, wie).totaal());
    telling
        .perStap()
        .forEach(
            (stap, aantal) ->
                assertThat(aantal)
                    .isEqualTo(lijst.stream().filter(t -> t.stap().equals(stap)).count()));
  }

  private static Taakfilter met(Wanneer wanneer, String wie) {
    return new Taakfilter(null, null, wanneer, wie);
  }

  private static Taakfilter filter(Random toeval, Team team) {
    return new Taakfilter(
        kies(toeval, Stream.concat(Proeftaken.STAPPEN.stream(), Stream.of("onbekend")).toList()),
        kies(toeval, team.scholen),
        kies(toeval, List.of(Wanneer.values())),
        kies(toeval, List.of(Taakfilter.NIEMAND, team.noor.gebruikersnaam(), "bestaat.niet")));
  }

  private static <T> T kies(Random toeval, List<T> uit) {
    return toeval.nextBoolean() ? null : uit.get(toeval.nextInt(uit.size()));
  }

  /** Dezelfde regel nog eens, los van de vraag aan de database. */
  private static Predicate<Rij> past(Taakfilter filter) {
    return rij ->
        (filter.stap() == null || filter.stap().equals(rij.stap()))
            && (filter.school() == null || filter.school().equals(rij.school()))
            && (filter.wanneer() == null || valt(rij.uiterlijk(), filter.wanneer()))
            && (filter.wie() == null
                || (filter.wie().equals(Taakfilter.NIEMAND)
                    ? rij.behandelaar() == null
                    : filter.wie().equals(rij.behandelaar())));
  }

  private static boolean valt(LocalDate dag, Wanneer wanneer) {
    return switch (wanneer) {
      case TE_LAAT -> dag.isBefore(VANDAAG);
      case VANDAAG -> dag.equals(VANDAAG);
      case WEEK -> !dag.isBefore(VANDAAG) && !dag.isAfter(VANDAAG.plusDays(7));
    };
  }

  /** Een team met taken, en een ander team met taken die er niet tussen mogen komen. */
  private class Team {
    final String code = mensen.organisatie();
    final Gebruiker noor = mensen.teamlid(code);
    final Gebruiker sam = mensen.teamlid(code);
    final Gebruiker leider = mensen.teamleider(code);
    final List<String> scholen = List.of(mensen.vestiging(), mensen.vestiging());
    final List<Rij> rijen;

    Team(int aantal, Random toeval) {
      rijen = Proeftaken.vulTeam(jdbc, toeval, aantal, code, scholen, leden());
      Proeftaken.vulTeam(jdbc, toeval, 5, mensen.organisatie(), scholen, leden());
      assertThat(new HashSet<>(rijen)).hasSize(aantal);
    }

    void komtBij(int aantal, Random toeval) {
      Proeftaken.vulTeam(jdbc, toeval, aantal, code, scholen, leden());
    }

    private List<String> leden() {
      return List.of(noor.gebruikersnaam(), sam.gebruikersnaam());
    }
  }
}

package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Akkoord.Deelbaar.*;
import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Deelbaar;
import nl.leiden.brugwijzer.gezin.Proefgezinnen;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.taak.Taakscherm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** De ontvanger ziet precies wat de ouder wil delen, en het label nooit. */
@BrugwijzerTest
class GedeeldTest {

  private static final String LABEL = "Geheim label 7";
  private static final String BRIEF = "Liever niet op dinsdag.";

  @Autowired Loop loop;
  @Autowired Dossiers dossiers;
  @Autowired Overzicht overzicht;
  @Autowired Proefgezinnen gezinnen;
  @Autowired List<Taakscherm> schermen;

  static Stream<Set<Deelbaar>> keuzes() {
    var alles = EnumSet.allOf(Deelbaar.class);
    return Stream.of(
            Stream.of(EnumSet.noneOf(Deelbaar.class), alles),
            alles.stream().map(EnumSet::of),
            alles.stream().map(een -> EnumSet.complementOf(EnumSet.of(een))))
        .flatMap(s -> s)
        .map(s -> s);
  }

  @ParameterizedTest
  @MethodSource("keuzes")
  void deOntvangerZietPreciesWatDeOuderWilDelen(Set<Deelbaar> deelt) {
    var rit = verstuur(deelt);
    for (var lid : List.of(rit.wereld().noor(), rit.wereld().leider())) {
      var gezien = dossiers.open(rit.id(), lid);
      assertThat(gezien.gezin().contactnaam()).isEqualTo(als(deelt, NAAM, "Mevrouw Voorbeeld"));
      assertThat(gezien.gezin().telefoon()).isEqualTo(als(deelt, TELEFOON, "071 000 00 00"));
      assertThat(gezien.gezin().talen()).isEqualTo(als(deelt, TALEN, "Tigrinya"));
      assertThat(gezien.gezin().kinderen()).hasSize(deelt.contains(KINDEREN) ? 1 : 0);
      assertThat(gezien.toelichting()).isEqualTo(als(deelt, TOELICHTING, BRIEF));
      assertThat(gezien.gezin().label()).isNull();
    }
  }

  @Test
  void deSchoolZietAlles() {
    var rit = verstuur(Set.of());
    var gezien = dossiers.open(rit.id(), rit.wereld().collega());
    assertThat(gezien.gezin().label()).isEqualTo(LABEL);
    assertThat(gezien.gezin().contactnaam()).isEqualTo("Mevrouw Voorbeeld");
    assertThat(gezien.toelichting()).isEqualTo(BRIEF);
  }

  @Test
  void hetLabelBereiktDeOntvangerLangsGeenEnkeleWeg() {
    var rit = verstuur(EnumSet.allOf(Deelbaar.class));
    var noor = rit.wereld().noor();
    assertThat(dossiers.open(rit.id(), noor).toString()).doesNotContain(LABEL);
    assertThat(overzicht.blad(Overzicht.Keus.ALLES, false, null, noor).toString())
        .contains(rit.zaak().toString())
        .doesNotContain(LABEL);
    var regels = overzicht.blad(Overzicht.Keus.ALLES, false, null, noor).regels();
    assertThat(overzicht.labels(regels, noor)).isEmpty();
    for (var scherm : schermen)
      assertThat(scherm.wieHetBetreft(List.of(rit.zaak()), noor)).isEmpty();
    for (var tabel : List.of("taak", "bericht", "auditregel", "act_ru_variable", "act_hi_actinst"))
      assertThat(
              loop.jdbc
                  .sql("select count(*) from " + tabel + " x where x::text like ?")
                  .param("%" + LABEL + "%")
                  .query(Integer.class)
                  .single())
          .as(tabel)
          .isZero();
  }

  @Test
  void inDeMotorStaanAlleenAntwoordenEnNamenVanMedewerkers() {
    var rit = verstuur(EnumSet.allOf(Deelbaar.class)).team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    assertThat(
            loop.jdbc
                .sql(
                    """
                    select name_ || '=' || coalesce(text_, '') from act_ru_variable
                    where proc_inst_id_ = (select id_ from act_hi_procinst where business_key_ = ?)
                    """)
                .param(rit.zaak().toString())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            "bestemming=INSTANTIE_MET_ACCOUNT",
            "antwoord=AANGENOMEN",
            "behandelaar=" + rit.wereld().noor().gebruikersnaam());
  }

  @Test
  void deContactgegevensEnDeToelichtingStaanVersleuteldInDeDatabase() {
    var rit = verstuur(EnumSet.allOf(Deelbaar.class));
    for (var tabel : List.of("gezin", "doorverwijzing", "doorverwijzing_gebeurtenis"))
      for (var geheim : List.of("Mevrouw Voorbeeld", "071 000 00 00", BRIEF))
        assertThat(
                loop.jdbc
                    .sql("select count(*) from " + tabel + " x where x::text like ?")
                    .param("%" + geheim + "%")
                    .query(Integer.class)
                    .single())
            .isZero();
    assertThat(rit.kolom("toelichting", byte[].class)).isNotEmpty();
  }

  @Test
  void deOntvangerZietNietWatDeSchoolVoorZichzelfBijhoudt() {
    var rit =
        verstuur(Set.of())
            .team(ONTVANGST_BEVESTIGEN, AANGENOMEN)
            .team(UITKOMST_TERUGKOPPELEN, HULP_GESTART)
            .wekker("nazorg", "2026-12-28");
    assertThat(dossiers.open(rit.id(), rit.wereld().noor()).tijdlijn())
        .extracting(Dossier.Moment::soort)
        .containsExactly(
            "VERSTUURD", "ONTVANGST_BEVESTIGEN.AANGENOMEN", "UITKOMST_TERUGKOPPELEN.HULP_GESTART");
    assertThat(rit.tijdlijn()).endsWith("HERINNERD");
  }

  private Rit verstuur(Set<Deelbaar> deelt) {
    var wereld = loop.wereld();
    var gezin = gezinnen.met(LABEL, "Tigrinya", "Mevrouw Voorbeeld", "071 000 00 00", wereld.bo());
    return loop.verstuur(wereld, opdracht(gezin, wereld.metAccount(), deelt));
  }

  private Opdracht opdracht(UUID gezin, UUID naar, Set<Deelbaar> deelt) {
    var gewoon = loop.opdracht(naar);
    return new Opdracht(
        gewoon.id(),
        gezin,
        null,
        Hulpvraag.GELD,
        naar,
        true,
        gewoon.akkoordWie(),
        gewoon.akkoordHoe(),
        gewoon.akkoordOp(),
        deelt,
        BRIEF,
        false,
        false,
        null,
        null);
  }

  private static String als(Set<Deelbaar> deelt, Deelbaar wat, String waarde) {
    return deelt.contains(wat) ? waarde : null;
  }
}

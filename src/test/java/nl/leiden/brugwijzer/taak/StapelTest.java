package nl.leiden.brugwijzer.taak;

import static nl.leiden.brugwijzer.taak.Stapelregel.Uitkomst.AL_ZO;
import static nl.leiden.brugwijzer.taak.Stapelregel.Uitkomst.GELUKT;
import static nl.leiden.brugwijzer.taak.Stapelregel.Uitkomst.NIET_GELUKT;
import static nl.leiden.brugwijzer.taak.Stapelregel.Uitkomst.NIET_GEVONDEN;
import static nl.leiden.brugwijzer.taak.Stapelregel.Uitkomst.NIET_TERUGGEZET;
import static nl.leiden.brugwijzer.taak.Stapelregel.Uitkomst.TERUGGEZET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Rit;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.doorverwijzing.Wereld;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Een paar taken tegelijk: per taak een uitkomst, en terug wat lukte. */
@BrugwijzerTest
class StapelTest {

  private static final Stap STAP = Stap.ONTVANGST_BEVESTIGEN;

  @Autowired Loop loop;
  @Autowired Takenbalie balie;
  @Autowired Stapelbalie stapels;
  @Autowired JdbcClient jdbc;

  Wereld wereld;
  Gebruiker noor;
  Gebruiker sam;
  Gebruiker leider;

  @BeforeEach
  void eenTeam() {
    wereld = loop.wereld();
    noor = wereld.noor();
    sam = wereld.sam();
    leider = wereld.leider();
  }

  @Test
  void elkeTaakKrijgtHaarEigenUitkomst() {
    var vrij = taak();
    var vanSam = taak();
    balie.pakOp(vanSam, sam);
    var alVanMij = taak();
    balie.pakOp(alVanMij, noor);
    var ritGedaan = rit();
    var gedaan = ritGedaan.taak(STAP);
    ritGedaan.team(STAP, Antwoordsoort.AANGENOMEN);
    var vreemd = loop.naarTeam().taak(STAP);
    var stapel =
        stapels.pakOp(
            UUID.randomUUID(),
            List.of(vanSam, vrij, gedaan, alVanMij, vreemd, UUID.randomUUID()),
            noor);
    assertThat(stapel.regels())
        .extracting(Stapelregel::uitkomst)
        .containsExactly(NIET_GELUKT, GELUKT, NIET_GELUKT, AL_ZO, NIET_GEVONDEN, NIET_GEVONDEN);
    assertThat(stapel.regels().get(0).uitleg())
        .isEqualTo(
            sam.naam()
                + " heeft deze taak net opgepakt. Er is niets veranderd. Kies een andere taak uit de"
                + " lijst.");
    assertThat(stapel.regels().get(2).uitleg()).startsWith(noor.naam() + " deed dit al, op ");
    assertThat(stapel.regels().get(4))
        .extracting(Stapelregel::stap, Stapelregel::herkomst, Stapelregel::uitleg)
        .containsOnlyNulls();
    assertThat(behandelaar(vrij)).isEqualTo(noor.gebruikersnaam());
    assertThat(behandelaar(vanSam)).isEqualTo(sam.gebruikersnaam());
    assertThat(behandelaar(vreemd)).isNull();
  }

  @Test
  void ongedaanMakenZetAlleenTerugWatLukteEnNogZoIs() {
    var blijft = taak();
    var weer = taak();
    var doorgegeven = taak();
    var rit = rit();
    var klaar = rit.taak(STAP);
    var alVanMij = taak();
    balie.pakOp(alVanMij, noor);
    var id = UUID.randomUUID();
    stapels.pakOp(id, List.of(blijft, weer, doorgegeven, klaar, alVanMij), noor);
    balie.geefTerug(weer, noor);
    balie.wijsToe(doorgegeven, sam.gebruikersnaam(), leider);
    rit.team(STAP, Antwoordsoort.AANGENOMEN);
    var stapel = stapels.maakOngedaan(id, noor);
    assertThat(stapel.regels())
        .extracting(Stapelregel::uitkomst)
        .containsExactly(TERUGGEZET, NIET_TERUGGEZET, NIET_TERUGGEZET, NIET_TERUGGEZET, AL_ZO);
    assertThat(behandelaar(blijft)).isNull();
    assertThat(behandelaar(doorgegeven)).isEqualTo(sam.gebruikersnaam());
    assertThat(behandelaar(alVanMij)).isEqualTo(noor.gebruikersnaam());
    assertThat(stapels.maakOngedaan(id, noor)).isEqualTo(stapel);
  }

  @Test
  void gegevenTakenGaanTerugNaarWieZeHad() {
    var vanNoor = taak();
    balie.pakOp(vanNoor, noor);
    var vanNiemand = taak();
    var id = UUID.randomUUID();
    var stapel = stapels.wijsToe(id, List.of(vanNoor, vanNiemand), sam.gebruikersnaam(), leider);
    assertThat(stapel.lidNaam()).isEqualTo(sam.naam());
    assertThat(behandelaar(vanNoor)).isEqualTo(sam.gebruikersnaam());
    stapels.maakOngedaan(id, leider);
    assertThat(behandelaar(vanNoor)).isEqualTo(noor.gebruikersnaam());
    assertThat(behandelaar(vanNiemand)).isNull();
  }

  @Test
  void dubbelVersturenIsEenKeer() {
    var taken = List.of(taak(), taak(), taak());
    var id = UUID.randomUUID();
    var uitkomsten =
        Samen.doe(
            Stream.generate(() -> (Handeling) () -> stapels.pakOp(id, taken, noor))
                .limit(6)
                .toList());
    assertThat(uitkomsten).allMatch(Samen.Uitkomst::gelukt);
    assertThat(stapels.vind(id, noor).aantal(GELUKT)).isEqualTo(3);
    assertThat(
            jdbc.sql(
                    "select count(*) from auditregel where wie = ? and handeling = 'taak.oppakken'")
                .param(noor.gebruikersnaam())
                .query(Integer.class)
                .single())
        .isEqualTo(3);
  }

  @Test
  void tweeMensenMetDezelfdeStapelVerdelenHaar() {
    var taken = Stream.generate(this::taak).limit(6).toList();
    var ids = List.of(UUID.randomUUID(), UUID.randomUUID());
    Samen.doe(
        List.of(
            () -> stapels.pakOp(ids.get(0), taken, noor),
            () -> stapels.pakOp(ids.get(1), taken, sam)));
    assertThat(
            stapels.vind(ids.get(0), noor).aantal(GELUKT)
                + stapels.vind(ids.get(1), sam).aantal(GELUKT))
        .isEqualTo(6);
  }

  @Test
  void andermansStapelBestaatNiet() {
    var id = UUID.randomUUID();
    stapels.pakOp(id, List.of(taak()), noor);
    for (var ander : List.of(sam, leider)) {
      assertThatThrownBy(() -> stapels.vind(id, ander)).isInstanceOf(NietGevonden.class);
      assertThatThrownBy(() -> stapels.maakOngedaan(id, ander)).isInstanceOf(NietGevonden.class);
      assertThatThrownBy(() -> stapels.pakOp(id, List.of(taak()), ander))
          .isInstanceOf(NietGevonden.class);
    }
  }

  @Test
  void nietsOfTeVeelKiezenKanNietEnGevenDoetAlleenDeLeider() {
    var id = UUID.randomUUID();
    var veel = Stream.generate(UUID::randomUUID).limit(26).toList();
    for (var taken : List.of(List.<UUID>of(), veel))
      assertThatThrownBy(() -> stapels.pakOp(id, taken, noor)).isInstanceOf(OngeldigeInvoer.class);
    var taken = List.of(taak());
    assertThatThrownBy(() -> stapels.wijsToe(id, taken, noor.gebruikersnaam(), noor))
        .isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> stapels.wijsToe(id, taken, "", leider))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> stapels.wijsToe(id, taken, wereld.bo().gebruikersnaam(), leider))
        .isInstanceOf(NietGevonden.class);
    assertThat(behandelaar(taken.get(0))).isNull();
  }

  @Test
  void samenOpgepaktIsNogNietGelezen() {
    var taak = taak();
    stapels.pakOp(UUID.randomUUID(), List.of(taak), noor);
    assertThat(balie.open(taak, noor).ongelezen()).isTrue();
  }

  private Rit rit() {
    return loop.verstuur(wereld, wereld.metAccount());
  }

  private UUID taak() {
    return rit().taak(STAP);
  }

  private String behandelaar(UUID taak) {
    return jdbc.sql("select behandelaar from taak where id = ?")
        .param(taak)
        .query((rij, nummer) -> rij.getString(1))
        .list()
        .get(0);
  }
}

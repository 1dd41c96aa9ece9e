package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Rit;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of iets nieuw is, hangt af van wie kijkt; en wat iemand deed, staat in het spoor. */
@BrugwijzerTest
class GelezenTest {

  private static final Stap STAP = Stap.ONTVANGST_BEVESTIGEN;

  @Autowired Loop loop;
  @Autowired Takenbalie balie;
  @Autowired JdbcClient jdbc;

  @Test
  void openenHaaltDeStipAlleenWegVoorWieOpende() {
    var rit = loop.naarTeam();
    balie.open(rit.taak(STAP), rit.wereld().noor());
    assertThat(inLijst(rit, rit.wereld().noor()).ongelezen()).isFalse();
    assertThat(inLijst(rit, rit.wereld().sam()).ongelezen()).isTrue();
    assertThat(inLijst(rit, rit.wereld().leider()).ongelezen()).isTrue();
  }

  @Test
  void wieEenTaakKrijgtZietHaarAlsNieuwTotHijHaarOpent() {
    var rit = loop.naarTeam();
    var sam = rit.wereld().sam();
    balie.wijsToe(rit.taak(STAP), sam.gebruikersnaam(), rit.wereld().leider());
    assertThat(inLijst(rit, sam).ongelezen()).isTrue();
    balie.open(rit.taak(STAP), sam);
    assertThat(inLijst(rit, sam).ongelezen()).isFalse();
  }

  @Test
  void eenTaakDieSluitNeemtHaarLezersMee() {
    var rit = loop.naarTeam();
    var taak = rit.taak(STAP);
    balie.open(taak, rit.wereld().noor());
    balie.open(taak, rit.wereld().sam());
    rit.team(STAP, Antwoordsoort.AANGENOMEN);
    assertThat(lezers(taak)).isZero();
    var tweede = loop.naarTeam();
    var weg = tweede.taak(STAP);
    balie.open(weg, tweede.wereld().noor());
    tweede.trekIn();
    assertThat(lezers(weg)).isZero();
  }

  @Test
  void oppakkenTeruggevenEnToewijzenStaanInHetSpoor() {
    var rit = loop.naarTeam();
    var taak = rit.taak(STAP);
    balie.pakOp(taak, rit.wereld().noor());
    balie.pakOp(taak, rit.wereld().noor());
    balie.geefTerug(taak, rit.wereld().noor());
    balie.geefTerug(taak, rit.wereld().noor());
    balie.wijsToe(taak, rit.wereld().sam().gebruikersnaam(), rit.wereld().leider());
    assertThat(spoor(rit))
        .containsExactly(
            rit.wereld().noor().gebruikersnaam() + " taak.oppakken",
            rit.wereld().noor().gebruikersnaam() + " taak.teruggeven",
            rit.wereld().leider().gebruikersnaam() + " taak.toewijzen");
  }

  private List<String> spoor(Rit rit) {
    return jdbc.sql(
            """
            select wie || ' ' || handeling from auditregel
            where zaak_id = ? and handeling like 'taak.%' order by id
            """)
        .param(rit.zaak())
        .query(String.class)
        .list();
  }

  private Taak inLijst(Rit rit, Gebruiker wie) {
    return balie.blad(Taakzicht.TEAM, Taakfilter.ALLES, null, wie).regels().stream()
        .filter(taak -> taak.zaakId().equals(rit.zaak()))
        .findFirst()
        .orElseThrow();
  }

  private int lezers(UUID taak) {
    return jdbc.sql("select count(*) from taak_gelezen where taak_id = ?")
        .param(taak)
        .query(Integer.class)
        .single();
  }
}

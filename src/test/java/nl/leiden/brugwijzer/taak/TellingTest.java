package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tellen houdt op bij duizend, maar wat te laat is wordt nooit vergeten. */
@BrugwijzerTest
class TellingTest {

  @Autowired Takenbalie balie;
  @Autowired JdbcClient jdbc;
  @Autowired Proefmensen mensen;

  @AfterEach
  void ruimOp() {
    Proeftaken.ruimOp(jdbc);
  }

  @Test
  void totEnMetDuizendStaatHetGetalEr() {
    var team = mensen.organisatie();
    Proeftaken.vul(jdbc, 1000, "TEAMLID", team, mensen.vestiging(), null, 0);
    var telling = balie.tel(Taakzicht.TEAM, mensen.teamlid(team));
    assertThat(telling.totaal()).isEqualTo(1000);
    assertThat(telling.totaalTekst()).isEqualTo("1000");
  }

  @Test
  void daarbovenStaatErDuizendPlus() {
    var team = mensen.organisatie();
    Proeftaken.vul(jdbc, 1500, "TEAMLID", team, mensen.vestiging(), null, 0);
    for (var wie :
        new nl.leiden.brugwijzer.gebruiker.Gebruiker[] {
          mensen.teamlid(team), mensen.teamleider(team)
        }) {
      var telling = balie.tel(Taakzicht.TEAM, wie);
      assertThat(telling.totaalTekst()).isEqualTo("1.000+");
    }
  }

  @Test
  void watTeLaatIsTeltHelemaalMeeOokAlsErMeerIsDanDuizend() {
    var team = mensen.organisatie();
    var school = mensen.vestiging();
    Proeftaken.vul(jdbc, 1400, "TEAMLID", team, school, null, 0);
    Proeftaken.vul(jdbc, 60, "TEAMLID", team, school, null, -20);
    var telling = balie.tel(Taakzicht.TEAM, mensen.teamlid(team));
    assertThat(telling.teLaat()).isEqualTo(60);
    assertThat(balie.tel(Taakzicht.ROL, mensen.teamleider(team)).teLaat()).isEqualTo(60);
  }

  @Test
  void zonderTakenIsAllesNul() {
    assertThat(balie.tel(Taakzicht.TEAM, mensen.teamlid(mensen.organisatie())))
        .isEqualTo(new Telling(0, 0, 0, 0, java.util.Map.of()));
  }
}

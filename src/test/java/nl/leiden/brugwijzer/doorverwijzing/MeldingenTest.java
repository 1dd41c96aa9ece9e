package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.bericht.Berichten;
import nl.leiden.brugwijzer.bericht.Berichttekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Wat mensen in een bericht lezen: een nummer en de naam van de ander, nooit iets van een gezin.
 */
@BrugwijzerTest
class MeldingenTest {

  @Autowired Loop loop;
  @Autowired Berichten berichten;
  @Autowired Berichttekst teksten;
  @Autowired Proefmensen mensen;

  @Test
  void eenBerichtAanHetTeamNoemtDeSchoolEnNietHetTeamZelf() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, VRAAG);
    rit.school(VRAAG_BEANTWOORDEN, BEANTWOORD);
    for (var bericht : berichten.van(rit.wereld().noor(), null).regels()) {
      assertThat(bericht.waarde()).isEqualTo("School " + rit.wereld().school());
      assertThat(teksten.zin(bericht)).doesNotContain("Instantie");
    }
  }

  @Test
  void deSchoolLeestWelkeInstantieAntwoordde() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    assertThat(laatste(rit.wereld().bo())).startsWith("Instantie " + rit.wereld().metAccount());
  }

  @Test
  void wieVertrokkenIsKrijgtNiets() {
    var wereld = loop.wereld();
    mensen.vertrekt(wereld.sam());
    assertThat(loop.verstuur(wereld, wereld.metAccount()).berichten())
        .containsExactly("noor nieuw");
  }

  @Test
  void isDeBrugfunctionarisVertrokkenDanHorenDeCollegasHetAntwoord() {
    var rit = loop.naarTeam();
    mensen.vertrekt(rit.wereld().bo());
    rit.berichten();
    rit.team(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    assertThat(rit.berichten()).containsExactly("collega aangenomen");
  }

  @Test
  void hetLabelVanHetGezinStaatInGeenEnkelBericht() {
    var rit = loop.naarTeam().team(ONTVANGST_BEVESTIGEN, AFGEWEZEN);
    for (var iemand : rit.wereld().mensen())
      assertThat(
              loop.jdbc
                  .sql("select count(*) from bericht b where aan = ? and b::text like '%Fam.%'")
                  .param(iemand.gebruikersnaam())
                  .query(Integer.class)
                  .single())
          .isZero();
  }

  private String laatste(Gebruiker wie) {
    var nieuw = berichten.van(wie, null).regels().stream().filter(b -> b.ongelezen()).toList();
    assertThat(nieuw).hasSize(1);
    return teksten.zin(nieuw.get(0));
  }
}

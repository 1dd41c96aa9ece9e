package nl.leiden.brugwijzer.suggestie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Elke weg van een actie van de Taskforce, met haar wekkers, op een echte motor. */
@ExtendWith(Suggestiemotor.class)
class ActiewegTest {

  private final Procesgang gang;

  ActiewegTest(Procesgang gang) {
    this.gang = gang;
  }

  @Test
  void vanAfspraakTotKlaar() {
    gang.actie("jas").staat("actieUitvoeren").ligtBij("actieUitvoeren", "jas");
    gang.wekt("actieUitvoeren", "actieTeLaat");
    gang.en("actieUitvoeren", "GEDAAN").isKlaar("actieKlaar");
    assertThat(gang.gemeld()).containsExactly("sluit");
  }

  @Test
  void eenVerlengdeActieBlijftLiggenMetNieuweWekkers() {
    gang.actie("jas").en("actieUitvoeren", "VERLENGD", Map.of("behandelaar", "spel"));
    gang.staat("actieUitvoeren").ligtBij("actieUitvoeren", "spel");
    gang.wekt("actieUitvoeren", "actieTeLaat");
  }

  @Test
  void opDeLaatsteDagKomtEenHerinnering() {
    gang.actie("jas").voorbij("actieUitvoeren").staat("actieUitvoeren");
    assertThat(gang.gemeld()).containsExactly("herinner");
  }

  @Test
  void isEenActieTeLaatDanHoortDeVoorzitterHetBijElkeDatum() {
    gang.actie("jas").voorbij("actieTeLaat").staat("actieUitvoeren");
    gang.en("actieUitvoeren", "VERLENGD").voorbij("actieTeLaat").staat("actieUitvoeren");
    assertThat(gang.gemeld()).containsExactly("lichtVoorzitterIn", "lichtVoorzitterIn");
  }

  @Test
  void eenActieKanVervallen() {
    gang.actie("jas").bericht("actieVervallen").isKlaar("vervallen");
    assertThat(gang.gemeld()).isEmpty();
  }
}

package nl.leiden.brugwijzer.suggestie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wat er gebeurt als het te lang duurt voor er iets verandert, of niemand nog iets zegt. */
@BrugwijzerTest
class SignaalwekkersTest {

  @Autowired Signaalwereld wereld;
  @Autowired Behandelproef behandel;
  @Autowired Samenproef samen;
  @Autowired Volgbalie volgbalie;
  @Autowired Tevredenheidsbalie tevredenheid;
  @Autowired Wekker wekker;

  private Gebruiker bo;
  private Gebruiker alex;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    alex = wereld.armoede();
  }

  @Test
  void opDeAfgesprokenDagHoortWieHetDoetHetEnLaterDeLeidinggevende() {
    var id = behandel.uitgezet(Uitkomstsoort.UITVOERING_BREED, bo, alex);
    assertThat(wekker.staan(id.waarde()).toString())
        .isEqualTo("{uitvoeren=2026-12-17T08:00, uitvoeringTeLaat=2026-12-24T08:00}");
    wekker.gaatAf(id.waarde(), "uitvoeren", Behandelproef.DAG);
    assertThat(samen.soorten(alex)).contains("herinnering");
    wekker.gaatAf(id.waarde(), "uitvoeringTeLaat", LocalDate.of(2026, 12, 24));
    assertThat(samen.soorten(alex)).contains("telaat");
    assertThat(behandel.tijdlijn(id)).endsWith("HERINNERD", "LEIDING_INGELICHT");
    assertThat(samen.stappen(id)).containsExactly("uitvoeren");
    volgbalie.gedaan(id, Stap.UITVOEREN, null, "Klaar.", null, alex);
    assertThat(wekker.staan(id.waarde())).containsOnlyKeys("regelAanpakken");
  }

  @Test
  void metMeerTijdStaanDeWekkersOpDeNieuweDag() {
    var id = behandel.uitgezet(Uitkomstsoort.UITVOERING_BREED, bo, alex);
    volgbalie.verleng(
        id, Stap.UITVOEREN, null, LocalDate.of(2027, 1, 14), "Het is meer werk.", alex);
    assertThat(wekker.staan(id.waarde()).toString())
        .isEqualTo("{uitvoeren=2027-01-14T08:00, uitvoeringTeLaat=2027-01-21T08:00}");
  }

  @Test
  void naVeertienDagenZonderOordeelSluitHetVanzelf() {
    var id = behandel.beantwoord(bo, alex);
    assertThat(wekker.staan(id.waarde()).toString())
        .isEqualTo("{tevredenheid=2026-11-30T08:00, tevredenheidVoorbij=2026-12-01T00:00}");
    wekker.gaatAf(id.waarde(), "tevredenheid", LocalDate.of(2026, 11, 30));
    assertThat(samen.soorten(bo)).contains("herinnering");
    wekker.gaatAf(id.waarde(), "tevredenheidVoorbij");
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.AFGESLOTEN);
    assertThat(wekker.lopend(id.waarde())).isZero();
  }

  @Test
  void elkeAndereStapHerinnertOpHaarLaatsteDag() {
    var gezin = behandel.metGezin(bo, alex);
    assertThat(wekker.staan(gezin.waarde()).toString())
        .isEqualTo("{gezinHelpen=2026-11-19T08:00, regelAanpakken=2026-11-30T08:00}");
    wekker.gaatAf(gezin.waarde(), "gezinHelpen", LocalDate.of(2026, 11, 19));
    wekker.gaatAf(gezin.waarde(), "regelAanpakken", LocalDate.of(2026, 11, 30));
    for (var soort : new Uitkomstsoort[] {Uitkomstsoort.NAAR_BELEID, Uitkomstsoort.AGENDEREN}) {
      var id = behandel.uitgezet(soort, bo, alex);
      var stap = soort == Uitkomstsoort.AGENDEREN ? "reactieVastleggen" : "beleidVolgen";
      wekker.gaatAf(id.waarde(), stap, Behandelproef.DAG);
      assertThat(behandel.tijdlijn(id)).endsWith("HERINNERD");
    }
    var antwoord = behandel.teBeantwoorden(bo, alex);
    wekker.gaatAf(antwoord.waarde(), "antwoordSturen", LocalDate.of(2026, 11, 30));
    var heropenen = behandel.heropeningGevraagd(bo, alex);
    wekker.gaatAf(heropenen.waarde(), "heropeningBeslissen", LocalDate.of(2026, 11, 30));
    assertThat(behandel.tijdlijn(heropenen)).endsWith("HERINNERD");
  }
}

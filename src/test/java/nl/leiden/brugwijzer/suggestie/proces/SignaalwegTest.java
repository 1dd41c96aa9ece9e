package nl.leiden.brugwijzer.suggestie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elke weg van een signaal door zijn model, met zijn wekkers, op een echte motor. */
@ExtendWith(Suggestiemotor.class)
class SignaalwegTest {

  private static final Map<String, Object> OPNIEUW_BEOORDELEN = Map.of("stand", "BEOORDELEN");
  private static final Map<String, Object> VERDER_BEHANDELEN = Map.of("stand", "BEHANDELEN");
  private static final Map<String, Object> NIET_VRAGEN = Map.of("tevredenVragen", false);

  private final Procesgang gang;

  SignaalwegTest(Procesgang gang) {
    this.gang = gang;
  }

  @Test
  void vanBinnenkomstTotSluiten() {
    gang.signaal()
        .staat("signaalBeoordelen")
        .en("signaalBeoordelen", "OPGEPAKT")
        .staat("regelAanpakken");
    gang.en("regelAanpakken", "KLAAR").en("antwoordSturen", "GESTUURD").staat("tevredenheid");
    gang.en("tevredenheid", "TEVREDEN").isKlaar("afgesloten");
    assertThat(gang.gemeld()).containsExactly("routeer", "sluit");
  }

  @Test
  void eenVraagGaatNaarDeMelderEnKomtTerug() {
    gang.signaal().en("signaalBeoordelen", "VRAAG").staat("vraagBeantwoorden");
    gang.ligtBij("vraagBeantwoorden", Meeschrijver.MELDER);
    gang.en("vraagBeantwoorden", "BEANTWOORD", Map.of("behandelaar", "bea"))
        .staat("signaalBeoordelen");
    gang.ligtBij("signaalBeoordelen", "bea");
  }

  @Test
  void wieNietReageertHoudtHetSignaalNietOp() {
    gang.signaal()
        .en("signaalBeoordelen", "VRAAG")
        .voorbij("geenReactieOpVraag")
        .staat("signaalBeoordelen");
    assertThat(gang.gemeld()).contains("geenReactie");
  }

  @Test
  void eenDoorgezetSignaalWordtOpnieuwBeoordeeld() {
    gang.signaal()
        .en("signaalBeoordelen", "DOORGEZET")
        .staat("signaalBeoordelen")
        .ligtBij("signaalBeoordelen", null);
    gang.wekt("signaalBeoordelen", "triageTeLaat");
  }

  @Test
  void watNietWordtOvergenomenKrijgtOokEenAntwoord() {
    gang.signaal().en("signaalBeoordelen", "NIET_OVERGENOMEN").staat("antwoordSturen");
  }

  @Test
  void wieTeLangWachtMetBeoordelenHoudtZijnTaakMaarDeLeidingHoortHet() {
    gang.signaal().voorbij("triageTeLaat").staat("signaalBeoordelen");
    assertThat(gang.gemeld()).contains("lichtLeidingIn");
  }

  @Test
  void hetGezinEnDeRegelLopenNaastElkaar() {
    opgepaktMetGezin().staat("gezinHelpen", "regelAanpakken");
    gang.en("regelAanpakken", "KLAAR").staat("gezinHelpen");
    gang.en("gezinHelpen", "GEHOLPEN").staat("antwoordSturen");
  }

  @Test
  void hetGezinHoeftNietOpDeRegelTeWachten() {
    opgepaktMetGezin().en("gezinHelpen", "NIET_MOGELIJK").staat("regelAanpakken");
    gang.en("regelAanpakken", "NIET_OVERGENOMEN").staat("antwoordSturen");
  }

  @ParameterizedTest
  @CsvSource({
    "UITVOERING_BREED, uitvoeren",
    "NAAR_BELEID, beleidVolgen",
    "AGENDEREN, reactieVastleggen"
  })
  void eenVervolgDuurtTotHetGedaanIs(String uitkomst, String vervolg) {
    gang.signaal()
        .en("signaalBeoordelen", "OPGEPAKT")
        .en("regelAanpakken", uitkomst)
        .staat(vervolg);
    gang.en(vervolg, "VERLENGD", Map.of("behandelaar", "bea")).staat(vervolg);
    gang.ligtBij(vervolg, "bea").en(vervolg, "GEDAAN").staat("regelAanpakken");
  }

  @Test
  void uitkomstenVolgenElkaarOp() {
    opgepaktMetGezin().en("regelAanpakken", "NAAR_BELEID").en("beleidVolgen", "GEDAAN");
    gang.en("regelAanpakken", "UITVOERING_BREED").en("uitvoeren", "GEDAAN");
    gang.staat("gezinHelpen", "regelAanpakken");
  }

  @Test
  void eenVeranderingDieTeLaatIsBlijftLopenEnDeLeidingHoortHetBijElkeDatum() {
    gang.signaal().en("signaalBeoordelen", "OPGEPAKT").en("regelAanpakken", "UITVOERING_BREED");
    gang.voorbij("uitvoeringTeLaat").staat("uitvoeren").en("uitvoeren", "VERLENGD");
    gang.voorbij("uitvoeringTeLaat").staat("uitvoeren");
    assertThat(gang.gemeld()).filteredOn("lichtLeidingIn"::equals).hasSize(2);
  }

  @Test
  void bijDeTaskforceWachtDeRegelTotErBeslotenIs() {
    opgepaktMetGezin().en("regelAanpakken", "TASKFORCE").staat("gezinHelpen");
    gang.en("gezinHelpen", "GEHOLPEN").staat().loopt().wekt();
    gang.bericht("taskforceBesloten").staat("regelAanpakken");
  }

  @Test
  void eenAntwoordKanTerugNaarBehandelenOfNaarBeoordelen() {
    gang.signaal().en("signaalBeoordelen", "NIET_OVERGENOMEN");
    gang.en("antwoordSturen", "TERUG", VERDER_BEHANDELEN).staat("regelAanpakken");
    gang.en("regelAanpakken", "KLAAR");
    gang.en("antwoordSturen", "TERUG", OPNIEUW_BEOORDELEN).staat("signaalBeoordelen");
  }

  @Test
  void eenDeelVanEenGeheelSluitZonderVraagAanDeMelder() {
    gang.signaal().en("signaalBeoordelen", "NIET_OVERGENOMEN");
    gang.en("antwoordSturen", "DEEL_AF", NIET_VRAGEN).isKlaar("afgesloten");
    assertThat(gang.gelopen()).contains("deelAf").doesNotContain("tevredenheid", "beantwoord");
  }

  @Test
  void wieNietsZegtOverHetAntwoordHoudtHetSignaalNietOpen() {
    beantwoord().ligtBij("tevredenheid", Meeschrijver.MELDER).voorbij("tevredenheidVoorbij");
    gang.isKlaar("afgesloten");
    assertThat(gang.gemeld()).endsWith("sluit");
  }

  @ParameterizedTest
  @CsvSource({"BEOORDELEN, signaalBeoordelen", "BEHANDELEN, regelAanpakken"})
  void eenHeropendSignaalLooptOpnieuw(String stand, String stap) {
    beantwoord().en("tevredenheid", "NIET_TEVREDEN").staat("heropeningBeslissen");
    gang.en("heropeningBeslissen", "HEROPEND", Map.of("stand", stand)).staat(stap);
    assertThat(gang.gemeld()).containsOnlyOnce("routeer");
  }

  @Test
  void eenSignaalKanVakerDanEenKeerHeropendWorden() {
    beantwoord();
    for (var keer = 0; keer < 2; keer++) {
      gang.en("tevredenheid", "NIET_TEVREDEN");
      gang.en("heropeningBeslissen", "HEROPEND", VERDER_BEHANDELEN);
      gang.en("regelAanpakken", "KLAAR").en("antwoordSturen", "GESTUURD");
    }
    gang.en("tevredenheid", "NIET_TEVREDEN").en("heropeningBeslissen", "NIET_HEROPEND");
    gang.isKlaar("afgesloten");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signaalBeoordelen",
        "vraagBeantwoorden",
        "gezinHelpen",
        "regelAanpakken",
        "uitvoeren",
        "beleidVolgen",
        "reactieVastleggen",
        "antwoordSturen",
        "tevredenheid",
        "heropeningBeslissen"
      })
  void opDeLaatsteDagKomtEenHerinneringEnBlijftDeTaak(String stap) {
    Signaalplek.van(stap).loop(gang).voorbij(stap);
    assertThat(gang.open()).contains(stap);
    assertThat(gang.gemeld()).endsWith("herinner " + stap + " " + gang.ligtBij(stap));
  }

  private Procesgang opgepaktMetGezin() {
    return gang.signaalVanGezinDatVastzit().en("signaalBeoordelen", "OPGEPAKT");
  }

  private Procesgang beantwoord() {
    gang.signaal().en("signaalBeoordelen", "NIET_OVERGENOMEN").en("antwoordSturen", "GESTUURD");
    return gang;
  }
}

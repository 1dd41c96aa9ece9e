package nl.leiden.brugwijzer.suggestie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Samenvoegen, splitsen, intrekken en stoppen: van elke plek, en nergens waar het niet kan. */
@ExtendWith(Suggestiemotor.class)
class SignaalonderbrekingTest {

  private final Procesgang gang;

  SignaalonderbrekingTest(Procesgang gang) {
    this.gang = gang;
  }

  @ParameterizedTest
  @MethodSource("inAfhandeling")
  void samenvoegenBreektElkeTaakAfEnWachtOpHetHoofdsignaal(Signaalplek plek) {
    plek.loop(gang).bericht("samengevoegd").staat().wekt().loopt();
    gang.hoort("losgemaakt", "hoofdBeantwoord", "ingetrokken", "gestopt");
  }

  @ParameterizedTest
  @MethodSource("inAfhandeling")
  void splitsenBreektElkeTaakAfEnWachtOpDeDelen(Signaalplek plek) {
    plek.loop(gang).bericht("gesplitst").staat().wekt().loopt();
    gang.hoort("delenAf", "ingetrokken", "gestopt");
    gang.bericht("delenAf").staat("antwoordSturen");
  }

  @ParameterizedTest
  @MethodSource("lopend")
  void intrekkenBreektAllesAf(Signaalplek plek) {
    plek.loop(gang).bericht("ingetrokken").isKlaar("ingetrokkenEinde");
    assertThat(gang.gemeld()).doesNotContain("sluit");
  }

  @ParameterizedTest
  @MethodSource("lopend")
  void eenDeelStoptMetHetGeheelWaarHetOokIs(Signaalplek plek) {
    plek.loop(gang).bericht("gestopt").isKlaar("gestoptEinde");
    assertThat(gang.gemeld()).doesNotContain("sluit");
  }

  @ParameterizedTest
  @MethodSource("inAfhandeling")
  void losgemaaktBegintEenSignaalWeerBijBeoordelen(Signaalplek plek) {
    plek.loop(gang).bericht("samengevoegd");
    gang.bericht("losgemaakt", Map.of("stand", "BEOORDELEN")).staat("signaalBeoordelen");
    gang.wekt("signaalBeoordelen", "triageTeLaat");
  }

  @ParameterizedTest
  @MethodSource("inAfhandeling")
  void losgemaaktGaatEenOpgepaktSignaalVerderInBeideSporen(Signaalplek plek) {
    plek.loop(gang).bericht("samengevoegd");
    gang.bericht("losgemaakt", Map.of("stand", "BEHANDELEN"));
    gang.staat("gezinHelpen", "regelAanpakken");
  }

  @Test
  void losgemaaktZonderGezinGaatAlleenDeRegelVerder() {
    gang.signaal().bericht("samengevoegd");
    gang.bericht("losgemaakt", Map.of("stand", "BEHANDELEN")).staat("regelAanpakken");
  }

  @Test
  void eenSignaalKanNaLosmakenOpnieuwSamengevoegdWorden() {
    gang.signaal().bericht("samengevoegd").bericht("losgemaakt").bericht("samengevoegd");
    gang.bericht("hoofdBeantwoord").staat("tevredenheid");
  }

  @Test
  void wieMetHetHoofdsignaalBeantwoordIsWordtNaarTevredenheidGevraagd() {
    gang.signaal().bericht("samengevoegd").bericht("hoofdBeantwoord").staat("tevredenheid");
    gang.en("tevredenheid", "TEVREDEN").isKlaar("afgesloten");
  }

  @Test
  void wieHetAlBijEenAnderSignaalHoordeKrijgtGeenTweedeVraag() {
    gang.signaal().bericht("samengevoegd");
    gang.bericht("hoofdBeantwoord", Map.of("tevredenVragen", false)).isKlaar("afgesloten");
    assertThat(gang.gelopen()).contains("doorHoofdBeantwoord").doesNotContain("tevredenheid");
  }

  @Test
  void hetAntwoordNaDeDelenKanTerugNaarBehandelen() {
    gang.signaal().bericht("gesplitst").bericht("delenAf");
    gang.en("antwoordSturen", "TERUG", Map.of("stand", "BEHANDELEN")).staat("regelAanpakken");
  }

  @ParameterizedTest
  @MethodSource("inAfhandeling")
  void inDeAfhandelingKanElkeOnderbreking(Signaalplek plek) {
    var berichten = new ArrayList<>(List.of("samengevoegd", "gesplitst", "ingetrokken", "gestopt"));
    if (plek.name().endsWith("TASKFORCE")) berichten.add("taskforceBesloten");
    plek.loop(gang).hoort(berichten.toArray(String[]::new));
  }

  @Test
  void waarHetAntwoordAlLigtKanNiemandMeerSamenvoegenOfSplitsen() {
    Signaalplek.ANTWOORD.loop(gang).hoort("ingetrokken", "gestopt");
  }

  @ParameterizedTest
  @MethodSource("naAntwoord")
  void naHetAntwoordKanNiemandMeerIngrijpen(Signaalplek plek) {
    plek.loop(gang).hoort();
  }

  static Stream<Signaalplek> inAfhandeling() {
    return Signaalplek.inAfhandeling();
  }

  static Stream<Signaalplek> lopend() {
    return Signaalplek.lopend();
  }

  static Stream<Signaalplek> naAntwoord() {
    return Signaalplek.naAntwoord();
  }
}

package nl.leiden.brugwijzer.suggestie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    gang.hoortNiet("samengevoegd", "gesplitst", "delenAf", "taskforceBesloten");
  }

  @ParameterizedTest
  @MethodSource("inAfhandeling")
  void splitsenBreektElkeTaakAfEnWachtOpDeDelen(Signaalplek plek) {
    plek.loop(gang).bericht("gesplitst").staat().wekt().loopt();
    gang.hoortNiet("samengevoegd", "gesplitst", "losgemaakt", "hoofdBeantwoord");
    gang.bericht("delenAf").staat("antwoordSturen");
  }

  @ParameterizedTest
  @MethodSource("lopend")
  void intrekkenBreektAllesAf(Signaalplek plek) {
    plek.loop(gang).bericht("ingetrokken").isKlaar("ingetrokkenEinde");
    assertThat(gang.gemeld()).doesNotContain("signaalSluiten bij sluiten");
  }

  @ParameterizedTest
  @MethodSource("lopend")
  void eenDeelStoptMetHetGeheelWaarHetOokIs(Signaalplek plek) {
    plek.loop(gang).bericht("gestopt").isKlaar("gestoptEinde");
    assertThat(gang.gemeld()).doesNotContain("signaalSluiten bij sluiten");
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
  @MethodSource("nietInAfhandeling")
  void waarHetAntwoordAlLigtKanNiemandMeerSamenvoegenOfSplitsen(Signaalplek plek) {
    plek.loop(gang).hoortNiet("samengevoegd", "gesplitst", "taskforceBesloten");
  }

  @ParameterizedTest
  @MethodSource("naAntwoord")
  void naHetAntwoordKanNiemandMeerIntrekkenOfStoppen(Signaalplek plek) {
    plek.loop(gang).hoortNiet("ingetrokken", "gestopt", "losgemaakt", "delenAf");
  }

  @ParameterizedTest
  @EnumSource(Signaalplek.class)
  void losmakenEnBeantwoordenKanAlleenWieSamengevoegdIs(Signaalplek plek) {
    plek.loop(gang);
    if (plek != Signaalplek.SAMENGEVOEGD) gang.hoortNiet("losgemaakt", "hoofdBeantwoord");
    if (plek != Signaalplek.GESPLITST) gang.hoortNiet("delenAf");
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

  static Stream<Signaalplek> nietInAfhandeling() {
    return Stream.concat(Signaalplek.inAntwoord(), Signaalplek.naAntwoord());
  }
}

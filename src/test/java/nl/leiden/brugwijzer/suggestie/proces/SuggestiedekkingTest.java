package nl.leiden.brugwijzer.suggestie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.engine.Modellezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Of er geen element en geen pijl is waar nooit iemand komt, en of het scherm ze alle laat zien.
 */
@ExtendWith(Suggestiemotor.class)
class SuggestiedekkingTest {

  private static final Modellezer SIGNAAL = new Modellezer("vereenvoudigsuggestie");
  private static final Modellezer ACTIE = new Modellezer("taskforceactie");
  private static final Set<String> PIJLEN = new HashSet<>(SIGNAAL.pijlen());
  private static final Map<String, Object> BEHANDELEN = Map.of("stand", "BEHANDELEN");
  private static final Map<String, Object> NIET_VRAGEN = Map.of("tevredenVragen", false);

  static {
    PIJLEN.addAll(ACTIE.pijlen());
  }

  private final Procesgang gang;
  private final Set<String> gelopen = new HashSet<>();

  SuggestiedekkingTest(Procesgang gang) {
    this.gang = gang;
  }

  @Test
  void elkElementEnElkePijlVanEenSignaalIsTeBereiken() {
    gang.signaalVanGezinDatVastzit().voorbij("triageTeLaat").en("signaalBeoordelen", "DOORGEZET");
    gang.en("signaalBeoordelen", "VRAAG").en("vraagBeantwoorden", "BEANTWOORD");
    gang.en("signaalBeoordelen", "VRAAG")
        .voorbij("geenReactieOpVraag")
        .en("signaalBeoordelen", "OPGEPAKT");
    vervolg("UITVOERING_BREED", "uitvoeren").vervolg("NAAR_BELEID", "beleidVolgen");
    vervolg("AGENDEREN", "reactieVastleggen");
    gang.en("regelAanpakken", "TASKFORCE").bericht("taskforceBesloten");
    gang.en("gezinHelpen", "GEHOLPEN").en("regelAanpakken", "KLAAR");
    gang.en("antwoordSturen", "TERUG", BEHANDELEN).bericht("samengevoegd").bericht("losgemaakt");
    gang.bericht("gesplitst").bericht("delenAf").en("antwoordSturen", "GESTUURD");
    gang.en("tevredenheid", "NIET_TEVREDEN").en("heropeningBeslissen", "NIET_HEROPEND");
    klaar("afgesloten");
    heropend().voorbij("tevredenheidVoorbij");
    klaar("afgesloten");
    gang.signaal()
        .bericht("samengevoegd")
        .bericht("hoofdBeantwoord")
        .en("tevredenheid", "TEVREDEN");
    klaar("afgesloten");
    gang.signaal()
        .en("signaalBeoordelen", "NIET_OVERGENOMEN")
        .en("antwoordSturen", "DEEL_AF", NIET_VRAGEN);
    klaar("afgesloten");
    gang.signaal().bericht("ingetrokken");
    klaar("ingetrokkenEinde");
    gang.signaal().bericht("gestopt");
    klaar("gestoptEinde");
    assertThat(gelopen).containsExactlyInAnyOrderElementsOf(SIGNAAL.knopenEnPijlen());
  }

  @Test
  void elkElementEnElkePijlVanEenActieIsTeBereiken() {
    gang.actie("jas").voorbij("actieTeLaat").en("actieUitvoeren", "VERLENGD");
    gang.en("actieUitvoeren", "GEDAAN");
    klaar("actieKlaar");
    gang.actie("jas").bericht("actieVervallen");
    klaar("vervallen");
    assertThat(gelopen).containsExactlyInAnyOrderElementsOf(ACTIE.knopenEnPijlen());
  }

  private SuggestiedekkingTest vervolg(String uitkomst, String stap) {
    gang.en("regelAanpakken", uitkomst);
    if ("uitvoeren".equals(stap)) gang.voorbij("uitvoeringTeLaat");
    gang.en(stap, "VERLENGD").en(stap, "GEDAAN");
    return this;
  }

  private Procesgang heropend() {
    gang.signaal().en("signaalBeoordelen", "OPGEPAKT").en("regelAanpakken", "NIET_OVERGENOMEN");
    gang.en("antwoordSturen", "GESTUURD").en("tevredenheid", "NIET_TEVREDEN");
    gang.en("heropeningBeslissen", "HEROPEND", BEHANDELEN).en("regelAanpakken", "KLAAR");
    return gang.en("antwoordSturen", "GESTUURD");
  }

  /** Het scherm leidt de pijlen af uit waar een zaak was: dat moeten de echte zijn. */
  private void klaar(String einde) {
    gang.isKlaar(einde);
    gelopen.addAll(gang.gelopen());
    assertThat(pijlen(gang.beeld().doorlopen()))
        .as(einde)
        .containsExactlyInAnyOrderElementsOf(pijlen(gang.gelopen()));
  }

  private static Set<String> pijlen(Set<String> gelopen) {
    return gelopen.stream().filter(PIJLEN::contains).collect(Collectors.toSet());
  }
}

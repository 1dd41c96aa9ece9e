package nl.leiden.brugwijzer.subsidie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.document.Proefdrukker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Elke brief op papier: PDF/A-3a en PDF/UA-1, met erin waar het om gaat. */
@BrugwijzerTest
class BriefvormTest {

  private static final Map<String, Map.Entry<Briefsoort, Briefgegevens>> BRIEVEN =
      Proefgegevens.alle(Briefopsteller.LAATSTE);

  @Autowired Briefopsteller opsteller;
  @Autowired Proefdrukker drukker;

  static Stream<String> brieven() {
    return BRIEVEN.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("brieven")
  void elkeBriefKomtDoorDeKeuringEnNoemtZaakEnLaatsteDag(String naam) {
    var soort = BRIEVEN.get(naam).getKey();
    var pdf = druk(naam);
    assertThat(drukker.bezwaren(pdf)).isEmpty();
    var tekst = Proefdrukker.tekst(pdf);
    assertThat(tekst).contains("SUB-2026-0042", "17 augustus 2026").doesNotContain("??", "&amp;");
    if (soort.isBesluit())
      assertThat(tekst)
          .contains("Reageer uiterlijk op maandag 28 september 2026.", "6 weken na 17 augustus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ONTVANGST-vol | uiterlijk op maandag 31 augustus 2026; 14:03; € 78.003,00; Post 12",
        "AANVULVERZOEK-vol | maandag 31 augustus 2026; kwaliteitseis 2; 4:5 Awb; 4:15 Awb",
        "VERDAGING-kort | 4:14 Awb; maandag 31 augustus 2026; 17 augustus 2026",
        "AANVULTIJD-kort | maandag 31 augustus 2026; artikel 4:15 Awb",
        "OPSCHORTING-kort-open | De klok staat stil; artikel 4:15 Awb",
        "HERVATTING-kort | maandag 31 augustus 2026; stond stil",
        "UITSTEL_VERANTWOORDEN-vol | maandag 31 augustus 2026; artikel 4:44 en 4:47 Awb",
        "INGETROKKEN_DOOR_SCHOOL-kort | geen subsidie; nieuwe aanvraag",
        "AANVULVERZOEK_BEZWAAR-kort | waarom u bezwaar maakt; artikel 6:6 Awb; 1 juli 2026",
        "BUITEN_BEHANDELING-kort | artikel 4:5 Awb; 10 juni 2026",
        "ZIENSWIJZE_VRAGEN-vol-lager | € 41.250,00; € 30.000,00; € 11.250,00; 4:7 en 4:8 Awb",
        "VERLENING-vol-deels | U krijgt € 160.000,00; € 185.000,50; onder b, Awb; 13 februari 2027",
        "WEIGERING-kort | WAJ-1496-2026, artikel 5; verplichting",
        "WEIGERING-kort-plafond | artikel 4:25 Awb; € 320.000,00; € 310.000,00; nummer 9",
        "VASTSTELLING-kort-terug | 4:46, tweede lid, onder a, Awb; € 11.250,00; 4:57 Awb",
        "VASTSTELLING-kort-slot | U krijgt nog € 20.624,75; maandag 28 september 2026",
        "INTREKKING-vol | 4:48, eerste lid; € 10.625,00; € 41.250,00; 1 augustus 2026",
        "ONTVANGST_BEZWAAR-kort | 6:14 Awb; maandag 31 augustus 2026; 1 juli 2026",
        "BESLISSING_OP_BEZWAAR-vol-deels | 7:11 en 7:12; 8:1 Awb; de rechtbank; € 46.000,00",
        "BESLISTERMIJN_BEZWAAR_VERDAAGD-kort | 7:10 Awb; maandag 31 augustus 2026",
        "ONTVANGST_INGEBREKESTELLING-kort | 4:17 Awb; 1 september 2026; 12 oktober 2026",
        "DWANGSOM-kort | U krijgt € 392,00; 16 dagen; 4:18; € 322,00",
        "VOORNEMEN_STOPPEN-kort | 4:51 Awb; 1 augustus 2027; 2024-2025",
        "WIJZIGING_ANTWOORD-vol | vertrekt per 1 september; opvolger"
      })
  void inElkeBriefStaatWaarHetOmGaat(String naam, String feiten) {
    assertThat(Proefdrukker.tekst(druk(naam))).contains(feiten.split("; "));
  }

  private byte[] druk(String naam) {
    var brief = BRIEVEN.get(naam);
    return drukker.druk(naam, opsteller.stelOp(brief.getKey(), brief.getValue()));
  }
}

package nl.leiden.brugwijzer.suggestie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Geheelbalie.Deelkeus;
import nl.leiden.brugwijzer.suggestie.Geheelbalie.Keus;
import nl.leiden.brugwijzer.suggestie.Splitsbalie.Deel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Vijf signalen samen, weer los, weer samen, in drieën, en afgerond met open delen: niets gaat
 * verloren en niemand hoort iets twee keer.
 */
@BrugwijzerTest
class NiemandTweeKeerTest {

  @Autowired Signaalwereld wereld;
  @Autowired Samenproef proef;
  @Autowired Samenvoegbalie samenvoegen;
  @Autowired Splitsbalie splitsen;
  @Autowired Geheelbalie geheelbalie;
  @Autowired Triagebalie triage;

  @Test
  void nietsVerlorenEnNiemandHoortIetsTweeKeer() {
    var alex = wereld.armoede();
    var juf = wereld.onderwijs();
    var melders = IntStream.range(0, 4).mapToObj(i -> wereld.melder()).toList();
    var bo = melders.get(0);
    // De vierde stuurde er twee: vijf signalen bij het hoofdsignaal van Bo.
    var hoofd = wereld.gemeld(bo);
    var leden = new ArrayList<SignaalId>();
    for (var i = 1; i < 4; i++) leden.add(wereld.gemeld(melders.get(i)));
    leden.add(wereld.gemeld(melders.get(3)));
    leden.add(wereld.gemeld(wereld.melder()));

    samenvoegen.voegSamen(hoofd, leden, "Dezelfde toets.", alex);
    hoorden(melders.subList(1, 4), "samengevoegd");
    hoorden(List.of(bo), "erbij");

    samenvoegen.maakLos(hoofd, leden, "Toch twee regels.", alex);
    for (var lid : leden) {
      assertThat(wereld.status(lid)).isEqualTo(Signaalstatus.NIEUW);
      assertThat(proef.stappen(lid)).containsExactly("signaalBeoordelen");
    }
    hoorden(melders.subList(1, 4), "losgemaakt", "samengevoegd");
    hoorden(List.of(bo), "erbij");

    samenvoegen.voegSamen(hoofd, leden.subList(0, 4), "Bij nader inzien wel.", alex);
    hoorden(melders.subList(1, 4), "losgemaakt", "samengevoegd", "samengevoegd");

    var delen =
        splitsen.splits(
            hoofd,
            List.of(
                new Deel("De grens.", "GELD", Eigenaar.ARMOEDE),
                new Deel("De school.", "SCHOOL", Eigenaar.ONDERWIJS),
                new Deel("De brief.", "TAAL", Eigenaar.ARMOEDE)),
            null,
            alex);
    hoorden(List.of(bo), "erbij", "erbij", "gesplitst");
    hoorden(melders.subList(1, 4), "gesplitst", "losgemaakt", "samengevoegd", "samengevoegd");

    proef.maakAf(delen.get(0), alex);
    geheelbalie.rondAf(
        hoofd,
        List.of(
            new Deelkeus(delen.get(1), Keus.LOOPT_DOOR, ""),
            new Deelkeus(delen.get(2), Keus.STOPT, "De brief is al anders.")),
        alex);
    assertThat(proef.voorstel(hoofd, alex)).contains("De brief is al anders.");
    proef.beantwoord(hoofd, alex);
    hoorden(List.of(bo), "antwoord", "erbij", "erbij", "gesplitst");
    var tot = new String[] {"antwoord", "gesplitst", "losgemaakt", "samengevoegd", "samengevoegd"};
    hoorden(melders.subList(1, 4), tot);

    // Elk mens één vraag of het hielp, ook wie er twee stuurde.
    var vragen = new ArrayList<String>(proef.stappen(hoofd));
    for (var lid : leden.subList(0, 4)) vragen.addAll(proef.stappen(lid));
    assertThat(vragen).hasSize(4).containsOnly("tevredenheid");

    triage.neemNietOver(delen.get(1), null, "De school mag dit zelf.", juf);
    proef.beantwoord(delen.get(1), juf);
    hoorden(List.of(bo), "antwoord", "antwoord", "erbij", "erbij", "gesplitst");
    hoorden(
        melders.subList(1, 4),
        "antwoord",
        "antwoord",
        "gesplitst",
        "losgemaakt",
        "samengevoegd",
        "samengevoegd");

    var alle = new ArrayList<>(leden);
    alle.add(hoofd);
    alle.addAll(delen);
    assertThat(proef.aantal(alle.stream().map(SignaalId::waarde).toList())).isEqualTo(9);
    for (var lid : leden.subList(0, 4))
      assertThat(proef.tijdlijn(lid))
          .startsWith("GEMELD", "GEROUTEERD", "SAMENGEVOEGD", "LOSGEMAAKT", "SAMENGEVOEGD")
          .contains("MET_HOOFD_BEANTWOORD");
  }

  private void hoorden(List<Gebruiker> mensen, String... soorten) {
    for (var mens : mensen) assertThat(proef.soorten(mens)).containsExactly(soorten);
  }
}

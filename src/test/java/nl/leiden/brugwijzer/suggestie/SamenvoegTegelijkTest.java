package nl.leiden.brugwijzer.suggestie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import nl.leiden.brugwijzer.suggestie.Splitsbalie.Deel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twee mensen, of een mens en een wekker, op hetzelfde moment aan dezelfde signalen. */
@BrugwijzerTest
class SamenvoegTegelijkTest {

  private static final int RONDES = 10;

  @Autowired Signaalwereld wereld;
  @Autowired Samenproef proef;
  @Autowired Samenvoegbalie balie;
  @Autowired Splitsbalie splitsen;
  @Autowired Triagebalie triage;
  @Autowired Wekker wekker;

  private Gebruiker alex;
  private Gebruiker ilse;

  @BeforeEach
  void mensen() {
    alex = wereld.armoede();
    ilse = wereld.armoede();
  }

  @Test
  void kruislingsSamenvoegenLuktEenVanDeTwee() {
    for (var ronde = 0; ronde < RONDES; ronde++) {
      var een = wereld.gemeld(wereld.melder());
      var twee = wereld.gemeld(wereld.melder());
      var uitkomsten =
          Samen.doe(List.of(samen(een, List.of(twee), alex), samen(twee, List.of(een), ilse)));
      assertThat(uitkomsten).filteredOn(Samen.Uitkomst::gelukt).hasSize(1);
      assertThat(uitkomsten)
          .filteredOn(u -> !u.gelukt())
          .allMatch(u -> u.fout() instanceof KanNietMeer);
      assertThat(List.of(wereld.status(een), wereld.status(twee)))
          .containsExactlyInAnyOrder(Signaalstatus.NIEUW, Signaalstatus.SAMENGEVOEGD);
    }
  }

  @Test
  void antwoordenEnLosmakenTegelijkZittenElkaarNietVast() {
    for (var ronde = 0; ronde < RONDES; ronde++) {
      var hoofd = wereld.gemeld(wereld.melder());
      var leden = List.of(wereld.gemeld(wereld.melder()), wereld.gemeld(wereld.melder()));
      balie.voegSamen(hoofd, leden, "Hetzelfde.", alex);
      triage.neemNietOver(hoofd, null, "De wet.", alex);
      var uitkomsten =
          Samen.doe(
              List.<Handeling>of(
                  () -> {
                    proef.beantwoord(hoofd, alex);
                    return null;
                  },
                  () -> {
                    balie.maakLos(hoofd, leden, "Toch niet.", ilse);
                    return null;
                  }));
      // Wie antwoordt, hoort dat de ontvangers intussen anders zijn; dan is er niets gestuurd.
      if (!uitkomsten.get(0).gelukt())
        assertThat(uitkomsten.get(0).fout()).isInstanceOf(OngeldigeInvoer.class);
      if (!uitkomsten.get(1).gelukt())
        assertThat(uitkomsten.get(1).fout()).isInstanceOf(KanNietMeer.class);
      assertThat(uitkomsten).anyMatch(Samen.Uitkomst::gelukt);
      for (var lid : leden)
        assertThat(wereld.status(lid))
            .isEqualTo(uitkomsten.get(1).gelukt() ? Signaalstatus.NIEUW : Signaalstatus.BEANTWOORD);
    }
  }

  @Test
  void samenvoegenTerwijlEenWekkerAfgaat() {
    for (var ronde = 0; ronde < RONDES; ronde++) {
      var hoofd = wereld.gemeld(wereld.melder());
      var lid = wereld.gevraagd(wereld.melder(), alex);
      var klus = wekker.id(lid.waarde(), "geenReactieOpVraag");
      var uitkomsten =
          Samen.doe(
              List.of(
                  samen(hoofd, List.of(lid), alex),
                  () -> {
                    wekker.gaanAf(List.of(klus));
                    return null;
                  }));
      assertThat(uitkomsten.get(0).fout()).isNull();
      assertThat(wekker.ids(lid.waarde())).isEmpty();
      assertThat(proef.tijdlijn(lid)).endsWith("SAMENGEVOEGD");
      assertThat(wereld.status(lid)).isEqualTo(Signaalstatus.SAMENGEVOEGD);
      assertThat(proef.stappen(lid)).isEmpty();
      assertThat(wekker.lopend(lid.waarde())).isEqualTo(1);
    }
  }

  @Test
  void deLaatsteTweeDelenTegelijkAfMaaktHetGeheelEenKeerAf() {
    for (var ronde = 0; ronde < RONDES; ronde++) {
      var id = wereld.gemeld(wereld.melder());
      var deel = new Deel("Een deel.", "GELD", Eigenaar.ARMOEDE);
      var delen = splitsen.splits(id, List.of(deel, deel), null, alex);
      var uitkomsten =
          Samen.doe(
              delen.stream()
                  .<Handeling>map(
                      een ->
                          () -> {
                            proef.maakAf(een, alex);
                            return null;
                          })
                  .toList());
      assertThat(uitkomsten).allMatch(Samen.Uitkomst::gelukt);
      assertThat(wereld.status(id)).isEqualTo(Signaalstatus.TE_BEANTWOORDEN);
      assertThat(proef.tijdlijn(id)).containsOnlyOnce("DELEN_AF");
    }
  }

  private Handeling samen(SignaalId hoofd, List<SignaalId> leden, Gebruiker wie) {
    return () -> {
      balie.voegSamen(hoofd, leden, "Hetzelfde.", wie);
      return null;
    };
  }
}

package nl.leiden.brugwijzer.suggestie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Geheelbalie.Deelkeus;
import nl.leiden.brugwijzer.suggestie.Geheelbalie.Keus;
import nl.leiden.brugwijzer.suggestie.Splitsbalie.Deel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Een signaal over meer dan één ding: elk deel zijn eigen weg, de melder één antwoord. */
@BrugwijzerTest
class SplitsTest {

  private static final Deel GELD = new Deel("De grens is te laag.", "GELD", Eigenaar.ARMOEDE);
  private static final Deel SCHOOL =
      new Deel("De school weet dit niet.", "SCHOOL", Eigenaar.ONDERWIJS);

  @Autowired Signaalwereld wereld;
  @Autowired Samenproef proef;
  @Autowired Splitsbalie balie;
  @Autowired Geheelbalie geheelbalie;
  @Autowired Samenvoegbalie samenvoegen;
  @Autowired Triagebalie triage;
  @Autowired Meldbalie meldbalie;

  private Gebruiker bo;
  private Gebruiker alex;
  private Gebruiker juf;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    alex = wereld.armoede();
    juf = wereld.onderwijs();
  }

  @Test
  void elkDeelHeeftEenEigenEigenaarEnTermijnEnDeMelderHoortHetEenKeer() {
    var id = wereld.gemeld(bo);
    var delen = balie.splits(id, List.of(GELD, SCHOOL), null, alex);
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.GESPLITST);
    assertThat(proef.stappen(id)).isEmpty();
    var tweede = wereld.signaal(delen.get(1));
    assertThat(tweede.eigenaar()).isEqualTo(Eigenaar.ONDERWIJS);
    assertThat(tweede.waarom()).isEqualTo("DEEL");
    assertThat(tweede.inhoud().zin()).isEqualTo(SCHOOL.zin());
    assertThat(tweede.melder()).isEqualTo(wereld.signaal(id).melder());
    assertThat(proef.stappen(delen.get(1))).containsExactly("signaalBeoordelen");
    triage.neemAan(delen.get(1), null, juf);
    assertThat(proef.soorten(bo)).containsExactly("gesplitst");
  }

  @Test
  void naHetLaatsteDeelKanHetGeheelBeantwoordWorden() {
    var id = wereld.opgepakt(bo, alex);
    var delen = balie.splits(id, List.of(GELD, SCHOOL), null, alex);
    proef.maakAf(delen.get(0), alex);
    assertThat(wereld.status(delen.get(0))).isEqualTo(Signaalstatus.AFGESLOTEN);
    assertThat(proef.stappen(delen.get(0))).isEmpty();
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.GESPLITST);
    proef.maakAf(delen.get(1), juf);
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.TE_BEANTWOORDEN);
    assertThat(proef.stappen(id)).containsExactly("antwoordSturen");
    assertThat(proef.soorten(alex)).contains("delenaf");
    proef.beantwoord(id, alex);
    assertThat(proef.stappen(id)).containsExactly("tevredenheid");
  }

  @Test
  void hetGezinDatVastzitWordtBijEenDeelGeholpen() {
    var id = wereld.gemeld(Signaalwereld.inhoud("Een gezin wacht.", "GELD", true), bo);
    assertThatThrownBy(() -> balie.splits(id, List.of(GELD, SCHOOL), null, alex))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("gezin"));
    var delen = balie.splits(id, List.of(GELD, SCHOOL), 0, alex);
    triage.neemAan(delen.get(0), null, alex);
    triage.neemAan(delen.get(1), null, juf);
    assertThat(proef.stappen(delen.get(0))).containsExactly("gezinHelpen", "regelAanpakken");
    assertThat(proef.stappen(delen.get(1))).containsExactly("regelAanpakken");
  }

  @Test
  void elkDeelHeeftEenZinEenThemaEnEenEigenaarEnHetZijnErTweeTotZes() {
    var id = wereld.gemeld(bo);
    assertThatThrownBy(
            () -> balie.splits(id, List.of(GELD, new Deel(" ", "NIETS", null)), null, alex))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout ->
                assertThat(fout.fouten().stream().map(OngeldigeInvoer.Fout::veld))
                    .containsExactly("delen[1].zin", "delen[1].thema", "delen[1].eigenaar"));
    for (var aantal : List.of(1, 7))
      assertThatThrownBy(() -> balie.splits(id, Collections.nCopies(aantal, GELD), null, alex))
          .isInstanceOf(OngeldigeInvoer.class);
    assertThat(balie.splits(id, Collections.nCopies(6, GELD), null, alex)).hasSize(6);
  }

  @Test
  void eenDeelKanNietNogEensEnDeMelderTrektHetNietIn() {
    var id = wereld.gemeld(bo);
    var deel = balie.splits(id, List.of(GELD, SCHOOL), null, alex).get(0);
    assertThatThrownBy(() -> balie.splits(deel, List.of(GELD, SCHOOL), null, alex))
        .isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> balie.splits(id, List.of(GELD, SCHOOL), null, alex))
        .isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> meldbalie.trekIn(deel, bo)).isInstanceOf(KanNietMeer.class);
    var ander = wereld.gemeld(wereld.melder());
    assertThatThrownBy(() -> samenvoegen.voegSamen(ander, List.of(deel), "Zelfde.", alex))
        .hasMessage("fout.samenvoegen.deel");
    assertThatThrownBy(() -> samenvoegen.voegSamen(deel, List.of(ander), "Zelfde.", alex))
        .hasMessage("fout.samenvoegen.deel");
  }

  @Test
  void alsHetGeheelKlaarIsStoptEenOpenDeelOfLooptHetDoor() {
    var id = wereld.gemeld(bo);
    var delen = balie.splits(id, List.of(GELD, SCHOOL, GELD), null, alex);
    triage.stelVraag(delen.get(2), null, "Welke grens?", alex);
    assertThatThrownBy(() -> geheelbalie.rondAf(id, keuzes(delen, null, null, Keus.STOPT), alex))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout ->
                assertThat(fout.fouten().stream().map(OngeldigeInvoer.Fout::veld))
                    .containsExactly("delen[0].keus", "delen[1].keus", "delen[2].reden"));
    assertThatThrownBy(
            () -> geheelbalie.rondAf(id, keuzes(delen.subList(0, 1), Keus.LOOPT_DOOR), alex))
        .isInstanceOf(OngeldigeInvoer.class)
        .hasMessage("fout.splitsen.keuzes");
    var keuzes = new ArrayList<>(keuzes(delen, Keus.LOOPT_DOOR, Keus.LOOPT_DOOR, null));
    keuzes.set(2, new Deelkeus(delen.get(2), Keus.STOPT, "Dit is al geregeld."));
    geheelbalie.rondAf(id, keuzes, alex);
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.TE_BEANTWOORDEN);
    assertThat(proef.stappen(id)).containsExactly("antwoordSturen");
    assertThat(wereld.status(delen.get(2))).isEqualTo(Signaalstatus.AFGESLOTEN);
    assertThat(proef.stappen(delen.get(2))).isEmpty();
    assertThat(wereld.signaal(delen.get(0)).antwoordtViaGeheel()).isFalse();
    proef.beantwoord(id, alex);
    triage.neemNietOver(delen.get(0), null, "De wet staat dit niet toe.", alex);
    proef.beantwoord(delen.get(0), alex);
    assertThat(proef.stappen(delen.get(0))).containsExactly("tevredenheid");
  }

  @Test
  void alleenDeEigenaarSplitstEnRondtAf() {
    var id = wereld.gemeld(bo);
    assertThatThrownBy(() -> balie.splits(id, List.of(GELD, SCHOOL), null, juf))
        .isInstanceOf(NietGevonden.class);
    balie.splits(id, List.of(GELD, SCHOOL), null, alex);
    assertThatThrownBy(() -> geheelbalie.rondAf(id, List.of(), juf))
        .isInstanceOf(NietGevonden.class);
    var heel = wereld.gemeld(bo);
    assertThatThrownBy(() -> geheelbalie.rondAf(heel, List.of(), alex))
        .isInstanceOf(KanNietMeer.class);
  }

  private static List<Deelkeus> keuzes(List<SignaalId> delen, Keus... keuzes) {
    var alle = Arrays.asList(keuzes);
    var gekozen = new ArrayList<Deelkeus>();
    for (var i = 0; i < delen.size(); i++) gekozen.add(new Deelkeus(delen.get(i), alle.get(i), ""));
    return gekozen;
  }
}

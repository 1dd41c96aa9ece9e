package nl.leiden.brugwijzer.suggestie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signalen over hetzelfde samen verder, en weer los. */
@BrugwijzerTest
class SamenvoegTest {

  private static final String REDEN = "Het gaat over dezelfde toets.";

  @Autowired Signaalwereld wereld;
  @Autowired Samenproef proef;
  @Autowired Samenvoegbalie balie;
  @Autowired Triagebalie triage;
  @Autowired Meldbalie meldbalie;
  @Autowired Takenbalie takenbalie;
  @Autowired nl.leiden.brugwijzer.taak.Taken taken;
  @Autowired Proefmensen mensen;

  private Gebruiker bo;
  private Gebruiker kim;
  private Gebruiker alex;
  private SignaalId hoofd;
  private SignaalId lid;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    kim = wereld.melder();
    alex = wereld.armoede();
    hoofd = wereld.gemeld(bo);
    lid = wereld.gemeld(kim);
  }

  @Test
  void eenLidWachtEnIederHoortHetEenKeer() {
    balie.voegSamen(hoofd, List.of(lid), REDEN, alex);
    assertThat(wereld.status(lid)).isEqualTo(Signaalstatus.SAMENGEVOEGD);
    assertThat(wereld.status(hoofd)).isEqualTo(Signaalstatus.NIEUW);
    assertThat(proef.stappen(lid)).isEmpty();
    assertThat(proef.stappen(hoofd)).containsExactly("signaalBeoordelen");
    assertThat(proef.soorten(kim)).containsExactly("samengevoegd");
    assertThat(proef.soorten(bo)).containsExactly("erbij");
    assertThat(proef.tijdlijn(lid)).endsWith("SAMENGEVOEGD");
    assertThat(proef.tijdlijn(hoofd)).endsWith("ERBIJ");
  }

  @Test
  void nogEensHetzelfdeDoetNiets() {
    balie.voegSamen(hoofd, List.of(lid), REDEN, alex);
    balie.voegSamen(hoofd, List.of(lid), REDEN, alex);
    assertThat(proef.soorten(kim)).containsExactly("samengevoegd");
    assertThat(proef.tijdlijn(hoofd)).containsOnlyOnce("ERBIJ");
  }

  @Test
  void wieErTweeStuurdeHoortHetOokMaarEenKeer() {
    var nogEen = wereld.gemeld(kim);
    balie.voegSamen(hoofd, List.of(lid, nogEen), REDEN, alex);
    assertThat(proef.soorten(kim)).containsExactly("samengevoegd");
    var vanBo = wereld.gemeld(bo);
    balie.voegSamen(hoofd, List.of(vanBo), REDEN, alex);
    assertThat(proef.soorten(bo)).containsExactly("erbij", "samengevoegd");
  }

  @Test
  void losmakenZetTerugWaarHetWas() {
    var opgepakt = wereld.gemeld(Signaalwereld.inhoud("Een gezin wacht.", "GELD", true), kim);
    triage.neemAan(opgepakt, null, alex);
    var metGezin = wereld.gemeld(Signaalwereld.inhoud("Een gezin wacht.", "GELD", true), bo);
    balie.voegSamen(metGezin, List.of(opgepakt, lid), REDEN, alex);
    assertThat(proef.stappen(opgepakt)).isEmpty();
    balie.maakLos(metGezin, List.of(opgepakt, lid), "Toch een andere regel.", alex);
    assertThat(wereld.status(opgepakt)).isEqualTo(Signaalstatus.IN_BEHANDELING);
    assertThat(proef.stappen(opgepakt)).containsExactly("gezinHelpen", "regelAanpakken");
    assertThat(taken.open(opgepakt.waarde(), "regelAanpakken").orElseThrow().behandelaar())
        .isEqualTo(alex.gebruikersnaam());
    assertThat(wereld.status(lid)).isEqualTo(Signaalstatus.NIEUW);
    assertThat(proef.stappen(lid)).containsExactly("signaalBeoordelen");
    assertThat(taken.open(lid.waarde(), "signaalBeoordelen").orElseThrow().behandelaar()).isNull();
    assertThat(wereld.signaal(lid).hoofdId()).isNull();
    assertThat(proef.soorten(kim)).containsOnlyOnce("losgemaakt");
    balie.maakLos(metGezin, List.of(lid), "Nog eens.", alex);
    assertThat(proef.soorten(kim)).containsOnlyOnce("losgemaakt");
  }

  @Test
  void eenOpenVraagVervaltEnNaLosmakenKanErEenNieuweKomen() {
    triage.stelVraag(lid, null, "Om welk inkomen gaat het?", alex);
    balie.voegSamen(hoofd, List.of(lid), REDEN, alex);
    assertThat(proef.stappen(lid)).isEmpty();
    balie.maakLos(hoofd, List.of(lid), "Toch iets anders.", alex);
    triage.stelVraag(lid, null, "Om welk jaar gaat het?", alex);
    triage.beantwoord(lid, null, "Om dit jaar.", kim);
    assertThat(wereld.status(lid)).isEqualTo(Signaalstatus.NIEUW);
  }

  @Test
  void metHetHoofdKrijgtElkLidAntwoordEnElkMensEenVraag() {
    var tweede = wereld.gemeld(kim);
    var vanBo = wereld.gemeld(bo);
    balie.voegSamen(hoofd, List.of(lid, tweede, vanBo), REDEN, alex);
    triage.neemNietOver(hoofd, null, "Dit regelt de wet.", alex);
    assertThat(proef.ontvangers(hoofd, alex))
        .containsExactlyInAnyOrder(
            bo.gebruikersnaam(), kim.gebruikersnaam(), kim.gebruikersnaam(), bo.gebruikersnaam());
    proef.beantwoord(hoofd, alex);
    assertThat(List.of(proef.stappen(hoofd), proef.stappen(vanBo)))
        .containsExactly(List.of("tevredenheid"), List.of());
    assertThat(proef.stappen(lid).size() + proef.stappen(tweede).size()).isEqualTo(1);
    assertThat(wereld.status(vanBo)).isEqualTo(Signaalstatus.AFGESLOTEN);
    assertThatThrownBy(() -> balie.maakLos(hoofd, List.of(lid), REDEN, alex))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenRedenEnEenKeuzeZijnNodig() {
    assertThatThrownBy(() -> balie.voegSamen(hoofd, List.of(lid), " ", alex))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("reden"));
    assertThatThrownBy(() -> balie.voegSamen(hoofd, List.of(hoofd), REDEN, alex))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("leden"));
  }

  @Test
  void watAlSamenIsGaatNietNogEensSamen() {
    balie.voegSamen(hoofd, List.of(lid), REDEN, alex);
    var derde = wereld.gemeld(wereld.melder());
    assertThatThrownBy(() -> balie.voegSamen(lid, List.of(derde), REDEN, alex))
        .isInstanceOf(KanNietMeer.class)
        .hasMessage("fout.samenvoegen.hoofdsamen");
    assertThatThrownBy(() -> balie.voegSamen(derde, List.of(hoofd), REDEN, alex))
        .isInstanceOf(OngeldigeInvoer.class)
        .hasMessage("fout.samenvoegen.lidhoofd");
    assertThatThrownBy(() -> balie.voegSamen(derde, List.of(lid), REDEN, alex))
        .isInstanceOf(OngeldigeInvoer.class)
        .hasMessage("fout.samenvoegen.lidsamen");
    assertThatThrownBy(() -> meldbalie.trekIn(hoofd, bo))
        .isInstanceOf(KanNietMeer.class)
        .hasMessage("fout.suggestie.intrekkenhoofd");
  }

  @Test
  void watGeslotenIsGaatNietSamen() {
    meldbalie.trekIn(lid, kim);
    assertThatThrownBy(() -> balie.voegSamen(hoofd, List.of(lid), REDEN, alex))
        .isInstanceOf(OngeldigeInvoer.class)
        .hasMessage("fout.samenvoegen.lidverder");
    assertThatThrownBy(() -> balie.voegSamen(lid, List.of(hoofd), REDEN, alex))
        .isInstanceOf(KanNietMeer.class)
        .hasMessage("fout.samenvoegen.hoofddicht");
  }

  @Test
  void eenGezinDatVastzitRaaktZijnHulpNietKwijt() {
    var metGezin = wereld.gemeld(Signaalwereld.inhoud("Een gezin wacht.", "GELD", true), kim);
    assertThatThrownBy(() -> balie.voegSamen(hoofd, List.of(metGezin), REDEN, alex))
        .isInstanceOf(OngeldigeInvoer.class)
        .hasMessage("fout.samenvoegen.gezin");
    balie.voegSamen(metGezin, List.of(hoofd), REDEN, alex);
    assertThat(wereld.status(hoofd)).isEqualTo(Signaalstatus.SAMENGEVOEGD);
  }

  @Test
  void watEenCollegaOppakteBlijftVanDieCollega() {
    var collega = wereld.armoede();
    takenbalie.pakOp(taken.open(lid.waarde(), "signaalBeoordelen").orElseThrow().id(), collega);
    assertThatThrownBy(() -> balie.voegSamen(hoofd, List.of(lid), REDEN, alex))
        .isInstanceOf(KanNietMeer.class)
        .hasMessage("fout.bijcollega");
    assertThat(wereld.status(lid)).isEqualTo(Signaalstatus.NIEUW);
  }

  @Test
  void voorEenAnderBestaatHetNietEnMagHetNiet() {
    var school = wereld.gemeld(Signaalwereld.inhoud("De school mag niet.", "SCHOOL", false), kim);
    assertThatThrownBy(() -> balie.voegSamen(hoofd, List.of(school), REDEN, alex))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.voegSamen(hoofd, List.of(lid), REDEN, wereld.onderwijs()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.voegSamen(hoofd, List.of(lid), REDEN, bo))
        .isInstanceOf(NietToegestaan.class);
    balie.voegSamen(hoofd, List.of(lid), REDEN, alex);
    assertThatThrownBy(() -> balie.maakLos(hoofd, List.of(lid), REDEN, mensen.met(Rol.BESLISSER)))
        .isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.maakLos(hoofd, List.of(lid), REDEN, wereld.onderwijs()))
        .isInstanceOf(NietGevonden.class);
  }
}

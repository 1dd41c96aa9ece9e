package nl.leiden.brugwijzer.suggestie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.suggestie.Meldbalie.Melding;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrugwijzerTest
class TriageTest {

  @Autowired Signaalwereld wereld;
  @Autowired Meldbalie meldbalie;
  @Autowired Triagebalie triage;
  @Autowired Taken taken;
  @Autowired Proefmensen mensen;

  private Gebruiker bo;
  private Gebruiker alex;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    alex = wereld.armoede();
  }

  @Test
  void eenSignaalHeeftMeteenEenNummerEenEigenaarEnEenTaak() {
    var id = wereld.gemeld(bo);
    var s = wereld.signaal(id);
    assertThat(s.nummer()).matches("S2026-\\d{5}");
    assertThat(s.eigenaar()).isEqualTo(Eigenaar.ARMOEDE);
    assertThat(s.waarom()).isEqualTo("STANDAARD");
    assertThat(stappen(id)).containsExactly("signaalBeoordelen");
    assertThat(taken.open(id.waarde(), "signaalBeoordelen").orElseThrow().zichtbaarVoor(alex))
        .isTrue();
  }

  @Test
  void eenSignaalOverSchoolIsVanOnderwijs() {
    var id = wereld.gemeld(Signaalwereld.inhoud("De school mag dit niet.", "SCHOOL", false), bo);
    assertThat(wereld.signaal(id).eigenaar()).isEqualTo(Eigenaar.ONDERWIJS);
    assertThatThrownBy(() -> triage.neemAan(id, null, alex)).isInstanceOf(NietGevonden.class);
    triage.neemAan(id, null, wereld.onderwijs());
  }

  @Test
  void nogEensSturenMaaktGeenTweede() {
    var melding =
        new Melding(
            new SignaalId(UUID.randomUUID()), Signaalwereld.inhoud("Dit knelt."), false, null);
    assertThat(meldbalie.meld(melding, bo)).isEqualTo(meldbalie.meld(melding, bo));
    assertThat(stappen(melding.id())).hasSize(1);
  }

  @Test
  void naEenVraagEnEenAntwoordBeoordeeltWieDeVraagStelde() {
    var id = wereld.gemeld(bo);
    triage.stelVraag(id, null, "Om welk inkomen gaat het?", alex);
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.VRAAG_GESTELD);
    assertThat(taken.open(id.waarde(), "vraagBeantwoorden").orElseThrow().behandelaar())
        .isEqualTo(bo.gebruikersnaam());
    triage.beantwoord(id, null, "Om het belastbare.", bo);
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.NIEUW);
    assertThat(taken.open(id.waarde(), "signaalBeoordelen").orElseThrow().behandelaar())
        .isEqualTo(alex.gebruikersnaam());
  }

  @Test
  void doorzettenVraagtEenRedenEnGeeftHetAanDeNieuweEigenaar() {
    var id = wereld.gemeld(bo);
    assertThatThrownBy(() -> triage.zetDoor(id, null, Eigenaar.ONDERWIJS, " ", alex))
        .isInstanceOf(OngeldigeInvoer.class);
    triage.zetDoor(id, null, Eigenaar.ONDERWIJS, "Dit gaat over de school.", alex);
    assertThat(wereld.signaal(id).eigenaar()).isEqualTo(Eigenaar.ONDERWIJS);
    assertThat(taken.open(id.waarde(), "signaalBeoordelen").orElseThrow().zichtbaarVoor(alex))
        .isFalse();
  }

  @Test
  void oppakkenOpentTweeSporenAlsErEenGezinVastzit() {
    var vast = wereld.gemeld(Signaalwereld.inhoud("Een gezin wacht.", "GELD", true), bo);
    triage.neemAan(vast, null, alex);
    assertThat(stappen(vast)).containsExactlyInAnyOrder("gezinHelpen", "regelAanpakken");
    assertThat(stappen(wereld.opgepakt(bo, alex))).containsExactly("regelAanpakken");
  }

  @Test
  void nietOvernemenKanAlleenMetEenRedenEnMoetBeantwoordWorden() {
    var id = wereld.gemeld(bo);
    assertThatThrownBy(() -> triage.neemNietOver(id, null, "", alex))
        .isInstanceOf(OngeldigeInvoer.class);
    triage.neemNietOver(id, null, "Dit regelt de wet.", alex);
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.TE_BEANTWOORDEN);
    assertThat(stappen(id)).containsExactly("antwoordSturen");
  }

  @Test
  void intrekkenKanTotIemandHetOppakt() {
    var id = wereld.gemeld(bo);
    meldbalie.trekIn(id, bo);
    assertThat(stappen(id)).isEmpty();
    var opgepakt = wereld.opgepakt(bo, alex);
    assertThatThrownBy(() -> meldbalie.trekIn(opgepakt, bo)).isInstanceOf(KanNietMeer.class);
  }

  @Test
  void voorEenAnderBestaatHetNietEnMagHetNiet() {
    var id = wereld.gemeld(bo);
    assertThatThrownBy(() -> meldbalie.trekIn(id, wereld.melder()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> triage.neemAan(id, null, wereld.onderwijs()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> triage.neemAan(id, null, mensen.met(Rol.BESLISSER)))
        .isInstanceOf(NietToegestaan.class);
  }

  private java.util.List<String> stappen(SignaalId id) {
    return taken.vanZaak(id.waarde()).stream().map(Taak::stap).toList();
  }
}

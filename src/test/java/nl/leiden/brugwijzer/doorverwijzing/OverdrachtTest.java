package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Een doorverwijzing of een hele caseload gaat naar een collega van dezelfde school. */
@BrugwijzerTest
class OverdrachtTest {

  @Autowired Loop loop;
  @Autowired Overdracht overdracht;
  @Autowired Doorverwijsbalie balie;
  @Autowired Overzicht overzicht;
  @Autowired Proefmensen mensen;

  @Test
  void deOpenTaakVerhuistMee() {
    var rit = loop.naarBuiten();
    overdracht.draagOver(rit.id(), collega(rit), rit.wereld().bo());
    assertThat(behandelaars(rit)).containsExactly(collega(rit));
    assertThat(rit.berichten()).containsExactly("collega overgedragen");
    assertThat(rit.tijdlijn()).endsWith("OVERGEDRAGEN");
    assertThat(rit.spoor()).endsWith("doorverwijzing.overdragen");
    rit.doet(rit.wereld().collega(), AANKOMST_NAGAAN, Antwoorden.op(AANKOMST_NAGAAN, AANGEKOMEN));
    assertThat(behandelaars(rit)).containsExactly(collega(rit));
  }

  @Test
  void eenTaakVanHetTeamBlijftBijHetTeamEnHetAntwoordGaatNaarDeCollega() {
    var rit = loop.naarTeam();
    rit.berichten();
    overdracht.draagOver(rit.id(), collega(rit), rit.wereld().bo());
    assertThat(behandelaars(rit)).containsOnlyNulls();
    assertThat(rit.berichten()).containsExactly("collega overgedragen");
    rit.team(ONTVANGST_BEVESTIGEN, VRAAG);
    assertThat(rit.berichten()).containsExactly("collega vraag");
    assertThat(behandelaars(rit)).containsExactly(collega(rit));
  }

  @Test
  void ookDeBeltaakVerhuist() {
    var rit = loop.naarTeam().wekker("stilte", "2026-11-26");
    overdracht.draagOver(rit.id(), collega(rit), rit.wereld().bo());
    assertThat(behandelaars(rit)).containsExactlyInAnyOrder(null, collega(rit));
    rit.doet(rit.wereld().collega(), NABELLEN, Antwoorden.op(NABELLEN, GEBELD));
    assertThat(rit.open()).containsExactly("ontvangstBevestigen");
  }

  @Test
  void deVorigeEigenaarKanDeTaakDaarnaNietMeerDoen() {
    var rit = loop.naarBuiten();
    overdracht.draagOver(rit.id(), collega(rit), rit.wereld().bo());
    assertThatThrownBy(() -> rit.school(AANKOMST_NAGAAN, AANGEKOMEN))
        .isInstanceOfSatisfying(
            KanNietMeer.class,
            fout -> assertThat(fout.waarden()).containsExactly(rit.wereld().collega().naam()));
  }

  @Test
  void deHeleCaseloadGaatInEenKeer() {
    var wereld = loop.wereld();
    var loopt = loop.verstuur(wereld, wereld.zonderAccount());
    var wacht = loop.verstuur(wereld, wereld.metAccount());
    var concept = loop.opdracht(wereld.metAccount());
    balie.bewaarConcept(concept, null, wereld.bo());
    var dicht = loop.verstuur(wereld, wereld.regeling()).trekIn();
    loopt.berichten();
    var aantal =
        overdracht.draagCaseloadOver(
            wereld.bo().gebruikersnaam(), wereld.collega().gebruikersnaam(), wereld.collega());
    assertThat(aantal).isEqualTo(3);
    assertThat(loopt.berichten()).containsExactly("collega caseload");
    assertThat(behandelaars(loopt)).containsExactly(collega(loopt));
    assertThat(eigenaar(wacht)).isEqualTo(collega(wacht));
    assertThat(eigenaar(dicht)).isEqualTo(wereld.bo().gebruikersnaam());
    assertThat(overzicht.laatsteConcept(wereld.collega())).isPresent();
    assertThat(overzicht.laatsteConcept(wereld.bo())).isEmpty();
    assertThatThrownBy(() -> balie.bewaarConcept(concept, null, wereld.bo()))
        .isInstanceOf(NietGevonden.class);
    assertThatCode(() -> balie.gooiWeg(concept.id(), wereld.collega())).doesNotThrowAnyException();
  }

  @Test
  void hetBerichtOverEenCaseloadGaatNietOverEenZaak() {
    var rit = loop.naarBuiten();
    overdracht.draagCaseloadOver(
        rit.wereld().bo().gebruikersnaam(), collega(rit), rit.wereld().bo());
    assertThat(
            loop.jdbc
                .sql("select nummer from bericht where aan = ? and zaak_id is null")
                .param(collega(rit))
                .query(String.class)
                .list())
        .containsExactly("");
  }

  @Test
  void eenLegeCaseloadGeeftGeenBericht() {
    var wereld = loop.wereld();
    assertThat(
            overdracht.draagCaseloadOver(
                wereld.bo().gebruikersnaam(), wereld.collega().gebruikersnaam(), wereld.bo()))
        .isZero();
  }

  @Test
  void overdragenKanAlleenBinnenDeSchoolEnAanWieErNogWerkt() {
    var rit = loop.naarBuiten();
    var elders = mensen.brugfunctionaris();
    var vertrokken = mensen.brugfunctionaris(rit.wereld().school());
    mensen.vertrekt(vertrokken);
    for (var naar : List.of(elders, rit.wereld().noor(), vertrokken)) {
      assertThatThrownBy(
              () -> overdracht.draagOver(rit.id(), naar.gebruikersnaam(), rit.wereld().bo()))
          .isInstanceOf(NietGevonden.class);
      assertThatThrownBy(
              () ->
                  overdracht.draagCaseloadOver(
                      rit.wereld().bo().gebruikersnaam(), naar.gebruikersnaam(), rit.wereld().bo()))
          .isInstanceOf(NietGevonden.class);
    }
    assertThat(eigenaar(rit)).isEqualTo(rit.wereld().bo().gebruikersnaam());
  }

  @Test
  void deCaseloadVanEenAndereSchoolIsLeeg() {
    var rit = loop.naarBuiten();
    var elders = loop.wereld();
    assertThat(
            overdracht.draagCaseloadOver(
                rit.wereld().bo().gebruikersnaam(), elders.collega().gebruikersnaam(), elders.bo()))
        .isZero();
    assertThat(eigenaar(rit)).isEqualTo(rit.wereld().bo().gebruikersnaam());
  }

  @Test
  void watDichtIsGaatNietMeerOver() {
    var rit = loop.naarTeam().trekIn();
    assertThatThrownBy(() -> overdracht.draagOver(rit.id(), collega(rit), rit.wereld().bo()))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void collegasZijnDeAnderenVanDeSchool() {
    var wereld = loop.wereld();
    assertThat(overdracht.collegas(wereld.bo()))
        .extracting(Gebruiker::gebruikersnaam)
        .containsExactly(wereld.collega().gebruikersnaam());
    assertThat(overdracht.collegas(wereld.noor())).isEmpty();
  }

  private List<String> behandelaars(Rit rit) {
    rit.open();
    return loop.jdbc
        .sql("select behandelaar from taak where zaak_id = ?")
        .param(rit.zaak())
        .query((rij, nummer) -> rij.getString(1))
        .list();
  }

  private static String eigenaar(Rit rit) {
    return rit.kolom("brugfunctionaris", String.class);
  }

  private static String collega(Rit rit) {
    return rit.wereld().collega().gebruikersnaam();
  }
}

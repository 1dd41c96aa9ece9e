package nl.leiden.brugwijzer.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Van volledig tot bekendgemaakt. */
@BrugwijzerTest
class BesluitbalieTest {

  @Autowired Subsidiewereld wereld;
  @Autowired Besluitbalie balie;
  @Autowired Aanvragen aanvragen;
  @Autowired Besluiten besluiten;
  @Autowired Aanvraagklok klok;
  @Autowired Taken taken;
  @Autowired JdbcClient jdbc;

  Gebruiker ravi;
  Gebruiker yara;
  Subsidiewereld.School school;

  @BeforeEach
  void mensen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    yara = wereld.kantoor(Rol.BESLISSER);
    school = wereld.school();
  }

  @Test
  void wieVolledigVindtKrijgtDeBeoordeling() {
    var id = wereld.inBeoordeling(school, ravi);
    assertThat(taken.vanZaak(id.waarde()))
        .singleElement()
        .satisfies(
            taak -> {
              assertThat(taak.stap()).isEqualTo("beoordelen");
              assertThat(taak.behandelaar()).isEqualTo(ravi.gebruikersnaam());
              assertThat(taak.uiterlijk())
                  .isEqualTo(klok.uiterlijk(id, Soort.BESLISSEN).orElseThrow());
            });
  }

  @Test
  void eenVerleningReserveertBijHetBesluitEnBetaaltNaDeBekendmaking() {
    var id = wereld.besloten(school, Subsidiewereld.verlenen("40000.00"), ravi);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.BEKENDMAKEN);
    assertThat(boekingen(id)).containsExactly("GERESERVEERD");
    assertThat(betalingen(id)).isZero();

    wereld.maakBekend(id, Ronde.AANVRAAG, ravi);

    assertThat(status(id)).isEqualTo(Aanvraagstatus.VERLEEND);
    assertThat(boekingen(id)).containsExactly("GERESERVEERD", "VERLEEND");
    assertThat(betalingen(id)).isEqualTo(1);
    assertThat(klok.lopend(id, Soort.BESLISSEN)).isEmpty();
    assertThat(klok.lopend(id, Soort.BEZWAAR)).isPresent();
    assertThat(stappen(id)).containsExactly("verantwoorden");
  }

  @Test
  void wieVoorlegdeBesluitNietOokNietMetEenAndereRol() {
    var id = wereld.inBeoordeling(school, ravi);
    balie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
    assertThatThrownBy(() -> balie.neem(id, Ronde.AANVRAAG, null, ravi))
        .isInstanceOf(NietToegestaan.class);
    jdbc.sql("update gebruiker set rol = 'BESLISSER' where gebruikersnaam = ?")
        .param(ravi.gebruikersnaam())
        .update();
    var raviAlsBeslisser = wereld.opnieuw(ravi);
    assertThatThrownBy(() -> balie.neem(id, Ronde.AANVRAAG, null, raviAlsBeslisser))
        .isInstanceOf(KanNietMeer.class);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.BESLUITEN);
  }

  @Test
  void eenWeigeringOpDeWetVraagtEerstDeZienswijzeVanDeSchool() {
    var id = wereld.inBeoordeling(school, ravi);
    var voorstel = Subsidiewereld.weigeren(Besluitgrond.ACTIVITEITEN);
    balie.legVoor(id, Ronde.AANVRAAG, null, voorstel, ravi);
    assertThat(stappen(id)).containsExactly("zienswijzeGeven");

    balie.zienswijze(id, Ronde.AANVRAAG, null, "Wij gaan het wel doen.", school.directeur());
    assertThat(taken.vanZaak(id.waarde()))
        .singleElement()
        .satisfies(taak -> assertThat(taak.behandelaar()).isEqualTo(ravi.gebruikersnaam()));
    balie.legVoor(id, Ronde.AANVRAAG, null, voorstel, ravi);
    balie.neem(id, Ronde.AANVRAAG, null, yara);
    wereld.maakBekend(id, Ronde.AANVRAAG, ravi);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.AFGEWEZEN);
    assertThat(stappen(id)).isEmpty();
  }

  @Test
  void eenWeigeringUitDeRegelingVraagtGeenZienswijze() {
    var id = wereld.inBeoordeling(school, ravi);
    balie.legVoor(
        id, Ronde.AANVRAAG, null, Subsidiewereld.weigeren(Besluitgrond.RIJKSSUBSIDIE), ravi);
    assertThat(stappen(id)).containsExactly("besluiten");
  }

  @Test
  void watTeruggaatKomtBijWieHetVoorlegde() {
    var id = wereld.inBeoordeling(school, ravi);
    balie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
    balie.stuurTerug(id, Ronde.AANVRAAG, null, "Het bedrag klopt niet.", yara);
    assertThat(taken.vanZaak(id.waarde()))
        .singleElement()
        .satisfies(taak -> assertThat(taak.behandelaar()).isEqualTo(ravi.gebruikersnaam()));
    balie.legVoor(id, Ronde.AANVRAAG, null, minder(), ravi);
    assertThat(stappen(id)).containsExactly("besluiten");
    assertThat(besluiten.findByAanvraagIdOrderByNr(id.waarde())).hasSize(1);
  }

  @Test
  void werktDeBehandelaarErNietMeerDanGaatHetNaarHetKantoor() {
    var id = wereld.inBeoordeling(school, ravi);
    balie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
    wereld.vertrekt(ravi);
    balie.stuurTerug(id, Ronde.AANVRAAG, null, "Het bedrag klopt niet.", yara);
    assertThat(taken.vanZaak(id.waarde()))
        .singleElement()
        .satisfies(taak -> assertThat(taak.behandelaar()).isNull());
  }

  @Test
  void minderGevenZonderGrondKanNiet() {
    var id = wereld.inBeoordeling(school, ravi);
    assertThatThrownBy(
            () ->
                balie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("30000.00"), ravi))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("grond"));
  }

  @Test
  void eenBriefVanGisterenGaatNietDeDeurUit() {
    var id = wereld.besloten(school, Subsidiewereld.verlenen("40000.00"), ravi);
    jdbc.sql("update besluit set brief_dag = brief_dag - 1 where aanvraag_id = ?")
        .param(id.waarde())
        .update();
    assertThatThrownBy(() -> wereld.maakBekend(id, Ronde.AANVRAAG, ravi))
        .isInstanceOf(KanNietMeer.class);
    balie.maakBrief(id, Ronde.AANVRAAG, ravi);
    wereld.maakBekend(id, Ronde.AANVRAAG, ravi);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.VERLEEND);
  }

  private static Voorstel minder() {
    var vol = Subsidiewereld.verlenen("30000.00");
    return new Voorstel(
        vol.soort(), Besluitgrond.MAXIMUM, vol.bedragen(), vol.motivering(), vol.oordelen(), null);
  }

  private Aanvraagstatus status(AanvraagId id) {
    return aanvragen.findById(id).orElseThrow().status();
  }

  private List<String> stappen(AanvraagId id) {
    return taken.vanZaak(id.waarde()).stream().map(Taak::stap).toList();
  }

  private List<String> boekingen(AanvraagId id) {
    return jdbc.sql("select naar from plafondboeking where aanvraag_id = ? order by nr")
        .param(id.waarde())
        .query(String.class)
        .list();
  }

  private int betalingen(AanvraagId id) {
    return jdbc.sql("select count(*) from betaling where aanvraag_id = ?")
        .param(id.waarde())
        .query(Integer.class)
        .single();
  }
}

package nl.leiden.brugwijzer.suggestie.taskforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taakafronding.Afronding;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Taken;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** De weg van een actie: doen, verlengen, te laat zijn, overdragen en vervallen. */
@BrugwijzerTest
class TaskforceactieTest {

  private static final LocalDate UITERLIJK = Taskforcewereld.DAG.plusDays(14);

  @Autowired Taskforcewereld wereld;
  @Autowired Actiebalie balie;
  @Autowired Actielijst lijst;
  @Autowired Actieafronding afronding;
  @Autowired Taken taken;
  @Autowired Takenbalie takenbalie;
  @Autowired Wekker wekker;
  @Autowired JdbcClient jdbc;

  Gebruiker nadia;
  Gebruiker omar;
  UUID id;

  @BeforeEach
  void afgesproken() {
    nadia = wereld.voorzitter();
    omar = wereld.lid();
    id = wereld.actie(wereld.gehouden(nadia, omar), omar);
  }

  @Test
  void eenActieIsEenTaakVanWieHaarDoet() {
    assertThat(takenbalie.tel(Taakzicht.VAN_MIJ, omar).totaal()).isEqualTo(1);
    var taak = taken.open(id, Actieadres.STAP).orElseThrow();
    assertThat(taak.uiterlijk()).isEqualTo(UITERLIJK);
    assertThat(taak.onderwerp()).isEqualTo("Zwemmen telt verkeerd");
    assertThat(berichten(omar)).containsExactlyInAnyOrder("taskforce.actie");
  }

  @Test
  void gedaanIsGedaanEnDeVoorzitterHoortHet() {
    assertThatThrownBy(() -> balie.gedaan(id, null, " ", omar)).isInstanceOf(OngeldigeInvoer.class);
    balie.gedaan(id, null, "Gebeld met de wethouder.", omar);
    assertThat(lijst.open(id, omar).stand()).isEqualTo(Actiestand.GEDAAN);
    assertThat(taken.vanZaak(id)).isEmpty();
    assertThat(wekker.staan(id)).isEmpty();
    assertThat(berichten(nadia)).containsExactlyInAnyOrder("taskforce.actieklaar");
    assertThatThrownBy(() -> balie.gedaan(id, null, "Nog eens.", omar))
        .isInstanceOfSatisfying(AlGedaan.class, dubbel -> assertThat(dubbel.zelf()).isTrue());
  }

  @Test
  void verlengenZetDeTaakEnDeWekkersOpDeNieuweDag() {
    var nieuw = UITERLIJK.plusDays(7);
    assertThatThrownBy(() -> balie.verleng(id, null, UITERLIJK, "Druk.", omar))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("dag"));
    balie.verleng(id, null, nieuw, "De wethouder is ziek.", omar);
    var taak = taken.open(id, Actieadres.STAP).orElseThrow();
    assertThat(taak.uiterlijk()).isEqualTo(nieuw);
    assertThat(taak.isVan(omar)).isTrue();
    assertThat(wekker.staan(id))
        .containsEntry("actieUitvoeren", LocalDateTime.parse("2026-12-28T08:00"))
        .containsEntry("actieTeLaat", LocalDateTime.parse("2026-12-29T08:00"));
    assertThat(lijst.verlengd(lijst.open(id, nadia)))
        .singleElement()
        .satisfies(l -> assertThat(l.reden()).isEqualTo("De wethouder is ziek."));
  }

  @Test
  void opDeLaatsteDagHoortDeEigenaarHetEnDaarnaDeVoorzitter() {
    wekker.gaatAf(id, "actieUitvoeren", UITERLIJK);
    assertThat(berichten(omar))
        .containsExactlyInAnyOrder("taskforce.actie", "taskforce.herinnering");
    wekker.gaatAf(id, "actieTeLaat", UITERLIJK.plusDays(1));
    assertThat(berichten(nadia)).containsExactlyInAnyOrder("taskforce.actietelaat");
    assertThat(taken.open(id, Actieadres.STAP)).isPresent();
    balie.gedaan(id, null, "Toch gelukt.", omar);
    assertThat(taken.vanZaak(id)).isEmpty();
  }

  @Test
  void watVervaltIsGeenTaakMeer() {
    balie.laatVervallen(id, "De wethouder deed het zelf.", nadia);
    balie.laatVervallen(id, "Nog eens.", nadia);
    assertThat(lijst.open(id, omar).uitkomst()).isEqualTo("De wethouder deed het zelf.");
    assertThat(taken.vanZaak(id)).isEmpty();
    assertThat(berichten(omar))
        .containsExactlyInAnyOrder("taskforce.actie", "taskforce.actievervallen");
  }

  @Test
  void eenAnderKrijgtDezelfdeActie() {
    var tess = wereld.lid();
    balie.geefAan(id, tess.gebruikersnaam(), "Tess kent hem.", nadia);
    assertThat(lijst.open(id, omar).stand()).isEqualTo(Actiestand.VERVALLEN);
    var nieuw = lijst.vanMij(tess).get(0);
    assertThat(nieuw.uiterlijk()).isEqualTo(UITERLIJK);
    assertThat(takenbalie.tel(Taakzicht.VAN_MIJ, tess).totaal()).isEqualTo(1);
    assertThatThrownBy(
            () -> balie.geefAan(nieuw.id(), "niemand-die-bestaat", "Toch een ander.", nadia))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void eenAnderLidZietAndermansActieNiet() {
    var tess = wereld.lid();
    assertThatThrownBy(() -> lijst.open(id, tess)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.gedaan(id, null, "Ik deed het.", tess))
        .isInstanceOf(NietGevonden.class);
    assertThat(lijst.blad(Actiestand.OPEN, null, tess).regels()).isEmpty();
    assertThat(lijst.open(id, nadia).eigenaar()).isEqualTo(omar.gebruikersnaam());
    assertThatThrownBy(() -> balie.gedaan(id, null, "Ik deed het.", nadia))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void beleidKanZelfOokEenActieHebben() {
    var alex = wereld.beleid();
    var van = wereld.actie(wereld.gehouden(nadia, alex), alex);
    balie.gedaan(van, null, "Geregeld.", alex);
    assertThat(lijst.open(van, nadia).stand()).isEqualTo(Actiestand.GEDAAN);
  }

  @Test
  void eenProgrammaRondtAfZoalsEenMens() {
    var taak = taken.open(id, Actieadres.STAP).orElseThrow();
    assertThatThrownBy(
            () -> afronding.rondAf(taak, new Afronding("VERLENGD", null, null, "Druk."), omar))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("weken"));
    afronding.rondAf(taak, new Afronding("VERLENGD", 8, null, "Druk."), omar);
    var opnieuw = taken.open(id, Actieadres.STAP).orElseThrow();
    afronding.rondAf(opnieuw, new Afronding("GEDAAN", null, null, "Gebeld."), omar);
    assertThat(lijst.open(id, omar).stand()).isEqualTo(Actiestand.GEDAAN);
  }

  private List<String> berichten(Gebruiker wie) {
    return jdbc.sql(
            """
            select soort from bericht where aan = ? and zaak_id = ?
            """)
        .params(wie.gebruikersnaam(), id)
        .query(String.class)
        .list();
  }
}

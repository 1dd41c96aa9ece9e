package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Stand;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Elke handeling van doorverwijzing en taak, door iedereen die er niets te zoeken heeft. */
@BrugwijzerTest
class ToegangTest {

  private static final LocalDate DAG = LocalDate.of(2026, 12, 2);

  @Autowired Loop loop;
  @Autowired Doorverwijsbalie balie;
  @Autowired Stappenbalie stappen;
  @Autowired Overdracht overdracht;
  @Autowired Dossiers dossiers;
  @Autowired Overzicht overzicht;
  @Autowired Takenbalie taken;
  @Autowired Proefmensen mensen;

  @Test
  void wieErBuitenStaatVindtDeDoorverwijzingNiet() {
    var rit = loop.naarTeam().wekker("stilte", "2026-11-26");
    var voor = stand(rit);
    for (var vreemde : vreemden(rit.wereld())) {
      lezen().forEach((naam, doe) -> weigert(naam, doe, rit, vreemde));
      schrijven().forEach((naam, doe) -> weigert(naam, doe, rit, vreemde));
      for (var stap : List.of(ONTVANGST_BEVESTIGEN, NABELLEN))
        taakhandelingen(stap).forEach((naam, doe) -> weigert(naam, doe, rit, vreemde));
      ziet(rit, vreemde, false);
    }
    assertThat(stand(rit)).isEqualTo(voor);
  }

  @Test
  void deOntvangerKanNietsWatVanDeSchoolIs() {
    var rit = loop.naarTeam().wekker("stilte", "2026-11-26");
    for (var wie : List.of(rit.wereld().noor(), rit.wereld().leider())) {
      rit.leest(wie);
      var voor = stand(rit);
      schrijven().forEach((naam, doe) -> weigert(naam, doe, rit, wie));
      taakhandelingen(NABELLEN).forEach((naam, doe) -> weigert(naam, doe, rit, wie));
      assertThat(stand(rit)).isEqualTo(voor);
      ziet(rit, wie, true);
    }
  }

  @Test
  void deSchoolKanNietsWatVanDeOntvangerIs() {
    var rit = loop.naarTeam();
    for (var wie : List.of(rit.wereld().bo(), rit.wereld().collega())) {
      var voor = stand(rit);
      taakhandelingen(ONTVANGST_BEVESTIGEN).forEach((naam, doe) -> weigert(naam, doe, rit, wie));
      assertThat(stand(rit)).isEqualTo(voor);
      ziet(rit, wie, true);
    }
  }

  @Test
  void bijEenBestemmingZonderTeamKijktGeenEnkelTeam() {
    for (var rit : List.of(loop.naarBuiten(), loop.naarRegeling())) {
      for (var vreemde : vreemden(rit.wereld()))
        lezen().forEach((naam, doe) -> weigert(naam, doe, rit, vreemde));
      lezen().forEach((naam, doe) -> weigert(naam, doe, rit, rit.wereld().noor()));
      ziet(rit, rit.wereld().noor(), false);
    }
  }

  @Test
  void watNietBestaatIsVoorIedereenNietGevonden() {
    var wereld = loop.wereld();
    var niets = new Rit(loop, wereld, new DoorverwijzingId(UUID.randomUUID()));
    for (var wie : wereld.mensen()) {
      lezen().forEach((naam, doe) -> weigert(naam, doe, niets, wie));
      assertThatThrownBy(() -> taken.open(UUID.randomUUID(), wie)).isInstanceOf(NietGevonden.class);
    }
  }

  @Test
  void alleenEenBrugfunctionarisMagVersturenEnBewaren() {
    var wereld = loop.wereld();
    for (var rol : Rol.values()) {
      if (rol == Rol.BRUGFUNCTIONARIS) continue;
      var wie = mensen.met(rol);
      var opdracht = loop.opdracht(wereld.metAccount());
      assertThatThrownBy(() -> balie.verstuur(opdracht, wie)).isInstanceOf(NietToegestaan.class);
      assertThatThrownBy(() -> balie.bewaarConcept(opdracht, null, wie))
          .isInstanceOf(NietToegestaan.class);
      assertThatThrownBy(() -> overdracht.draagCaseloadOver("x", "y", wie))
          .isInstanceOf(NietToegestaan.class);
      assertThat(overzicht.wachtend(wie, 10)).isEmpty();
      assertThat(overzicht.laatsteConcept(wie)).isEmpty();
      assertThat(overzicht.gewoonten(wie)).isEmpty();
    }
  }

  @Test
  void gemeenteDirecteurEnBeheerKrijgenGeenLijst() {
    for (var rol :
        List.of(Rol.DIRECTEUR, Rol.BELEID_ARMOEDE, Rol.PROJECTLEIDER, Rol.APPLICATIEBEHEERDER)) {
      var wie = mensen.met(rol);
      for (var keus : Overzicht.Keus.values())
        assertThatThrownBy(() -> overzicht.blad(keus, false, null, wie))
            .isInstanceOf(NietToegestaan.class);
      for (var zicht : Taakzicht.values()) {
        assertThat(taken.blad(zicht, Taakfilter.ALLES, null, wie).regels()).isEmpty();
        assertThat(taken.tel(zicht, wie).totaal()).isZero();
        assertThat(taken.pagina(zicht, Taakfilter.ALLES, null, null, wie).scholen()).isEmpty();
      }
    }
  }

  @Test
  void eenCollegaVanDeSchoolZietAllesMaarDoetNietDeTaakVanEenAnder() {
    var rit = loop.naarBuiten();
    var collega = rit.wereld().collega();
    assertThat(dossiers.open(rit.id(), collega).vanMij()).isFalse();
    assertThatThrownBy(
            () -> rit.doet(collega, AANKOMST_NAGAAN, Antwoorden.op(AANKOMST_NAGAAN, AANGEKOMEN)))
        .isInstanceOf(nl.leiden.brugwijzer.basis.KanNietMeer.class);
    assertThat(rit.status()).isEqualTo(Status.VERZONDEN);
  }

  private List<Gebruiker> vreemden(Wereld wereld) {
    return List.of(
        mensen.brugfunctionaris(),
        mensen.nieuw(Rol.BRUGFUNCTIONARIS, wereld.bo().organisatie(), mensen.vestiging()),
        mensen.teamlid(mensen.organisatie()),
        mensen.teamleider(mensen.organisatie()),
        mensen.nieuw(Rol.DIRECTEUR, wereld.bo().organisatie(), wereld.school()),
        mensen.nieuw(Rol.DIRECTEUR, wereld.team(), wereld.school()),
        mensen.met(Rol.BELEID_ARMOEDE),
        mensen.nieuw(Rol.PROJECTLEIDER, wereld.team(), null),
        mensen.nieuw(Rol.APPLICATIEBEHEERDER, wereld.team(), wereld.school()));
  }

  private Map<String, BiConsumer<Rit, Gebruiker>> lezen() {
    var alles = new LinkedHashMap<String, BiConsumer<Rit, Gebruiker>>();
    alles.put("openen", (rit, wie) -> dossiers.open(rit.id(), wie));
    alles.put("beeld", (rit, wie) -> dossiers.procesbeeld(rit.id(), wie));
    alles.put("model", (rit, wie) -> dossiers.model(rit.id(), wie));
    return alles;
  }

  private Map<String, BiConsumer<Rit, Gebruiker>> schrijven() {
    var alles = new LinkedHashMap<String, BiConsumer<Rit, Gebruiker>>();
    alles.put("intrekken", (rit, wie) -> balie.trekIn(rit.id(), true, null, wie));
    alles.put("weggooien", (rit, wie) -> balie.gooiWeg(rit.id(), wie));
    alles.put("verder schrijven", (rit, wie) -> balie.bewaarConcept(zelfde(rit), null, wie));
    alles.put("nog eens versturen", (rit, wie) -> balie.verstuur(zelfde(rit), wie));
    alles.put(
        "overdragen",
        (rit, wie) -> overdracht.draagOver(rit.id(), rit.wereld().collega().gebruikersnaam(), wie));
    for (var stap : Stap.values())
      if (!stap.vanOntvanger())
        alles.put("verzetten " + stap, (rit, wie) -> stappen.verzet(rit.id(), stap, DAG, wie));
    return alles;
  }

  private Map<String, BiConsumer<Rit, Gebruiker>> taakhandelingen(Stap stap) {
    var alles = new LinkedHashMap<String, BiConsumer<Rit, Gebruiker>>();
    for (var keuze : stap.keuzes())
      alles.put(
          "antwoorden " + keuze,
          (rit, wie) -> stappen.antwoord(rit.id(), stap, Antwoorden.op(stap, keuze), wie));
    alles.put("taak openen", (rit, wie) -> taken.open(rit.taak(stap), wie));
    alles.put("oppakken", (rit, wie) -> taken.pakOp(rit.taak(stap), wie));
    alles.put("teruggeven", (rit, wie) -> taken.geefTerug(rit.taak(stap), wie));
    alles.put(
        "toewijzen",
        (rit, wie) -> taken.wijsToe(rit.taak(stap), rit.wereld().sam().gebruikersnaam(), wie));
    return alles;
  }

  private void ziet(Rit rit, Gebruiker wie, boolean wel) {
    var inLijst = false;
    if (wie.isBrugfunctionaris() || wie.isOntvanger())
      inLijst =
          overzicht.blad(Overzicht.Keus.ALLES, false, null, wie).regels().stream()
              .anyMatch(regel -> regel.id().equals(rit.zaak()));
    var inTaken =
        taken.blad(Taakzicht.ROL, Taakfilter.ALLES, null, wie).regels().stream()
            .anyMatch(taak -> taak.zaakId().equals(rit.zaak()));
    assertThat(inLijst).isEqualTo(wel);
    if (!wel) assertThat(inTaken).isFalse();
    assertThat(taken.tel(Taakzicht.ROL, wie).totaal() > 0).isEqualTo(inTaken);
  }

  private Opdracht zelfde(Rit rit) {
    var gewoon = loop.opdracht(rit.wereld().metAccount());
    return new Opdracht(
        rit.id(),
        null,
        "Gekaapt",
        gewoon.hulpvraag(),
        gewoon.bestemming(),
        true,
        gewoon.akkoordWie(),
        gewoon.akkoordHoe(),
        gewoon.akkoordOp(),
        gewoon.deelt(),
        null,
        false,
        false,
        null,
        null);
  }

  private static void weigert(String naam, BiConsumer<Rit, Gebruiker> doe, Rit rit, Gebruiker wie) {
    assertThatThrownBy(() -> doe.accept(rit, wie))
        .as("%s door %s", naam, wie.rol())
        .isInstanceOfAny(NietGevonden.class, NietToegestaan.class);
  }

  private Stand stand(Rit rit) {
    return Stand.van(
        loop.jdbc,
        rit.zaak(),
        rit.wereld().mensen().stream().map(Gebruiker::gebruikersnaam).toList());
  }
}

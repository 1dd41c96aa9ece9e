package nl.leiden.brugwijzer.gebruiker.beheer;

import static nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld.VANDAAG;
import static nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld.uitnodiging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.Waarnemingen;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Elke manier om via gebruikersbeheer aan meer rechten te komen, en dat zij dicht is. */
@BrugwijzerTest
class RechtenOpstapelenTest {

  @Autowired Beheerwereld wereld;
  @Autowired Proefmensen mensen;
  @Autowired Uitnodigbalie uitnodigen;
  @Autowired Plaatsingsbalie plaatsen;
  @Autowired Vertrekbalie vertrekken;
  @Autowired Gegevensbalie gegevens;
  @Autowired Afwezigheidsbalie afwezig;
  @Autowired Gebruikersbeheer beheer;
  @Autowired Organisatiebalie organisaties;
  @Autowired Afstemming afstemming;
  @Autowired Waarnemingen waarnemingen;

  private String team;
  private Gebruiker leider;
  private Gebruiker lid;
  private Gebruiker vreemdLid;

  @BeforeEach
  void tweeTeams() {
    team = wereld.organisatie(Organisatiesoort.TEAM);
    leider = mensen.teamleider(team);
    lid = mensen.teamlid(team);
    vreemdLid = mensen.teamlid(wereld.organisatie(Organisatiesoort.TEAM));
  }

  @Test
  void wieNiemandToegangGeeftKomtNietInHetBeheer() {
    for (var rol : EnumSet.allOf(Rol.class)) {
      if (rol.beheertGebruikers()) continue;
      var wie = mensen.met(rol);
      verboden(() -> beheer.zoek(new Zoekvraag(null, null, null, null), null, wie));
      verboden(() -> beheer.toon(wereld.id(lid), wie));
      verboden(() -> uitnodigen.nodigUit(uitnodiging(Rol.TEAMLID, team, null), wie));
      verboden(() -> vertrek(lid, wie));
    }
  }

  @Test
  void eenTeamleiderGeeftAlleenRollenVanZijnTeam() {
    for (var rol : EnumSet.complementOf(EnumSet.of(Rol.TEAMLID, Rol.TEAMLEIDER))) {
      verboden(() -> uitnodigen.nodigUit(uitnodiging(rol, team, "20UW00"), leider));
      verboden(() -> verplaats(lid, rol, team, "20UW00", leider));
    }
  }

  @Test
  void eenSchoolbestuurMaaktGeenBeslisserEnGeenBrugfunctionaris() {
    var bestuur = wereld.organisatie(Organisatiesoort.SCHOOLBESTUUR);
    var wie = mensen.nieuw(Rol.SCHOOLBESTUUR, bestuur, null);
    var school = wereld.school(bestuur);
    for (var rol : EnumSet.complementOf(EnumSet.of(Rol.DIRECTEUR, Rol.SCHOOLBESTUUR)))
      verboden(() -> uitnodigen.nodigUit(uitnodiging(rol, bestuur, school), wie));
    assertThat(uitnodigen.nodigUit(uitnodiging(Rol.DIRECTEUR, bestuur, school), wie)).isNotNull();
  }

  @Test
  void eenSchoolbestuurZetGeenDirecteurOpEenSchoolVanEenAnderBestuur() {
    var bestuur = wereld.organisatie(Organisatiesoort.SCHOOLBESTUUR);
    var wie = mensen.nieuw(Rol.SCHOOLBESTUUR, bestuur, null);
    var vreemd = wereld.school(wereld.organisatie(Organisatiesoort.SCHOOLBESTUUR));
    ongeldig(
        "vestiging", () -> uitnodigen.nodigUit(uitnodiging(Rol.DIRECTEUR, bestuur, vreemd), wie));
  }

  @Test
  void eenProjectleiderZetNiemandOpEenSchoolMetGezinnenVanEenAndereWerkgever() {
    var jes = wereld.organisatie(Organisatiesoort.WELZIJN);
    var wie = mensen.nieuw(Rol.PROJECTLEIDER, jes, null);
    var bezet = mensen.vestiging();
    mensen.brugfunctionaris(bezet);
    ongeldig(
        "vestiging", () -> uitnodigen.nodigUit(uitnodiging(Rol.BRUGFUNCTIONARIS, jes, bezet), wie));
    var vrij = mensen.vestiging();
    assertThat(uitnodigen.nodigUit(uitnodiging(Rol.BRUGFUNCTIONARIS, jes, vrij), wie)).isNotNull();
  }

  @Test
  void eenProjectleiderMaaktGeenApplicatiebeheerderOokNietMetEenGeknoeidFormulier() {
    var jes = wereld.organisatie(Organisatiesoort.WELZIJN);
    var wie = mensen.nieuw(Rol.PROJECTLEIDER, jes, null);
    verboden(() -> uitnodigen.nodigUit(uitnodiging(Rol.APPLICATIEBEHEERDER, jes, null), wie));
  }

  @Test
  void eenAndereOrganisatieInHetFormulierBestaatNiet() {
    nietGevonden(
        () -> uitnodigen.nodigUit(uitnodiging(Rol.TEAMLID, vreemdLid.organisatie(), null), leider));
    nietGevonden(() -> verplaats(lid, Rol.TEAMLID, vreemdLid.organisatie(), null, leider));
  }

  @Test
  void wieBijEenAndereOrganisatieWerktBestaatNiet() {
    var id = wereld.id(vreemdLid);
    nietGevonden(() -> beheer.toon(id, leider));
    nietGevonden(() -> verplaats(vreemdLid, Rol.TEAMLID, team, null, leider));
    nietGevonden(() -> vertrek(vreemdLid, leider));
    nietGevonden(
        () -> gegevens.wijzig(UUID.randomUUID(), id, 0, "Nieuw", "a@voorbeeld.example", leider));
    nietGevonden(() -> uitnodigen.opnieuw(UUID.randomUUID(), id, leider));
    nietGevonden(
        () -> afwezig.meld(id, UUID.randomUUID(), lid.gebruikersnaam(), VANDAAG, VANDAAG, leider));
    assertThat(
            beheer.zoek(new Zoekvraag(vreemdLid.naam(), null, null, null), null, leider).regels())
        .isEmpty();
  }

  @Test
  void deLijstFilterenOpEenAndereOrganisatieGeeftNiets() {
    var vraag = new Zoekvraag(null, null, vreemdLid.organisatie(), null);
    assertThat(beheer.zoek(vraag, null, leider).regels()).isEmpty();
    var rol = new Zoekvraag(null, Rol.APPLICATIEBEHEERDER, null, null);
    assertThat(beheer.zoek(rol, null, leider).regels()).isEmpty();
  }

  @Test
  void niemandGeeftZichzelfEenAndereRolPlekOfDagen() {
    for (var wie : new Gebruiker[] {leider, wereld.beheerder()}) {
      verboden(() -> verplaats(wie, wie.rol(), wie.organisatie(), null, wie));
      verboden(() -> vertrek(wie, wie));
      verboden(() -> beheer.open(wereld.id(wie), wie));
      verboden(
          () ->
              gegevens.wijzig(
                  UUID.randomUUID(), wereld.id(wie), wereld.versie(wie), "Ik", wie.email(), wie));
      verboden(() -> plaatsen.laatVervallen(wereld.id(wie), wereld.versie(wie), wie));
    }
  }

  @Test
  void niemandHaaltZijnEigenEindeWeg() {
    var ander = mensen.teamleider(team);
    vertrekken.vertrek(UUID.randomUUID(), wereld.id(leider), 0, VANDAAG.plusDays(5), null, ander);
    verboden(() -> plaatsen.laatVervallen(wereld.id(leider), wereld.versie(leider), leider));
    plaatsen.laatVervallen(wereld.id(leider), wereld.versie(leider), ander);
  }

  @Test
  void niemandStoptZijnEigenAfwezigheidViaHetBeheer() {
    var collega = mensen.teamleider(team);
    var baas = mensen.teamleider(team);
    afwezig.meld(
        wereld.id(leider),
        UUID.randomUUID(),
        collega.gebruikersnaam(),
        VANDAAG,
        VANDAAG.plusDays(2),
        baas);
    var id = waarnemingen.voor(leider).get(0).id();
    verboden(() -> afwezig.stop(wereld.id(leider), id, leider));
  }

  @Test
  void wieWaarneemtBeheertGeenGebruikers() {
    var ander = mensen.teamleider(team);
    var id = UUID.fromString(mensen.waarneming(leider, ander, VANDAAG, VANDAAG.plusDays(1)));
    var namens = waarnemingen.aanHetWerk(id, ander).orElseThrow();
    verboden(() -> beheer.zoek(new Zoekvraag(null, null, null, null), null, namens));
    verboden(() -> uitnodigen.nodigUit(uitnodiging(Rol.TEAMLID, team, null), namens));
  }

  @Test
  void eenTeamleiderNeemtGeenAccountOverMetEenAnderAdres() {
    assertThatThrownBy(
            () ->
                gegevens.wijzig(
                    UUID.randomUUID(),
                    wereld.id(lid),
                    wereld.versie(lid),
                    lid.naam(),
                    "overgenomen@voorbeeld.example",
                    leider))
        .isInstanceOf(NietToegestaan.class);
  }

  @Test
  void alleenDeApplicatiebeheerderGaatOverOrganisatiesEnAfstemming() {
    verboden(() -> organisaties.alle(leider));
    verboden(
        () ->
            organisaties.voegToe(
                UUID.randomUUID(), "eigen", "Eigen", Organisatiesoort.GEMEENTE, leider));
    verboden(() -> organisaties.wijzig(team, 0, "Gemeente", Organisatiesoort.GEMEENTE, leider));
    verboden(() -> organisaties.geefSchool(team, "20UW00", leider));
    verboden(() -> afstemming.vergelijk(leider));
    verboden(() -> afstemming.herstel(leider));
    verboden(() -> afstemming.laatste(leider));
  }

  @Test
  void eenRolPastAlleenBijEenOrganisatieDieDatWerkDoet() {
    var wie = wereld.beheerder();
    ongeldig("organisatie", () -> uitnodigen.nodigUit(uitnodiging(Rol.BESLISSER, team, null), wie));
    ongeldig(
        "organisatie",
        () -> uitnodigen.nodigUit(uitnodiging(Rol.TEAMLID, wie.organisatie(), null), wie));
  }

  private void verplaats(
      Gebruiker over, Rol rol, String organisatie, String school, Gebruiker wie) {
    plaatsen.verplaats(
        UUID.randomUUID(),
        wereld.id(over),
        wereld.versie(over),
        new Plaatsing(rol, organisatie, school, VANDAAG, null),
        null,
        wie);
  }

  private void vertrek(Gebruiker over, Gebruiker wie) {
    vertrekken.vertrek(UUID.randomUUID(), wereld.id(over), wereld.versie(over), VANDAAG, null, wie);
  }

  private static void verboden(ThrowingCallable poging) {
    assertThatThrownBy(poging).isInstanceOf(NietToegestaan.class);
  }

  private static void nietGevonden(ThrowingCallable poging) {
    assertThatThrownBy(poging).isInstanceOf(NietGevonden.class);
  }

  private static void ongeldig(String veld, ThrowingCallable poging) {
    assertThatThrownBy(poging)
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }
}

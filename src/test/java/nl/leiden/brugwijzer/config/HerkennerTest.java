package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.config.NietHerkend.Reden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keycloak en Brugwijzer moeten het over iemand eens zijn. */
@BrugwijzerTest
class HerkennerTest {

  @Autowired Herkenner herkenner;
  @Autowired Proefmensen mensen;

  Gebruiker bo;
  Map<String, Object> vanBo;

  @BeforeEach
  void nieuweSchool() {
    bo = mensen.brugfunctionaris();
    vanBo = gegevens(bo);
  }

  @Test
  void wieOveralHetzelfdeStaatWordtHerkend() {
    assertThat(herkenner.herken(vanBo)).isEqualTo(bo);
    var lid = mensen.teamlid(mensen.organisatie());
    assertThat(herkenner.herken(gegevens(lid))).isEqualTo(lid);
  }

  @Test
  void watVanKeycloakZelfIsTeltNietMee() {
    vanBo.put("realm_access", Map.of("roles", List.of("offline_access", "BRUGFUNCTIONARIS", "x")));
    vanBo.put("groups", List.of("/" + "afdeling", groep(bo.organisatie()), school(bo.vestiging())));
    assertThat(herkenner.herken(vanBo)).isEqualTo(bo);
  }

  @Test
  void wieWijNietKennenOfNietMeerKomtErNietIn() {
    weigert("preferred_username", "bestaat-niet", Reden.ONBEKEND);
    weigert("preferred_username", bo.gebruikersnaam() + "\u0000", Reden.ONBEKEND);
    weigert("preferred_username", List.of(bo.gebruikersnaam()), Reden.ONBEKEND);
    weigert("preferred_username", null, Reden.ONBEKEND);
    mensen.vertrekt(bo);
    weigert("preferred_username", bo.gebruikersnaam(), Reden.ONBEKEND);
  }

  @Test
  void deRolMoetPreciesDieVanBrugwijzerZijn() {
    weigert("realm_access", rollen(), Reden.ROL);
    weigert("realm_access", rollen("APPLICATIEBEHEERDER"), Reden.ROL);
    weigert("realm_access", rollen("BRUGFUNCTIONARIS", "APPLICATIEBEHEERDER"), Reden.ROL);
    weigert("realm_access", rollen("brugfunctionaris"), Reden.ROL);
    weigert("realm_access", "BRUGFUNCTIONARIS", Reden.ROL);
    weigert("realm_access", null, Reden.ROL);
  }

  @Test
  void eenRolVanEenAndereClientIsNietOnzeRol() {
    vanBo.put("resource_access", Map.of("brugwijzer-api", rollen("BRUGFUNCTIONARIS")));
    weigert("realm_access", rollen(), Reden.ROL);
  }

  @Test
  void deOrganisatieEnDeSchoolMoetenDieVanBrugwijzerZijn() {
    var org = groep(bo.organisatie());
    var school = school(bo.vestiging());
    weigert("groups", List.of(org), Reden.PLEK);
    weigert("groups", List.of(school), Reden.PLEK);
    weigert("groups", List.of(org, school("99ZZ99")), Reden.PLEK);
    weigert("groups", List.of(groep("andere"), school), Reden.PLEK);
    weigert("groups", List.of(org, groep("andere"), school), Reden.PLEK);
    weigert("groups", List.of(org + "/onder", school), Reden.PLEK);
    weigert("groups", List.of("/x" + org, school), Reden.PLEK);
    weigert("groups", org, Reden.PLEK);
    weigert("groups", null, Reden.PLEK);
  }

  @Test
  void wieBeslistBetaaltOfBeheertZetEenTweedeStap() {
    var beslisser = mensen.met(Rol.BESLISSER);
    for (var tekort : new Object[] {null, "", "0", "1", "zilver", "-2", "2 ", List.of("2")}) {
      vanBo.put("acr", tekort);
      assertThat(Herkenner.mistTweedeStap(beslisser, vanBo)).as("acr " + tekort).isTrue();
      assertThat(Herkenner.mistTweedeStap(bo, vanBo)).isFalse();
    }
    vanBo.put("acr", "2");
    assertThat(Herkenner.mistTweedeStap(beslisser, vanBo)).isFalse();
  }

  private void weigert(String claim, Object waarde, Reden reden) {
    var anders = new HashMap<>(vanBo);
    anders.put(claim, waarde);
    var geweigerd = catchThrowableOfType(NietHerkend.class, () -> herkenner.herken(anders));
    assertThat(geweigerd).as(claim + " " + waarde).isNotNull();
    assertThat(geweigerd.reden()).as(claim + " " + waarde).isEqualTo(reden);
    assertThat(geweigerd.getMessage()).doesNotContain(bo.gebruikersnaam());
  }

  private static Map<String, Object> gegevens(Gebruiker wie) {
    var groepen =
        wie.vestiging() == null
            ? List.of(groep(wie.organisatie()))
            : List.of(groep(wie.organisatie()), school(wie.vestiging()));
    return new HashMap<>(
        Map.of(
            "preferred_username", wie.gebruikersnaam(),
            "realm_access", rollen(wie.rol().name()),
            "groups", groepen));
  }

  private static Map<String, Object> rollen(String... rollen) {
    return Map.of("roles", List.of(rollen));
  }

  private static String groep(String organisatie) {
    return "/organisaties/" + organisatie;
  }

  private static String school(String vestiging) {
    return "/scholen/" + vestiging;
  }
}

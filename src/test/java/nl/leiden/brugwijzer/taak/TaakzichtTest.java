package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wie welke taak ziet en mag doen. */
class TaakzichtTest {

  private static final Gebruiker BO = gebruiker("bo", Rol.BRUGFUNCTIONARIS, "stichting", "S1");
  private static final Gebruiker COLLEGA = gebruiker("c", Rol.BRUGFUNCTIONARIS, "stichting", "S1");
  private static final Gebruiker ELDERS = gebruiker("e", Rol.BRUGFUNCTIONARIS, "stichting", "S2");
  private static final Gebruiker NOOR = gebruiker("noor", Rol.TEAMLID, "team", null);
  private static final Gebruiker SAM = gebruiker("sam", Rol.TEAMLID, "team", null);
  private static final Gebruiker LEIDER = gebruiker("leider", Rol.TEAMLEIDER, "team", null);
  private static final Gebruiker ANDER_TEAM = gebruiker("a", Rol.TEAMLID, "team2", null);

  @Test
  void eenTaakVanDeSchoolIsVoorDeBrugfunctionarissenVanDieSchool() {
    assertThat(zichtbaar(BO, Rol.BRUGFUNCTIONARIS)).isTrue();
    assertThat(zichtbaar(COLLEGA, Rol.BRUGFUNCTIONARIS)).isTrue();
    assertThat(zichtbaar(ELDERS, Rol.BRUGFUNCTIONARIS)).isFalse();
    assertThat(zichtbaar(NOOR, Rol.BRUGFUNCTIONARIS)).isFalse();
  }

  @Test
  void eenTaakVanHetTeamIsVoorDeLedenEnDeLeiderVanDatTeam() {
    assertThat(zichtbaar(NOOR, Rol.TEAMLID)).isTrue();
    assertThat(zichtbaar(LEIDER, Rol.TEAMLID)).isTrue();
    assertThat(zichtbaar(ANDER_TEAM, Rol.TEAMLID)).isFalse();
    assertThat(zichtbaar(BO, Rol.TEAMLID)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Rol.class,
      names = {
        "DIRECTEUR",
        "BELEID_ARMOEDE",
        "PROJECTLEIDER",
        "APPLICATIEBEHEERDER",
        "SCHOOLBESTUUR"
      })
  void anderenZienGeenVanBeideOokNietBinnenDezelfdeOrganisatie(Rol rol) {
    assertThat(zichtbaar(gebruiker("x", rol, "team", null), Rol.TEAMLID)).isFalse();
    assertThat(zichtbaar(gebruiker("x", rol, "stichting", "S1"), Rol.BRUGFUNCTIONARIS)).isFalse();
  }

  @Test
  void eenTaakVanDeDirecteurIsVoorDieSchoolEnHaarBestuur() {
    var taak = taak(Rol.DIRECTEUR, null);
    assertThat(taak.zichtbaarVoor(gebruiker("d", Rol.DIRECTEUR, "elders", "S1"))).isTrue();
    assertThat(taak.zichtbaarVoor(gebruiker("d", Rol.DIRECTEUR, "team", "S2"))).isFalse();
    assertThat(taak.zichtbaarVoor(gebruiker("d", Rol.DIRECTEUR, "team", null))).isFalse();
    assertThat(taak.zichtbaarVoor(gebruiker("s", Rol.SCHOOLBESTUUR, "team", null))).isTrue();
    assertThat(taak.zichtbaarVoor(gebruiker("s", Rol.SCHOOLBESTUUR, "elders", null))).isFalse();
    assertThat(taak.zichtbaarVoor(BO)).isFalse();
    assertThat(taak.zichtbaarVoor(LEIDER)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Rol.class,
      names = {"BELEID_ONDERWIJS", "BESLISSER", "FINANCIEN"})
  void wieOverSubsidieGaatZietAlleenDeTakenVanDeEigenRol(Rol rol) {
    var wie = gebruiker("g", rol, "team", null);
    for (var ander : Rol.values())
      assertThat(zichtbaar(wie, ander)).as(ander.name()).isEqualTo(ander == rol);
  }

  @Test
  void eenTaakDieNiemandHeeftMagIedereenDoenDieHaarZiet() {
    assertThat(taak(Rol.TEAMLID, null).magDoen(NOOR)).isTrue();
    assertThat(taak(Rol.TEAMLID, null).magDoen(LEIDER)).isTrue();
    assertThat(taak(Rol.TEAMLID, null).magDoen(ANDER_TEAM)).isFalse();
  }

  @Test
  void eenOpgepakteTaakMagAlleenDieCollegaOfDeLeiderDoen() {
    var taak = taak(Rol.TEAMLID, "noor");
    assertThat(taak.magDoen(NOOR)).isTrue();
    assertThat(taak.magDoen(SAM)).isFalse();
    assertThat(taak.magDoen(LEIDER)).isTrue();
    var vanSchool = taak(Rol.BRUGFUNCTIONARIS, "bo");
    assertThat(vanSchool.magDoen(BO)).isTrue();
    assertThat(vanSchool.magDoen(COLLEGA)).isFalse();
    assertThat(vanSchool.magDoen(LEIDER)).isFalse();
  }

  @Test
  void inDeTeamlijstVanEenLeiderStaanDeTakenVanZijnLeden() {
    assertThat(Taakzicht.TEAM.waarden(LEIDER).get("rollen")).isEqualTo(Set.of("TEAMLID"));
    assertThat(Taakzicht.ROL.waarden(LEIDER).get("rollen"))
        .isEqualTo(Set.of("TEAMLID", "TEAMLEIDER"));
  }

  @Test
  void vanEenAfgeslotenTaakHoortAlleenWieHaarKonZien() {
    var gedaan = gedaan("noor");
    assertThat(gedaan.alsSituatie(SAM))
        .isInstanceOfSatisfying(AlGedaan.class, s -> assertThat(s.wie()).isEqualTo("Naam noor"));
    assertThat(gedaan(null).alsSituatie(LEIDER)).isInstanceOf(KanNietMeer.class);
    for (var vreemde : new Gebruiker[] {ANDER_TEAM, BO})
      for (var taak : new Gedaan[] {gedaan, gedaan(null)})
        assertThat(taak.alsSituatie(vreemde)).isInstanceOf(NietGevonden.class);
  }

  private static boolean zichtbaar(Gebruiker wie, Rol rol) {
    return taak(rol, null).zichtbaarVoor(wie);
  }

  private static Gedaan gedaan(String door) {
    return new Gedaan(
        Rol.TEAMLID, "team", "S1", door, door == null ? null : "Naam " + door, Instant.EPOCH);
  }

  private static Taak taak(Rol rol, String behandelaar) {
    var id = UUID.randomUUID();
    return new Taak(
        id,
        "proef",
        id,
        "stap",
        "Geld",
        "School",
        null,
        rol,
        rol == Rol.BRUGFUNCTIONARIS ? "stichting" : "team",
        "S1",
        behandelaar,
        null,
        false,
        Instant.EPOCH,
        LocalDate.EPOCH,
        "",
        true);
  }

  private static Gebruiker gebruiker(String naam, Rol rol, String organisatie, String school) {
    return new Gebruiker(
        naam, "Naam " + naam, naam + "@voorbeeld.example", rol, organisatie, "O", school, null);
  }
}

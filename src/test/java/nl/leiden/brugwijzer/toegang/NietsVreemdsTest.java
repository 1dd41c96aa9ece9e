package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** In geen lijst, telling of zoekvraag staat iets van een ander. */
@BrugwijzerTest
class NietsVreemdsTest {

  private static final List<String> LIJSTEN =
      List.of(
          "/vandaag",
          "/taken?lijst=VAN_MIJ",
          "/taken?lijst=TEAM",
          "/taken?lijst=ROL",
          "/taken?lijst=TEAM&school={school}",
          "/taken?lijst=ROL&wie={bo}",
          "/taken?lijst=TEAM&schoolnaam={school}",
          "/taken/weergaven",
          "/doorverwijzingen?van=school&keus=ALLES",
          "/doorverwijzingen?van=mij&keus=ALLES",
          "/doorverwijzingen/nieuw?gezin={gezin}",
          "/gezinnen?zoek=Fam",
          "/contactmomenten",
          "/subsidies",
          "/subsidieregelingen",
          "/berichten",
          "/api/v1/taken?lijst=VAN_MIJ",
          "/api/v1/taken?lijst=TEAM",
          "/api/v1/taken?lijst=ROL",
          "/api/v1/taken?lijst=TEAM&school={school}",
          "/api/v1/taken?lijst=ROL&behandelaar={bo}",
          "/api/v1/doorverwijzingen?keus=ALLES",
          "/api/v1/doorverwijzingen?keus=ALLES&vanMij=true",
          "/api/v1/gezinnen?zoek=Fam",
          "/api/v1/contactmomenten",
          "/api/v1/contactmomenten?gezin={gezin}");

  private static final List<String> LIJSTEN_VAN_TAKEN =
      List.of("/taken?lijst=VAN_MIJ", "/taken?lijst=TEAM", "/taken?lijst=ROL");

  private static final Pattern CIJFER = Pattern.compile("<dd[^>]*>[^<]*</dd>");

  private static final Pattern OPEN = Pattern.compile("[\\d.+]+ open");

  @Autowired MockMvc mvc;
  @Autowired Bezetting bezetting;
  @Autowired JdbcClient jdbc;

  /** Bij de gemeente werken alle proeven samen: hun werk stond er misschien al. */
  private static final Set<Wie> SAMEN = Wie.GEMEENTE;

  Zaak bijTeam;
  Zaak bijSchool;
  String stondEr;

  @BeforeEach
  void eenZaakBijHetTeamEnEenBijDeSchool() throws Exception {
    bezetting.nieuw();
    stondEr = tellingen();
    bijTeam = bezetting.zaak(Toestand.BIJ_TEAM);
    bijSchool = bezetting.zaak(Toestand.BIJ_SCHOOL);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"BO", "COLLEGA", "NOOR", "SAM", "LEIDER", "NIEMAND"})
  void wieErBuitenStaatZietNiets(Wie wie) throws Exception {
    for (var lijst : LIJSTEN)
      assertThat(lees(lijst, wie)).as(wie + " op " + lijst).doesNotContain(sporen());
    if (SAMEN.contains(wie)) assertThat(tellingen()).as(wie + " telt").isEqualTo(stondEr);
    else
      for (var lijst : LIJSTEN_VAN_TAKEN)
        assertThat(lees(lijst, wie)).as(wie + " telt").contains("0 open");
  }

  private String tellingen() throws Exception {
    var tellingen = new StringBuilder();
    for (var wie : SAMEN)
      for (var lijst : LIJSTEN_VAN_TAKEN) {
        var open = OPEN.matcher(pagina(lijst, wie));
        assertThat(open.find()).as(wie + " op " + lijst).isTrue();
        tellingen.append(wie).append(lijst).append(open.group());
      }
    return tellingen.toString();
  }

  @ParameterizedTest
  @EnumSource(names = {"NOOR", "SAM", "LEIDER"})
  void hetTeamZietAlleenWatErNaartoeGing(Wie wie) throws Exception {
    for (var lijst : LIJSTEN)
      assertThat(lees(lijst, wie))
          .as(wie + " op " + lijst)
          .doesNotContain("Fam. Proef", bijSchool.id().toString(), nummer(bijSchool));
    assertThat(lees("/taken?lijst=TEAM", wie)).contains("1 open");
    assertThat(lees("/doorverwijzingen?keus=ALLES", wie)).contains(nummer(bijTeam));
  }

  @Test
  void deCollegaZietDeSchoolMaarNietAlsHaarEigenWerk() throws Exception {
    assertThat(lees("/doorverwijzingen?van=school&keus=ALLES", Wie.COLLEGA))
        .contains(nummer(bijTeam), nummer(bijSchool));
    assertThat(lees("/doorverwijzingen?van=mij&keus=ALLES", Wie.COLLEGA))
        .doesNotContain(nummer(bijTeam), nummer(bijSchool));
    assertThat(lees("/taken?lijst=VAN_MIJ", Wie.COLLEGA)).contains("0 open");
    assertThat(lees("/taken?lijst=TEAM", Wie.COLLEGA)).contains("1 open");
  }

  @Test
  void deDirecteurZietVanZijnSchoolAlleenEenOnleesbaarKleinGetal() throws Exception {
    assertThat(cijfers(Wie.DIRECTEUR)).isNotEmpty().containsOnly("<dd>&lt;10</dd>");
    // Een school zonder doorverwijzingen is niet te onderscheiden van een met een paar.
    assertThat(cijfers(Wie.ANDERE_DIRECTEUR)).isEqualTo(cijfers(Wie.DIRECTEUR));
  }

  private List<String> cijfers(Wie wie) throws Exception {
    return CIJFER.matcher(lees("/vandaag", wie)).results().map(MatchResult::group).toList();
  }

  @Test
  void naIntrekkenIsHetVoorHetTeamOokUitDeTellingen() throws Exception {
    bezetting.zaak(Toestand.INGETROKKEN);
    assertThat(lees("/taken?lijst=TEAM", Wie.NOOR)).contains("1 open");
    assertThat(lees("/doorverwijzingen?keus=ALLES", Wie.NOOR)).contains(nummer(bijTeam));
  }

  private String[] sporen() {
    return Stream.of(bijTeam, bijSchool)
        .flatMap(
            zaak ->
                Stream.of(
                    "Fam. Proef",
                    zaak.id().toString(),
                    nummer(zaak),
                    zaak.namen().get("taken"),
                    zaak.namen().get("contactmomenten")))
        .toArray(String[]::new);
  }

  private String nummer(Zaak zaak) {
    return jdbc.sql("select nummer from doorverwijzing where id = ?")
        .param(zaak.id())
        .query(String.class)
        .single();
  }

  private String lees(String lijst, Wie wie) throws Exception {
    var pad =
        lijst
            .replace("{school}", bezetting.wereld().school())
            .replace("{bo}", bijTeam.namen().get("bo"))
            .replace("{gezin}", bijTeam.namen().get("gezin"));
    return pagina(pad, wie);
  }

  private String pagina(String pad, Wie wie) throws Exception {
    return mvc.perform(get(pad).with(als(bezetting.speler(wie))))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}

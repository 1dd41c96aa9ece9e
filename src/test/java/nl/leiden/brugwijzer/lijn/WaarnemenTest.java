package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Wereld;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waarnemen met een echte sessie: twee vensters, en een formulier met fouten. */
@BrugwijzerTest
class WaarnemenTest {

  @Autowired Lijn lijn;
  @Autowired Loop loop;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  private Wereld wereld;
  private Gebruiker sem;

  @BeforeEach
  void tweeScholen() {
    wereld = loop.wereld();
    sem = mensen.nieuw(Rol.BRUGFUNCTIONARIS, wereld.bo().organisatie(), mensen.vestiging());
  }

  @Test
  void eenFormulierDatVoorHetOverschakelenOpenstondKomtNietBijDeVerkeerdeSchool() {
    var dag = Testklok.BEGIN.toLocalDate();
    var id = mensen.waarneming(wereld.bo(), sem, dag, dag);
    var venster = lijn.als(sem);
    var open = venster.ga("/gezinnen/nieuw");
    venster.vulIn(venster.ga("/waarnemen"), "/waarnemen/" + id + "/beginnen", Map.of());
    var antwoord = venster.vulIn(open, "/gezinnen", Map.of("label", "Zaterdag"));
    assertThat(antwoord.status()).isEqualTo(403);
    assertThat(antwoord.tekst()).contains("begon of stopte met waarnemen");
    var alsBo = venster.ga("/gezinnen/nieuw");
    venster.vulIn(venster.ga("/vandaag"), "/waarnemen/klaar", Map.of());
    assertThat(venster.vulIn(alsBo, "/gezinnen", Map.of("label", "Zondag")).status())
        .isEqualTo(403);
    assertThat(
            jdbc.sql("select count(*) from gezin where vestiging in (?, ?)")
                .params(sem.vestiging(), wereld.school())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void deSessieBlijftVanWieWaarneemt() {
    var dag = Testklok.BEGIN.toLocalDate();
    var id = mensen.waarneming(wereld.bo(), sem, dag, dag);
    var venster = lijn.als(sem);
    venster.vulIn(venster.ga("/waarnemen"), "/waarnemen/" + id + "/beginnen", Map.of());
    assertThat(venster.ga("/vandaag").tekst()).contains("Je neemt waar voor", sem.naam());
    venster.vulIn(venster.ga("/taken"), "/waarnemen/klaar", Map.of());
    assertThat(venster.ga("/taken").tekst()).doesNotContain(wereld.bo().naam());
  }

  @Test
  void watErMisIsStaatNaastHetVeldEnDeRestBlijftStaan() {
    var venster = lijn.als(wereld.bo());
    var antwoord =
        venster.vulIn(
            venster.ga("/waarnemen"),
            "/waarnemen",
            Map.of("vanaf", "2026-11-23", "tot", "2026-11-20", "waarnemer", sem.gebruikersnaam()));
    assertThat(antwoord.status()).isEqualTo(400);
    var pagina = antwoord.document();
    assertThat(pagina.select("#tot-fout").text()).contains("ligt voor de eerste");
    assertThat(pagina.select("#vanaf").val()).isEqualTo("2026-11-23");
    assertThat(pagina.select("#waarnemer option[selected]").val()).isEqualTo(sem.gebruikersnaam());
    for (var vijandig : List.of("31-02-2026", "morgen", "9999999999-01-01"))
      assertThat(
              venster
                  .vulIn(
                      venster.ga("/waarnemen"),
                      "/waarnemen",
                      Map.of("vanaf", vijandig, "tot", "2026-11-20", "waarnemer", "niemand"))
                  .status())
          .isEqualTo(400);
    var goed =
        venster.vulIn(
            venster.ga("/waarnemen"),
            "/waarnemen",
            Map.of("vanaf", "2026-11-23", "tot", "2026-11-27", "waarnemer", sem.gebruikersnaam()));
    assertThat(goed.tekst()).contains("Afgesproken", sem.naam() + " neemt waar");
  }
}

package nl.leiden.brugwijzer.suggestie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Wat over hetzelfde kan gaan, vindt wie beoordeelt vanzelf. */
@BrugwijzerTest
class TweelingenTest {

  @Autowired Signaalwereld wereld;
  @Autowired Signaalverbanden verbanden;
  @Autowired Meldbalie meldbalie;
  @Autowired Loop loop;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactie;

  private Gebruiker alex;

  @BeforeEach
  void alex() {
    alex = wereld.armoede();
  }

  @Test
  void dezelfdePlekEnHetzelfdeObstakelStaanVoorop() {
    var regeling = loop.wereld().regeling();
    var eerste = over(regeling, Obstakel.INKOMENSGRENS, "Xylofoonles valt erbuiten.");
    var tweede = over(regeling, Obstakel.INKOMENSGRENS, "Heel andere woorden zijn dit.");
    over(regeling, Obstakel.WACHTLIJST, "Zo lang wachten kan niet.");
    var lijkt = over(null, Obstakel.GEEN_PLEK, "Ook deze xylofoonles valt erbuiten.");
    assertThat(ids(verbanden.van(eerste, alex).tweelingen())).startsWith(tweede).contains(lijkt);
    assertThat(verbanden.van(eerste, alex).tweelingen())
        .filteredOn(Tweeling::zelfde)
        .extracting(Tweeling::id)
        .containsExactly(tweede);
  }

  @Test
  void eenOngewoonTekenInDeWoordenIsGeenProbleem() {
    var id =
        over(null, Obstakel.GEEN_PLEK, "Zo'n brief \\ met a'b:c* & | ! (haakje) snapt niemand.");
    assertThat(verbanden.van(id, alex).tweelingen()).hasSizeLessThanOrEqualTo(5);
    assertThat(verbanden.kandidaten(id, List.of(), "zo'n \\ & | !( brief", alex)).isNotNull();
  }

  @Test
  void eenAnderZietAlleenWatVanHemIs() {
    var id = wereld.gemeld(inhoud("Fagotles past niet bij fagotvereniging.", "SCHOOL"), bo());
    var armoede = wereld.gemeld(inhoud("Fagotles past niet bij fagotvereniging.", "GELD"), bo());
    var juf = wereld.onderwijs();
    assertThat(ids(verbanden.van(id, juf).tweelingen())).doesNotContain(armoede);
    assertThat(verbanden.van(armoede, alex).tweelingen())
        .filteredOn(t -> t.id().equals(id))
        .singleElement()
        .matches(t -> !t.kanErbij());
  }

  @Test
  void watGeslotenOfSamengevoegdIsWordtNietVoorgesteld() {
    var id = wereld.gemeld(inhoud("Hobogroep weigert hobospelers.", "GELD"), bo());
    var bo = bo();
    var weg = wereld.gemeld(inhoud("Hobogroep weigert hobospelers.", "GELD"), bo);
    assertThat(ids(verbanden.van(id, alex).tweelingen())).contains(weg);
    meldbalie.trekIn(weg, bo);
    assertThat(ids(verbanden.van(id, alex).tweelingen())).doesNotContain(weg);
  }

  @Test
  void zoekenKanOpEenWoordEnOpNummer() {
    var id = wereld.gemeld(inhoud("Iets over geld.", "GELD"), bo());
    var ander = wereld.gemeld(inhoud("De klavecimbelregeling is dicht.", "GELD"), bo());
    var nummer = wereld.signaal(ander).nummer();
    assertThat(ids(verbanden.kandidaten(id, List.of(), "klavecimbelregeling", alex)))
        .startsWith(ander);
    assertThat(ids(verbanden.kandidaten(id, List.of(), nummer.toLowerCase(), alex)))
        .startsWith(ander);
  }

  @Test
  void dezelfdePlekVindenGaatOverEenEigenIndex() {
    var id = over(loop.wereld().regeling(), Obstakel.GEEN_PLEK, "Er is geen plek.").waarde();
    assertThat(plan(Tweelingen.ZELFDE, id))
        .contains("signaal_zelfde")
        .doesNotContain("Seq Scan on signaal s");
  }

  private String plan(String vraag, UUID id) {
    return transactie.execute(
        x -> {
          jdbc.sql("set local enable_seqscan = off").update();
          return String.join(
              "\n",
              jdbc.sql("explain " + vraag)
                  .param("id", id)
                  .param("eigenaren", List.of("ARMOEDE"))
                  .param("meeste", 5)
                  .param("plek", id)
                  .param("obstakel", "GEEN_PLEK")
                  .query(String.class)
                  .list());
        });
  }

  private SignaalId over(UUID regeling, Obstakel obstakel, String zin) {
    var i = inhoud(zin, "GELD");
    return wereld.gemeld(
        new Signaalinhoud(
            zin,
            regeling,
            null,
            regeling == null ? "Iets anders" : "",
            RegelVan.GEMEENTE,
            obstakel,
            i.vaak(),
            false,
            "",
            null,
            "GELD",
            false),
        bo());
  }

  private static Signaalinhoud inhoud(String zin, String thema) {
    return Signaalwereld.inhoud(zin, thema, false);
  }

  private Gebruiker bo() {
    return wereld.melder();
  }

  private static List<SignaalId> ids(List<Tweeling> tweelingen) {
    return tweelingen.stream().map(Tweeling::id).toList();
  }
}

package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.doorverwijzing.Wereld;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dubbel klikken, nog eens versturen, en met zijn vijftigen hetzelfde willen. */
@BrugwijzerTest
class EenKeerTest {

  private static final int MENSEN = 50;

  @Autowired Lijn lijn;
  @Autowired Loop loop;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  Wereld wereld;

  @BeforeEach
  void eenWereld() {
    wereld = loop.wereld();
  }

  @Test
  void achtKeerTegelijkVersturenGeeftEenDoorverwijzing() {
    var bo = lijn.als(wereld.bo());
    var formulier = ingevuld(bo);
    var antwoorden =
        Samen.doe(
            Collections.nCopies(
                8, (Samen.Handeling) () -> bo.stuur("/doorverwijzingen", formulier)));
    var zaak = UUID.fromString(formulier.get("concept").get(0));
    assertThat(antwoorden)
        .allSatisfy(
            antwoord -> {
              assertThat(antwoord.gelukt()).isTrue();
              var pagina = (Pagina) antwoord.waarde();
              assertThat(pagina.status()).isEqualTo(200);
              assertThat(pagina.waar().getPath()).isEqualTo("/doorverwijzingen/" + zaak);
            });
    eenKeerVerstuurd(zaak);
  }

  @Test
  void hetzelfdeFormulierLaterNogEensVersturenVerandertNiets() {
    var bo = lijn.als(wereld.bo());
    var formulier = ingevuld(bo);
    var eerste = bo.stuur("/doorverwijzingen", formulier);
    formulier.put("nieuwGezin", List.of("Een heel ander gezin"));
    var tweede = bo.stuur("/doorverwijzingen", formulier);
    assertThat(tweede.waar()).isEqualTo(eerste.waar());
    assertThat(tweede.tekst()).contains("M., groep 4").doesNotContain("heel ander");
    eenKeerVerstuurd(UUID.fromString(formulier.get("concept").get(0)));
  }

  @Test
  void vijftigMensenWillenDezelfdeTaakEnEenKrijgtHaar() {
    var taak = loop.verstuur(wereld, wereld.metAccount()).taak(Stap.ONTVANGST_BEVESTIGEN);
    var bezoekers =
        IntStream.range(0, MENSEN)
            .mapToObj(nummer -> mensen.teamlid(wereld.team()))
            .map(lijn::als)
            .toList();
    var formulieren = bezoekers.stream().map(wie -> wie.ga("/taken?lijst=TEAM")).toList();
    var pad = "/taken/" + taak + "/oppakken";
    var antwoorden =
        Samen.doe(
            IntStream.range(0, MENSEN)
                .mapToObj(
                    nummer ->
                        (Samen.Handeling)
                            () ->
                                bezoekers.get(nummer).vulIn(formulieren.get(nummer), pad, Map.of()))
                .toList());
    var paginas = antwoorden.stream().map(antwoord -> (Pagina) antwoord.waarde()).toList();
    var winnaar =
        jdbc.sql(
                "select g.naam from taak t join gebruiker g on g.gebruikersnaam = t.behandelaar"
                    + " where t.id = ?")
            .param(taak)
            .query(String.class)
            .single();
    assertThat(paginas).filteredOn(pagina -> pagina.status() == 200).hasSize(1);
    assertThat(paginas)
        .filteredOn(pagina -> pagina.status() == 409)
        .hasSize(MENSEN - 1)
        .allSatisfy(
            pagina ->
                assertThat(pagina.tekst()).contains(winnaar + " heeft deze taak net opgepakt"));
  }

  private Map<String, List<String>> ingevuld(Bezoeker bo) {
    var formulier =
        new LinkedHashMap<>(bo.ga("/doorverwijzingen/nieuw").formulier("/doorverwijzingen"));
    Map.of(
            "gezin", "nieuw",
            "nieuwGezin", "M., groep 4",
            "hulpvraag", "GELD",
            "bestemming", wereld.metAccount().toString(),
            "akkoord", "true")
        .forEach((veld, waarde) -> formulier.put(veld, List.of(waarde)));
    return formulier;
  }

  private void eenKeerVerstuurd(UUID zaak) {
    assertThat(tel("doorverwijzing where vestiging = ?", wereld.school())).isEqualTo(1);
    assertThat(tel("gezin where vestiging = ?", wereld.school())).isEqualTo(1);
    assertThat(tel("taak where zaak_id = ?", zaak)).isEqualTo(1);
    assertThat(tel("auditregel where zaak_id = ? and handeling = 'doorverwijzing.versturen'", zaak))
        .isEqualTo(1);
    assertThat(
            tel(
                "bericht where aan = ? and soort = 'doorverwijzing.nieuw'",
                wereld.noor().gebruikersnaam()))
        .isEqualTo(1);
  }

  private long tel(String waar, Object waarde) {
    return jdbc.sql("select count(*) from " + waar).param(waarde).query(Long.class).single();
  }
}

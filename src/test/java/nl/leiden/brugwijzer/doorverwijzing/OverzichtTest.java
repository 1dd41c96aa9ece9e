package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.doorverwijzing.Overzicht.Keus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** De lijsten van doorverwijzingen: wat erin staat, en dat bladeren niets vergeet. */
@BrugwijzerTest
class OverzichtTest {

  @Autowired Loop loop;
  @Autowired Overzicht overzicht;
  @Autowired Testklok klok;
  @Autowired TransactionTemplate transactie;

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void elkeDoorverwijzingStaatInDeLijstWaarZijHoort() {
    var wereld = loop.wereld();
    var wacht = loop.verstuur(wereld, wereld.metAccount()).team(ONTVANGST_BEVESTIGEN, WACHTLIJST);
    var loopt = loop.verstuur(wereld, wereld.metAccount());
    var dicht = loop.verstuur(wereld, wereld.zonderAccount()).trekIn();
    assertThat(lijst(Keus.LOPEND, wereld.bo()))
        .containsExactlyInAnyOrder(wacht.zaak(), loopt.zaak());
    assertThat(lijst(Keus.WACHTLIJST, wereld.bo())).containsExactly(wacht.zaak());
    assertThat(lijst(Keus.GESLOTEN, wereld.bo())).containsExactly(dicht.zaak());
    assertThat(lijst(Keus.ALLES, wereld.bo())).hasSize(3);
    assertThat(lijst(Keus.ALLES, wereld.noor()))
        .containsExactlyInAnyOrder(wacht.zaak(), loopt.zaak());
    assertThat(lijst(Keus.GESLOTEN, wereld.noor())).isEmpty();
    assertThat(overzicht.wachtend(wereld.bo(), 10))
        .extracting("id")
        .containsExactlyInAnyOrder(wacht.zaak(), loopt.zaak());
  }

  @Test
  void alleenVanMijIsAlleenVanMij() {
    var wereld = loop.wereld();
    var rit = loop.verstuur(wereld, wereld.metAccount());
    assertThat(overzicht.blad(Keus.ALLES, true, null, wereld.bo()).regels()).hasSize(1);
    assertThat(overzicht.blad(Keus.ALLES, true, null, wereld.collega()).regels()).isEmpty();
    assertThat(lijst(Keus.ALLES, wereld.collega())).containsExactly(rit.zaak());
  }

  @Test
  void alleBladzijdenSamenZijnDeHeleLijst() {
    var wereld = loop.wereld();
    var ids = vul(wereld, 113, new Random(5));
    assertThat(lijst(Keus.LOPEND, wereld.bo()))
        .hasSize(113)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void watErTijdensHetBladerenBijkomtVerspringtNiets() {
    var wereld = loop.wereld();
    var ids = vul(wereld, 80, new Random(6));
    var gelopen = new ArrayList<UUID>();
    String na = null;
    do {
      var blad = overzicht.blad(Keus.LOPEND, false, na, wereld.bo());
      blad.regels().forEach(regel -> gelopen.add(regel.id()));
      na = blad.volgende();
      klok.vooruit(Duration.ofMinutes(1));
      loop.verstuur(wereld, wereld.zonderAccount());
    } while (na != null);
    assertThat(gelopen).doesNotHaveDuplicates().containsAll(ids);
  }

  @Test
  void eenVerzonnenBladzijdeIsNietGevonden() {
    var bo = loop.wereld().bo();
    for (var waarde : List.of("gisteren", "2026-11-16", "+1000000000-12-31T23:59:59Z", ""))
      assertThatThrownBy(
              () ->
                  overzicht.blad(
                      Keus.ALLES, false, new Cursor(waarde, UUID.randomUUID()).alsTekst(), bo))
          .isInstanceOf(NietGevonden.class);
  }

  @Test
  void metTwintigduizendDoorverwijzingenLeestGeenLijstDeHeleTabel() {
    transactie.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          var wereld = loop.wereld();
          vul(wereld, 1_000, new Random(8));
          for (var n = 0; n < 8; n++) vulSnel(loop.wereld(), 2_400);
          loop.jdbc.sql("analyze doorverwijzing").update();
          var voor = heleTabel();
          for (var wie : List.of(wereld.bo(), wereld.noor())) {
            for (var keus : List.of(Keus.LOPEND, Keus.ALLES)) {
              var blad = overzicht.blad(keus, false, null, wie);
              assertThat(blad.regels()).hasSize(25);
              overzicht.blad(keus, true, blad.volgende(), wie);
            }
          }
          overzicht.wachtend(wereld.bo(), 5);
          overzicht.laatsteConcept(wereld.bo());
          overzicht.vanGezin(UUID.randomUUID(), wereld.bo());
          overzicht.vervolgen(UUID.randomUUID(), wereld.bo());
          assertThat(heleTabel()).isEqualTo(voor);
        });
  }

  private List<UUID> lijst(Keus keus, Gebruiker wie) {
    var gelopen = new ArrayList<UUID>();
    String na = null;
    do {
      var blad = overzicht.blad(keus, false, na, wie);
      blad.regels().forEach(regel -> gelopen.add(regel.id()));
      na = blad.volgende();
    } while (na != null);
    return gelopen;
  }

  private long heleTabel() {
    return loop.jdbc
        .sql("select seq_scan from pg_stat_xact_user_tables where relname = 'doorverwijzing'")
        .query(Long.class)
        .single();
  }

  /** Rijen met veel gelijke tijdstippen, want juist daar gaat bladeren mis. */
  private List<UUID> vul(Wereld wereld, int aantal, Random toeval) {
    var ids = new ArrayList<UUID>();
    for (var n = 0; n < aantal; n++) {
      ids.add(UUID.randomUUID());
      rijen(wereld, ids.get(n), 1, toeval.nextInt(20));
    }
    return ids;
  }

  private void vulSnel(Wereld wereld, int aantal) {
    rijen(wereld, null, aantal, 3);
  }

  private void rijen(Wereld wereld, UUID id, int aantal, int minuten) {
    loop.jdbc
        .sql(
            """
            insert into doorverwijzing (id, status, vestiging, werkgever, brugfunctionaris, hulpvraag,
                soort_bestemming, bestemming_naam, ontvanger, ontvanger_ziet, gewijzigd, versie)
            select coalesce(cast(:id as uuid), gen_random_uuid()), 'VERZONDEN', :school, :werkgever,
                :bo, 'GELD', 'INSTANTIE_MET_ACCOUNT', 'Team', :team, true,
                timestamptz '2026-11-16 08:00:00.123456Z' - make_interval(mins => :minuten), 0
            from generate_series(1, :aantal)
            """)
        .param("id", id)
        .param("school", wereld.school())
        .param("werkgever", wereld.bo().organisatie())
        .param("bo", wereld.bo().gebruikersnaam())
        .param("team", wereld.team())
        .param("minuten", minuten)
        .param("aantal", aantal)
        .update();
  }
}

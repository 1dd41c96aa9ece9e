package nl.leiden.brugwijzer.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.brief.Briefopsteller;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** De versies van een subsidieregeling op een echte database. */
@BrugwijzerTest
class SubsidieregelingTest {

  private static final String JAAR = "2026-2027";
  private static final LocalDate VAN = LocalDate.of(2026, 1, 1);
  private static final LocalDate TOT = LocalDate.of(2026, 2, 1);

  @Autowired Subsidieregelingbeheer beheer;
  @Autowired Regelingwoorden woorden;
  @Autowired Subsidiewereld wereld;
  @Autowired Plafond plafond;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  Gebruiker beleid;
  UUID gepubliceerd;

  @BeforeEach
  void eenGepubliceerdeVersie() {
    beleid = mensen.met(Rol.BELEID_ONDERWIJS);
    var code = "proef-" + UUID.randomUUID().toString().substring(0, 8);
    gepubliceerd = wereld.gepubliceerd(code, Voorbeeldregeling.met(VAN, TOT));
  }

  @Test
  void watGepubliceerdIsVerandertNietViaHetScherm() {
    var versie = beheer.lees(gepubliceerd, beleid).versie();
    var anders = Voorbeeldregeling.met(VAN, TOT, "1.00");
    assertThatThrownBy(() -> beheer.schrijf(gepubliceerd, versie, anders, beleid))
        .isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> beheer.publiceer(gepubliceerd, versie, beleid))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void watGepubliceerdIsVerandertOokNietBuitenHetSchermOm() {
    for (var sql :
        new String[] {
          "update subsidieregeling set naam = 'anders' where id = ?",
          "update subsidieregeling set stand = 'CONCEPT' where id = ?",
          "delete from subsidieregeling where id = ?"
        })
      assertThatThrownBy(() -> jdbc.sql(sql).param(gepubliceerd).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    assertThat(beheer.lees(gepubliceerd, beleid).inhoud().naam()).isEqualTo("Proefregeling");
  }

  @Test
  void eenVolgendeVersieBegintMetDezelfdeInhoudEnIsErMaarEen() {
    var tweede = beheer.volgOp(gepubliceerd, beleid);
    assertThat(beheer.volgOp(gepubliceerd, beleid)).isEqualTo(tweede);
    var oud = beheer.lees(gepubliceerd, beleid);
    var nieuw = beheer.lees(tweede, beleid);
    assertThat(nieuw.inhoud()).isEqualTo(oud.inhoud());
    assertThat(beheer.vorige(nieuw, beleid)).contains(oud);
    assertThat(woorden.verschillen(oud.inhoud(), nieuw.inhoud())).isEmpty();
    beheer.schrijf(tweede, nieuw.versie(), Voorbeeldregeling.met(VAN, TOT, "90000.00"), beleid);
    assertThat(woorden.verschillen(oud.inhoud(), beheer.lees(tweede, beleid).inhoud()))
        .singleElement()
        .satisfies(v -> assertThat(v.jij()).contains("90.000,00"));
  }

  @Test
  void tweeCollegasInHetzelfdeConceptWissenElkaarNiet() {
    var tweede = beheer.volgOp(gepubliceerd, beleid);
    var gezien = beheer.lees(tweede, beleid).versie();
    beheer.schrijf(tweede, gezien, Voorbeeldregeling.met(VAN, TOT, "2.00"), beleid);
    assertThatThrownBy(
            () -> beheer.schrijf(tweede, gezien, Voorbeeldregeling.met(VAN, TOT, "3.00"), beleid))
        .isInstanceOf(Ingehaald.class);
    assertThatThrownBy(() -> beheer.publiceer(tweede, gezien, beleid))
        .isInstanceOf(Ingehaald.class);
  }

  @Test
  void publicerenSteltHetPlafondInEnEenVolgendeVersieDeeltDatEnGaatNietOnderWatVergevenIs() {
    var code = beheer.lees(gepubliceerd, beleid).code();
    assertThat(plafond.stand(code, JAAR).beschikbaar()).isEqualByComparingTo("320000");
    var aanvraag = UUID.randomUUID();
    plafond.neemOp(code + "/1", aanvraag, Testklok.BEGIN.toInstant());
    var vergeven = List.of(new Jaarbedrag(JAAR, new BigDecimal("100000")));
    plafond.reserveer(aanvraag, UUID.randomUUID(), code, vergeven, mensen.met(Rol.BESLISSER));

    var tweede = beheer.volgOp(gepubliceerd, beleid);
    schrijfPlafond(tweede, "99999.99");
    assertThatThrownBy(() -> publiceer(tweede)).isInstanceOf(KanNietMeer.class);
    assertThat(beheer.lees(tweede, beleid).gepubliceerd()).isFalse();
    assertThat(plafond.stand(code, JAAR).plafond()).isEqualByComparingTo("320000");

    schrijfPlafond(tweede, "100000.00");
    publiceer(tweede);
    assertThat(beheer.plafonds(beheer.lees(tweede, beleid), beleid))
        .singleElement()
        .satisfies(stand -> assertThat(stand.beschikbaar()).isEqualByComparingTo("0"));
  }

  private void schrijfPlafond(UUID id, String bedrag) {
    var inhoud = Voorbeeldregeling.metPlafond(VAN, TOT, bedrag);
    beheer.schrijf(id, beheer.lees(id, beleid).versie(), inhoud, beleid);
  }

  private void publiceer(UUID id) {
    beheer.publiceer(id, beheer.lees(id, beleid).versie(), beleid);
  }

  /** Zo staan versies er die gepubliceerd zijn voordat brieven een versie hadden. */
  @Test
  void eenOudeVersieHoudtDeEersteBrieven() {
    var oud = UUID.randomUUID();
    jdbc.sql(
            "insert into subsidieregeling (id, code, versienummer, stand, naam, venster_van,"
                + " venster_tot, inhoud, gewijzigd, versie) select :id, 'oud-' || left(code, 30),"
                + " 1, stand, naam, venster_van, venster_tot,"
                + " inhoud - 'brievenversie' - 'eigenAlineas', gewijzigd, 0 from subsidieregeling"
                + " where id = :bron")
        .param("id", oud)
        .param("bron", gepubliceerd)
        .update();
    var inhoud = beheer.lees(oud, beleid).inhoud();
    assertThat(inhoud.brievenversie()).isEqualTo(1);
    assertThat(inhoud.eigenAlineas()).isEmpty();
    assertThat(inhoud.naam()).isEqualTo("Proefregeling");
  }

  @Test
  void watEenRegelingInEenBriefZelfZegtBlijftStaanEnIsTeVergelijken() {
    var tweede = beheer.volgOp(gepubliceerd, beleid);
    var oud = beheer.lees(tweede, beleid);
    var tekst = "Kom ook naar het maandelijkse overleg.";
    var nieuw =
        Voorbeeldregeling.metBrieven(
            VAN, TOT, Map.of(Briefsoort.VERLENING, tekst, Briefsoort.DWANGSOM, " "));
    beheer.schrijf(tweede, oud.versie(), nieuw, beleid);
    assertThat(beheer.lees(tweede, beleid).inhoud().eigenAlineas())
        .containsExactly(Map.entry(Briefsoort.VERLENING, tekst));
    assertThat(woorden.verschillen(oud.inhoud(), nieuw))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.veld()).isEqualTo("Eigen tekst in de brief: Verlening");
              assertThat(v.jij()).isEqualTo(tekst);
            });
  }

  @Test
  void brievenDieErNietZijnKiestNiemand() {
    var tweede = beheer.volgOp(gepubliceerd, beleid);
    var fout = Voorbeeldregeling.metBrieven(VAN, TOT, Briefopsteller.LAATSTE + 1, Map.of());
    assertThatThrownBy(
            () -> beheer.schrijf(tweede, beheer.lees(tweede, beleid).versie(), fout, beleid))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void alleenBeleidOnderwijsKomtErbij() {
    for (var rol : Rol.values()) {
      if (rol == Rol.BELEID_ONDERWIJS) continue;
      var wie = mensen.nieuw(rol, mensen.organisatie(), mensen.vestiging());
      assertThatThrownBy(() -> beheer.volgOp(gepubliceerd, wie)).isInstanceOf(NietToegestaan.class);
      assertThatThrownBy(() -> beheer.lees(gepubliceerd, wie)).isInstanceOf(NietToegestaan.class);
    }
  }

  @Test
  void deDemoKentTweeVersiesEnZegtWatEenVoorbeeldIs() {
    var geldend =
        beheer.geldend().stream()
            .filter(v -> v.code().equals("inzet-brugfunctionaris"))
            .findFirst()
            .orElseThrow();
    assertThat(geldend.versienummer()).isGreaterThanOrEqualTo(2);
    var eerste = beheer.vorige(geldend, beleid).orElseThrow();
    assertThat(eerste.inhoud().venster().tot()).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(eerste.inhoud().maximum()).isEqualByComparingTo("80000");
    assertThat(eerste.inhoud().voorbeeld()).isTrue();
    assertThat(eerste.inhoud().voorbeeldUitleg()).contains("plafond");
  }
}

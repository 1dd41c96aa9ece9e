package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.Rangschikking.Invoer;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Op volgorde zetten na sluiting van het venster, en pas daarna besluiten. */
@BrugwijzerTest
class RangschikkingTest {

  @Autowired Subsidiewereld wereld;
  @Autowired Rangschikking rangschikking;
  @Autowired Aanvraagbegin begin;
  @Autowired Aanvraagbalie balie;
  @Autowired Volledigheidsbalie volledigheid;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Plafond plafond;
  @Autowired Testklok klok;
  @Autowired MockMvc mvc;

  Gebruiker ravi;
  Gebruiker yara;
  UUID regeling;
  List<AanvraagId> aanvragen;

  @BeforeEach
  void drieVolledigeAanvragen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    yara = wereld.kantoor(Rol.BESLISSER);
    regeling =
        wereld.gepubliceerd(
            "proef-" + UUID.randomUUID().toString().substring(0, 8),
            Voorbeeldregeling.metRangschikking(
                LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31), "60000.00"));
    aanvragen = new ArrayList<>();
    for (var n = 0; n < 3; n++) {
      var id = ingediend();
      volledigheid.volledig(id, null, ravi);
      aanvragen.add(id);
    }
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void eerstEenVolgordeDanPasVerlenen() {
    klok.zetOp(LocalDate.of(2027, 1, 4));
    var beste = aanvragen.get(2);
    besluitbalie.legVoor(beste, Ronde.AANVRAAG, null, Subsidiewereld.verlenen("40000.00"), ravi);
    assertThatThrownBy(() -> besluitbalie.neem(beste, Ronde.AANVRAAG, null, yara))
        .isInstanceOfSatisfying(
            KanNietMeer.class, e -> assertThat(e.sleutel()).isEqualTo("fout.rang.nognietvast"));

    bewaar(scores("70", null, "80", 2, "80", 1));
    var regels = rangschikking.lees(regeling, ravi).regels();
    assertThat(regels.get(0).aanvraag()).isEqualTo(beste.waarde());
    assertThat(regels.stream().map(Rangregel::past)).containsExactly(true, false, false);
    rangschikking.stelVast(regeling, versie(), ravi);

    assertThat(plafond.plaats(beste.waarde()).nummer()).isEqualTo(1);
    assertThat(plafond.plaats(aanvragen.get(0).waarde()).nummer()).isEqualTo(3);
    besluitbalie.neem(beste, Ronde.AANVRAAG, null, yara);
    assertThatThrownBy(() -> bewaar(scores("1", null, "2", null, "3", null)))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenGelijkeStandEnWatOntbreektStaanNaastHunVeld() {
    klok.zetOp(LocalDate.of(2027, 1, 4));
    bewaar(scores("80", null, "80", 1, "70", null));
    assertThatThrownBy(() -> rangschikking.stelVast(regeling, versie(), ravi))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            e ->
                assertThat(e.fouten())
                    .extracting(OngeldigeInvoer.Fout::veld)
                    .containsExactly("rijen[0].bijGelijk", "rijen[1].bijGelijk"));
    bewaar(List.of(new Invoer(aanvragen.get(0).waarde(), null, null, "")));
    assertThatThrownBy(() -> rangschikking.stelVast(regeling, versie(), ravi))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            e ->
                assertThat(e.fouten())
                    .extracting(OngeldigeInvoer.Fout::veld)
                    .containsExactly("rijen[2].score", "rijen[2].reden"));
  }

  @Test
  void voorSluitingEnMetEenOnvolledigeAanvraagKanHetNiet() {
    assertThatThrownBy(() -> bewaar(scores("1", null, "2", null, "3", null)))
        .isInstanceOf(KanNietMeer.class);
    ingediend();
    klok.zetOp(LocalDate.of(2027, 1, 4));
    bewaar(scores("1", null, "2", null, "3", null));
    assertThatThrownBy(() -> rangschikking.stelVast(regeling, versie(), ravi))
        .isInstanceOfSatisfying(
            KanNietMeer.class, e -> assertThat(e.sleutel()).isEqualTo("fout.rang.nogonvolledig"));
  }

  @Test
  void wieEenCollegaNietZagOverschrijftHaarNiet() {
    klok.zetOp(LocalDate.of(2027, 1, 4));
    var gezien = versie();
    bewaar(scores("1", null, "2", null, "3", null));
    assertThatThrownBy(
            () ->
                rangschikking.bewaar(
                    regeling, gezien, scores("9", null, "8", null, "7", null), ravi))
        .isInstanceOf(Ingehaald.class);
    assertThatThrownBy(() -> rangschikking.stelVast(regeling, gezien, ravi))
        .isInstanceOf(Ingehaald.class);
  }

  @Test
  void alleenBeleidOnderwijsEnAlleenBijDezeVerdeling() {
    assertThatThrownBy(() -> rangschikking.lees(regeling, yara)).isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> rangschikking.lees(wereld.open(), ravi))
        .isInstanceOf(NietGevonden.class);
    klok.zetOp(LocalDate.of(2027, 1, 4));
    var vreemd = wereld.inBeoordeling(wereld.school(), ravi);
    assertThatThrownBy(
            () ->
                bewaar(List.of(new Invoer(vreemd.waarde(), BigDecimal.ONE, null, "van een ander"))))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void hetSchermBewaartEnZetFoutenNaastHetVeld() throws Exception {
    klok.zetOp(LocalDate.of(2027, 1, 4));
    var pad = "/subsidieregelingen/" + regeling + "/rangschikking";
    mvc.perform(
            post(pad)
                .with(als(ravi))
                .with(csrf())
                .param("gezien", "0")
                .param("rijen[0].aanvraag", aanvragen.get(1).toString())
                .param("rijen[0].score", "hoog")
                .param("rijen[0].reden", "sterk"))
        .andExpect(status().isBadRequest());
    mvc.perform(
            post(pad)
                .with(als(ravi))
                .with(csrf())
                .param("gezien", "0")
                .param("rijen[0].aanvraag", aanvragen.get(1).toString())
                .param("rijen[0].score", "92,5")
                .param("rijen[0].reden", "Sterk plan"))
        .andExpect(status().is3xxRedirection());
    var scherm =
        mvc.perform(get(pad).with(als(ravi))).andReturn().getResponse().getContentAsString();
    assertThat(scherm).contains("92,5", "Sterk plan", "genoeg geld", "te weinig geld");
    var fouten =
        mvc.perform(post(pad + "/vaststellen").with(als(ravi)).with(csrf()).param("gezien", "1"))
            .andExpect(status().isBadRequest())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(fouten).contains("Vul een score in.", "Sterk plan");
  }

  private AanvraagId ingediend() {
    var school = wereld.school();
    var id = begin.begin(regeling, school.vestiging(), school.directeur());
    wereld.schrijf(
        id, Voorbeeldregeling.compleet(), Voorbeeldregeling.rekening(), school.directeur());
    balie.dienIn(id, wereld.versie(id), true, school.directeur());
    return id;
  }

  private void bewaar(List<Invoer> invoer) {
    rangschikking.bewaar(regeling, versie(), invoer, ravi);
  }

  private int versie() {
    return rangschikking.lees(regeling, ravi).versie();
  }

  private List<Invoer> scores(
      String een, Integer eenPlek, String twee, Integer tweePlek, String drie, Integer driePlek) {
    return List.of(score(0, een, eenPlek), score(1, twee, tweePlek), score(2, drie, driePlek));
  }

  private Invoer score(int n, String score, Integer plek) {
    return new Invoer(
        aanvragen.get(n).waarde(), new BigDecimal(score), plek, "Past bij de doelgroep.");
  }
}

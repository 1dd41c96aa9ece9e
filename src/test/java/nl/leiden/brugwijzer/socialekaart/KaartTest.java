package nl.leiden.brugwijzer.socialekaart;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** De sociale kaart lezen en bijhouden, op een echte database. */
@BrugwijzerTest
class KaartTest {

  @Autowired MockMvc mvc;
  @Autowired Proefmensen mensen;
  @Autowired SocialeKaart kaart;
  @Autowired Instantiebeheer instanties;
  @Autowired Regelingbeheer regelingen;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;

  Gebruiker beheer;
  String naam;

  @BeforeEach
  void eenBeheerder() {
    beheer = mensen.met(Rol.APPLICATIEBEHEERDER);
    naam = "Plek " + woord();
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void nieuweInstantieIsEenBestemmingZonderAccount() throws Exception {
    var pad = pad(doe(instantie(naam).param("hulpvragen", "FIETS", "BED")));
    var bestemming = vind(naam);
    assertThat(bestemming.soort()).isEqualTo(Bestemming.Soort.INSTANTIE_ZONDER_ACCOUNT);
    assertThat(bestemming.hulpvragen()).isEqualTo(Set.of(Hulpvraag.FIETS, Hulpvraag.BED));
    assertThat(bestemming.reactieWerkdagen()).isEqualTo(5);
    assertThat(bestemming.beslistermijnDagen()).isNull();
    var scherm = pagina(get(pad));
    assertThat(scherm.select("h1").text()).isEqualTo(naam);
    assertThat(scherm.select(".bw-labels").text()).isEqualTo("Fiets Bed");
    assertThat(scherm.select("dd").eachText()).contains("nog niet bekend", "nog niet gemeld");
  }

  @Test
  void nieuweRegelingIsEenBestemmingMetTermijnEnAanvrager() throws Exception {
    var pad =
        pad(
            doe(
                regeling(naam)
                    .param("voorwaarden[0].tekst", "Nu")
                    .param("voorwaarden[0].bron", "folder")
                    .param("voorwaarden[2].tekst", "Vroeger")
                    .param("voorwaarden[2].vanaf", "2024-01-01")
                    .param("voorwaarden[2].tot", "2024-12-31")
                    .param("voorwaarden[2].bron", "oude folder")));
    var bestemming = vind(naam);
    assertThat(bestemming.soort()).isEqualTo(Bestemming.Soort.REGELING);
    assertThat(bestemming.wieVraagtAan()).isEqualTo(WieVraagtAan.SCHOOL);
    assertThat(bestemming.beslistermijnDagen()).isEqualTo(14);
    var scherm = pagina(get(pad));
    assertThat(scherm.text()).contains("Mogelijk recht").contains("De gemeente beslist");
    assertThat(scherm.select("section > .bw-voorwaarden").text()).isEqualTo("Nu bron: folder");
    assertThat(scherm.select("details .bw-voorwaarden").text())
        .isEqualTo("Vroeger vanaf ma 1 jan 2024 · tot en met di 31 dec 2024 · bron: oude folder");
  }

  @Test
  void tweeKeerVersturenMaaktErEen() throws Exception {
    var sleutel = UUID.randomUUID().toString();
    assertThat(pad(doe(instantie(naam).param("sleutel", sleutel))))
        .isEqualTo(pad(doe(instantie(naam).param("sleutel", sleutel))));
    var ander = UUID.randomUUID().toString();
    assertThat(pad(doe(regeling(naam).param("sleutel", ander))))
        .isEqualTo(pad(doe(regeling(naam).param("sleutel", ander))));
    assertThat(kaart.bestemmingen().stream().filter(b -> b.naam().equals(naam))).hasSize(2);
  }

  @Test
  void bestemmingenStaanOpNaamEnGeslotenPlekkenStaanErNietBij() throws Exception {
    doe(instantie("zz " + naam));
    doe(regeling("AA " + naam));
    var pad = pad(doe(instantie("mm " + naam)));
    var namen = kaart.bestemmingen().stream().map(b -> b.naam().toLowerCase()).toList();
    assertThat(namen).isSorted();
    var id = vind("mm " + naam).id();
    var melding = melding(doe(post(pad + "/sluiten")));
    assertThat(kaart.bestemmingen()).noneMatch(b -> b.id().equals(id));
    assertThat(kaart.vind(id).gesloten()).isTrue();
    assertThat(namen(get("/sociale-kaart").param("zoek", naam))).containsExactly("zz " + naam);
    assertThat(namen(get("/sociale-kaart").param("zoek", naam).param("gesloten", "true")))
        .containsExactly("mm " + naam);
    doe(post(melding.ongedaanUrl())).andExpect(redirectedUrl(pad));
    assertThat(kaart.vind(id).gesloten()).isFalse();
  }

  @Test
  void onbekendeBestemmingIsErNiet() {
    assertThatThrownBy(() -> kaart.vind(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> kaart.meldWachttijd(UUID.randomUUID(), 3))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void wachttijdVanEenOntvangerStaatMetHaarLeeftijdOpDeKaart() throws Exception {
    var pad = pad(doe(instantie(naam)));
    kaart.meldWachttijd(vind(naam).id(), 9);
    klok.vooruit(Duration.ofDays(22));
    assertThat(pagina(get(pad)).text()).contains("ongeveer 9 weken, gemeld 3 weken geleden");
    assertThat(pagina(get("/sociale-kaart").param("zoek", naam)).text())
        .contains("wachttijd ongeveer 9 weken · gemeld 3 weken geleden")
        .contains("nagekeken 3 weken geleden");
    assertThat(vind(naam).wachttijdWeken()).isEqualTo(9);
    doe(post(pad + "/wachttijd").param("weken", "0"));
    assertThat(pagina(get(pad)).text()).contains("geen wachttijd, gemeld vandaag");
    assertThat(
            jdbc.sql("select herkomst from wachttijdmelding where instantie_id = ? order by id")
                .param(vind(naam).id())
                .query(String.class)
                .list())
        .containsExactly("ONTVANGER", "BEHEER");
  }

  @Test
  void onmogelijkeWachttijdWordtGeweigerd() throws Exception {
    var pad = pad(doe(instantie(naam)));
    for (var weken : List.of("", "veel", "-1", "261", "99999999999"))
      assertThat(melding(doe(post(pad + "/wachttijd").param("weken", weken))).soort())
          .isEqualTo("fout");
    assertThat(vind(naam).wachttijdWeken()).isNull();
  }

  @Test
  void nagekekenVandaagZetDeDag() throws Exception {
    var paden = List.of(pad(doe(instantie(naam))), pad(doe(regeling(naam))));
    klok.vooruit(Duration.ofDays(30));
    for (var pad : paden) {
      assertThat(pagina(get(pad)).text()).contains("4 weken geleden");
      doe(post(pad + "/nagekeken")).andExpect(redirectedUrl(pad));
      assertThat(pagina(get(pad)).text()).contains("(vandaag)");
    }
  }

  @Test
  void zoekenGaatOpNaamOmschrijvingEnHulpvraag() throws Exception {
    doe(instantie(naam).param("hulpvragen", "BRIL"));
    var omschrijving = woord();
    doe(regeling(naam).param("omschrijving", "Iets over " + omschrijving));
    assertThat(namen(get("/sociale-kaart").param("zoek", naam.toUpperCase()))).hasSize(1);
    assertThat(namen(get("/sociale-kaart").param("zoek", naam).param("hulpvraag", "BRIL")))
        .hasSize(1);
    assertThat(namen(get("/sociale-kaart").param("zoek", naam).param("hulpvraag", "BED")))
        .isEmpty();
    assertThat(namen(get("/sociale-kaart/regelingen").param("zoek", omschrijving))).hasSize(1);
    assertThat(namen(get("/sociale-kaart").param("zoek", naam + "%"))).isEmpty();
    doe(get("/sociale-kaart").param("zoek", "\u0000' or 1=1")).andExpect(status().isOk());
    doe(get("/sociale-kaart").param("hulpvraag", "")).andExpect(status().isOk());
    doe(get("/sociale-kaart").param("hulpvraag", "ONZIN")).andExpect(status().isBadRequest());
  }

  @Test
  void bladerenSlaatNietsOverEnHerhaaltNiets() throws Exception {
    for (var i = 0; i < 60; i++) doe(instantie(naam + " " + i % 7));
    var gezien = new ArrayList<String>();
    var pad = URI.create("/sociale-kaart?zoek=" + naam.replace(" ", "%20"));
    while (pad != null) {
      var scherm = pagina(get(pad));
      gezien.addAll(scherm.select(".bw-kaart__link").eachAttr("href"));
      var volgende = scherm.select("a[rel=next]").attr("href");
      pad = volgende.isEmpty() ? null : URI.create(volgende);
    }
    assertThat(gezien).hasSize(60).doesNotHaveDuplicates();
    var verzonnen = new Cursor("\u0000'", UUID.randomUUID()).alsTekst();
    doe(get("/sociale-kaart").param("na", verzonnen)).andExpect(status().isNotFound());
    doe(get("/sociale-kaart").param("na", "onzin!")).andExpect(status().isNotFound());
  }

  @Test
  void eersteKaartHeeftBronnenEnNoemtVoorbeeldenVoorbeeld() throws Exception {
    var scherm = pagina(get("/sociale-kaart").param("zoek", "Sociaal Wijkteam"));
    assertThat(scherm.select(".bw-kaart").text())
        .contains("werkt met Brugwijzer")
        .contains("voorbeeld");
    assertThat(
            kaart.bestemmingen().stream()
                .filter(b -> b.soort() == Bestemming.Soort.INSTANTIE_MET_ACCOUNT)
                .map(Bestemming::organisatie))
        .contains("swt", "jeugdteam", "jgz");
    var zonderBron =
        jdbc.sql(
                """
                select count(*) from (
                  select bron from instantie where voorbeeld and nagekeken = '2026-04-01'
                  union all select bron from regeling where nagekeken = '2026-04-01'
                  union all select bron from regeling_voorwaarde) as alles
                where bron = ''
                """)
            .query(Long.class)
            .single();
    assertThat(zonderBron).isZero();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from instantie
                    where telefoon <> '' and voorbeeld and nagekeken = '2026-04-01'
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  private Bestemming vind(String gezocht) {
    return kaart.bestemmingen().stream()
        .filter(b -> b.naam().equals(gezocht))
        .findFirst()
        .orElseThrow();
  }

  /** Een woord dat er nog niet is; zonder cijfers, want die lijken soms op een BSN. */
  static String woord() {
    return UUID.randomUUID()
        .toString()
        .chars()
        .map(teken -> Character.isDigit(teken) ? 'g' + teken - '0' : teken)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static MockHttpServletRequestBuilder instantie(String naam) {
    return post("/sociale-kaart/instanties")
        .param("naam", naam)
        .param("soort", "ANDERS")
        .param("reactieWerkdagen", "5");
  }

  static MockHttpServletRequestBuilder regeling(String naam) {
    return post("/sociale-kaart/regelingen")
        .param("naam", naam)
        .param("wieVraagtAan", "SCHOOL")
        .param("beslist", "De gemeente")
        .param("beslistermijnDagen", "14");
  }

  private static String pad(ResultActions antwoord) throws Exception {
    return antwoord.andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
  }

  private static Melding melding(ResultActions antwoord) {
    return (Melding) antwoord.andReturn().getFlashMap().get("melding");
  }

  private List<String> namen(MockHttpServletRequestBuilder verzoek) throws Exception {
    return pagina(verzoek).select(".bw-kaart__link").eachText();
  }

  private Document pagina(MockHttpServletRequestBuilder verzoek) throws Exception {
    return Jsoup.parse(
        doe(verzoek).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
  }

  private ResultActions doe(MockHttpServletRequestBuilder verzoek) throws Exception {
    return mvc.perform(verzoek.with(als(beheer)).with(csrf()));
  }
}

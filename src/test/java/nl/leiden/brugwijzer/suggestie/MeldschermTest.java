package nl.leiden.brugwijzer.suggestie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Rit;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Melden en volgen, zoals wie het stuurt het op zijn scherm ziet. */
@BrugwijzerTest
class MeldschermTest {

  private static final Pattern ZEGEL = Pattern.compile("name=\"toch\"[^>]*value=\"(\\w+)\"");

  @Autowired MockMvc mvc;
  @Autowired Signaalwereld wereld;
  @Autowired Triagebalie triage;
  @Autowired Loop loop;
  @Autowired JdbcClient jdbc;

  @Test
  void eenAfgewezenDoorverwijzingVultHetFormulierEnStaatDaarnaAlsGemeld() throws Exception {
    var rit = afgewezen();
    var bo = rit.wereld().bo();
    var blad = lees(doorverwijzing(rit), bo).getContentAsString();
    assertThat(blad).contains("Meld wat er knelt", "/signalen/nieuw?aanbod=" + aanbod(rit));
    var formulier = lees("/signalen/nieuw?aanbod=" + aanbod(rit), bo).getContentAsString();
    assertThat(formulier)
        .contains("er is geen plek", "value=\"" + rit.wereld().metAccount() + "\" selected")
        .doesNotContain("Fam. Proef", rit.zaak().toString());
    var id = stuur(bo, Map.of("aanbod", aanbod(rit), "waarbij", instantie(rit)));
    var s = wereld.signaal(id);
    assertThat(s.inhoud().obstakel()).isEqualTo(Obstakel.GEEN_PLEK);
    assertThat(s.inhoud().instantieId()).isEqualTo(rit.wereld().metAccount());
    assertThat(lees(doorverwijzing(rit), bo).getContentAsString())
        .contains("Hierover is een signaal gestuurd.")
        .doesNotContain("/signalen/nieuw?aanbod=");
  }

  @Test
  void gaatHetTochOmIetsAndersDanBlijftHetObstakelThuis() throws Exception {
    var rit = afgewezen();
    var id = stuur(rit.wereld().bo(), Map.of("aanbod", aanbod(rit)));
    assertThat(wereld.signaal(id).inhoud().obstakel()).isNull();
    assertThat(wereld.signaal(id).inhoud().instantieId()).isNull();
  }

  @Test
  void andermansAanbodVultNietsEnBlijftOpen() throws Exception {
    var rit = afgewezen();
    var vreemde = loop.wereld().bo();
    assertThat(lees("/signalen/nieuw?aanbod=" + aanbod(rit), vreemde).getContentAsString())
        .doesNotContain("er is geen plek", aanbod(rit));
    var id = stuur(vreemde, Map.of("aanbod", aanbod(rit), "waarbij", instantie(rit)));
    assertThat(wereld.signaal(id).inhoud().obstakel()).isNull();
    assertThat(lees(doorverwijzing(rit), rit.wereld().bo()).getContentAsString())
        .contains("/signalen/nieuw?aanbod=");
  }

  @Test
  void hetThemaKomtVanDeBestemming() throws Exception {
    var rit = afgewezen();
    jdbc.sql("update instantie set hulpvragen = '{OPVOEDING}' where id = ?")
        .param(rit.wereld().metAccount())
        .update();
    var id = stuur(rit.wereld().bo(), Map.of("waarbij", instantie(rit)));
    assertThat(wereld.signaal(id).inhoud().thema()).isEqualTo("OPVOEDEN");
  }

  @Test
  void watErMistStaatNaastHetVeldEnDeTekstBlijft() throws Exception {
    var antwoord = verstuur(wereld.melder(), Map.of("waarbij", "", "vaak", "", "idee", "Anders."));
    assertThat(antwoord.getStatus()).isEqualTo(400);
    assertThat(antwoord.getContentAsString())
        .contains("waarbij-fout", "vaak-fout", "De regel knelt.", "Anders.")
        .doesNotContain("zin-fout");
  }

  @Test
  void iedereLeesbareWaardeMagOnzinZijn() throws Exception {
    for (var veld : new String[] {"vaak", "waarbij", "aanbod", "principe", "regelVan", "signaal"})
      assertThat(verstuur(wereld.melder(), Map.of(veld, "onzin")).getStatus())
          .as(veld)
          .isEqualTo(400);
  }

  @Test
  void eenBsnKomtErNooitDoorOokNietMetToch() throws Exception {
    var antwoord = verstuur(wereld.melder(), Map.of("zin", "Nummer 123456782 klopt.", "toch", "x"));
    assertThat(antwoord.getStatus()).isEqualTo(400);
    assertThat(antwoord.getContentAsString()).contains("zin-fout").doesNotContain("Toch versturen");
  }

  @Test
  void eenNaamIsEersteEenVraagEnDaarnaEenKeuze() throws Exception {
    var bo = wereld.melder();
    var velden = Map.of("zin", "Zoon Ali mag niet zwemmen.", "idee", "Bel 06-12345678.");
    var vraag = verstuur(bo, velden);
    assertThat(vraag.getStatus()).isEqualTo(400);
    assertThat(vraag.getContentAsString())
        .contains("Staat hier iets van een mens in?", "Ali", "lijkt een naam")
        .contains("06-12345678", "lijkt een telefoonnummer", "Zoon Ali mag niet zwemmen.");
    var zegel = zegel(vraag);
    assertThat(verstuur(bo, met(velden, "zin", "Zoon Omar mag niet.", "toch", zegel)).getStatus())
        .as("een andere tekst dan waar ja op gezegd is")
        .isEqualTo(400);
    assertThat(verstuur(bo, met(velden, "toch", zegel)).getStatus()).isEqualTo(302);
  }

  @Test
  void tweeKeerKlikkenIsEenSignaalMetEenNummer() throws Exception {
    var bo = wereld.melder();
    var id = UUID.randomUUID().toString();
    assertThat(verstuur(bo, Map.of("signaal", id)).getRedirectedUrl())
        .isEqualTo(verstuur(bo, Map.of("signaal", id)).getRedirectedUrl())
        .isEqualTo("/signalen/" + id + "/ontvangen");
    assertThat(lees("/signalen/" + id + "/ontvangen", bo).getContentAsString())
        .contains("Nummer S2026-", "Uiterlijk maandag 23 november", "Beleid Armoede");
    assertThat(lees("/signalen", bo).getContentAsString()).containsOnlyOnce("De regel knelt.");
  }

  @Test
  void mijnSignalenIsEenLijstInBladenEnEerstLeeg() throws Exception {
    var bo = wereld.melder();
    assertThat(lees("/signalen", bo).getContentAsString()).contains("Je stuurde nog geen signaal");
    for (var i = 0; i < 26; i++) wereld.gemeld(bo);
    var eerste = lees("/signalen", bo).getContentAsString();
    assertThat(eerste.split("bw-taken__onder")).hasSize(26);
    var volgende = Pattern.compile("/signalen\\?na=([\\w-]+)").matcher(eerste);
    assertThat(volgende.find()).isTrue();
    assertThat(
            lees("/signalen?na=" + volgende.group(1), bo)
                .getContentAsString()
                .split("bw-taken__onder"))
        .hasSize(2);
    assertThat(lees("/vandaag", bo).getContentAsString()).contains("Een regel uit de proef");
  }

  @Test
  void deMelderBeantwoordtDeVraagEnLeestHaarTerug() throws Exception {
    var bo = wereld.melder();
    var id = wereld.gemeld(bo);
    triage.stelVraag(id, null, "Om hoeveel gezinnen gaat het?", wereld.armoede());
    assertThat(lees("/signalen/" + id, bo).getContentAsString())
        .contains("Er is een vraag aan jou.", "Vraag beantwoorden", "Nog geen antwoord.");
    var pad = "/signalen/" + id + "/stappen/vraagBeantwoorden";
    assertThat(lees(pad, bo).getContentAsString()).contains("Om hoeveel gezinnen gaat het?");
    assertThat(doe(pad, bo, Map.of("antwoord", " ")).getContentAsString())
        .contains("antwoord-fout");
    var vraag = doe(pad, bo, Map.of("antwoord", "Familie Bakker en twee andere."));
    assertThat(vraag.getContentAsString()).contains("lijkt een naam");
    assertThat(doe(pad, bo, Map.of("antwoord", "Drie.")).getStatus()).isEqualTo(302);
    assertThat(doe(pad, bo, Map.of("antwoord", "Drie.")).getStatus())
        .as("een dubbele klik")
        .isEqualTo(302);
    assertThat(lees("/signalen/" + id, bo).getContentAsString())
        .contains("Drie.", "bekijkt je signaal")
        .doesNotContain("Nog geen antwoord.");
  }

  @Test
  void hielpHetAntwoordDanIsHetKlaar() throws Exception {
    var bo = wereld.melder();
    var id = wereld.beantwoord(bo, wereld.armoede());
    assertThat(lees("/signalen/" + id, bo).getContentAsString())
        .contains("Je hebt antwoord.", "Wij kunnen deze regel niet veranderen.", "Hielp het");
    var pad = "/signalen/" + id + "/stappen/tevredenheid";
    assertThat(lees(pad, bo).getContentAsString())
        .contains("Wij kunnen deze regel niet veranderen.", "Hielp dit antwoord?");
    assertThat(doe(pad, bo, Map.of()).getContentAsString()).contains("oordeel-fout");
    assertThat(doe(pad, bo, Map.of("oordeel", "JA")).getStatus()).isEqualTo(302);
    assertThat(doe(pad, bo, Map.of("oordeel", "JA")).getStatus())
        .as("een dubbele klik")
        .isEqualTo(302);
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.AFGESLOTEN);
    assertThat(lees("/signalen/" + id, bo).getContentAsString())
        .contains("Je zei dat dit antwoord hielp.", "Dit signaal is klaar.");
  }

  @Test
  void hielpHetNietDanZegtDeMelderWaaromEnBeslistEenMens() throws Exception {
    var bo = wereld.melder();
    var id = wereld.beantwoord(bo, wereld.armoede());
    var pad = "/signalen/" + id + "/stappen/tevredenheid";
    assertThat(doe(pad, bo, Map.of("oordeel", "NEE")).getContentAsString())
        .contains("toelichting-fout");
    var nee = Map.of("oordeel", "NEE", "toelichting", "Familie Bakker zit nog steeds vast.");
    var vraag = doe(pad, bo, nee);
    assertThat(vraag.getContentAsString()).contains("lijkt een naam");
    assertThat(doe(pad, bo, met(nee, "toch", zegel(vraag))).getStatus()).isEqualTo(302);
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.HEROPENING_GEVRAAGD);
    assertThat(lees("/signalen/" + id, bo).getContentAsString())
        .contains("Het antwoord hielp je niet.", "Je zei dat dit antwoord niet hielp.");
  }

  @Test
  void watNiemandOppakteIsInTeTrekken() throws Exception {
    var bo = wereld.melder();
    var id = wereld.gemeld(bo);
    assertThat(lees("/signalen/" + id, bo).getContentAsString()).contains("Intrekken");
    doe("/signalen/" + id + "/intrekken", bo, Map.of());
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.INGETROKKEN);
    assertThat(lees("/signalen/" + id, bo).getContentAsString())
        .contains("Je trok dit signaal in.")
        .doesNotContain("/intrekken");
  }

  @Test
  void hetKantoorZietDeSchoolNooitEnDeNaamAlleenAlsDatMag() throws Exception {
    var bo = wereld.melder();
    var alex = wereld.armoede();
    var zonder = stuur(bo, Map.of());
    var met = stuur(bo, Map.of("naamTonen", "true"));
    assertThat(lees("/signalen/" + zonder, alex).getContentAsString())
        .contains("Brugfunctionaris", "De melder stuurde het signaal.")
        .doesNotContain(bo.naam(), bo.vestigingNaam());
    assertThat(lees("/signalen/" + met, alex).getContentAsString())
        .contains(bo.naam())
        .doesNotContain(bo.vestigingNaam());
  }

  private Rit afgewezen() {
    return loop.naarTeam().team(Stap.ONTVANGST_BEVESTIGEN, Antwoordsoort.AFGEWEZEN);
  }

  private String aanbod(Rit rit) {
    return jdbc.sql("select id::text from signaalaanbod where doorverwijzing_id = ?")
        .param(rit.zaak())
        .query(String.class)
        .single();
  }

  private static String instantie(Rit rit) {
    return rit.wereld().metAccount().toString();
  }

  private static String doorverwijzing(Rit rit) {
    return "/doorverwijzingen/" + rit.zaak();
  }

  private static String zegel(MockHttpServletResponse antwoord) throws Exception {
    var zegel = ZEGEL.matcher(antwoord.getContentAsString());
    assertThat(zegel.find()).isTrue();
    return zegel.group(1);
  }

  private SignaalId stuur(Gebruiker wie, Map<String, String> velden) throws Exception {
    var id = UUID.randomUUID().toString();
    assertThat(verstuur(wie, met(velden, "signaal", id)).getStatus()).isEqualTo(302);
    return SignaalId.of(id);
  }

  /** Een volledig formulier, met deze velden anders. */
  private MockHttpServletResponse verstuur(Gebruiker wie, Map<String, String> anders)
      throws Exception {
    var velden = new HashMap<String, String>();
    velden.put("signaal", UUID.randomUUID().toString());
    velden.put("zin", "De regel knelt.");
    velden.put("waarbij", "ANDERS");
    velden.put("regel", "Een regel");
    velden.put("vaak", "VAAK");
    velden.putAll(anders);
    return doe("/signalen", wie, velden);
  }

  private static Map<String, String> met(Map<String, String> velden, String... erbij) {
    var meer = new HashMap<>(velden);
    for (var i = 0; i < erbij.length; i += 2) meer.put(erbij[i], erbij[i + 1]);
    return meer;
  }

  private MockHttpServletResponse lees(String pad, Gebruiker wie) throws Exception {
    var antwoord = mvc.perform(get(pad).with(als(wie))).andReturn().getResponse();
    assertThat(antwoord.getStatus()).as(pad).isEqualTo(200);
    return antwoord;
  }

  private MockHttpServletResponse doe(String pad, Gebruiker wie, Map<String, String> velden)
      throws Exception {
    var verzoek = post(pad).with(csrf()).with(als(wie));
    velden.forEach(verzoek::param);
    return mvc.perform(verzoek).andReturn().getResponse();
  }
}

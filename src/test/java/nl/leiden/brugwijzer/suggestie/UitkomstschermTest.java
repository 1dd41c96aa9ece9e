package nl.leiden.brugwijzer.suggestie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Van de twee sporen tot het antwoord, zoals de beleidsmedewerker het op zijn scherm ziet. */
@BrugwijzerTest
class UitkomstschermTest {

  private static final Pattern ZEGEL = Pattern.compile("name=\"toch\"[^>]*value=\"(\\w+)\"");
  private static final Pattern LIJST = Pattern.compile("name=\"lijst\"[^>]*value=\"(\\w+)\"");

  @Autowired MockMvc mvc;
  @Autowired Signaalwereld wereld;
  @Autowired Behandelproef behandel;
  @Autowired Triagebalie triage;
  @Autowired Behandelbalie balie;
  @Autowired Volgbalie volgbalie;
  @Autowired Tevredenheidsbalie tevredenheid;
  @Autowired Samenvoegbalie samenvoegen;
  @Autowired Regelingbeheer regelingen;

  private Gebruiker bo;
  private Gebruiker alex;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    alex = wereld.armoede();
  }

  @Test
  void eenNaamInHetTussenantwoordWordtEerstAangewezenEnDeTekstBlijft() throws Exception {
    var id = behandel.metGezin(bo, alex);
    var pad = stap(id, "gezinHelpen");
    assertThat(blad(pad, alex)).contains("Je weet niet welk gezin dit is");
    var tekst = "Bel de moeder op 06 12345678.";
    var eerst = stuur(pad, alex, Map.of("keuze", "GEHOLPEN", "tekst", tekst));
    assertThat(eerst.getStatus()).isEqualTo(400);
    assertThat(eerst.getContentAsString()).contains("06 12345678", "Toch versturen");
    var zegel = vind(ZEGEL, eerst.getContentAsString());
    stuur(pad, alex, Map.of("keuze", "GEHOLPEN", "tekst", tekst, "toch", zegel));
    assertThat(wereld.signaal(id).gezinKlaar()).isTrue();
    assertThat(blad("/signalen/" + id, bo)).contains(tekst, "Dit gezin is geholpen");
  }

  @Test
  void elkeUitkomstHeeftHaarEigenVeldenEnEenFoutStaatNaastHetVeld() throws Exception {
    var id = wereld.opgepakt(bo, alex);
    var pad = stap(id, "regelAanpakken");
    assertThat(blad(pad, alex)).contains("soort=TASKFORCE", "soort=AGENDEREN", "Ik ben klaar");
    for (var soort : List.of("UITVOERING_BREED", "NAAR_BELEID", "TASKFORCE", "NIET_OVERGENOMEN"))
      assertThat(blad(pad + "?soort=" + soort, alex)).contains("id=\"toelichting\"");
    assertThat(blad(pad + "?soort=AGENDEREN", alex)).contains("id=\"bij\"", "id=\"uiterlijk\"");
    var fout = stuur(pad, alex, Map.of("soort", "AGENDEREN", "toelichting", "Pas de wet aan."));
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString()).contains("Schrijf op bij wie.", "Pas de wet aan.");
    stuur(
        pad,
        alex,
        Map.of(
            "soort",
            "AGENDEREN",
            "toelichting",
            "Pas de wet aan.",
            "bij",
            "VNG",
            "uiterlijk",
            Behandelproef.DAG.toString()));
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.GEAGENDEERD);
    assertThat(blad("/signalen/" + id, alex)).contains("Maak het dossier", "VNG");
    var dossier = stuur("/signalen/" + id + "/dossier", alex, Map.of());
    assertThat(lees(dossier.getRedirectedUrl(), alex).getContentType())
        .isEqualTo("application/pdf");
  }

  @Test
  void wieIntussenIetsAndersInDeRegelingZettePraatMeeEnDeTekstBlijft() throws Exception {
    var regeling = behandel.regeling(alex);
    var id = wereld.gemeld(Behandelproef.over(regeling, false), bo);
    triage.neemAan(id, null, alex);
    balie.zetUit(id, null, Behandelproef.afspraak(Uitkomstsoort.UITVOERING_BREED), alex);
    var pad = stap(id, "uitvoeren");
    assertThat(blad(pad, alex)).contains("Het belastbaar inkomen telt.", "name=\"versie\"");
    var invoer =
        new java.util.HashMap<>(
            Map.of(
                "keuze",
                "GEDAAN",
                "resultaat",
                "De werkinstructie is aangepast.",
                "regeling",
                regeling.toString(),
                "versie",
                "77",
                "vanaf",
                "2027-01-01",
                "verandering",
                "De toets kijkt naar het besteedbaar inkomen.",
                "vervalt",
                "0",
                "voorwaarde",
                "Het besteedbaar inkomen telt."));
    var verouderd = stuur(pad, alex, invoer);
    assertThat(verouderd.getStatus()).isEqualTo(409);
    assertThat(verouderd.getContentAsString())
        .contains("Iemand anders wijzigde de regeling", "De werkinstructie is aangepast.");
    invoer.put("versie", "" + regelingen.lees(regeling).versie());
    assertThat(stuur(pad, alex, invoer).getStatus()).isEqualTo(302);
    var nummer = wereld.signaal(id).nummer();
    assertThat(blad("/sociale-kaart/regelingen/" + regeling, bo))
        .contains("Veranderd vanaf 1 januari 2027:", "besteedbaar inkomen.", nummer);
    var publiceren = "/signalen/" + id + "/publiceren/" + behandel.uitkomst(id);
    assertThat(blad("/signalen/" + id, alex)).contains(publiceren);
    assertThat(blad(publiceren, alex)).contains("De werkinstructie is aangepast.");
  }

  @Test
  void zonderRegelingInHetSignaalKiestWieUitvoertErEen() throws Exception {
    var regeling = behandel.regeling(alex);
    var id = behandel.uitgezet(Uitkomstsoort.UITVOERING_BREED, bo, alex);
    var pad = stap(id, "uitvoeren");
    assertThat(blad(pad, alex)).contains("kies-regeling", regeling.toString());
    assertThat(blad(pad + "?regeling=" + regeling, alex)).contains("id=\"verandering\"");
  }

  @Test
  void hetAntwoordGaatPasWegAlsHetBekekenIsMetWieHetKrijgt() throws Exception {
    var id = behandel.teBeantwoorden(bo, alex);
    var pad = stap(id, "antwoordSturen");
    assertThat(blad(pad, alex)).contains("De toets gaat anders.", "Eén melder krijgt");
    var tekst = "Dag Bo,\n\nWe kijken voortaan anders.";
    var voorbeeld = stuur(pad, alex, Map.of("tekst", tekst)).getContentAsString();
    assertThat(voorbeeld)
        .contains("Dit lezen de melders", "We kijken voortaan anders.", "Brugfunctionaris")
        .doesNotContain(bo.naam());
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.TE_BEANTWOORDEN);
    assertThat(stuur(pad, alex, Map.of("tekst", tekst, "wijzig", "true")).getContentAsString())
        .contains("We kijken voortaan anders.", "textarea");
    var lijst = vind(LIJST, voorbeeld);
    stuur(pad + "/versturen", alex, Map.of("tekst", tekst, "lijst", lijst));
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.BEANTWOORD);
    assertThat(blad("/signalen/" + id, bo)).contains("We kijken voortaan anders.");
    assertThat(blad("/signalen/" + id, alex)).contains("We kijken voortaan anders.");
  }

  @Test
  void wieHetAntwoordStuurdeZietDatEenCollegaBeslist() throws Exception {
    var id = behandel.heropeningGevraagd(bo, alex);
    var kim = wereld.armoede();
    var pad = stap(id, "heropeningBeslissen");
    assertThat(blad(pad, alex)).contains("Jij stuurde het antwoord.").doesNotContain("keuze-2");
    assertThat(blad(pad, kim)).contains("Het gezin kan nog niet zwemmen.", "keuze-2");
    var fout = stuur(pad, kim, Map.of("keuze", "NIET_HEROPEND"));
    assertThat(fout.getStatus()).isEqualTo(400);
    stuur(pad, kim, Map.of("keuze", "HEROPEND", "gezinVast", "true"));
    assertThat(wereld.status(id)).isEqualTo(Signaalstatus.IN_BEHANDELING);
    assertThat(wereld.signaal(id).gezinKlaar()).isFalse();
  }

  @Test
  void weglakkenKiestUitWatErStaat() throws Exception {
    var id = wereld.gemeld(Signaalwereld.inhoud("Bel 06 12345678 voor meer."), bo);
    var pad = "/signalen/" + id + "/weglakken";
    assertThat(blad(pad, alex)).contains("value=\"06 12345678\"", "telefoonnummer");
    var fout = stuur(pad, alex, Map.of("passage", "bestaat niet", "reden", "NAAM"));
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString()).contains("Dit staat nergens", "bestaat niet");
    stuur(pad, alex, Map.of("vondst", "06 12345678", "reden", "CONTACT"));
    assertThat(blad("/signalen/" + id, bo))
        .contains("Bel [weggelakt] voor meer.", "lakte iets weg")
        .doesNotContain("12345678");
  }

  private static String stap(SignaalId id, String stap) {
    return "/signalen/" + id + "/stappen/" + stap;
  }

  private String blad(String pad, Gebruiker wie) throws Exception {
    var antwoord = lees(pad, wie);
    assertThat(antwoord.getStatus()).isEqualTo(200);
    return antwoord.getContentAsString();
  }

  private MockHttpServletResponse lees(String pad, Gebruiker wie) throws Exception {
    return mvc.perform(get(pad).with(als(wie))).andReturn().getResponse();
  }

  private MockHttpServletResponse stuur(String pad, Gebruiker wie, Map<String, String> invoer)
      throws Exception {
    var verzoek = post(pad).with(als(wie)).with(csrf());
    invoer.forEach(verzoek::param);
    return mvc.perform(verzoek).andReturn().getResponse();
  }

  private static String vind(Pattern patroon, String html) {
    var vondst = patroon.matcher(html);
    assertThat(vondst.find()).isTrue();
    return vondst.group(1);
  }
}

package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.DERDE;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.EERSTE;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.TWEEDE;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.verantwoording;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.voor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Htmlkeuring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** De schermen na de verlening: wat er staat, en wat er gebeurt als iets niet klopt. */
@BrugwijzerTest
class UitvoeringschermTest {

  @Autowired MockMvc mvc;
  @Autowired Subsidiewereld wereld;
  @Autowired Uitvoeringswereld uitvoering;
  @Autowired Verantwoordingsbalie verantwoordingen;
  @Autowired Wijzigingsbalie wijzigingen;
  @Autowired Intrekkingsbalie intrekkingen;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Wekker wekker;

  Gebruiker ravi;
  Subsidiewereld.School school;
  AanvraagId id;

  @BeforeEach
  void mensen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    school = wereld.school();
    id =
        uitvoering.verleend(
            uitvoering.regeling(), school, ravi, voor(EERSTE, "20000"), voor(TWEEDE, "20000"));
  }

  @Test
  void deSchoolZietWatZijKanDoen() throws Exception {
    assertThat(lees("", school.directeur()))
        .contains("Meld een wijziging", "Wijzig de rekening", "Verantwoorden kan tot en met")
        .doesNotContain("Trek de subsidie in");
    assertThat(lees("", ravi)).contains("Trek de subsidie in").doesNotContain("Meld een wijziging");
    assertThat(lees("/wijziging", school.directeur())).contains("Wat loopt er anders");
    assertThat(lees("/rekening-wijzigen", school.bestuur())).contains("Stichting Proefschool");
    assertThat(lees("/intrekking", ravi)).contains("begin met het voorstel");
    var nieuw = wereld.ingediend(school);
    assertThat(lees(nieuw, "/terugtrekken", school.directeur())).contains("trek de aanvraag in");
  }

  @Test
  void verantwoordenBegintMetDeBegroting() throws Exception {
    assertThat(lees("/stappen/verantwoorden", school.directeur()))
        .contains("Loon", "begroot:", "Bedrag voor 2026-2027");
    var fout =
        mvc.perform(
                post("/subsidies/" + id + "/stappen/verantwoorden")
                    .param("conceptVersie", "0")
                    .param("activiteiten", "Inloop voor ouders")
                    .param("kosten[0].gemaakt", "veel")
                    .with(csrf())
                    .with(als(school.directeur())))
            .andReturn()
            .getResponse();
    assertThat(fout.getStatus()).isEqualTo(400);
    assertThat(fout.getContentAsString()).contains("Inloop voor ouders", "Dit klopt nog niet");
  }

  @Test
  void deMedewerkerZietDeVerantwoordingNaastHetGeld() throws Exception {
    var inhoud = verantwoording("30000", voor(EERSTE, "18000"), voor(TWEEDE, "12000"));
    verantwoordingen.dienIn(id, null, 0, inhoud, school.directeur());
    assertThat(lees("/stappen/vaststellingBeoordelen", ravi))
        .contains("18.000,00", "12.000,00", "30.000,00", "artikel 4:46");
    var voorstel =
        Voorstel.van(
            Besluitsoort.VASTSTELLING,
            Besluitgrond.LAGER_ACTIVITEITEN,
            List.of(voor(EERSTE, "18000"), voor(TWEEDE, "12000")),
            "Er is minder gedaan.");
    besluitbalie.legVoor(id, Ronde.VASTSTELLING, null, voorstel, ravi);
    besluitbalie.zienswijze(id, Ronde.VASTSTELLING, null, "Ziekte.", school.directeur());
    assertThat(lees("/stappen/vaststellingBeoordelen", ravi))
        .contains("Ziekte.", "Er is minder gedaan.");
    uitvoering.betaal(id, EERSTE);
    uitvoering.betaal(id, TWEEDE);
    uitvoering.doorloop(id, Ronde.VASTSTELLING, voorstel, school, ravi);
    assertThat(lees("/stappen/terugvorderen", wereld.kantoor(Rol.FINANCIEN)))
        .contains("10.000,00", "28 december 2026", "Er is minder gedaan.");
    assertThat(lees("", school.directeur())).contains("Betaalt de school terug", "10.000,00");
  }

  @Test
  void deAndereStappenVanDeMedewerkerHebbenElkEenScherm() throws Exception {
    wijzigingen.meld(id, "De vacature blijft open.", school.directeur());
    assertThat(lees("/stappen/wijzigingBeoordelen", ravi)).contains("De vacature blijft open.");
    intrekkingen.begin(id, ravi);
    assertThat(lees("/stappen/intrekkingVoorbereiden", ravi)).contains("artikel 4:48");
    wekker.gaatAf(id.waarde(), "verantwoordingstermijnVoorbij");
    assertThat(lees("/stappen/verantwoordingUitgebleven", ravi)).contains("artikel 4:47");
    var drie =
        uitvoering.verleend(
            uitvoering.regeling(),
            wereld.school(),
            ravi,
            voor(EERSTE, "10000"),
            voor(TWEEDE, "10000"),
            voor(DERDE, "10000"));
    assertThat(lees(drie, "/stappen/voornemenMelden", ravi)).contains("artikel 4:51");
  }

  private String lees(String pad, Gebruiker wie) throws Exception {
    return lees(id, pad, wie);
  }

  private String lees(AanvraagId zaak, String pad, Gebruiker wie) throws Exception {
    var antwoord =
        mvc.perform(get("/subsidies/" + zaak + pad).with(als(wie))).andReturn().getResponse();
    assertThat(antwoord.getStatus()).isEqualTo(200);
    var html = antwoord.getContentAsString();
    assertThat(Htmlkeuring.fouten(html)).isEmpty();
    return html;
  }
}

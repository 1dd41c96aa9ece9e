package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.subsidie.Oordeel.ADVIES;
import static nl.leiden.brugwijzer.subsidie.Oordeel.ONBEKEND;
import static nl.leiden.brugwijzer.subsidie.Oordeel.VOLDOET;
import static nl.leiden.brugwijzer.subsidie.Oordeel.VOLDOET_NIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.engine.Beslistabel;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.school.Vestiging.Soort;
import nl.leiden.brugwijzer.subsidie.Begroting.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** De voorwaarden bij een aanvraag, met de zinnen zoals de behandelaar ze leest. */
@BrugwijzerTest
class VoorwaardentoetsTest {

  private static final LocalDate VAN = LocalDate.of(2026, 3, 1);
  private static final LocalDate TOT = LocalDate.of(2026, 6, 1);
  private static final LocalDate IN_MEI = LocalDate.of(2026, 5, 3);
  private static final Regelinginhoud REGELING = Voorbeeldregeling.met(VAN, TOT);

  @Autowired Voorwaardentoets toets;
  @Autowired Voorwaardentoetsen toetsen;
  @Autowired Beslistabel tabel;
  @Autowired Woorden woorden;
  @Autowired ITemplateEngine sjablonen;
  @Autowired Subsidiewereld wereld;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  /** Een aanvraag, met de regel die dan past. */
  record Voorbeeld(
      Toetsgegevens wat, Voorwaarde voorwaarde, String regel, Oordeel oordeel, String zin) {

    @Override
    public String toString() {
      return regel;
    }
  }

  static Stream<Voorbeeld> voorbeelden() {
    return Stream.of(
        op(
            IN_MEI,
            "inHetVenster",
            VOLDOET,
            "Ingediend op 3 mei 2026. Dat kon van 1 maart 2026 tot en met 1 juni 2026."),
        op(
            VAN.minusDays(1),
            "teVroeg",
            VOLDOET_NIET,
            "Ingediend op 28 februari 2026. Dat kon pas vanaf 1 maart 2026."),
        op(
            TOT.plusDays(1),
            "teLaat",
            VOLDOET_NIET,
            "Ingediend op 2 juni 2026. Dat kon tot en met 1 juni 2026."),
        soort(
            Soort.SPECIAAL_ONDERWIJS,
            "soortMag",
            VOLDOET,
            "De regeling is ook voor speciaal (basis)onderwijs."),
        soort(
            Soort.VOORSCHOOL, "soortMagNiet", VOLDOET_NIET, "De regeling is niet voor voorschool."),
        jaren(
            "jarenPassen",
            VOLDOET,
            "De school vraagt voor 2026-2027. Dat staat in de regeling.",
            "2026-2027"),
        jaren(
            "jaarNietInRegeling",
            VOLDOET_NIET,
            "De school vraagt voor 2026-2027, 2027-2028. De regeling is alleen voor 2026-2027.",
            "2026-2027",
            "2027-2028"),
        jaren(
            "jarenOntbreken",
            ONBEKEND,
            "De school koos geen schooljaar. De regeling is voor 2026-2027."),
        rijk(
            Rijkssubsidie.AFGEWEZEN,
            "rijkAfgewezen",
            VOLDOET,
            "De school vroeg subsidie aan bij het rijk en kreeg die niet."),
        rijk(
            Rijkssubsidie.TOEGEKEND,
            "rijkToegekend",
            VOLDOET_NIET,
            "De school kreeg subsidie van het rijk. Dat is een reden om te weigeren."),
        rijk(
            Rijkssubsidie.UITSLAG_ONBEKEND,
            "rijkUitslagOnbekend",
            ONBEKEND,
            "De school vroeg subsidie aan bij het rijk. Zij weet de uitslag nog niet."
                + " Vraag die na voor het besluit."),
        rijk(
            Rijkssubsidie.NIET_AANGEVRAAGD,
            "rijkNietAangevraagd",
            VOLDOET_NIET,
            "De school vroeg geen subsidie aan bij het rijk. De regeling vraagt dat wel."),
        rijk(
            null,
            "rijkOntbreekt",
            ONBEKEND,
            "De school vulde niet in of zij subsidie bij het rijk aanvroeg."),
        bedrag(
            "80000.00",
            "90000.00",
            "bedragPast",
            VOLDOET,
            "De school vraagt € 80.000,00. Het maximum is € 80.000,00."),
        bedrag(
            "80000.01",
            "90000.00",
            "bedragTeHoog",
            VOLDOET_NIET,
            "De school vraagt € 80.000,01. Dat is meer dan het maximum van € 80.000,00."),
        bedrag(
            null,
            "90000.00",
            "bedragOntbreekt",
            ONBEKEND,
            "De school vulde niet in hoeveel zij vraagt."),
        begroting(
            "40000.10",
            "40000.10",
            "begrotingSluit",
            VOLDOET,
            "De begroting is € 40.000,10. De school vraagt dat hele bedrag."),
        begroting(
            "40000.00",
            "52000.00",
            "begrotingMetEigenGeld",
            VOLDOET,
            "De begroting is € 52.000,00. De school vraagt € 40.000,00 en betaalt de rest zelf."),
        begroting(
            "40000.00",
            "39999.99",
            "begrotingTeLaag",
            VOLDOET_NIET,
            "De begroting is € 39.999,99. De school vraagt € 40.000,00. Dat is meer dan het kost."),
        begroting(
            null,
            "40000.00",
            "begrotingOntbreekt",
            ONBEKEND,
            "De begroting is € 40.000,00. De school vulde niet in hoeveel zij vraagt."),
        kwaliteit(
            "Elke ochtend.",
            "eisenBeantwoord",
            VOLDOET,
            "Beantwoord: 1 van 1. Bij elke eis staat hoe de school eraan voldoet."),
        kwaliteit(
            " ",
            "eisenOpen",
            ONBEKEND,
            "Beantwoord: 0 van 1. Bij de andere eisen staat nog niets."),
        uren(
            "16.00",
            "urenGenoeg",
            VOLDOET,
            "De brugfunctionaris werkt 16 uur per week. Het advies is 16 uur."),
        uren(
            "15.50",
            "urenOnderAdvies",
            ADVIES,
            "De brugfunctionaris werkt 15,5 uur per week. Dat is minder dan het advies van 16 uur."
                + " Het is geen reden om te weigeren."),
        uren(
            null,
            "urenOntbreken",
            ONBEKEND,
            "De school vulde geen uren in. Het advies is 16 uur per week."),
        rekening(false, "rekeningEigen", VOLDOET, "De rekening staat bij geen andere school."),
        rekening(
            true,
            "rekeningElders",
            ADVIES,
            "Dezelfde rekening staat ook bij een andere school."
                + " Scholen van één bestuur kunnen een rekening delen."));
  }

  @ParameterizedTest
  @MethodSource("voorbeelden")
  void elkeRegelHeeftEenVoorbeeldEnEenZin(Voorbeeld v) {
    assertThat(toets.toets(v.wat()))
        .extracting(Toetsregel::voorwaarde)
        .containsExactly(Voorwaarde.values());
    assertThat(toets.toets(v.wat()))
        .filteredOn(r -> r.voorwaarde() == v.voorwaarde())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.regel()).isEqualTo(v.regel());
              assertThat(r.oordeel()).isEqualTo(v.oordeel());
              assertThat(r.uitleg().replace('\u00a0', ' ')).isEqualTo(v.zin());
              assertThat(r.bron()).isNotBlank();
            });
  }

  @Test
  void deVoorbeeldenRakenElkeRegelVanDeTabellen() {
    assertThat(voorbeelden().map(Voorbeeld::regel))
        .containsExactlyInAnyOrderElementsOf(VoorwaardentabelTest.alleRegels());
  }

  @Test
  void deBronIsHetBesluitVanDeRegelingOfHetArtikelVanDeWet() {
    var zonderBedrag =
        toets.toets(
            gegevens(
                inhoud(null, "1.00", "16.00", Rijkssubsidie.AFGEWEZEN, "Ja."),
                Soort.PRIMAIR_ONDERWIJS,
                IN_MEI,
                false));
    assertThat(zonderBedrag)
        .filteredOn(r -> r.voorwaarde() == Voorwaarde.OP_TIJD)
        .extracting(Toetsregel::bron)
        .containsExactly("proefbesluit");
    assertThat(zonderBedrag)
        .filteredOn(r -> r.voorwaarde() == Voorwaarde.GEVRAAGD_BEDRAG)
        .extracting(Toetsregel::bron)
        .containsExactly("artikel 4:5 Awb");
  }

  @Test
  void elkOordeelStaatErInWoordenEnMetEenPlaatje() {
    var vol = Voorbeeldregeling.compleet();
    var beeld =
        scherm(toets.toets(gegevens(vol, Soort.VOORSCHOOL, IN_MEI, true)))
            + scherm(List.of())
            + scherm(
                toets.toets(
                    gegevens(
                        inhoud(null, "1.00", "16.00", null, "Ja."),
                        Soort.PRIMAIR_ONDERWIJS,
                        IN_MEI,
                        false)));
    assertThat(beeld)
        .contains("De regeling is niet voor voorschool.", "Bron: proefbesluit", "artikel 4:5 Awb")
        .contains("De voorwaarden zijn nog niet nagekeken.");
    for (var oordeel : Oordeel.values())
      assertThat(beeld)
          .contains("#icoon-" + oordeel.icoon(), woorden.van("subsidie.toets.oordeel." + oordeel));
  }

  private String scherm(List<Toetsregel> regels) {
    var servlet = new MockServletContext();
    var web =
        JakartaServletWebApplication.buildApplication(servlet)
            .buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse());
    var context = new WebContext(web, Locale.forLanguageTag("nl"), Map.of("regels", regels));
    return sjablonen.process("subsidie/voorwaarden", Set.of("voorwaarden"), context);
  }

  @Test
  void eenTabelZonderPassendeRegelIsEenFoutEnGeenOordeel() {
    var geen = Map.<String, Object>of("venster", "MISSCHIEN");
    assertThatThrownBy(() -> tabel.beslis("opTijd", geen))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("opTijd");
  }

  @Test
  void indienenToetstEnNogEensToetsenVervangtDeVorigeUitkomst() {
    var id = wereld.ingediend(wereld.school());
    var beleid = mensen.met(Rol.BELEID_ONDERWIJS);
    var eerst = toetsen.van(id, beleid);
    toetsen.toets(id);
    assertThat(toetsen.van(id, beleid)).hasSize(Voorwaarde.values().length).isEqualTo(eerst);
    assertThat(rijen(id)).isOne();
  }

  @Test
  void dezelfdeRekeningBijEenAndereSchoolValtOpZonderHetNummer() {
    wereld.ingediend(wereld.school());
    var id = wereld.ingediend(wereld.school());
    toetsen.toets(id);
    assertThat(toetsen.van(id, mensen.met(Rol.BESLISSER)))
        .filteredOn(r -> r.voorwaarde() == Voorwaarde.REKENING)
        .extracting(Toetsregel::oordeel)
        .containsExactly(ADVIES);
    assertThat(
            jdbc.sql("select regels::text from aanvraag_toets where aanvraag_id = ?")
                .param(id.waarde())
                .query(String.class)
                .single())
        .doesNotContain(Voorbeeldregeling.IBAN, "4300", "Stichting Proefschool");
  }

  @Test
  void alleenWieBeoordeeltOfBeslistLeestDeToets() {
    var school = wereld.school();
    var id = wereld.ingediend(school);
    toetsen.toets(id);
    assertThatThrownBy(() -> toetsen.van(id, school.directeur()))
        .isInstanceOf(NietToegestaan.class);
    var financien = mensen.met(Rol.FINANCIEN);
    assertThatThrownBy(() -> toetsen.van(id, financien)).isInstanceOf(NietToegestaan.class);
  }

  @Test
  void eenConceptWordtNietGetoetstEnBestaatVoorDeGemeenteNiet() {
    var id = wereld.compleet(wereld.school());
    var beleid = mensen.met(Rol.BELEID_ONDERWIJS);
    assertThatThrownBy(() -> toetsen.toets(id)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> toetsen.van(id, beleid)).isInstanceOf(NietGevonden.class);
  }

  private int rijen(AanvraagId id) {
    return jdbc.sql("select count(*) from aanvraag_toets where aanvraag_id = ?")
        .param(id.waarde())
        .query(Integer.class)
        .single();
  }

  private static Voorbeeld op(LocalDate dag, String regel, Oordeel oordeel, String zin) {
    var wat = gegevens(Voorbeeldregeling.compleet(), Soort.PRIMAIR_ONDERWIJS, dag, false);
    return new Voorbeeld(wat, Voorwaarde.OP_TIJD, regel, oordeel, zin);
  }

  private static Voorbeeld soort(Soort soort, String regel, Oordeel oordeel, String zin) {
    var wat = gegevens(Voorbeeldregeling.compleet(), soort, IN_MEI, false);
    return new Voorbeeld(wat, Voorwaarde.SOORT_ONDERWIJS, regel, oordeel, zin);
  }

  private static Voorbeeld jaren(String regel, Oordeel oordeel, String zin, String... jaren) {
    var vol = Voorbeeldregeling.compleet();
    var inhoud =
        new Aanvraaginhoud(
            List.of(jaren),
            vol.populatie(),
            vol.uitdagingen(),
            vol.schoolweging(),
            vol.spreidingscijfer(),
            vol.achterstandsscore(),
            vol.uren(),
            vol.werkgever(),
            vol.kwaliteit(),
            vol.begroting(),
            vol.rijkssubsidie());
    return bij(inhoud, Voorwaarde.SCHOOLJAREN, regel, oordeel, zin);
  }

  private static Voorbeeld rijk(Rijkssubsidie rijk, String regel, Oordeel oordeel, String zin) {
    var inhoud = inhoud("1.00", "1.00", "16.00", rijk, "Ja.");
    return bij(inhoud, Voorwaarde.RIJKSSUBSIDIE, regel, oordeel, zin);
  }

  private static Voorbeeld bedrag(
      String gevraagd, String begroot, String regel, Oordeel oordeel, String zin) {
    var inhoud = inhoud(gevraagd, begroot, "16.00", Rijkssubsidie.AFGEWEZEN, "Ja.");
    return bij(inhoud, Voorwaarde.GEVRAAGD_BEDRAG, regel, oordeel, zin);
  }

  private static Voorbeeld begroting(
      String gevraagd, String begroot, String regel, Oordeel oordeel, String zin) {
    var inhoud = inhoud(gevraagd, begroot, "16.00", Rijkssubsidie.AFGEWEZEN, "Ja.");
    return bij(inhoud, Voorwaarde.BEGROTING, regel, oordeel, zin);
  }

  private static Voorbeeld kwaliteit(String tekst, String regel, Oordeel oordeel, String zin) {
    var inhoud = inhoud("1.00", "1.00", "16.00", Rijkssubsidie.AFGEWEZEN, tekst);
    return bij(inhoud, Voorwaarde.KWALITEIT, regel, oordeel, zin);
  }

  private static Voorbeeld uren(String uren, String regel, Oordeel oordeel, String zin) {
    var inhoud = inhoud("1.00", "1.00", uren, Rijkssubsidie.AFGEWEZEN, "Ja.");
    return bij(inhoud, Voorwaarde.UREN, regel, oordeel, zin);
  }

  private static Voorbeeld rekening(boolean elders, String regel, Oordeel oordeel, String zin) {
    var wat = gegevens(Voorbeeldregeling.compleet(), Soort.PRIMAIR_ONDERWIJS, IN_MEI, elders);
    return new Voorbeeld(wat, Voorwaarde.REKENING, regel, oordeel, zin);
  }

  private static Voorbeeld bij(
      Aanvraaginhoud inhoud, Voorwaarde voorwaarde, String regel, Oordeel oordeel, String zin) {
    var wat = gegevens(inhoud, Soort.PRIMAIR_ONDERWIJS, IN_MEI, false);
    return new Voorbeeld(wat, voorwaarde, regel, oordeel, zin);
  }

  private static Toetsgegevens gegevens(
      Aanvraaginhoud inhoud, Soort soort, LocalDate ingediend, boolean elders) {
    return new Toetsgegevens(inhoud, REGELING, soort, ingediend, elders);
  }

  private static Aanvraaginhoud inhoud(
      String gevraagd, String begroot, String uren, Rijkssubsidie rijk, String eis) {
    var vol = Voorbeeldregeling.compleet();
    return new Aanvraaginhoud(
        vol.schooljaren(),
        vol.populatie(),
        vol.uitdagingen(),
        vol.schoolweging(),
        vol.spreidingscijfer(),
        vol.achterstandsscore(),
        getal(uren),
        vol.werkgever(),
        List.of(eis),
        new Begroting(List.of(new Post("Loon", getal(begroot))), getal(gevraagd)),
        rijk);
  }

  private static BigDecimal getal(String waarde) {
    return waarde == null ? null : new BigDecimal(waarde);
  }
}

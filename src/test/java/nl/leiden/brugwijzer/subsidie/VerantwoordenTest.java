package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.EERSTE;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.TWEEDE;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.verantwoording;
import static nl.leiden.brugwijzer.subsidie.Uitvoeringswereld.voor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstanden;
import nl.leiden.brugwijzer.subsidie.geld.Terugvorderingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Van verantwoorden door de school tot vaststellen en terugbetalen. */
@BrugwijzerTest
class VerantwoordenTest {

  @Autowired Subsidiewereld wereld;
  @Autowired Uitvoeringswereld uitvoering;
  @Autowired Verantwoordingsbalie balie;
  @Autowired Uitvoeringsdossiers dossiers;
  @Autowired Besluitbalie besluitbalie;
  @Autowired Aanvragen aanvragen;
  @Autowired Aanvraagklok klok;
  @Autowired Jaarstanden jaarstanden;
  @Autowired Terugvorderingen terugvorderingen;
  @Autowired Wekker wekker;

  Gebruiker ravi;
  Subsidiewereld.School school;
  UUID regeling;

  @BeforeEach
  void mensen() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    school = wereld.school();
    regeling = uitvoering.regeling();
  }

  @Test
  void eenCollegaGaatVerderInHetConceptEnDientIn() {
    var id = verleend(voor(EERSTE, "40000"));
    var versie = balie.bewaar(id, 0, verantwoording("100"), school.directeur());
    balie.dienIn(id, null, versie, verantwoording("39000.00"), school.bestuur());

    assertThat(status(id)).isEqualTo(Aanvraagstatus.VASTSTELLEN);
    assertThat(uitvoering.stappen(id)).containsExactly("vaststellingBeoordelen");
    assertThat(klok.lopend(id, Soort.VERANTWOORDEN)).isEmpty();
    var achtWeken = Testklok.BEGIN.toLocalDate().plusWeeks(8);
    assertThat(klok.uiterlijk(id, Soort.VASTSTELLEN)).contains(achtWeken);
    assertThat(uitvoering.berichten(id, "subsidie.verantwoord")).contains(ravi.gebruikersnaam());
    var vast = dossiers.van(id, ravi).verantwoording();
    assertThat(vast.inhoud().kosten())
        .singleElement()
        .satisfies(
            k -> {
              assertThat(k.omschrijving()).isEqualTo("Loon");
              assertThat(k.begroot()).isEqualByComparingTo("40000");
            });
    assertThat(vast.inhoud().van(EERSTE)).isEqualByComparingTo("39000");
    assertThatThrownBy(() -> balie.bewaar(id, 2, verantwoording("1"), school.directeur()))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void deGemeenteZietEenConceptNiet() {
    var id = verleend(voor(EERSTE, "40000"));
    balie.bewaar(id, 0, verantwoording("100"), school.directeur());
    assertThat(dossiers.van(id, ravi).verantwoording()).isNull();
    assertThat(dossiers.van(id, school.bestuur()).verantwoording().inhoud().totaal())
        .isEqualByComparingTo("100");
  }

  @Test
  void wieOpEenOudeVersieTyptVerliestDeTekstVanEenCollegaNiet() {
    var id = verleend(voor(EERSTE, "40000"));
    var eerste = balie.bewaar(id, 0, verantwoording("100"), school.directeur());
    balie.bewaar(id, eerste, verantwoording("200"), school.bestuur());
    assertThatThrownBy(() -> balie.bewaar(id, eerste, verantwoording("300"), school.directeur()))
        .isInstanceOf(Ingehaald.class);
  }

  @Test
  void watNogOntbreektStaatNaastZijnVeld() {
    var id = verleend(voor(EERSTE, "20000"), voor(TWEEDE, "20000"));
    var leeg =
        new Verantwoordingsinhoud(
            "",
            null,
            List.of(
                new Verantwoordingsinhoud.Kosten("", null, null),
                new Verantwoordingsinhoud.Kosten("", null, BigDecimal.TEN)),
            List.of(),
            "");
    assertThatThrownBy(() -> balie.dienIn(id, null, 0, leeg, school.directeur()))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout ->
                assertThat(fout.fouten())
                    .extracting(OngeldigeInvoer.Fout::veld)
                    .containsExactly(
                        "activiteiten",
                        "uren",
                        "kosten[0].gemaakt",
                        "kosten[1].omschrijving",
                        "jaren[0].bedrag",
                        "jaren[1].bedrag"));
    var scheef = verantwoording("30000", voor(EERSTE, "10000"), voor(TWEEDE, "10000"));
    assertThatThrownBy(() -> balie.dienIn(id, null, 0, scheef, school.directeur()))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.VERLEEND);
  }

  @Test
  void eenAndereSchoolBestaatDezeAanvraagNiet() {
    var id = verleend(voor(EERSTE, "40000"));
    var vreemd = wereld.school().directeur();
    assertThatThrownBy(() -> balie.bewaar(id, 0, verantwoording("100"), vreemd))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void wieTeLaatIsKrijgtUitstelOfEenVaststellingZonderVerantwoording() {
    var id = verleend(voor(EERSTE, "40000"));
    verstrijk(id);
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoordingUitgebleven");
    assertThat(uitvoering.berichten(id, "subsidie.verantwoordingtelaat")).hasSize(2);

    var later = LocalDate.of(2027, 3, 1);
    assertThatThrownBy(() -> balie.geefUitstel(id, null, Testklok.BEGIN.toLocalDate(), "", ravi))
        .isInstanceOf(OngeldigeInvoer.class);
    balie.geefUitstel(id, null, later, "Wegens ziekte.", ravi);
    assertThat(uitvoering.stappen(id)).containsExactly("verantwoorden");
    assertThat(klok.uiterlijk(id, Soort.VERANTWOORDEN)).contains(later);
    assertThat(wekker.staan(id.waarde()))
        .containsEntry("verantwoordingstermijnVoorbij", later.plusDays(1).atStartOfDay());
    assertThat(uitvoering.brieven(id)).contains("uitstel-verantwoorden.pdf");

    verstrijk(id);
    balie.ambtshalve(id, null, ravi);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.VASTSTELLEN);
    assertThat(uitvoering.stappen(id)).containsExactly("vaststellingBeoordelen");
    assertThatThrownBy(() -> balie.dienIn(id, null, 0, verantwoording("40000"), school.directeur()))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void vastgesteldZoalsVerleendIsAfgerekend() {
    var id = verantwoord("40000.00", voor(EERSTE, "40000"));
    uitvoering.doorloop(id, Ronde.VASTSTELLING, vast(null, voor(EERSTE, "40000")), school, ravi);
    assertThat(status(id)).isEqualTo(Aanvraagstatus.VASTGESTELD);
    assertThat(uitvoering.stappen(id)).isEmpty();
    assertThat(klok.lopend(id, Soort.VASTSTELLEN)).isEmpty();
    assertThat(jaarstanden.afrekening(id.waarde()).orElseThrow().slot())
        .isEqualByComparingTo("40000");
  }

  @Test
  void lagerVaststellenHoortDeSchoolEerstEnVordertTerugWatZeTeveelHeeft() {
    var id = verantwoord("35000.00", voor(EERSTE, "40000"));
    uitvoering.betaal(id, EERSTE);
    var voorstel = vast(Besluitgrond.LAGER_ACTIVITEITEN, voor(EERSTE, "35000"));
    besluitbalie.legVoor(id, Ronde.VASTSTELLING, null, voorstel, ravi);
    assertThat(uitvoering.stappen(id)).containsExactly("zienswijzeVaststelling");
    besluitbalie.zienswijze(id, Ronde.VASTSTELLING, null, "Ziekte.", school.directeur());
    uitvoering.doorloop(id, Ronde.VASTSTELLING, voorstel, school, ravi);

    assertThat(uitvoering.stappen(id)).containsExactly("terugvorderen");
    var afrekening = jaarstanden.afrekening(id.waarde()).orElseThrow();
    assertThat(afrekening.terug()).isEqualByComparingTo("5000");
    assertThat(afrekening.betaald().add(afrekening.slot()).subtract(afrekening.terug()))
        .isEqualByComparingTo(afrekening.vastgesteld());
    var fin = wereld.kantoor(Rol.FINANCIEN);
    assertThat(dossiers.van(id, fin).terugbetalenVoor()).isEqualTo(LocalDate.of(2026, 12, 28));
    ontvang(id, "2000", fin);
    assertThat(uitvoering.stappen(id)).containsExactly("terugvorderen");
    ontvang(id, "3000", fin);
    assertThat(uitvoering.stappen(id)).isEmpty();
    assertThat(wekker.staan(id.waarde())).containsKey("bezwaartermijnVaststelling");
  }

  @Test
  void teveelInHetEneJaarGaatVanHetAndereAf() {
    var id = verantwoord("35000.00", voor(EERSTE, "20000"), voor(TWEEDE, "20000"));
    uitvoering.betaal(id, EERSTE);
    var lager = vast(Besluitgrond.LAGER_ACTIVITEITEN, voor(EERSTE, "15000"), voor(TWEEDE, "20000"));
    uitvoering.doorloop(id, Ronde.VASTSTELLING, lager, school, ravi);
    var afrekening = jaarstanden.afrekening(id.waarde()).orElseThrow();
    assertThat(afrekening.terug()).isEqualByComparingTo("0");
    assertThat(afrekening.slot()).isEqualByComparingTo("15000");
    assertThat(afrekening.betaald()).isEqualByComparingTo("20000");
    assertThat(afrekening.vastgesteld()).isEqualByComparingTo("35000");
  }

  @Test
  void nooitMeerDanVerleendEnNooitMinderZonderGrond() {
    var id = verantwoord("40000.00", voor(EERSTE, "40000"));
    fout(id, vast(null, voor(EERSTE, "40001")), "bedragen[0].bedrag");
    fout(id, vast(null, voor(EERSTE, "39999")), "grond");
    fout(id, vast(Besluitgrond.LAGER_ACTIVITEITEN, voor(EERSTE, "40000")), "grond");
    fout(id, vast(Besluitgrond.INTREKKING_ACTIVITEITEN, voor(EERSTE, "1")), "grond");
    fout(id, vast(null, voor(TWEEDE, "40000")), "bedragen[0].bedrag");
  }

  private void fout(AanvraagId id, Voorstel voorstel, String veld) {
    assertThatThrownBy(() -> besluitbalie.legVoor(id, Ronde.VASTSTELLING, null, voorstel, ravi))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }

  private void ontvang(AanvraagId id, String bedrag, Gebruiker fin) {
    var dag = Testklok.BEGIN.toLocalDate();
    terugvorderingen.ontvang(UUID.randomUUID(), id.waarde(), new BigDecimal(bedrag), dag, fin);
  }

  private void verstrijk(AanvraagId id) {
    wekker.gaatAf(id.waarde(), "verantwoordingstermijnVoorbij");
  }

  private AanvraagId verleend(Jaarbedrag... bedragen) {
    return uitvoering.verleend(regeling, school, ravi, bedragen);
  }

  private AanvraagId verantwoord(String loon, Jaarbedrag... bedragen) {
    var id = verleend(bedragen);
    var jaren = bedragen.length == 1 ? bedragen : helft(loon, bedragen);
    balie.dienIn(id, null, 0, verantwoording(loon, jaren), school.directeur());
    return id;
  }

  private static Jaarbedrag[] helft(String loon, Jaarbedrag... bedragen) {
    var half = new BigDecimal(loon).divide(BigDecimal.valueOf(2));
    return new Jaarbedrag[] {
      new Jaarbedrag(bedragen[0].schooljaar(), half), new Jaarbedrag(bedragen[1].schooljaar(), half)
    };
  }

  private static Voorstel vast(Besluitgrond grond, Jaarbedrag... bedragen) {
    return Voorstel.van(
        Besluitsoort.VASTSTELLING, grond, List.of(bedragen), "Zoals uit de stukken blijkt.");
  }

  private Aanvraagstatus status(AanvraagId id) {
    return aanvragen.findById(id).orElseThrow().status();
  }
}

package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.subsidie.Regelinginhoud.Vensterstand.GESLOTEN;
import static nl.leiden.brugwijzer.subsidie.Regelinginhoud.Vensterstand.NOG_DICHT;
import static nl.leiden.brugwijzer.subsidie.Regelinginhoud.Vensterstand.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** De regels van regeling en aanvraag, zonder scherm en zonder database. */
class RegelsTest {

  private static final LocalDate VAN = LocalDate.of(2026, 3, 1);
  private static final LocalDate TOT = LocalDate.of(2026, 6, 1);
  private static final Regelinginhoud REGELING = Voorbeeldregeling.met(VAN, TOT);
  private static final Gebruiker RAVI =
      new Gebruiker(
          "ravi", "Ravi", "r@voorbeeld.example", Rol.BELEID_ONDERWIJS, "g", "G", null, null);

  @Test
  void beideDagenVanHetVensterTellenMee() {
    var venster = REGELING.venster();
    assertThat(venster.op(VAN.minusDays(1))).isEqualTo(NOG_DICHT);
    assertThat(venster.op(VAN)).isEqualTo(OPEN);
    assertThat(venster.op(TOT)).isEqualTo(OPEN);
    assertThat(venster.op(TOT.plusDays(1))).isEqualTo(GESLOTEN);
  }

  @Test
  void dertienWekenNaHetSluitenIsEenendertigAugustus() {
    var dagen = new Gewonedagen(new Werkdagen(), Set.of());
    var termijn = REGELING.beslistermijnVoor(LocalDate.of(2026, 4, 2));
    assertThat(termijn.sinds()).isEqualTo(TOT);
    assertThat(termijn.reken(dagen).uiterlijk()).isEqualTo(LocalDate.of(2026, 8, 31));
  }

  @Test
  void eenGepubliceerdeVersieVerandertNietEnKanAlleenOpgevolgdWorden() {
    var versie = Subsidieregeling.eerste("proef", REGELING, Instant.EPOCH);
    assertThatThrownBy(() -> versie.opvolger(Instant.EPOCH)).isInstanceOf(KanNietMeer.class);
    versie.publiceer(RAVI, Instant.EPOCH);
    assertThatThrownBy(() -> versie.schrijf(REGELING, Instant.EPOCH))
        .isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> versie.publiceer(RAVI, Instant.EPOCH)).isInstanceOf(KanNietMeer.class);
    assertThat(versie.opvolger(Instant.EPOCH).beeld())
        .satisfies(
            volgende -> {
              assertThat(volgende.versienummer()).isEqualTo(2);
              assertThat(volgende.gepubliceerd()).isFalse();
              assertThat(volgende.inhoud()).isEqualTo(REGELING);
            });
  }

  @Test
  void eenVersieWaarvanHetVensterOmgekeerdIsWordtGeweigerd() {
    assertThatThrownBy(() -> Regelingkeuring.keur(Voorbeeldregeling.met(TOT, VAN)))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("vensterTot"));
    assertThatThrownBy(() -> Regelingkeuring.keur(Voorbeeldregeling.met(VAN, TOT, "0.00")))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("maximum"));
  }

  @Test
  void aanEenLegeAanvraagOntbreektElkOnderdeel() {
    var ontbreekt = Indieningskeuring.keur(Aanvraaginhoud.LEEG, Rekening.LEEG, REGELING);
    assertThat(ontbreekt.keySet()).containsExactly(Onderdeel.values());
  }

  @Test
  void aanEenCompleteAanvraagOntbreektNiets() {
    assertThat(
            Indieningskeuring.keur(
                Voorbeeldregeling.compleet(), Voorbeeldregeling.rekening(), REGELING))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "80000.01, 90000.00, fout.subsidie.maximum",
    "40000.01, 40000.00, fout.subsidie.meerdanbegroot",
    "0.00, 40000.00, fout.subsidie.gevraagd"
  })
  void watGevraagdWordtPastBinnenBegrotingEnMaximum(
      BigDecimal gevraagd, BigDecimal begroot, String fout) {
    var begroting = new Begroting(List.of(new Begroting.Post("Loon", begroot)), gevraagd);
    assertThat(ontbreekt(metBegroting(begroting)).get(Onderdeel.BEGROTING))
        .singleElement()
        .satisfies(f -> assertThat(f.sleutel()).isEqualTo(fout));
  }

  @ParameterizedTest
  @EnumSource(Rijkssubsidie.class)
  void watHetRijkBeslootHoudtIndienenNooitTegen(Rijkssubsidie rijk) {
    var c = Voorbeeldregeling.compleet();
    var inhoud =
        new Aanvraaginhoud(
            c.schooljaren(),
            c.populatie(),
            c.uitdagingen(),
            c.schoolweging(),
            c.spreidingscijfer(),
            c.achterstandsscore(),
            BigDecimal.valueOf(8),
            c.werkgever(),
            c.kwaliteit(),
            c.begroting(),
            rijk);
    assertThat(ontbreekt(inhoud)).isEmpty();
  }

  @Test
  void eenOnderdeelOverschrijvenLaatDeAndereStaan() {
    var alleenUren = Aanvraaginhoud.LEEG.met(Onderdeel.INZET, Voorbeeldregeling.compleet());
    assertThat(alleenUren.uren()).isEqualByComparingTo("16");
    assertThat(alleenUren.populatie()).isEmpty();
    assertThat(alleenUren.begroting().posten()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "80000;80000.00",
        "80.000;80000.00",
        "80.000,5;80000.50",
        "€ 1.250,75;1250.75",
        "12,50;12.50",
        "1.250,-;1250.00"
      })
  void bedragenLezenWeZoalsWeZeSchrijven(String getypt, BigDecimal bedrag) {
    assertThat(Bedrag.lees(getypt)).contains(bedrag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.50", "1.25", "1,2,3", "abc", "", "-5", "1.2345", "12,345", "1e9"})
  void eenBedragDatTweeDingenKanBetekenenLezenWeNiet(String getypt) {
    assertThat(Bedrag.lees(getypt)).isEmpty();
  }

  @Test
  void eenRekeningnummerMoetKloppenEnWordtKortGetoond() {
    var goed = new Rekening("nl91 abna 0417 1643 00", "School");
    assertThat(goed.klopt()).isTrue();
    assertThat(goed.iban()).isEqualTo(Voorbeeldregeling.IBAN);
    assertThat(goed.gegroepeerd()).isEqualTo("NL91 ABNA 0417 1643 00");
    assertThat(goed.kort()).endsWith("4300").doesNotContain("0417");
    assertThat(new Rekening("NL91ABNA0417164301", "").klopt()).isFalse();
    assertThat(new Rekening("XX12", "").klopt()).isFalse();
    assertThat(Rekening.LEEG.klopt()).isFalse();
  }

  private static java.util.Map<Onderdeel, List<OngeldigeInvoer.Fout>> ontbreekt(Aanvraaginhoud i) {
    return Indieningskeuring.keur(i, Voorbeeldregeling.rekening(), REGELING);
  }

  private static Aanvraaginhoud metBegroting(Begroting begroting) {
    var alles = Voorbeeldregeling.compleet();
    return alles.met(
        Onderdeel.BEGROTING,
        new Aanvraaginhoud(
            List.of(),
            "",
            "",
            Kengetal.LEEG,
            Kengetal.LEEG,
            Kengetal.LEEG,
            null,
            null,
            List.of(),
            begroting,
            null));
  }
}

package nl.leiden.brugwijzer.doorverwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wat er moet zijn voordat een doorverwijzing de deur uit mag, veld voor veld. */
class VerzendkeuringTest {

  private static final LocalDate VANDAAG = Testklok.BEGIN.toLocalDate();

  private final Verzendkeuring keuring = new Verzendkeuring(new Testklok());

  @Test
  void watVolledigIsMagDeDeurUit() {
    assertThatCode(() -> keur(new Invoer())).doesNotThrowAnyException();
    assertThatCode(() -> keur(new Invoer().metNieuwGezin("Fam. zuid"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void zonderGezinGaatHetNiet(String label) {
    weigert(new Invoer().metNieuwGezin(label), "gezin");
  }

  @Test
  void zonderHulpvraagGaatHetNiet() {
    var invoer = new Invoer();
    invoer.hulpvraag = null;
    weigert(invoer, "hulpvraag");
  }

  @Test
  void zonderBestemmingOfNaarEenGeslotenBestemmingGaatHetNiet() {
    assertThatThrownBy(() -> keuring.keur(new Invoer().opdracht(), null))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("bestemming"));
    assertThatThrownBy(() -> keuring.keur(new Invoer().opdracht(), Voorbeelden.gesloten()))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("bestemming"));
  }

  @Test
  void zonderAkkoordGaatHetNiet() {
    var invoer = new Invoer();
    invoer.akkoord = false;
    weigert(invoer, "akkoord");
  }

  @Test
  void hetAkkoordZegtWieEnHoe() {
    var zonderWie = new Invoer();
    zonderWie.wie = null;
    weigert(zonderWie, "akkoordWie");
    var zonderHoe = new Invoer();
    zonderHoe.hoe = null;
    weigert(zonderHoe, "akkoordHoe");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"2026-11-17", "2025-11-15", "1900-01-01", "+999999999-12-31"})
  void hetAkkoordIsVanVandaagOfHoogstensEenJaarOud(LocalDate dag) {
    var invoer = new Invoer();
    invoer.op = dag;
    weigert(invoer, "akkoordOp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-16", "2025-11-16"})
  void vandaagEnPreciesEenJaarGeledenTellen(LocalDate dag) {
    var invoer = new Invoer();
    invoer.op = dag;
    assertThatCode(() -> keur(invoer)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   "})
  void bijSpoedHoortEenReden(String reden) {
    var invoer = new Invoer();
    invoer.spoed = true;
    invoer.spoedReden = reden;
    weigert(invoer, "spoedReden");
  }

  @Test
  void alleFoutenKomenInEenKeer() {
    var leeg = new Invoer().metNieuwGezin(null);
    leeg.hulpvraag = null;
    leeg.akkoord = false;
    leeg.op = null;
    leeg.spoed = true;
    weigert(leeg, "gezin", "hulpvraag", "akkoord", "akkoordOp", "spoedReden");
  }

  private void weigert(Invoer invoer, String... velden) {
    assertThatThrownBy(() -> keur(invoer))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            invoerfout ->
                assertThat(invoerfout.fouten())
                    .extracting(OngeldigeInvoer.Fout::veld)
                    .containsExactly(velden));
  }

  private void keur(Invoer invoer) {
    keuring.keur(invoer.opdracht(), invoer.naar);
  }

  /** Een volledige invoer waarvan een proef één veld bederft. */
  private static class Invoer {
    UUID gezin = UUID.randomUUID();
    String nieuwGezin;
    Hulpvraag hulpvraag = Hulpvraag.GELD;
    Bestemming naar = Voorbeelden.metAccount();
    boolean akkoord = true;
    Akkoord.Wie wie = Akkoord.Wie.MOEDER;
    Akkoord.Hoe hoe = Akkoord.Hoe.TELEFOON;
    LocalDate op = VANDAAG;
    boolean spoed;
    String spoedReden;

    Invoer metNieuwGezin(String label) {
      gezin = null;
      nieuwGezin = label;
      return this;
    }

    Opdracht opdracht() {
      return new Opdracht(
          new DoorverwijzingId(UUID.randomUUID()),
          gezin,
          nieuwGezin,
          hulpvraag,
          naar.id(),
          akkoord,
          wie,
          hoe,
          op,
          Set.of(),
          null,
          false,
          spoed,
          spoedReden,
          null);
    }
  }
}

package nl.leiden.brugwijzer.gezin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** De regels van een gezin. */
class GezinTest {

  private static final Gebruiker BO =
      new Gebruiker(
          "bo", "Bo", "bo@voorbeeld.example", Rol.BRUGFUNCTIONARIS, "jes", "JES", "20UW00", "DT");

  @Test
  void labelZonderTekstWordtGeweigerd() {
    weigert("label", () -> begin("  \u0000 "));
  }

  @Test
  void labelVanVeertigTekensMagEenMeerNiet() {
    assertThat(begin("a".repeat(40)).dossier().gegevens().label()).hasSize(40);
    weigert("label", () -> begin("a".repeat(41)));
  }

  @Test
  void labelMetEenBsnWordtGeweigerd() {
    weigert("label", () -> begin("M. 111222333"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "06 12345678",
        "06-12345678",
        "0612345678",
        "+31 6 12345678",
        "071 516 51 65",
        "0031612345678",
        "(071) 5165165"
      })
  void elkeSchrijfwijzeVanEenTelefoonnummerMag(String nummer) {
    assertThat(metTelefoon(nummer).dossier().gegevens().telefoon()).isEqualTo(nummer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bel maar", "0612", "06 12345678 of 06 87654321 na vijf uur", "111222333"})
  void watGeenTelefoonnummerIsWordtGeweigerd(String nummer) {
    weigert("telefoon", () -> metTelefoon(nummer));
  }

  @Test
  void dertienKinderenPassenNiet() {
    weigert(
        "kinderen",
        () ->
            begin("M.")
                .wijzig(
                    new Gezinsgegevens("M.", "", Collections.nCopies(13, Groep.GROEP_1), "", "")));
  }

  @Test
  void tweelingStaatTweeKeerInDezelfdeGroep() {
    var gezin = begin("M.");
    gezin.wijzig(new Gezinsgegevens("M.", "", List.of(Groep.GROEP_4, Groep.GROEP_4), null, null));
    assertThat(gezin.dossier().gegevens().kinderen()).containsExactly(Groep.GROEP_4, Groep.GROEP_4);
  }

  private static Gezin begin(String label) {
    return Gezin.begin(UUID.randomUUID(), label, BO, Instant.EPOCH);
  }

  private static Gezin metTelefoon(String nummer) {
    var gezin = begin("M.");
    gezin.wijzig(new Gezinsgegevens("M.", "", List.of(), "", nummer));
    return gezin;
  }

  private static void weigert(
      String veld, org.assertj.core.api.ThrowableAssert.ThrowingCallable doe) {
    assertThatThrownBy(doe)
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }
}

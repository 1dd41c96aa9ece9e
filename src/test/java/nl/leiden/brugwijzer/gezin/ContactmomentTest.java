package nl.leiden.brugwijzer.gezin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** De regels van een contactmoment. */
class ContactmomentTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 16);
  private static final LocalDate VANAF = LocalDate.of(2025, 8, 1);
  private static final Instant NU = Instant.parse("2026-11-16T08:00:00Z");
  private static final Gebruiker BO =
      new Gebruiker(
          "bo", "Bo", "bo@voorbeeld.example", Rol.BRUGFUNCTIONARIS, "jes", "JES", "20UW00", "DT");

  @ParameterizedTest
  @CsvSource({"1900-01-01", "2025-07-31", "2026-11-17", "9999-12-31"})
  void dagBuitenDitEnHetVorigeSchooljaarWordtGeweigerd(LocalDate dag) {
    assertThatThrownBy(() -> noteer(dag, 15))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("datum"));
  }

  @ParameterizedTest
  @CsvSource({"2025-08-01", "2026-11-15", "2026-11-16"})
  void vandaagEnEerderInDitOfHetVorigeSchooljaarMag(LocalDate dag) {
    assertThatCode(() -> noteer(dag, 15)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 0, 481, Integer.MAX_VALUE})
  void onmogelijkeDuurWordtGeweigerd(int minuten) {
    assertThatThrownBy(() -> noteer(VANDAAG, minuten))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("minuten"));
  }

  @Test
  void weghalenKanTotEnMetTienMinuten() {
    var contact = noteer(VANDAAG, 15);
    contact.moetNogWegKunnen(NU.plus(Duration.ofMinutes(10)));
    assertThatThrownBy(() -> contact.moetNogWegKunnen(NU.plus(Duration.ofSeconds(601))))
        .isInstanceOf(KanNietMeer.class);
  }

  private static Contactmoment noteer(LocalDate dag, int minuten) {
    var gegevens =
        new Contactgegevens(Ondersteuningstype.OPVOEDEN, Plaats.SPREEKUUR, dag, minuten, null);
    return Contactmoment.noteer(gegevens, BO, VANAF, VANDAAG, NU);
  }
}

package nl.leiden.brugwijzer.subsidie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tot wanneer een school bezwaar kan maken, en tot wanneer de gemeente daarop beslist. */
class BezwaartermijnTest {

  private static final Gewonedagen DAGEN = new Gewonedagen(new Werkdagen(), Set.of());
  private static final int COMMISSIE = 12;
  private static final Gebruiker KIM =
      new Gebruiker("kim", "Kim", "", Rol.DIRECTEUR, "bestuur", "Bestuur", "99AA00", "School");

  @ParameterizedTest(name = "bekend op {0}: bezwaar tot {1}, beslissen tot {2}")
  @CsvSource({
    // Een gewone week; nieuwjaar valt er middenin.
    "2026-11-16, 2026-12-28, 2027-02-08",
    // Zaterdag wordt maandag, en daarna telt het pas.
    "2026-12-05, 2027-01-18, 2027-03-01",
    // Tweede paasdag.
    "2027-02-15, 2027-03-30, 2027-05-11",
    // Eerste kerstdag is een vrijdag; de eerste gewone dag is maandag.
    "2026-11-13, 2026-12-28, 2027-02-08",
    // De beslistermijn eindigt op tweede pinksterdag.
    "2027-02-22, 2027-04-05, 2027-05-18"
  })
  void opEenVrijeDagEindigtGeenTermijn(LocalDate bekend, LocalDate bezwaar, LocalDate beslissen) {
    var laatste = Bezwaartermijn.na(bekend).reken(DAGEN).uiterlijk();
    assertThat(laatste).isEqualTo(bezwaar);
    assertThat(uiterlijk(ingediend(bekend, laatste))).isEqualTo(beslissen);
  }

  @Test
  void metEenCommissieHeeftDeGemeenteLanger() {
    var bezwaar = ingediend(dag("2026-11-20"), dag("2026-12-28"));
    bezwaar.metCommissie(true);
    assertThat(uiterlijk(bezwaar)).isEqualTo("2027-03-22");
    bezwaar.metCommissie(false);
    assertThat(uiterlijk(bezwaar)).isEqualTo("2027-02-08");
  }

  @Test
  void verdagenKanEenKeerEnAlleenOpTijd() {
    var bezwaar = ingediend(dag("2026-11-20"), dag("2026-12-28"));
    bezwaar.verdaag(6, dag("2027-02-08"), COMMISSIE, DAGEN);
    assertThat(uiterlijk(bezwaar)).isEqualTo("2027-03-22");
    assertThatThrownBy(() -> bezwaar.verdaag(1, dag("2027-02-09"), COMMISSIE, DAGEN))
        .isInstanceOf(KanNietMeer.class);

    var ander = ingediend(dag("2026-11-20"), dag("2026-12-28"));
    assertThatThrownBy(() -> ander.verdaag(1, dag("2027-02-09"), COMMISSIE, DAGEN))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void zolangDeSchoolKanAanvullenTeltDeTermijnNiet() {
    var bezwaar = ingediend(dag("2026-11-20"), dag("2026-12-28"));
    bezwaar.vraagAanvulling(dag("2027-01-04"), dag("2027-02-01"));
    // Vier weken stil: van 5 januari tot en met 1 februari.
    assertThat(uiterlijk(bezwaar)).isEqualTo("2027-03-08");
    bezwaar.vulAan("Daarom.", dag("2027-01-11"));
    // Van 5 tot en met 10 januari: zes dagen; dat wordt zondag, dus maandag.
    assertThat(uiterlijk(bezwaar)).isEqualTo("2027-02-15");
  }

  @Test
  void wieTeLaatAanvultLaatDeTermijnNietLangerStilstaan() {
    var bezwaar = ingediend(dag("2026-11-20"), dag("2026-12-28"));
    bezwaar.vraagAanvulling(dag("2027-01-04"), dag("2027-02-01"));
    bezwaar.vulAan("Daarom.", dag("2027-02-10"));
    assertThat(uiterlijk(bezwaar)).isEqualTo("2027-03-08");
  }

  @Test
  void aanvullenBinnenDeBezwaartermijnKostGeenTijd() {
    var bezwaar = ingediend(dag("2026-11-20"), dag("2026-12-28"));
    bezwaar.vraagAanvulling(dag("2026-11-20"), dag("2026-12-18"));
    bezwaar.vulAan("Daarom.", dag("2026-11-20"));
    assertThat(uiterlijk(bezwaar)).isEqualTo("2027-02-08");
  }

  @Test
  void overEenTeLaatBezwaarTellenDeZesWekenVanafDeOntvangst() {
    var bezwaar = ingediend(dag("2027-03-01"), dag("2026-12-28"));
    assertThat(bezwaar.teLaat()).isTrue();
    assertThat(uiterlijk(bezwaar)).isEqualTo("2027-04-12");
  }

  @ParameterizedTest(name = "gepost {0}, ontvangen {1}: te laat is {2}")
  @CsvSource({
    "2026-12-28, 2027-01-04, false",
    "2026-12-28, 2027-01-05, true",
    "2026-12-29, 2026-12-30, true",
    ", 2026-12-29, true",
    ", 2026-12-28, false"
  })
  void eenBriefDieOpTijdGepostIsMagEenWeekOnderwegZijn(
      LocalDate gepost, LocalDate ontvangen, boolean teLaat) {
    var brief = Bezwaarschrift.opPapier(ontvangen, gepost, "Daarom.", false);
    assertThat(brief.opTijd(dag("2026-12-28"))).isEqualTo(!teLaat);
  }

  private static LocalDate uiterlijk(Bezwaar bezwaar) {
    return bezwaar.termijn(COMMISSIE).reken(DAGEN).uiterlijk();
  }

  private static Bezwaar ingediend(LocalDate ontvangen, LocalDate uiterlijk) {
    return new Bezwaar(
        UUID.randomUUID(),
        new Besluit(new AanvraagId(UUID.randomUUID()), Ronde.AANVRAAG, null),
        Bezwaarschrift.digitaal("Daarom.", false, ontvangen),
        uiterlijk,
        KIM,
        Instant.EPOCH);
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }
}
